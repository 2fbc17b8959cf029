-- What follows, wholly or in part, from what has changed. Run before the old rows leave and after the new have come, so
-- that it holds what was touched by either.

INSERT OR IGNORE INTO scope SELECT id FROM changed;

CREATE TEMP TABLE IF NOT EXISTS near (id PRIMARY KEY) WITHOUT ROWID;
INSERT OR IGNORE INTO near SELECT id FROM meeting WHERE id IN (SELECT id FROM changed);
INSERT OR IGNORE INTO near SELECT id FROM meeting WHERE body IN (SELECT id FROM changed);
INSERT OR IGNORE INTO near SELECT meeting FROM item WHERE id IN (SELECT id FROM changed);
INSERT OR IGNORE INTO near SELECT meeting FROM attendance WHERE id IN (SELECT id FROM changed);
INSERT OR IGNORE INTO near SELECT meeting FROM decision WHERE id IN (SELECT id FROM changed);
INSERT OR IGNORE INTO near SELECT meeting FROM commitment WHERE id IN (SELECT id FROM changed);
INSERT OR IGNORE INTO near SELECT meeting FROM commitment WHERE responsible IN (SELECT id FROM changed);
INSERT OR IGNORE INTO near SELECT meeting FROM document WHERE id IN (SELECT id FROM changed);
INSERT OR IGNORE INTO near SELECT d.meeting FROM fact_evidence f JOIN evidence e ON e.id = f.evidence
    JOIN document d ON d.id = e.document WHERE f.fact IN (SELECT id FROM changed);

INSERT OR IGNORE INTO scope SELECT id FROM near;
INSERT OR IGNORE INTO scope SELECT body FROM meeting WHERE id IN (SELECT id FROM near);
INSERT OR IGNORE INTO scope SELECT id FROM document WHERE meeting IN (SELECT id FROM near);
INSERT OR IGNORE INTO scope SELECT id FROM item WHERE meeting IN (SELECT id FROM near);
INSERT OR IGNORE INTO scope SELECT id FROM attendance WHERE meeting IN (SELECT id FROM near);
INSERT OR IGNORE INTO scope SELECT id FROM decision WHERE meeting IN (SELECT id FROM near);
INSERT OR IGNORE INTO scope SELECT id FROM commitment WHERE meeting IN (SELECT id FROM near);
INSERT OR IGNORE INTO scope SELECT f.fact FROM document d JOIN evidence e ON e.document = d.id
    JOIN fact_evidence f ON f.evidence = e.id WHERE d.meeting IN (SELECT id FROM near);
INSERT OR IGNORE INTO scope SELECT r.object FROM item i JOIN relation r ON r.subject = i.id
    WHERE i.meeting IN (SELECT id FROM near) AND r.property IN ('presenter', 'about');
