-- Every statement of the store, for both engines. Dialect tokens: {{skip_locked}} here, {{serial_key}} in migrations.
-- Whatever belongs to a person is asked for by person; the queue's own statements (claim, waiting, sweep) are the exception.

-- name: person_by_identity(platform, workspace, member)
SELECT p.id, p.profile, p.profile_facts FROM identity i JOIN person p ON p.id = i.person
 WHERE i.platform = :platform AND i.workspace = :workspace AND i.member = :member;

-- name: add_person(person, now)!
INSERT INTO person (id, created_at, seen_at) VALUES (:person, :now, :now);

-- name: see_person(person, now)!
UPDATE person SET seen_at = :now WHERE id = :person;

-- name: add_identity(platform, workspace, member, person, now)!
INSERT INTO identity (platform, workspace, member, person, linked_at)
VALUES (:platform, :workspace, :member, :person, :now);

-- name: set_profile(person, document, facts)!
UPDATE person SET profile = :document, profile_facts = :facts WHERE id = :person;

-- name: profile_of(person)
SELECT profile FROM person WHERE id = :person;

-- name: rounds_met(person, platform, workspace, channel, thread)
-- The person's active round and their round at this address, marked.
SELECT r.session, r.person, r.standing, r.is_active, j.source, j.title, j.posting, r.started_at, r.updated_at,
       CASE WHEN a.session IS NULL THEN 0 ELSE 1 END
  FROM round r
  JOIN job j ON j.id = r.job
  LEFT JOIN address a ON a.session = r.session AND a.platform = :platform AND a.workspace = :workspace
       AND a.channel = :channel AND a.thread = :thread
 WHERE r.person = :person AND (r.is_active = 1 OR a.session IS NOT NULL);

-- name: round_of(person, session)
SELECT r.session, r.person, r.standing, r.is_active, j.source, j.title, j.posting, r.started_at, r.updated_at
  FROM round r JOIN job j ON j.id = r.job
 WHERE r.person = :person AND r.session = :session;

-- name: rounds_of(person, amount)
SELECT r.session, r.person, r.standing, r.is_active, j.source, j.title, j.posting, r.started_at, r.updated_at
  FROM round r JOIN job j ON j.id = r.job
 WHERE r.person = :person ORDER BY r.updated_at DESC, r.started_at DESC, r.session LIMIT :amount;

-- name: add_job(job, person, source, now)!
INSERT INTO job (id, person, source, created_at) VALUES (:job, :person, :source, :now);

-- name: add_round(session, person, job, now)!
INSERT INTO round (session, person, job, standing, is_active, started_at, updated_at)
VALUES (:session, :person, :job, 'open', 0, :now, :now);

-- name: deactivate_rounds(person, session)!
UPDATE round SET is_active = 0 WHERE person = :person AND is_active = 1 AND session <> :session;

-- name: activate_round(person, session, platform, workspace, channel, thread)!
UPDATE round SET is_active = 1, platform = :platform, workspace = :workspace, channel = :channel, thread = :thread
 WHERE person = :person AND session = :session;

-- name: leave_address(session)!
DELETE FROM address WHERE session = :session;

-- name: move_effects(session, person, platform)!
UPDATE outbox SET platform = :platform WHERE session = :session AND person = :person AND status = 'waiting';

-- name: take_address(platform, workspace, channel, thread, session, now)!
INSERT INTO address (platform, workspace, channel, thread, session, since)
VALUES (:platform, :workspace, :channel, :thread, :session, :now)
ON CONFLICT (platform, workspace, channel, thread) DO UPDATE SET session = excluded.session, since = excluded.since;

-- name: address_of(person, session)
SELECT platform, workspace, channel, thread FROM round
 WHERE person = :person AND session = :session AND platform <> '';

-- name: is_known_deed(dedupe_key)
SELECT 1 FROM inbox WHERE dedupe_key = :dedupe_key;

-- name: enqueue(dedupe_key, person, session, at, order_key, payload)!
INSERT INTO inbox (dedupe_key, person, session, at, order_key, payload)
VALUES (:dedupe_key, :person, :session, :at, :order_key, :payload)
ON CONFLICT (dedupe_key) DO NOTHING;

-- name: waiting_sessions(amount)
-- Sessions with undone inputs, and nothing of anybody's words.
SELECT session FROM inbox WHERE done_at IS NULL AND session <> '' GROUP BY session ORDER BY MIN(seq) LIMIT :amount;

-- name: waiting_desk(amount)
SELECT i.seq, i.dedupe_key, i.person, i.session, i.attempts, i.payload FROM inbox i
 WHERE i.done_at IS NULL AND i.session = ''
   AND NOT EXISTS (SELECT 1 FROM inbox e
                    WHERE e.done_at IS NULL AND e.session = '' AND e.person = i.person AND e.seq < i.seq)
 ORDER BY i.seq LIMIT :amount;

-- name: head(session)
SELECT i.seq, i.dedupe_key, i.person, i.session, i.attempts, i.payload
  FROM inbox i WHERE i.done_at IS NULL AND i.session = :session
 ORDER BY i.at, i.order_key, i.seq LIMIT 1 {{skip_locked}};

-- name: version_of(person, session, cached_version)
SELECT version, CASE WHEN version = :cached_version THEN NULL ELSE snapshot END
  FROM session WHERE id = :session AND person = :person;

-- name: add_session(session, person, version, schema_version, snapshot, now)!
INSERT INTO session (id, person, version, schema_version, snapshot, updated_at)
VALUES (:session, :person, :version, :schema_version, :snapshot, :now);

