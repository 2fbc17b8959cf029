-- What follows from the facts: which meeting a document records, when and where each participation was stated,
-- who was tied to whom, and when. Runs once, after the facts are in.

CREATE INDEX relation_object ON relation (property, object);
CREATE INDEX evidence_document ON evidence (document, start);
CREATE INDEX fact_of_evidence ON fact_evidence (evidence);
CREATE INDEX item_meeting ON item (meeting);

UPDATE document SET meeting =
    (SELECT subject FROM relation WHERE property = 'recordedIn' AND object = document.id);
CREATE INDEX document_meeting ON document (meeting);
CREATE INDEX document_key ON document (key);
CREATE INDEX document_quality ON document (quality, name);

UPDATE decision SET (meeting, date, body) =
    (SELECT m.id, m.date, m.body FROM item i JOIN meeting m ON m.id = i.meeting WHERE i.id = decision.item);
UPDATE commitment SET (meeting, date, body) =
    (SELECT m.id, m.date, m.body FROM item i JOIN meeting m ON m.id = i.meeting WHERE i.id = commitment.item);

UPDATE node SET label = plain WHERE label <> plain;
UPDATE node SET label = plain || ', ' || (SELECT x.plain FROM relation r JOIN node x ON x.id = r.object
        WHERE r.subject = node.id AND r.property = 'within' ORDER BY x.sort LIMIT 1)
    WHERE plain IN (SELECT plain FROM node WHERE kind = 'body' GROUP BY plain HAVING count(*) > 1)
    AND kind = 'body' AND id IN (SELECT subject FROM relation WHERE property = 'within');

INSERT INTO statement
SELECT DISTINCT p.id, p.project, p.organisation, p.role, p.collective, p.condition, d.meeting, m.date,
    (SELECT r.object FROM relation r JOIN item i ON i.id = r.object
     WHERE r.subject = p.id AND r.property = 'statedIn' AND i.meeting = d.meeting LIMIT 1), e.id
FROM participation p JOIN fact_evidence f ON f.fact = p.id JOIN evidence e ON e.id = f.evidence
JOIN document d ON d.id = e.document LEFT JOIN meeting m ON m.id = d.meeting;
CREATE INDEX statement_project ON statement (project, date);
CREATE INDEX statement_organisation ON statement (organisation, date);
CREATE INDEX statement_meeting ON statement (meeting);

CREATE INDEX affiliation_person ON affiliation (person);
CREATE INDEX participation_project ON participation (project);
CREATE INDEX participation_organisation ON participation (organisation);
CREATE INDEX judgement_conclusion ON judgement (conclusion);
CREATE INDEX judgement_kind ON judgement (kind, score);
CREATE INDEX attendance_person ON attendance (person);
CREATE INDEX attendance_meeting ON attendance (meeting);
CREATE INDEX attendance_represents ON attendance (represents);

INSERT INTO bond SELECT organisation, project, 'participation', role, meeting, date, participation FROM statement;
INSERT INTO bond SELECT a.person, a.represents, 'represents', a.capacity, m.id, m.date, a.id
    FROM attendance a JOIN meeting m ON m.id = a.meeting WHERE a.represents IS NOT NULL;
INSERT INTO bond SELECT a.person, m.body, 'attends', a.status, m.id, m.date, a.id
    FROM attendance a JOIN meeting m ON m.id = a.meeting WHERE m.body IS NOT NULL;
INSERT INTO bond SELECT m.body, r.object, 'discusses', NULL, m.id, m.date, i.id
    FROM relation r JOIN item i ON i.id = r.subject JOIN meeting m ON m.id = i.meeting
    WHERE r.property = 'about' AND m.body IS NOT NULL;
INSERT INTO bond SELECT p.object, a.object, 'presents', NULL, m.id, m.date, i.id
    FROM relation p JOIN relation a ON a.subject = p.subject AND a.property = 'about'
    JOIN item i ON i.id = p.subject JOIN meeting m ON m.id = i.meeting WHERE p.property = 'presenter';
CREATE INDEX claim_subject ON claim (subject, property);
INSERT INTO bond SELECT c.object, c.subject, 'leads', NULL, d.meeting, m.date, c.id
    FROM claim c LEFT JOIN fact_evidence f ON f.fact = c.id LEFT JOIN evidence e ON e.id = f.evidence
    LEFT JOIN document d ON d.id = e.document LEFT JOIN meeting m ON m.id = d.meeting WHERE c.property = 'leader';
