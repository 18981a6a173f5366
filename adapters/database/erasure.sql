-- Forgetting, showing everything, and what is past its time. Counted deletions return one row each.

-- name: erase_events(person, session)
DELETE FROM event WHERE person = :person AND session = :session RETURNING 1;

-- name: erase_snapshot(person, session)
DELETE FROM session WHERE person = :person AND id = :session RETURNING 1;

-- name: erase_inputs(person, session)
DELETE FROM inbox WHERE person = :person AND session = :session RETURNING 1;

-- name: detach_effects(person, session, place)!
-- Words of farewell still go out, to where the round was, as nobody's.
UPDATE outbox SET person = '', place = CASE WHEN place = '' THEN :place ELSE place END
 WHERE person = :person AND session = :session AND status = 'waiting' AND kind = 'Post';

-- name: erase_effects(person, session)
DELETE FROM outbox WHERE person = :person AND session = :session RETURNING 1;

-- name: erase_session_documents(person, session)
DELETE FROM document WHERE person = :person AND session = :session RETURNING 1;

-- name: job_of(person, session)
SELECT job FROM round WHERE person = :person AND session = :session;

-- name: erase_round(person, session)
DELETE FROM round WHERE person = :person AND session = :session RETURNING 1;

-- name: erase_unused_job(person, job)!
DELETE FROM job WHERE person = :person AND id = :job AND NOT EXISTS (SELECT 1 FROM round r WHERE r.job = job.id);

-- name: erase_unused_postings(person)
-- A posting is one document for all rounds on it: it goes with the last of them.
DELETE FROM document WHERE person = :person AND kind = 'posting'
   AND NOT EXISTS (SELECT 1 FROM job j WHERE j.person = :person AND j.posting = document.id) RETURNING 1;

-- name: bury_under_stone(id, kind, now)!
INSERT INTO tombstone (id, kind, erased_at) VALUES (:id, :kind, :now) ON CONFLICT (id) DO NOTHING;

-- name: sessions_of(person)
SELECT session FROM round WHERE person = :person ORDER BY started_at;

-- name: erase_all_inputs(person)
DELETE FROM inbox WHERE person = :person RETURNING 1;

-- name: erase_all_effects(person)
DELETE FROM outbox WHERE person = :person RETURNING 1;

-- name: erase_all_documents(person)
DELETE FROM document WHERE person = :person RETURNING 1;

-- name: erase_jobs(person)
DELETE FROM job WHERE person = :person RETURNING 1;

-- name: erase_identities(person)
DELETE FROM identity WHERE person = :person RETURNING 1;

-- name: erase_person(person)
DELETE FROM person WHERE id = :person RETURNING 1;

-- name: all_person(person)
SELECT * FROM person WHERE id = :person;

-- name: all_identity(person)
SELECT * FROM identity WHERE person = :person;

-- name: all_job(person)
SELECT * FROM job WHERE person = :person;

-- name: all_round(person)
SELECT * FROM round WHERE person = :person;

-- name: all_address(person)
SELECT a.* FROM address a JOIN round r ON r.session = a.session WHERE r.person = :person;

-- name: all_session(person)
SELECT * FROM session WHERE person = :person;

-- name: all_event(person)
SELECT * FROM event WHERE person = :person ORDER BY session, version;

-- name: all_inbox(person)
SELECT * FROM inbox WHERE person = :person ORDER BY seq;

-- name: all_outbox(person)
SELECT * FROM outbox WHERE person = :person ORDER BY session, position;

-- name: all_document(person)
-- What was made to be handed out is a copy of the rest.
SELECT * FROM document WHERE person = :person AND kind <> 'export' ORDER BY created_at;

-- name: stale_rounds(before)
SELECT person, session FROM round WHERE updated_at < :before ORDER BY updated_at LIMIT 200;

-- name: stale_people(before)
-- People nobody has heard of for the whole retention, with no round left.
SELECT p.id FROM person p
 WHERE p.seen_at < :before AND NOT EXISTS (SELECT 1 FROM round r WHERE r.person = p.id) ORDER BY p.seen_at LIMIT 200;

-- name: drop_old_keys(before)
DELETE FROM inbox WHERE done_at IS NOT NULL AND done_at < :before RETURNING 1;

-- name: drop_old_effects(before)
-- Done posts stay as long as their session: an edit needs the platform's message id.
DELETE FROM outbox WHERE status <> 'waiting' AND due_at < :before AND (session = '' OR kind <> 'Post') RETURNING 1;

-- name: drop_old_exports(before)
DELETE FROM document WHERE kind IN ('export', 'upload') AND created_at < :before RETURNING 1;