-- name: save_session(session, person, version, schema_version, snapshot, now, expected)
UPDATE session SET version = :version, schema_version = :schema_version, snapshot = :snapshot, updated_at = :now
 WHERE id = :session AND person = :person AND version = :expected RETURNING version;

-- name: add_event(session, version, person, schema_version, kind, at, payload)!
INSERT INTO event (session, version, person, schema_version, kind, at, payload)
VALUES (:session, :version, :person, :schema_version, :kind, :at, :payload);

-- name: save_round(session, person, standing, is_working, now)!
UPDATE round SET standing = :standing, is_working = :is_working, updated_at = :now WHERE session = :session AND person = :person;

-- name: save_job(session, person, title, posting)!
UPDATE job SET title = :title, posting = :posting
 WHERE person = :person AND id = (SELECT job FROM round WHERE session = :session AND person = :person);

-- name: finish_input(dedupe_key, now)
UPDATE inbox SET done_at = :now, payload = '' WHERE dedupe_key = :dedupe_key AND done_at IS NULL RETURNING seq;

-- name: miss_input(dedupe_key)!
UPDATE inbox SET attempts = attempts + 1 WHERE dedupe_key = :dedupe_key AND done_at IS NULL;

-- name: queue(id, person, session, position, kind, lane, due_at, payload, place, platform)!
-- An effect belongs to the platform its round talks on: only a process that serves that platform takes it.
INSERT INTO outbox (id, person, session, position, kind, lane, due_at, payload, place, platform)
VALUES (:id, :person, :session, :position, :kind, :lane, :due_at, :payload, :place,
        COALESCE((SELECT r.platform FROM round r WHERE r.session = :session), :platform))
ON CONFLICT (id) DO NOTHING;

-- name: claim(owner, now, until, platforms, amount)
-- A post goes out only when no earlier post of its session is unfinished: order across workers is a fact of this statement.
UPDATE outbox SET lease_owner = :owner, lease_until = :until, attempts = attempts + 1
 WHERE id IN (
   SELECT o.id FROM outbox o
    WHERE o.status = 'waiting' AND o.due_at <= :now AND (o.lease_until IS NULL OR o.lease_until <= :now)
      AND :platforms LIKE '%|' || o.platform || '|%'
      AND (o.lane <> 'post' OR NOT EXISTS (
            SELECT 1 FROM outbox e
             WHERE e.status = 'waiting' AND e.session = o.session AND e.person = o.person AND e.lane = 'post'
               AND e.position < o.position))
    ORDER BY o.due_at, o.position LIMIT :amount {{skip_locked}})
RETURNING id, person, session, position, kind, payload, place, attempts, attempts - resolved > 1;

-- name: finish_effect(id, owner, posted, place)
UPDATE outbox SET status = 'done', payload = '', lease_owner = NULL, lease_until = NULL, posted = :posted, place = :place
 WHERE id = :id AND lease_owner = :owner AND status = 'waiting' RETURNING person;

-- name: release(id, owner, due_at, counted, resolved)!
UPDATE outbox SET lease_owner = NULL, lease_until = NULL, due_at = :due_at,
       attempts = attempts - 1 + :counted, resolved = resolved + :resolved
 WHERE id = :id AND lease_owner = :owner AND status = 'waiting';

-- name: bury(id, owner)
UPDATE outbox SET status = 'dead', payload = '', lease_owner = NULL, lease_until = NULL
 WHERE id = :id AND lease_owner = :owner AND status = 'waiting' RETURNING id;

-- name: lease_owners()
SELECT DISTINCT lease_owner FROM outbox WHERE status = 'waiting' AND lease_owner IS NOT NULL;

-- name: disown(owner)
UPDATE outbox SET lease_owner = NULL, lease_until = NULL WHERE status = 'waiting' AND lease_owner = :owner RETURNING id;

-- name: next_due(platforms, now)
-- What waits for its time; what is due but blocked is woken by whatever blocks it.
SELECT MIN(due_at) FROM outbox WHERE status = 'waiting' AND due_at > :now AND :platforms LIKE '%|' || platform || '|%';

-- name: drop_ownerless()!
-- What was said to somebody forgotten is not kept either.
DELETE FROM outbox WHERE person = '' AND status <> 'waiting';

-- name: snapshot(person, session)
SELECT snapshot FROM session WHERE id = :session AND person = :person;

-- name: events(person, session)
SELECT payload FROM event WHERE session = :session AND person = :person ORDER BY version;

-- name: add_document(id, person, session, kind, name, content, created_at)!
INSERT INTO document (id, person, session, kind, name, content, created_at)
VALUES (:id, :person, :session, :kind, :name, :content, :created_at)
ON CONFLICT (id) DO NOTHING;

-- name: document(person, document)
SELECT id, person, session, kind, name, content, created_at FROM document WHERE id = :document AND person = :person;

-- name: drop_documents(person, kind)
DELETE FROM document WHERE person = :person AND kind = :kind RETURNING id;

-- name: drop_document(person, kind, document)
DELETE FROM document WHERE person = :person AND kind = :kind AND id = :document RETURNING id;

-- name: posted(person, effect)
SELECT posted, place FROM outbox WHERE id = :effect AND person = :person;

-- name: is_settled(person, session)
SELECT (SELECT COUNT(*) FROM inbox WHERE done_at IS NULL AND session = :session AND person = :person)
     + (SELECT COUNT(*) FROM outbox WHERE status = 'waiting' AND session = :session
          AND (person = :person OR (person = '' AND :session = '')) AND lane IN ('post', 'work'))
     + (SELECT COUNT(*) FROM round WHERE is_working = 1 AND session = :session AND person = :person);
