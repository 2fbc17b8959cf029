-- Which meeting a document records, where decisions and commitments were made, and what bodies are called: short, and
-- worked out for all of them at each change.

CREATE INDEX IF NOT EXISTS relation_object ON relation (property, object);
CREATE INDEX IF NOT EXISTS evidence_document ON evidence (document, start);
CREATE INDEX IF NOT EXISTS fact_of_evidence ON fact_evidence (evidence);
CREATE INDEX IF NOT EXISTS item_meeting ON item (meeting);
CREATE INDEX IF NOT EXISTS attendance_meeting ON attendance (meeting);
CREATE INDEX IF NOT EXISTS meeting_body ON meeting (body, date);

UPDATE document SET meeting =
    (SELECT subject FROM relation WHERE property = 'recordedIn' AND object = document.id);
CREATE INDEX IF NOT EXISTS document_meeting ON document (meeting);
CREATE INDEX IF NOT EXISTS document_key ON document (key);
CREATE INDEX IF NOT EXISTS document_quality ON document (quality, name);

UPDATE decision SET (meeting, date, body) =
    (SELECT m.id, m.date, m.body FROM item i JOIN meeting m ON m.id = i.meeting WHERE i.id = decision.item);
UPDATE commitment SET (meeting, date, body) =
    (SELECT m.id, m.date, m.body FROM item i JOIN meeting m ON m.id = i.meeting WHERE i.id = commitment.item);

CREATE TEMP TABLE called AS SELECT id, label FROM node WHERE kind = 'body';
UPDATE node SET label = plain WHERE label <> plain;
UPDATE node SET label = plain || ', ' || (SELECT x.plain FROM relation r JOIN node x ON x.id = r.object
        WHERE r.subject = node.id AND r.property = 'within' ORDER BY x.sort LIMIT 1)
    WHERE (everywhere(plain) OR plain IN (SELECT plain FROM node WHERE kind = 'body' GROUP BY plain HAVING count(*) > 1))
    AND kind = 'body' AND id IN (SELECT subject FROM relation WHERE property = 'within');
INSERT OR IGNORE INTO changed SELECT n.id FROM node n JOIN called c ON c.id = n.id WHERE c.label <> n.label;
