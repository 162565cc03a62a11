import type { Knex } from "knex";
import { keepTenantsApart } from "./tenant-isolation.js";

/** Creates `event_outbox`, its view for Debezium and `event_inbox`, in the first schema of the search path. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(EVENT_OUTBOX);
  await keepTenantsApart(knex, "event_outbox");
  await knex.raw(DEBEZIUM_VIEW);
  await knex.raw(EVENT_INBOX);
}

/** Drops them and everything that was in them: events that wait in the outbox are lost. */
export async function down(knex: Knex): Promise<void> {
  await knex.raw("DROP TABLE event_inbox");
  await knex.raw("DROP VIEW event_outbox_debezium");
  await knex.raw("DROP TABLE event_outbox");
}

/*
 * Whoever adds a record holds an advisory lock of its topic and key until the commit, before the position is drawn. So
 * positions rise along a key in the order of the commits, and no row turns up later below one that a relay has seen.
 * A row is deleted once the transport has it.
 */
const EVENT_OUTBOX = `
CREATE TABLE event_outbox (
  event_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  position bigint GENERATED ALWAYS AS IDENTITY,
  transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
  event_type text NOT NULL,
  topic text NOT NULL,
  key bytea,
  headers jsonb NOT NULL CHECK (jsonb_typeof(headers) = 'array'),
  payload bytea,
  record_time timestamptz NOT NULL,
  status text NOT NULL DEFAULT 'PENDING' CHECK (status IN ('PENDING', 'PARKED')),
  attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  next_attempt_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  last_error text,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, event_id)
);

CREATE UNIQUE INDEX event_outbox_by_position ON event_outbox (position);
CREATE INDEX event_outbox_by_key ON event_outbox (topic, key, position);

COMMENT ON TABLE event_outbox IS 'Events that are safe here and not yet with the brokers. A row is deleted once they have it.';
COMMENT ON COLUMN event_outbox.position IS 'Rises along a topic and key in the order of the commits; between keys it says nothing.';
COMMENT ON COLUMN event_outbox.headers IS 'A list of [name, value]: the value a text, null, or {"base64": ...} where the bytes are no text.';
COMMENT ON COLUMN event_outbox.payload IS 'The record value, byte for byte, in Confluent''s wire format.';
COMMENT ON COLUMN event_outbox.status IS 'PARKED: refused too often; it and what follows under its key wait until somebody releases or discards it.';
COMMENT ON COLUMN event_outbox.attempts IS 'How often the transport refused it. An outage is no refusal.';
COMMENT ON COLUMN event_outbox.last_error IS 'The dotted code of the error.';
`;

/*
 * The columns that Debezium's outbox event router looks for, for whoever copies rows elsewhere by polling. Whose rights
 * count is the reader's (security_invoker needs PostgreSQL 15), so that it does not lead round row-level security.
 */
const DEBEZIUM_VIEW = `
CREATE VIEW event_outbox_debezium WITH (security_invoker = true) AS
SELECT
  event_id AS id,
  topic AS aggregatetype,
  convert_from(key, 'UTF8') AS aggregateid,
  event_type AS type,
  payload,
  headers,
  record_time AS timestamp,
  tenant_id
FROM event_outbox;

COMMENT ON VIEW event_outbox_debezium IS 'The outbox under the column names of Debezium''s event router.';
`;

const EVENT_INBOX = `
CREATE TABLE event_inbox (
  consumer_group text NOT NULL,
  event_id uuid NOT NULL,
  handled_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (consumer_group, event_id)
);

CREATE INDEX event_inbox_by_time ON event_inbox (handled_at);

COMMENT ON TABLE event_inbox IS 'Which events a consumer group has handled, so that a second delivery has no second effect. Holds nothing of any tenant.';
`;
