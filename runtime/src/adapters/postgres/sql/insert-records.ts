import type { OutgoingRecord } from "../../../ports/transport.js";
import { headersToJson } from "../headers-json.js";
import type { SqlSession } from "../sql-session.js";

/** What the table wants to know of a record beside the record. */
export interface RecordIdentity {
  readonly eventId: string;
  readonly tenantId: string;
  readonly eventType: string;
}

/** Adds records to the outbox, positions rising in their order. An event that waits already is left as it is. */
export async function insertRecords(
  session: SqlSession,
  records: readonly (OutgoingRecord & RecordIdentity)[],
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
  ]);
}

const INSERT_RECORDS = `
INSERT INTO event_outbox (event_id, tenant_id, event_type, topic, key, headers, payload, record_time)
SELECT event_id, tenant_id, event_type, topic, key, headers, payload, record_time
FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::bytea[], $6::jsonb[], $7::bytea[], $8::timestamptz[])
  WITH ORDINALITY AS records (event_id, tenant_id, event_type, topic, key, headers, payload, record_time, nth)
ORDER BY nth
ON CONFLICT (tenant_id, event_id) DO NOTHING`;
