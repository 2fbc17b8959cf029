-- What is searched, and how it is found, for what is in `scope`. A name's entry has its node's number below zero, so that
-- names come first; that of a meeting, a decision or a commitment has its own; a paragraph's begins as its document's.

CREATE INDEX IF NOT EXISTS entry_document ON entry (document, start);
CREATE INDEX IF NOT EXISTS entry_node ON entry (node);

CREATE TEMP TABLE stale AS
    SELECT id FROM entry WHERE id IN (SELECT id FROM scope)
    UNION SELECT id FROM entry WHERE id IN (SELECT -id FROM scope)
    UNION SELECT id FROM entry WHERE document IN (SELECT id FROM scope);
INSERT INTO entry_text (entry_text, rowid, title, body)
    SELECT 'delete', id, title, body FROM entry WHERE id IN (SELECT id FROM stale);
DELETE FROM tag WHERE entry IN (SELECT id FROM stale);
DELETE FROM entry WHERE id IN (SELECT id FROM stale);

INSERT INTO entry (id, kind, title, body, path, node, date)
SELECT -n.id, n.kind, n.label,
    coalesce((SELECT group_concat(x.name, ' · ') FROM name x WHERE x.node = n.id AND x.name <> n.label), ''),
    n.path, n.id, n.last
FROM node n WHERE n.id IN (SELECT id FROM scope) AND n.path IS NOT NULL AND n.kind <> 'party'
    AND (n.meetings > 0 OR EXISTS (SELECT 1 FROM bond WHERE a = n.id) OR EXISTS (SELECT 1 FROM bond WHERE b = n.id));

INSERT INTO entry (id, kind, title, body, path, body_node, date)
SELECT m.id, 'meeting', coalesce(b.label, '') || ' ' || coalesce(m.date, ''), coalesce(m.place, ''), m.path, m.body, m.date
FROM meeting m LEFT JOIN node b ON b.id = m.body WHERE m.id IN (SELECT id FROM scope) AND m.path IS NOT NULL;

INSERT INTO entry (id, kind, title, body, path, body_node, date)
SELECT d.id, 'decision', coalesce(i.label, ''), coalesce(d.description, ''), d.path, d.body, d.date
FROM decision d LEFT JOIN item i ON i.id = d.item WHERE d.id IN (SELECT id FROM scope) AND d.path IS NOT NULL;

INSERT INTO entry (id, kind, title, body, path, body_node, date)
SELECT c.id, 'commitment', n.label, coalesce(c.description, ''), i.path, c.body, c.date
FROM commitment c JOIN node n ON n.id = c.responsible JOIN item i ON i.id = c.item WHERE c.id IN (SELECT id FROM scope)
    AND i.path IS NOT NULL;

-- After the paragraphs.
CREATE TEMP TABLE fresh (id INTEGER PRIMARY KEY);
INSERT INTO fresh
    SELECT id FROM entry WHERE id IN (SELECT id FROM scope)
    UNION SELECT id FROM entry WHERE id IN (SELECT -id FROM scope)
    UNION SELECT id FROM entry WHERE document IN (SELECT id FROM scope);

INSERT OR IGNORE INTO tag SELECT id, 'kind', kind FROM entry WHERE id IN (SELECT id FROM fresh);
INSERT OR IGNORE INTO tag SELECT id, 'body', body_node FROM entry WHERE id IN (SELECT id FROM fresh) AND body_node IS NOT NULL;
INSERT OR IGNORE INTO tag SELECT id, 'year', substr(date, 1, 4) FROM entry
    WHERE id IN (SELECT id FROM fresh) AND node IS NULL AND date IS NOT NULL;
INSERT OR IGNORE INTO tag SELECT e.id, 'year', substr(b.date, 1, 4)
    FROM entry e JOIN bond b ON b.b = e.node WHERE e.id IN (SELECT id FROM fresh) AND b.date IS NOT NULL;
INSERT OR IGNORE INTO tag SELECT e.id, 'year', substr(b.date, 1, 4)
    FROM entry e JOIN bond b ON b.a = e.node WHERE e.id IN (SELECT id FROM fresh) AND b.date IS NOT NULL;

-- A project's municipalities and roles; a paragraph's, where it states them.
INSERT OR IGNORE INTO tag SELECT e.id, 'place', s.organisation FROM entry e JOIN statement s ON s.project = e.node
    WHERE e.id IN (SELECT id FROM fresh);
INSERT OR IGNORE INTO tag SELECT e.id, 'place', s.organisation FROM entry e JOIN statement s ON s.organisation = e.node
    WHERE e.id IN (SELECT id FROM fresh);
INSERT OR IGNORE INTO tag SELECT e.id, 'role', s.role FROM entry e JOIN statement s ON s.project = e.node
    WHERE e.id IN (SELECT id FROM fresh);
INSERT OR IGNORE INTO tag SELECT e.id, 'place', s.organisation
    FROM statement s JOIN evidence v ON v.id = s.evidence
    JOIN entry e ON e.document = v.document AND e.start <= v.start AND v.start < e."end"
    WHERE s.participation IN (SELECT id FROM scope);
INSERT OR IGNORE INTO tag SELECT e.id, 'role', s.role
    FROM statement s JOIN evidence v ON v.id = s.evidence
    JOIN entry e ON e.document = v.document AND e.start <= v.start AND v.start < e."end"
    WHERE s.participation IN (SELECT id FROM scope);
INSERT OR IGNORE INTO tag SELECT e.id, 'place', a.represents
    FROM attendance a JOIN fact_evidence f ON f.fact = a.id JOIN evidence v ON v.id = f.evidence
    JOIN entry e ON e.document = v.document AND e.start <= v.start AND v.start < e."end"
    WHERE a.id IN (SELECT id FROM scope) AND a.represents IS NOT NULL;
CREATE INDEX IF NOT EXISTS tag_entry ON tag (entry, facet);

INSERT INTO entry_text (rowid, title, body) SELECT id, title, body FROM entry WHERE id IN (SELECT id FROM fresh);
INSERT INTO word SELECT term FROM entry_word WHERE length(term) >= 4 AND term NOT IN (SELECT term FROM word);
DELETE FROM word WHERE term NOT IN (SELECT term FROM entry_word);