INSERT INTO bond SELECT c.subject, c.object, c.property, NULL, d.meeting, m.date, c.id
    FROM claim c LEFT JOIN fact_evidence f ON f.fact = c.id LEFT JOIN evidence e ON e.id = f.evidence
    LEFT JOIN document d ON d.id = e.document LEFT JOIN meeting m ON m.id = d.meeting
    WHERE c.property IN ('follows', 'partOf');
INSERT INTO bond SELECT a.person, a.organisation, 'represents', NULL, d.meeting, m.date, a.id
    FROM affiliation a JOIN fact_evidence f ON f.fact = a.id JOIN evidence e ON e.id = f.evidence
    JOIN document d ON d.id = e.document LEFT JOIN meeting m ON m.id = d.meeting;
CREATE INDEX bond_a ON bond (a, b);
CREATE INDEX bond_b ON bond (b, a);
CREATE INDEX bond_meeting ON bond (meeting);

INSERT INTO tie SELECT a, b, kind, group_concat(DISTINCT role), min(date), max(date), count(DISTINCT meeting)
    FROM bond GROUP BY a, b, kind;
CREATE INDEX tie_a ON tie (a, times);
CREATE INDEX tie_b ON tie (b, times);

CREATE TEMP TABLE seen AS
    SELECT a AS node, meeting, date FROM bond WHERE meeting IS NOT NULL
    UNION SELECT b, meeting, date FROM bond WHERE meeting IS NOT NULL
    UNION SELECT body, id, date FROM meeting WHERE recorded
    UNION SELECT r.object, m.id, m.date FROM relation r JOIN item i ON i.id = r.subject
        JOIN meeting m ON m.id = i.meeting WHERE r.property IN ('presenter', 'about');
CREATE INDEX seen_node ON seen (node);
UPDATE node SET (first, last, meetings) =
    (SELECT min(date), max(date), count(DISTINCT meeting) FROM seen WHERE seen.node = node.id);
UPDATE node SET neighbours = (SELECT count(*) FROM
    (SELECT b FROM tie WHERE a = node.id UNION SELECT a FROM tie WHERE b = node.id));
CREATE INDEX node_kind ON node (kind, last DESC, sort);
CREATE INDEX node_path ON node (path);

CREATE INDEX meeting_body ON meeting (body, date);
CREATE INDEX meeting_date ON meeting (recorded, date);
CREATE INDEX meeting_path ON meeting (path);
CREATE INDEX decision_date ON decision (date DESC);
CREATE INDEX decision_item ON decision (item);
CREATE INDEX decision_meeting ON decision (meeting);
CREATE INDEX decision_path ON decision (path);
CREATE INDEX commitment_date ON commitment (date DESC);
CREATE INDEX commitment_item ON commitment (item);
CREATE INDEX commitment_responsible ON commitment (responsible);

-- Where later minutes of the same body come back to what a promise was about: the same case number, the same project,
-- or an item of the same heading. The first such place counts.
CREATE TEMP TABLE matter AS
    SELECT i.id AS item, m.id AS meeting, m.body, m.date, 'case' AS how, i.case_number AS what
        FROM item i JOIN meeting m ON m.id = i.meeting WHERE i.case_number IS NOT NULL
    UNION SELECT i.id, m.id, m.body, m.date, 'project', r.object
        FROM relation r JOIN item i ON i.id = r.subject JOIN meeting m ON m.id = i.meeting WHERE r.property = 'about'
    UNION SELECT s.item, m.id, m.body, m.date, 'project', s.project
        FROM statement s JOIN meeting m ON m.id = s.meeting
    UNION SELECT i.id, m.id, m.body, m.date, 'heading', topic(i.label)
        FROM item i JOIN meeting m ON m.id = i.meeting WHERE topic(i.label) <> '';
CREATE INDEX matter_item ON matter (item);
CREATE INDEX matter_what ON matter (body, what, how, date);

UPDATE commitment SET (later_how, later_date, later_path) =
    (SELECT l.how, l.date, coalesce(i.path, m.path) FROM matter x
     JOIN matter l ON l.body = x.body AND l.what = x.what AND l.how = x.how AND l.date > x.date
     JOIN meeting m ON m.id = l.meeting LEFT JOIN item i ON i.id = l.item
     WHERE x.item = commitment.item
     ORDER BY l.date, CASE l.how WHEN 'case' THEN 0 WHEN 'project' THEN 1 ELSE 2 END LIMIT 1);
UPDATE commitment SET later_minutes =
    (SELECT count(*) FROM meeting m WHERE m.body = commitment.body AND m.recorded AND m.date > commitment.date);
