import type { EventMetadata } from "./envelope.js";

export { eventTypeOf, metadataOf, traceparentOf } from "./read-headers.js";

/**
 * CloudEvents 1.0.2, Kafka protocol binding, binary content mode, sections 3.1 and 3.2: every attribute is a header
 * `ce_<name>` in UTF-8, the content type is the header `content-type`, the trace context the header `traceparent`.
 */

/** Headers of a record in their order; a name may occur more than once. */
export type RecordHeaders = readonly RecordHeader[];
export type RecordHeader = readonly [name: string, value: Uint8Array | null];

/** The headers of an event; `metadataOf` reads them back. */
export function headersOf(metadata: EventMetadata): RecordHeaders {
  const id = header("ce_id", metadata.id);
  const headers: RecordHeader[] = [
    SPEC_VERSION,
    id,
    recurring("ce_type", metadata.type),
    recurring("ce_source", metadata.source),
    header("ce_time", metadata.time.toISOString()),
    recurring("ce_tenantid", metadata.tenantId),
    metadata.correlationId === metadata.id
      ? ["ce_correlationid", id[1]]
      : header("ce_correlationid", metadata.correlationId),
    recurring("ce_schemaversion", String(metadata.version)),
    CONTENT_TYPE,
  ];
  if (metadata.subject !== null) headers.push(header("ce_subject", metadata.subject));
  if (metadata.causationId !== null) headers.push(header("ce_causationid", metadata.causationId));
  if (metadata.traceparent !== null) headers.push(header("traceparent", metadata.traceparent));
  return headers;
}

// Headers of a service's events that say the same over and over; a few of each name.
const MOST_RECURRING = 1_000;
const kept = new Map<string, RecordHeader>();
const SPEC_VERSION = header("ce_specversion", "1.0");
const CONTENT_TYPE = header("content-type", "avro/binary");

function header(name: string, value: string): RecordHeader {
  return [name, Buffer.from(value, "utf8")];
}

/** A header that many events have in common; its bytes are the same object, which nobody changes. */
function recurring(name: string, value: string): RecordHeader {
  const key = `${name} ${value}`;
  let found = kept.get(key);
  if (found === undefined) {
    found = header(name, value);
    if (kept.size === MOST_RECURRING) kept.clear();
    kept.set(key, found);
  }
  return found;
}
