import type { Knex } from "knex";

/** Makes `failed_events` hold whole dead letters and what is parked behind them, and creates `dead_letter_replays`. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(LETTERS);
  await knex.raw(REPLAYS);
}

/** Takes both away, with the bytes of every dead letter; parked events are lost. */
export async function down(knex: Knex): Promise<void> {
  await knex.raw("DELETE FROM failed_events WHERE error_type IS NULL OR error_message IS NULL");
  await knex.raw(WITHOUT_LETTERS);
  await knex.raw("DROP TABLE dead_letter_replays");
}

/*
 * Rows of one consumer, topic and key that are `sequenced` and not resolved are a sequence: while there is one, the key is
 * closed. Whoever adds to a sequence, resolves a row of it or opens it holds an advisory lock of the three until the
 * commit, so that positions rise along it and no event slips past it while it opens.
 */
const LETTERS = `
ALTER TABLE failed_events
  ALTER COLUMN error_type DROP NOT NULL,
  ALTER COLUMN error_message DROP NOT NULL,
  ADD COLUMN position bigint GENERATED ALWAYS AS IDENTITY,
  ADD COLUMN status text NOT NULL DEFAULT 'FAILED' CHECK (status IN ('FAILED', 'PARKED', 'NEXT', 'HANDLED', 'DISCARDED')),
  ADD COLUMN sequenced boolean NOT NULL DEFAULT false,
  ADD COLUMN topic text,
  ADD COLUMN partition integer,
  ADD COLUMN record_offset bigint,
  ADD COLUMN record_time timestamptz,
  ADD COLUMN key bytea,
  ADD COLUMN headers jsonb CHECK (jsonb_typeof(headers) = 'array'),
  ADD COLUMN payload bytea,
  ADD COLUMN error_class text,
  ADD COLUMN replay_count integer NOT NULL DEFAULT 0 CHECK (replay_count >= 0),
  ADD COLUMN replay_id uuid,
  ADD COLUMN next_attempt_at timestamptz NOT NULL DEFAULT clock_timestamp();

CREATE UNIQUE INDEX failed_events_by_position ON failed_events (position);
CREATE INDEX failed_events_by_key ON failed_events (consumer, topic, key, position) WHERE resolved_at IS NULL;
CREATE INDEX failed_events_to_replay ON failed_events (consumer, position)
  WHERE resolved_at IS NULL AND (replay_id IS NOT NULL OR status = 'NEXT');

COMMENT ON TABLE failed_events IS 'Events that a consumer could not handle, and those that wait behind one of their key. A resolved row keeps no key, headers or payload.';
COMMENT ON COLUMN failed_events.error_type IS 'The dotted code of the error; null for an event that waits and has not been tried.';
COMMENT ON COLUMN failed_events.error_message IS 'The runtime''s own words: never a value of the payload, nor a word of a handler''s.';
COMMENT ON COLUMN failed_events.retry_count IS 'Tries in all, those of replays included.';
COMMENT ON COLUMN failed_events.position IS 'The order along a key; between keys it says nothing.';
COMMENT ON COLUMN failed_events.status IS 'FAILED: a dead letter. PARKED: waits behind one. NEXT: waited, and is to be handled now. HANDLED, DISCARDED: resolved.';
COMMENT ON COLUMN failed_events.sequenced IS 'Whether it closes its key: later events of it wait behind this one.';
COMMENT ON COLUMN failed_events.headers IS 'A list of [name, value]: the value a text, null, or {"base64": ...} where the bytes are no text.';
COMMENT ON COLUMN failed_events.payload IS 'The record value, byte for byte, in Confluent''s wire format.';
COMMENT ON COLUMN failed_events.replay_count IS 'Replays that failed.';
COMMENT ON COLUMN failed_events.replay_id IS 'The replay that it is to be handled in; null while nobody asked.';
`;

const WITHOUT_LETTERS = `
ALTER TABLE failed_events
  ALTER COLUMN error_type SET NOT NULL,
  ALTER COLUMN error_message SET NOT NULL,
  DROP COLUMN position,
  DROP COLUMN status,
  DROP COLUMN sequenced,
  DROP COLUMN topic,
  DROP COLUMN partition,
  DROP COLUMN record_offset,
  DROP COLUMN record_time,
  DROP COLUMN key,
  DROP COLUMN headers,
  DROP COLUMN payload,
  DROP COLUMN error_class,
  DROP COLUMN replay_count,
  DROP COLUMN replay_id,
  DROP COLUMN next_attempt_at;

COMMENT ON TABLE failed_events IS 'Events that a consumer could not handle.';
COMMENT ON COLUMN failed_events.error_type IS 'The dotted code of the error.';
COMMENT ON COLUMN failed_events.error_message IS 'Never holds a value of the payload.';
COMMENT ON COLUMN failed_events.retry_count IS NULL;
`;

const REPLAYS = `
CREATE TABLE dead_letter_replays (
  id uuid PRIMARY KEY,
  requested_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  events_per_second double precision NOT NULL CHECK (events_per_second > 0),
  next_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

COMMENT ON TABLE dead_letter_replays IS 'Replays that were asked for, and how fast they may go. Holds nothing of any tenant.';
COMMENT ON COLUMN dead_letter_replays.next_at IS 'Before this no letter of the replay is handed out.';
`;
