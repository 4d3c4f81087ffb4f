"""The tables of the catalog, as the SQL of each migration step.

``rowid`` is declared, because VACUUM may renumber a hidden one and the search index refers to it. ``trashed`` leads the
indexes of clips: every list shows either what is in the trash or what is not, and within equal keys SQLite keeps rows
in the order of rowid, so the newest come first without sorting.
"""

CLIPS = """
CREATE TABLE clips (
    rowid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    origin TEXT NOT NULL,
    media TEXT NOT NULL,
    suffix TEXT NOT NULL,
    size INTEGER NOT NULL,
    duration REAL NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    aspect_ratio TEXT NOT NULL,
    fps REAL,
    has_audio INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    generation_id TEXT,
    recipe TEXT,
    poster TEXT,
    preview TEXT,
    rating INTEGER NOT NULL DEFAULT 0 CHECK (rating BETWEEN 0 AND 5),
    favorite INTEGER NOT NULL DEFAULT 0,
    tags TEXT NOT NULL DEFAULT '[]',
    prompt TEXT NOT NULL DEFAULT '',
    prompt_id TEXT,
    provider TEXT NOT NULL DEFAULT '',
    model TEXT NOT NULL DEFAULT '',
    seed INTEGER,
    cost REAL,
    seen_at TEXT,
    deleted_at TEXT,
    trashed INTEGER GENERATED ALWAYS AS (deleted_at IS NOT NULL) VIRTUAL
);
CREATE INDEX clips_newest ON clips (trashed);
CREATE INDEX clips_origin ON clips (trashed, origin);
CREATE INDEX clips_model ON clips (trashed, model);
CREATE INDEX clips_aspect_ratio ON clips (trashed, aspect_ratio);
CREATE INDEX clips_favorite ON clips (trashed, favorite);
CREATE INDEX clips_rating ON clips (trashed, rating);
CREATE INDEX clips_duration ON clips (trashed, duration);
CREATE INDEX clips_title ON clips (trashed, title COLLATE NOCASE);
CREATE INDEX clips_prompt ON clips (prompt_id);
CREATE INDEX clips_generation ON clips (generation_id);

CREATE TABLE clip_parents (
    clip_id TEXT NOT NULL REFERENCES clips (id) ON DELETE CASCADE,
    parent_id TEXT NOT NULL REFERENCES clips (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (clip_id, position)
) WITHOUT ROWID;
CREATE INDEX clip_parents_parent ON clip_parents (parent_id);

CREATE TABLE clip_tags (
    trashed INTEGER NOT NULL,
    tag TEXT NOT NULL COLLATE NOCASE,
    clip INTEGER NOT NULL,
    PRIMARY KEY (trashed, tag, clip)
) WITHOUT ROWID;
CREATE INDEX clip_tags_clip ON clip_tags (clip);
CREATE TRIGGER clip_tags_insert AFTER INSERT ON clips BEGIN
    INSERT OR IGNORE INTO clip_tags SELECT new.deleted_at IS NOT NULL, value, new.rowid FROM json_each(new.tags);
END;
CREATE TRIGGER clip_tags_update AFTER UPDATE OF tags, deleted_at ON clips BEGIN
    DELETE FROM clip_tags WHERE clip = old.rowid;
    INSERT OR IGNORE INTO clip_tags SELECT new.deleted_at IS NOT NULL, value, new.rowid FROM json_each(new.tags);
END;
CREATE TRIGGER clip_tags_delete AFTER DELETE ON clips BEGIN
    DELETE FROM clip_tags WHERE clip = old.rowid;
END;
"""

SEARCH = """
CREATE VIRTUAL TABLE clips_fts USING fts5 (
    title, prompt, tags, model,
    content = 'clips', content_rowid = 'rowid', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
INSERT INTO clips_fts (clips_fts, rank) VALUES ('rank', 'bm25(4.0, 1.0, 3.0, 1.0)');
CREATE TRIGGER clips_fts_insert AFTER INSERT ON clips BEGIN
    INSERT INTO clips_fts (rowid, title, prompt, tags, model)
    VALUES (new.rowid, new.title, new.prompt, new.tags, new.model);
END;
CREATE TRIGGER clips_fts_delete AFTER DELETE ON clips BEGIN
    INSERT INTO clips_fts (clips_fts, rowid, title, prompt, tags, model)
    VALUES ('delete', old.rowid, old.title, old.prompt, old.tags, old.model);
END;
CREATE TRIGGER clips_fts_update AFTER UPDATE OF title, prompt, tags, model ON clips BEGIN
    INSERT INTO clips_fts (clips_fts, rowid, title, prompt, tags, model)
    VALUES ('delete', old.rowid, old.title, old.prompt, old.tags, old.model);
    INSERT INTO clips_fts (rowid, title, prompt, tags, model)
    VALUES (new.rowid, new.title, new.prompt, new.tags, new.model);
END;
"""

PROMPTS = """
CREATE TABLE prompts (
    rowid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    parts TEXT NOT NULL DEFAULT '{}',
    text TEXT NOT NULL DEFAULT '',
    favorite INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX prompts_newest ON prompts (updated_at) WHERE deleted_at IS NULL;

CREATE TABLE prompt_versions (
    rowid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    prompt_id TEXT NOT NULL REFERENCES prompts (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    parts TEXT NOT NULL,
    text TEXT NOT NULL,
    created_at TEXT NOT NULL,
    UNIQUE (prompt_id, number)
);
"""

