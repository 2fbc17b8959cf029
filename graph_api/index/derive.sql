-- What follows from the facts: when and where each participation was stated, who was tied to whom, and when. Worked out
-- for what is in `scope`, which holds everything where the index is made from nothing.

DELETE FROM statement WHERE participation IN (SELECT id FROM scope);
INSERT INTO statement
SELECT DISTINCT p.id, p.project, p.organisation, p.role, p.collective, p.condition, d.meeting, m.date,
    (SELECT r.object FROM relation r JOIN item i ON i.id = r.object
     WHERE r.subject = p.id AND r.property = 'statedIn' AND i.meeting = d.meeting LIMIT 1), e.id
FROM participation p JOIN fact_evidence f ON f.fact = p.id JOIN evidence e ON e.id = f.evidence
JOIN document d ON d.id = e.document LEFT JOIN meeting m ON m.id = d.meeting WHERE p.id IN (SELECT id FROM scope);
CREATE INDEX IF NOT EXISTS statement_project ON statement (project, date);
CREATE INDEX IF NOT EXISTS statement_organisation ON statement (organisation, date);
CREATE INDEX IF NOT EXISTS statement_meeting ON statement (meeting);

CREATE INDEX IF NOT EXISTS affiliation_person ON affiliation (person);
CREATE INDEX IF NOT EXISTS participation_project ON participation (project);
CREATE INDEX IF NOT EXISTS participation_organisation ON participation (organisation);
CREATE INDEX IF NOT EXISTS judgement_conclusion ON judgement (conclusion);
CREATE INDEX IF NOT EXISTS judgement_kind ON judgement (kind, score);
CREATE INDEX IF NOT EXISTS attendance_person ON attendance (person);
CREATE INDEX IF NOT EXISTS attendance_represents ON attendance (represents);

CREATE INDEX IF NOT EXISTS bond_fact ON bond (fact);
INSERT OR IGNORE INTO scope SELECT a FROM bond WHERE fact IN (SELECT id FROM scope);
INSERT OR IGNORE INTO scope SELECT b FROM bond WHERE fact IN (SELECT id FROM scope);
DELETE FROM bond WHERE fact IN (SELECT id FROM scope);
INSERT INTO bond SELECT organisation, project, 'participation', role, meeting, date, participation FROM statement
    WHERE participation IN (SELECT id FROM scope);
INSERT INTO bond SELECT a.person, a.represents, 'represents', a.capacity, m.id, m.date, a.id
    FROM attendance a JOIN meeting m ON m.id = a.meeting WHERE a.represents IS NOT NULL
    AND a.id IN (SELECT id FROM scope);
INSERT INTO bond SELECT a.person, m.body, 'attends', a.status, m.id, m.date, a.id
    FROM attendance a JOIN meeting m ON m.id = a.meeting WHERE m.body IS NOT NULL
    AND a.id IN (SELECT id FROM scope);
INSERT INTO bond SELECT m.body, r.object, 'discusses', NULL, m.id, m.date, i.id
    FROM relation r JOIN item i ON i.id = r.subject JOIN meeting m ON m.id = i.meeting
    WHERE r.property = 'about' AND m.body IS NOT NULL AND i.id IN (SELECT id FROM scope);
INSERT INTO bond SELECT p.object, a.object, 'presents', NULL, m.id, m.date, i.id
    FROM relation p JOIN relation a ON a.subject = p.subject AND a.property = 'about'
    JOIN item i ON i.id = p.subject JOIN meeting m ON m.id = i.meeting WHERE p.property = 'presenter'
    AND i.id IN (SELECT id FROM scope);
CREATE INDEX IF NOT EXISTS claim_subject ON claim (subject, property);
INSERT INTO bond SELECT c.object, c.subject, 'leads', NULL, d.meeting, m.date, c.id
    FROM claim c LEFT JOIN fact_evidence f ON f.fact = c.id LEFT JOIN evidence e ON e.id = f.evidence
    LEFT JOIN document d ON d.id = e.document LEFT JOIN meeting m ON m.id = d.meeting WHERE c.property = 'leader'
    AND c.id IN (SELECT id FROM scope);
INSERT INTO bond SELECT c.subject, c.object, c.property, NULL, d.meeting, m.date, c.id
    FROM claim c LEFT JOIN fact_evidence f ON f.fact = c.id LEFT JOIN evidence e ON e.id = f.evidence
    LEFT JOIN document d ON d.id = e.document LEFT JOIN meeting m ON m.id = d.meeting
    WHERE c.property IN ('follows', 'partOf') AND c.id IN (SELECT id FROM scope);
INSERT INTO bond SELECT a.person, a.organisation, 'represents', NULL, d.meeting, m.date, a.id
    FROM affiliation a JOIN fact_evidence f ON f.fact = a.id JOIN evidence e ON e.id = f.evidence
    JOIN document d ON d.id = e.document LEFT JOIN meeting m ON m.id = d.meeting WHERE a.id IN (SELECT id FROM scope);
