INSERT INTO entry (kind, title, body, path, node, date)
SELECT n.kind, n.label,
    coalesce((SELECT group_concat(x.name, ' · ') FROM name x WHERE x.node = n.id AND x.name <> n.label), ''),
    n.path, n.id, n.last
FROM node n WHERE n.path IS NOT NULL AND n.kind <> 'party'
    AND (n.meetings > 0 OR EXISTS (SELECT 1 FROM bond WHERE a = n.id) OR EXISTS (SELECT 1 FROM bond WHERE b = n.id));

INSERT INTO entry (kind, title, body, path, body_node, date)
SELECT 'meeting', coalesce(b.label, '') || ' ' || coalesce(m.date, ''), coalesce(m.place, ''), m.path, m.body, m.date
FROM meeting m LEFT JOIN node b ON b.id = m.body WHERE m.path IS NOT NULL;

INSERT INTO entry (kind, title, body, path, body_node, date)
SELECT 'decision', coalesce(i.label, ''), coalesce(d.description, ''), d.path, d.body, d.date
FROM decision d LEFT JOIN item i ON i.id = d.item WHERE d.path IS NOT NULL;

INSERT INTO entry (kind, title, body, path, body_node, date)
SELECT 'commitment', n.label, coalesce(c.description, ''), i.path, c.body, c.date
FROM commitment c JOIN node n ON n.id = c.responsible JOIN item i ON i.id = c.item WHERE i.path IS NOT NULL;

-- After the paragraphs.
CREATE INDEX entry_document ON entry (document, start);
CREATE INDEX entry_node ON entry (node);

INSERT OR IGNORE INTO tag SELECT id, 'kind', kind FROM entry;
INSERT OR IGNORE INTO tag SELECT id, 'body', body_node FROM entry WHERE body_node IS NOT NULL;
INSERT OR IGNORE INTO tag SELECT id, 'year', substr(date, 1, 4) FROM entry WHERE node IS NULL AND date IS NOT NULL;
INSERT OR IGNORE INTO tag SELECT e.id, 'year', substr(b.date, 1, 4)
    FROM entry e JOIN bond b ON b.b = e.node WHERE b.date IS NOT NULL;
INSERT OR IGNORE INTO tag SELECT e.id, 'year', substr(b.date, 1, 4)
    FROM entry e JOIN bond b ON b.a = e.node WHERE b.date IS NOT NULL;

-- A project's municipalities and roles; a paragraph's, where it states them.
INSERT OR IGNORE INTO tag SELECT e.id, 'place', s.organisation FROM entry e JOIN statement s ON s.project = e.node;
INSERT OR IGNORE INTO tag SELECT e.id, 'place', s.organisation FROM entry e JOIN statement s ON s.organisation = e.node;
INSERT OR IGNORE INTO tag SELECT e.id, 'role', s.role FROM entry e JOIN statement s ON s.project = e.node;
INSERT OR IGNORE INTO tag SELECT e.id, 'place', s.organisation
    FROM statement s JOIN evidence v ON v.id = s.evidence
    JOIN entry e ON e.document = v.document AND e.start <= v.start AND v.start < e."end";
INSERT OR IGNORE INTO tag SELECT e.id, 'role', s.role
    FROM statement s JOIN evidence v ON v.id = s.evidence
    JOIN entry e ON e.document = v.document AND e.start <= v.start AND v.start < e."end";
INSERT OR IGNORE INTO tag SELECT e.id, 'place', a.represents
    FROM attendance a JOIN fact_evidence f ON f.fact = a.id JOIN evidence v ON v.id = f.evidence
    JOIN entry e ON e.document = v.document AND e.start <= v.start AND v.start < e."end"
    WHERE a.represents IS NOT NULL;
CREATE INDEX tag_entry ON tag (entry, facet);

INSERT INTO entry_text (entry_text) VALUES ('rebuild');
INSERT INTO word SELECT term FROM entry_word WHERE length(term) >= 4;
INSERT INTO entry_text (entry_text) VALUES ('optimize');
INSERT INTO word (word) VALUES ('optimize');
