-- The first tables. Types: BIGINT epoch milliseconds, TEXT ids, TEXT JSON. {{serial_key}} is the dialect's token.

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  profile TEXT NOT NULL DEFAULT '',
  profile_facts BIGINT NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL
);

CREATE TABLE identity (
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  member TEXT NOT NULL,
  person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  linked_at BIGINT NOT NULL,
  PRIMARY KEY (platform, workspace, member)
);
CREATE INDEX identity_person ON identity (person);

CREATE TABLE job (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  source TEXT NOT NULL,
  posting TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  interview_on TEXT,
  created_at BIGINT NOT NULL
);
CREATE INDEX job_person ON job (person);

CREATE TABLE round (
  session TEXT PRIMARY KEY,
  person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  job TEXT NOT NULL REFERENCES job (id),
  standing TEXT NOT NULL,
  is_active BIGINT NOT NULL,
  is_working BIGINT NOT NULL DEFAULT 0,
  -- Where it talks: still known when another round has taken the address over.
  platform TEXT NOT NULL DEFAULT '',
  workspace TEXT NOT NULL DEFAULT '',
  channel TEXT NOT NULL DEFAULT '',
  thread TEXT NOT NULL DEFAULT '',
  started_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);
CREATE INDEX round_person ON round (person, updated_at);
-- At most one active round per person is a fact of the schema, not a habit of the code.
CREATE UNIQUE INDEX round_one_active ON round (person) WHERE is_active = 1;

-- Which round hears what is said at an address: one at most.
CREATE TABLE address (
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  channel TEXT NOT NULL,
  thread TEXT NOT NULL,
  session TEXT NOT NULL REFERENCES round (session) ON DELETE CASCADE,
  since BIGINT NOT NULL,
  PRIMARY KEY (platform, workspace, channel, thread)
);
CREATE INDEX address_session ON address (session);

CREATE TABLE session (
  id TEXT PRIMARY KEY REFERENCES round (session) ON DELETE CASCADE,
  person TEXT NOT NULL,
  version BIGINT NOT NULL,
  schema_version BIGINT NOT NULL,
  snapshot TEXT NOT NULL,
  updated_at BIGINT NOT NULL
);

CREATE TABLE event (
  session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  version BIGINT NOT NULL,
  person TEXT NOT NULL,
  schema_version BIGINT NOT NULL,
  kind TEXT NOT NULL,
  at BIGINT NOT NULL,
  payload TEXT NOT NULL,
  PRIMARY KEY (session, version)
);

CREATE TABLE inbox (
  seq {{serial_key}},
  dedupe_key TEXT NOT NULL UNIQUE,
  person TEXT NOT NULL,
  session TEXT NOT NULL,
  at BIGINT NOT NULL,
  order_key TEXT NOT NULL,
  payload TEXT NOT NULL,
  attempts BIGINT NOT NULL DEFAULT 0,
  done_at BIGINT
);
CREATE INDEX inbox_waiting ON inbox (session, at, order_key, seq) WHERE done_at IS NULL;
CREATE INDEX inbox_person ON inbox (person);

CREATE TABLE outbox (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL,
  session TEXT NOT NULL,
  position BIGINT NOT NULL,
  kind TEXT NOT NULL,
  lane TEXT NOT NULL,
  due_at BIGINT NOT NULL,
  payload TEXT NOT NULL,
  place TEXT NOT NULL,
  platform TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT 'waiting',
  attempts BIGINT NOT NULL DEFAULT 0,
  resolved BIGINT NOT NULL DEFAULT 0,
  lease_owner TEXT,
  lease_until BIGINT,
  posted TEXT NOT NULL DEFAULT '',
  done_at BIGINT
);
CREATE INDEX outbox_due ON outbox (due_at) WHERE status = 'waiting';
CREATE INDEX outbox_waiting ON outbox (session, person, lane, position) WHERE status = 'waiting';
CREATE INDEX outbox_person ON outbox (person);

CREATE TABLE document (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  session TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  content TEXT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX document_person ON document (person, session);

-- What is left of something forgotten: that it was, never what it was.
CREATE TABLE tombstone (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  erased_at BIGINT NOT NULL
);