INSERT OR IGNORE INTO scope SELECT a FROM bond WHERE fact IN (SELECT id FROM scope);
INSERT OR IGNORE INTO scope SELECT b FROM bond WHERE fact IN (SELECT id FROM scope);
CREATE INDEX IF NOT EXISTS bond_a ON bond (a, b);
CREATE INDEX IF NOT EXISTS bond_b ON bond (b, a);
CREATE INDEX IF NOT EXISTS bond_meeting ON bond (meeting);

-- `+b`: else each of the one would be looked up with each of the other.
DELETE FROM tie WHERE a IN (SELECT id FROM scope) AND +b IN (SELECT id FROM scope);
INSERT INTO tie SELECT a, b, kind, group_concat(DISTINCT role), min(date), max(date), count(DISTINCT meeting)
    FROM (SELECT * FROM bond WHERE a IN (SELECT id FROM scope) AND +b IN (SELECT id FROM scope) ORDER BY a, b, kind, role)
    GROUP BY a, b, kind;
CREATE INDEX IF NOT EXISTS tie_a ON tie (a, times);
CREATE INDEX IF NOT EXISTS tie_b ON tie (b, times);

UPDATE node SET (first, last, meetings) = (SELECT min(date), max(date), count(DISTINCT meeting) FROM
    (SELECT meeting, date FROM bond WHERE a = node.id AND meeting IS NOT NULL
     UNION ALL SELECT meeting, date FROM bond WHERE b = node.id AND meeting IS NOT NULL
     UNION ALL SELECT id, date FROM meeting WHERE body = node.id AND recorded
     UNION ALL SELECT m.id, m.date FROM relation r JOIN item i ON i.id = r.subject JOIN meeting m ON m.id = i.meeting
        WHERE r.object = node.id AND r.property IN ('presenter', 'about')))
    WHERE id IN (SELECT id FROM scope);
UPDATE node SET neighbours = (SELECT count(*) FROM
    (SELECT b FROM tie WHERE a = node.id UNION SELECT a FROM tie WHERE b = node.id)) WHERE id IN (SELECT id FROM scope);
CREATE INDEX IF NOT EXISTS node_kind ON node (kind, last DESC, sort);
CREATE INDEX IF NOT EXISTS node_path ON node (path);

CREATE INDEX IF NOT EXISTS meeting_date ON meeting (recorded, date);
CREATE INDEX IF NOT EXISTS meeting_path ON meeting (path);
CREATE INDEX IF NOT EXISTS decision_date ON decision (date DESC);
CREATE INDEX IF NOT EXISTS decision_item ON decision (item);
CREATE INDEX IF NOT EXISTS decision_meeting ON decision (meeting);
CREATE INDEX IF NOT EXISTS decision_path ON decision (path);
CREATE INDEX IF NOT EXISTS commitment_date ON commitment (date DESC);
CREATE INDEX IF NOT EXISTS commitment_item ON commitment (item);
CREATE INDEX IF NOT EXISTS commitment_responsible ON commitment (responsible);

-- Where later minutes of the same body come back to what a promise was about: the same case number, the same project,
-- or an item of the same heading. The first such place counts.
CREATE TEMP TABLE matter AS
    SELECT i.id AS item, m.id AS meeting, m.body, m.date, 'case' AS how, i.case_number AS what
        FROM item i JOIN meeting m ON m.id = i.meeting WHERE i.case_number IS NOT NULL AND m.body IN (SELECT id FROM scope)
    UNION SELECT i.id, m.id, m.body, m.date, 'project', r.object FROM relation r JOIN item i ON i.id = r.subject
        JOIN meeting m ON m.id = i.meeting WHERE r.property = 'about' AND m.body IN (SELECT id FROM scope)
    UNION SELECT s.item, m.id, m.body, m.date, 'project', s.project
        FROM statement s JOIN meeting m ON m.id = s.meeting WHERE m.body IN (SELECT id FROM scope)
    UNION SELECT i.id, m.id, m.body, m.date, 'heading', topic(i.label)
        FROM item i JOIN meeting m ON m.id = i.meeting WHERE m.body IN (SELECT id FROM scope) AND topic(i.label) <> '';
CREATE INDEX matter_item ON matter (item);
CREATE INDEX matter_what ON matter (body, what, how, date);

UPDATE commitment SET (later_how, later_date, later_path) =
    (SELECT l.how, l.date, coalesce(i.path, m.path) FROM matter x
     JOIN matter l ON l.body = x.body AND l.what = x.what AND l.how = x.how AND l.date > x.date
     JOIN meeting m ON m.id = l.meeting LEFT JOIN item i ON i.id = l.item
     WHERE x.item = commitment.item
     ORDER BY l.date, CASE l.how WHEN 'case' THEN 0 WHEN 'project' THEN 1 ELSE 2 END, l.item LIMIT 1)
    WHERE body IN (SELECT id FROM scope) OR id IN (SELECT id FROM scope);
UPDATE commitment SET later_minutes =
    (SELECT count(*) FROM meeting m WHERE m.body = commitment.body AND m.recorded AND m.date > commitment.date)
    WHERE body IN (SELECT id FROM scope) OR id IN (SELECT id FROM scope);