GENERATIONS = """
CREATE TABLE generations (
    rowid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    job_id TEXT NOT NULL,
    provider TEXT NOT NULL,
    model TEXT NOT NULL,
    request TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    state TEXT NOT NULL,
    estimate REAL,
    cost REAL,
    service_id TEXT,
    reference TEXT,
    media TEXT,
    error TEXT,
    prompt_id TEXT,
    created_at TEXT NOT NULL,
    submitted_at TEXT,
    finished_at TEXT
);
CREATE INDEX generations_job ON generations (job_id);
CREATE INDEX generations_request ON generations (request_hash, state);
CREATE INDEX generations_time ON generations (coalesce(submitted_at, created_at));
"""

JOBS = """
CREATE TABLE jobs (
    rowid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    state TEXT NOT NULL,
    progress REAL,
    note TEXT NOT NULL DEFAULT '',
    request TEXT NOT NULL DEFAULT '{}',
    error TEXT,
    clip_id TEXT,
    poster TEXT,
    prompt_id TEXT,
    intent TEXT NOT NULL UNIQUE,
    attempt INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    started_at TEXT,
    finished_at TEXT,
    seen_at TEXT
);
CREATE INDEX jobs_state ON jobs (state);
CREATE INDEX jobs_prompt ON jobs (prompt_id);
"""

COLLECTIONS = """
CREATE TABLE collections (
    rowid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    created_at TEXT NOT NULL
);
CREATE TABLE collection_clips (
    collection_id TEXT NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
    clip_id TEXT NOT NULL REFERENCES clips (id) ON DELETE CASCADE,
    added_at TEXT NOT NULL,
    PRIMARY KEY (collection_id, clip_id)
) WITHOUT ROWID;
CREATE INDEX collection_clips_clip ON collection_clips (clip_id);
"""

CHANGES = """
CREATE TABLE changes (name TEXT PRIMARY KEY, version INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO changes VALUES ('clips', 0), ('jobs', 0);
CREATE TRIGGER clips_changed_insert AFTER INSERT ON clips BEGIN
    UPDATE changes SET version = version + 1 WHERE name = 'clips';
END;
CREATE TRIGGER clips_changed_update AFTER UPDATE ON clips BEGIN
    UPDATE changes SET version = version + 1 WHERE name = 'clips';
END;
CREATE TRIGGER clips_changed_delete AFTER DELETE ON clips BEGIN
    UPDATE changes SET version = version + 1 WHERE name = 'clips';
END;
CREATE TRIGGER jobs_changed_insert AFTER INSERT ON jobs BEGIN
    UPDATE changes SET version = version + 1 WHERE name = 'jobs';
END;
CREATE TRIGGER jobs_changed_update AFTER UPDATE ON jobs BEGIN
    UPDATE changes SET version = version + 1 WHERE name = 'jobs';
END;
CREATE TRIGGER jobs_changed_delete AFTER DELETE ON jobs BEGIN
    UPDATE changes SET version = version + 1 WHERE name = 'jobs';
END;
"""

FIRST = CLIPS + SEARCH + PROMPTS + GENERATIONS + JOBS + COLLECTIONS + CHANGES

MONEY = """
ALTER TABLE generations ADD COLUMN billed INTEGER;
ALTER TABLE clips ADD COLUMN estimated INTEGER NOT NULL DEFAULT 0;
CREATE INDEX generations_state ON generations (state);
CREATE INDEX generations_service ON generations (service_id);
"""

PROMPT_ROOM = """
ALTER TABLE prompts ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
CREATE INDEX prompts_trash ON prompts (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX clips_won ON clips (prompt_id, rating) WHERE deleted_at IS NULL AND prompt_id IS NOT NULL;

CREATE VIRTUAL TABLE prompts_fts USING fts5 (
    title, text, tags,
    content = 'prompts', content_rowid = 'rowid', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
INSERT INTO prompts_fts (prompts_fts, rank) VALUES ('rank', 'bm25(4.0, 1.0, 3.0)');
INSERT INTO prompts_fts (prompts_fts) VALUES ('rebuild');
CREATE TRIGGER prompts_fts_insert AFTER INSERT ON prompts BEGIN
    INSERT INTO prompts_fts (rowid, title, text, tags) VALUES (new.rowid, new.title, new.text, new.tags);
END;
CREATE TRIGGER prompts_fts_delete AFTER DELETE ON prompts BEGIN
    INSERT INTO prompts_fts (prompts_fts, rowid, title, text, tags)
    VALUES ('delete', old.rowid, old.title, old.text, old.tags);
END;
CREATE TRIGGER prompts_fts_update AFTER UPDATE OF title, text, tags ON prompts BEGIN
    INSERT INTO prompts_fts (prompts_fts, rowid, title, text, tags)
    VALUES ('delete', old.rowid, old.title, old.text, old.tags);
    INSERT INTO prompts_fts (rowid, title, text, tags) VALUES (new.rowid, new.title, new.text, new.tags);
END;

CREATE TABLE wordlists (
    rowid INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    lines TEXT NOT NULL DEFAULT '[]',
    updated_at TEXT NOT NULL
);

CREATE TABLE storyboards (
    rowid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    shots TEXT NOT NULL DEFAULT '[]',
    shared TEXT NOT NULL DEFAULT '{}',
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
);
"""

MADE_FILES = """
ALTER TABLE jobs ADD COLUMN result TEXT;
"""

STORY = """
ALTER TABLE generations ADD COLUMN story TEXT;
CREATE TABLE refusals (service TEXT PRIMARY KEY, at TEXT NOT NULL) WITHOUT ROWID;
"""
