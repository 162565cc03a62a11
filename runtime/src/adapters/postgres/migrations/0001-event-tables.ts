import type { Knex } from "knex";
import { keepTenantsApart } from "./tenant-isolation.js";

/** Creates `stored_events`, `aggregate_snapshots` and `failed_events`, in the first schema of the search path. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(STORED_EVENTS);
  await knex.raw(APPEND_ONLY);
  await knex.raw(AGGREGATE_SNAPSHOTS);
  await knex.raw(FAILED_EVENTS);
  for (const table of TABLES) await keepTenantsApart(knex, table);
}

/** Drops the three tables and everything that was in them. */
export async function down(knex: Knex): Promise<void> {
  for (const table of [...TABLES].reverse()) await knex.raw("DROP TABLE ??", [table]);
  await knex.raw("DROP FUNCTION refuse_change_of_stored_events()");
}

const TABLES = ["stored_events", "aggregate_snapshots", "failed_events"] as const;

/*
 * (transaction_id, global_position) is the order in which a reader of all events goes, below the oldest transaction that
 * is still open: `(transaction_id, global_position) > ($1, $2) AND transaction_id < pg_snapshot_xmin(pg_current_snapshot())`.
 * The position alone has holes that are filled later, so a reader that remembers only it skips events.
 */
const STORED_EVENTS = `
CREATE TABLE stored_events (
  event_id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  aggregate_type text NOT NULL,
  aggregate_id uuid NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  event_type text NOT NULL,
  event_data jsonb NOT NULL CHECK (jsonb_typeof(event_data) = 'object'),
  occurred_at timestamptz NOT NULL,
  schema_version integer NOT NULL DEFAULT 1 CHECK (schema_version > 0),
  metadata jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(metadata) = 'object'),
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
  global_position bigint GENERATED ALWAYS AS IDENTITY,
  UNIQUE (aggregate_id, version)
);

CREATE INDEX stored_events_by_position ON stored_events (transaction_id, global_position);
CREATE INDEX stored_events_by_type ON stored_events (event_type, transaction_id, global_position);

COMMENT ON TABLE stored_events IS 'Every event of every aggregate, once. Rows are only ever added.';
COMMENT ON COLUMN stored_events.version IS 'Of the aggregate, counted from 1 without a hole; two writers of one version conflict.';
COMMENT ON COLUMN stored_events.event_data IS 'The payload in the JSON form of its schema: long, decimal and microseconds as strings, bytes as base64.';
COMMENT ON COLUMN stored_events.occurred_at IS 'When it happened, as the publisher says.';
COMMENT ON COLUMN stored_events.schema_version IS 'The schemaVersion that event_data was written by.';
COMMENT ON COLUMN stored_events.metadata IS 'The rest of the envelope: source, correlation, causation, trace.';
COMMENT ON COLUMN stored_events.recorded_at IS 'When it was written here.';
COMMENT ON COLUMN stored_events.transaction_id IS 'First half of the place in commit order.';
COMMENT ON COLUMN stored_events.global_position IS 'Second half of the place in commit order; alone it is not one, because transactions commit in another order than they write.';
`;

// For each statement, not for each row: it refuses also where row-level security hides every row from the session.
const APPEND_ONLY = `
CREATE FUNCTION refuse_change_of_stored_events() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  RAISE EXCEPTION 'stored_events is append-only: % is refused', TG_OP
    USING ERRCODE = 'restrict_violation', HINT = 'Append an event that corrects the earlier one.';
END
$body$;

CREATE TRIGGER stored_events_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON stored_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_stored_events();
`;

const AGGREGATE_SNAPSHOTS = `
CREATE TABLE aggregate_snapshots (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL,
  aggregate_type text NOT NULL,
  aggregate_id uuid NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  state_version integer NOT NULL DEFAULT 1 CHECK (state_version > 0),
  state jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (aggregate_id, version)
);

COMMENT ON TABLE aggregate_snapshots IS 'States of aggregates, to save reading all their events. May be deleted at any time.';
COMMENT ON COLUMN aggregate_snapshots.version IS 'The version of the last event that went into the state.';
COMMENT ON COLUMN aggregate_snapshots.state_version IS 'Of the form of the state; a reader that knows another form reads the events instead.';
`;

const FAILED_EVENTS = `
CREATE TABLE failed_events (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  event_id uuid,
  tenant_id uuid,
  event_type text,
  consumer text NOT NULL,
  error_type text NOT NULL,
  error_message text NOT NULL,
  retry_count integer NOT NULL DEFAULT 0 CHECK (retry_count >= 0),
  metadata jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(metadata) = 'object'),
  first_failed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  last_failed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  resolved_at timestamptz
);

CREATE INDEX failed_events_by_event ON failed_events (event_id);
CREATE INDEX failed_events_unresolved ON failed_events (consumer, last_failed_at) WHERE resolved_at IS NULL;

COMMENT ON TABLE failed_events IS 'Events that a consumer could not handle.';
COMMENT ON COLUMN failed_events.event_id IS 'Null where not even the envelope could be read; likewise tenant_id and event_type.';
COMMENT ON COLUMN failed_events.error_type IS 'The dotted code of the error.';
COMMENT ON COLUMN failed_events.error_message IS 'Never holds a value of the payload.';
COMMENT ON COLUMN failed_events.metadata IS 'Where the event came from: topic, partition, offset, headers.';
`;
