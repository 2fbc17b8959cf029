-- Merges what was written piece by piece, so that no word is left of what was removed, and counts for the planner.

INSERT INTO entry_text (entry_text) VALUES ('optimize');
INSERT INTO word (word) VALUES ('optimize');
ANALYZE;
