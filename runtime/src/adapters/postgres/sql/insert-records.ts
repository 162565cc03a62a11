import type { OutgoingRecord } from "../../../ports/transport.js";
import { headersToJson } from "../headers-json.js";
import type { SqlSession } from "../sql-session.js";

/** What the table wants to know of a record beside the record. */
export interface RecordIdentity {
  readonly eventId: string;
  readonly tenantId: string;
  readonly eventType: string;
}

/**
 * Adds records to the outbox, positions rising in their order. An event that waits already is left as it is. Waits
 * until no other transaction adds to one of these lanes, and keeps others from it until this one ends.
 *
 * @param laneOf - a text that names the lane; null for a record that goes with no other
 */
export async function insertRecords(
  session: SqlSession,
  records: readonly (OutgoingRecord & RecordIdentity)[],
  laneOf: (record: OutgoingRecord) => string | null,
): Promise<void> {
  await session.query(INSERT_RECORDS, [
    records.map(({ eventId }) => eventId),
    records.map(({ tenantId }) => tenantId),
    records.map(({ eventType }) => eventType),
    records.map(({ topic }) => topic),
    records.map(({ key }) => key),
    records.map(({ headers }) => JSON.stringify(headersToJson(headers))),
    records.map(({ value }) => value),
    records.map(({ timestamp }) => timestamp.toISOString()),
    records.map(laneOf).filter((lane) => lane !== null),
  ]);
}

// No row comes out of the join, and so no position is drawn, before every lock is held. They are taken in the order of
// the hashes, so that two calls cannot wait for each other; in one statement, so that a publish that was not awaited is
// not torn by the end of its transaction.
const INSERT_RECORDS = `
WITH ordered AS MATERIALIZED (
  SELECT DISTINCT hashtextextended('event_outbox writer ' || lane, 0) AS hash
  FROM unnest($9::text[]) AS lanes (lane)
  ORDER BY hash
), locked AS MATERIALIZED (
  SELECT pg_advisory_xact_lock(hash) FROM ordered
)
INSERT INTO event_outbox (event_id, tenant_id, event_type, topic, key, headers, payload, record_time)
SELECT event_id, tenant_id, event_type, topic, key, headers, payload, record_time
FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::bytea[], $6::jsonb[], $7::bytea[], $8::timestamptz[])
  WITH ORDINALITY AS records (event_id, tenant_id, event_type, topic, key, headers, payload, record_time, nth)
CROSS JOIN (SELECT count(*) AS locks FROM locked) AS held
WHERE held.locks >= 0
ORDER BY nth
ON CONFLICT (tenant_id, event_id) DO NOTHING`;
