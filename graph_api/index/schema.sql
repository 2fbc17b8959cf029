-- What pages read. Everything here can be built again from the default graph and the documents.
-- A node or a fact has one id in all tables; `fact_evidence` leads from it to the sentences that state it.

CREATE TABLE about_index (key TEXT PRIMARY KEY, value TEXT NOT NULL);

CREATE TABLE node (
    id INTEGER PRIMARY KEY, iri TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, label TEXT NOT NULL, sort TEXT NOT NULL,
    plain TEXT NOT NULL, -- its name by itself: `label` adds whose body it is, where others have or may have that name
    path TEXT, county TEXT, project_kind TEXT, status TEXT, starts TEXT, ends TEXT,
    first TEXT, last TEXT, meetings INTEGER NOT NULL DEFAULT 0, neighbours INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE name (node INTEGER NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL,
    PRIMARY KEY (node, name)) WITHOUT ROWID;
CREATE TABLE relation (subject INTEGER NOT NULL, property TEXT NOT NULL, object INTEGER NOT NULL,
    PRIMARY KEY (subject, property, object)) WITHOUT ROWID;

CREATE TABLE document (
    id INTEGER PRIMARY KEY, iri TEXT NOT NULL UNIQUE, key TEXT NOT NULL, sha256 TEXT NOT NULL, title TEXT,
    media_type TEXT, reader TEXT, quality REAL, name TEXT, text TEXT, meeting INTEGER,
    pages TEXT, struck TEXT, markup TEXT -- spans as JSON: [[start, end], …]
);
CREATE TABLE unread (name TEXT NOT NULL, sv TEXT NOT NULL, en TEXT NOT NULL);
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY, document INTEGER, start INTEGER, "end" INTEGER, page INTEGER, quote TEXT, path TEXT
);
CREATE TABLE fact_evidence (fact INTEGER NOT NULL, evidence INTEGER NOT NULL,
    PRIMARY KEY (fact, evidence)) WITHOUT ROWID;

CREATE TABLE meeting (
    id INTEGER PRIMARY KEY, iri TEXT NOT NULL, path TEXT, body INTEGER, date TEXT, date_status TEXT, starts TEXT,
    ends TEXT, place TEXT, chair INTEGER, secretary INTEGER, adjusted_on TEXT, recorded INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE item (
    id INTEGER PRIMARY KEY, iri TEXT NOT NULL, path TEXT, meeting INTEGER, number TEXT, label TEXT, case_number TEXT
);
CREATE TABLE attendance (
    id INTEGER PRIMARY KEY, iri TEXT NOT NULL, meeting INTEGER, person INTEGER, status TEXT, capacity TEXT,
    represents INTEGER, party TEXT, from_item INTEGER, to_item INTEGER, title TEXT
);
CREATE TABLE decision (
    id INTEGER PRIMARY KEY, iri TEXT NOT NULL, path TEXT, item INTEGER, kind TEXT, description TEXT,
    decided_by INTEGER, meeting INTEGER, date TEXT, body INTEGER
);
CREATE TABLE commitment (
    id INTEGER PRIMARY KEY, iri TEXT NOT NULL, item INTEGER, responsible INTEGER, description TEXT, due TEXT,
    meeting INTEGER, date TEXT, body INTEGER,
    later_how TEXT, later_date TEXT, later_path TEXT, -- where later minutes of the body first come back to its matter
    later_minutes INTEGER NOT NULL DEFAULT 0 -- how many later minutes of the body there are
);
CREATE TABLE participation (
    id INTEGER PRIMARY KEY, iri TEXT NOT NULL, project INTEGER, organisation INTEGER, role TEXT,
    collective INTEGER NOT NULL DEFAULT 0, condition TEXT
);
CREATE TABLE affiliation (id INTEGER PRIMARY KEY, iri TEXT NOT NULL, person INTEGER, organisation INTEGER);
-- A single triple with evidence of its own: a date, a leader, a chair.
CREATE TABLE claim (
    id INTEGER PRIMARY KEY, iri TEXT NOT NULL, subject INTEGER, property TEXT, value TEXT, object INTEGER, because TEXT
);
-- What is not stated but judged: conflicts, identities (with a conclusion: the same; without: perhaps), doubts.
CREATE TABLE judgement (
    id INTEGER PRIMARY KEY, iri TEXT NOT NULL, kind TEXT, label TEXT, sv TEXT, en TEXT, conclusion INTEGER,
    property TEXT, score REAL
);

-- One row for each place that states a participation.
CREATE TABLE statement (
    participation INTEGER, project INTEGER, organisation INTEGER, role TEXT, collective INTEGER, condition TEXT,
    meeting INTEGER, date TEXT, item INTEGER, evidence INTEGER
);
-- One row for each meeting at which two nodes were tied, and one for the tie as a whole.
CREATE TABLE bond (a INTEGER, b INTEGER, kind TEXT, role TEXT, meeting INTEGER, date TEXT, fact INTEGER);
CREATE TABLE tie (a INTEGER, b INTEGER, kind TEXT, role TEXT, first TEXT, last TEXT, times INTEGER);

-- What is searched.
CREATE TABLE entry (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, path TEXT NOT NULL,
    node INTEGER, document INTEGER, start INTEGER, "end" INTEGER, body_node INTEGER, date TEXT
);
CREATE TABLE tag (entry INTEGER NOT NULL, facet TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (facet, value, entry)) WITHOUT ROWID;
CREATE VIRTUAL TABLE entry_text USING fts5 (
    title, body, content = 'entry', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2", prefix = '2 3 4'
);
CREATE VIRTUAL TABLE entry_word USING fts5vocab (entry_text, 'row');
CREATE VIRTUAL TABLE word USING fts5 (term, tokenize = 'trigram');
