import { EventError } from "../errors.js";
import type { EventMetadata } from "./envelope.js";
import { isName, isTraceparent, isVersion, uuidOrNull } from "./envelope-form.js";
import { parseRfc3339 } from "./rfc-3339.js";

/**
 * CloudEvents 1.0.2, Kafka protocol binding, binary content mode, sections 3.1 and 3.2: every attribute is a header
 * `ce_<name>` in UTF-8, the content type is the header `content-type`, the trace context the header `traceparent`.
 */

/** Headers of a record in their order; a name may occur more than once. */
export type RecordHeaders = readonly RecordHeader[];
export type RecordHeader = readonly [name: string, value: Uint8Array | null];

const CONTENT_TYPE = "avro/binary";
// Longer than any attribute that we accept can be in UTF-8, so that a huge header is refused unread.
const MAX_BYTES = 1024;

/** The headers of an event; {@link metadataOf} reads them back. */
export function headersOf(metadata: EventMetadata): RecordHeaders {
  const headers: RecordHeader[] = [
    header("ce_specversion", "1.0"),
    header("ce_id", metadata.id),
    header("ce_type", metadata.type),
    header("ce_source", metadata.source),
    header("ce_time", metadata.time.toISOString()),
    header("ce_tenantid", metadata.tenantId),
    header("ce_correlationid", metadata.correlationId),
    header("ce_schemaversion", String(metadata.version)),
    header("content-type", CONTENT_TYPE),
  ];
  if (metadata.subject !== null) headers.push(header("ce_subject", metadata.subject));
  if (metadata.causationId !== null) headers.push(header("ce_causationid", metadata.causationId));
  if (metadata.traceparent !== null) headers.push(header("traceparent", metadata.traceparent));
  return headers;
}

/**
 * The event type alone, so that a record nobody handles costs no more than this.
 * Throws `HEADERS.INVALID` where it is missing, given twice, or not well-formed.
 */
export function eventTypeOf(headers: RecordHeaders): string {
  return required(headers, "ce_type", isName, "a name");
}

/**
 * Reads the envelope of a record from anywhere. `id`, `source`, `specversion`, `type` and `tenantid` must be there;
 * what else is missing is filled in: `time` from the record, `correlationid` from the id, `schemaversion` with 1.
 * A trace context that is not well-formed is dropped, as W3C asks. Throws `HEADERS.INVALID`, which names the header
 * and not its value.
 */
export function metadataOf(headers: RecordHeaders, recordTime: Date): EventMetadata {
  if (text(headers, "ce_specversion") !== "1.0") throw invalid("ce_specversion", 'must be "1.0"');
  const id = uuid(headers, "ce_id");
  return {
    id,
    type: eventTypeOf(headers),
    version: version(headers),
    tenantId: uuid(headers, "ce_tenantid"),
    source: required(headers, "ce_source", isName, "a name"),
    time: time(headers) ?? recordTime,
    subject: optional(headers, "ce_subject"),
    correlationId: optional(headers, "ce_correlationid") ?? id,
    causationId: optional(headers, "ce_causationid"),
    traceparent: traceparent(headers),
  };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function header(name: string, value: string): RecordHeader {
  return [name, encoder.encode(value)];
}

/** Text of the one header of that name; undefined where there is none. */
function text(headers: RecordHeaders, name: string): string | undefined {
  let found: Uint8Array | null | undefined;
  for (const [candidate, value] of headers) {
    if (candidate !== name) continue;
    if (found !== undefined) throw invalid(name, "occurs more than once");
    found = value;
  }
  if (found === undefined) return undefined;
  if (found === null || found.length === 0) throw invalid(name, "is empty");
  if (found.length > MAX_BYTES) throw invalid(name, `is longer than ${MAX_BYTES} bytes`);
  try {
    return decoder.decode(found);
  } catch {
    throw invalid(name, "is not UTF-8");
  }
}

function required(
  headers: RecordHeaders,
  name: string,
  fits: (value: unknown) => value is string,
  expected: string,
): string {
  const value = text(headers, name);
  if (value === undefined) throw invalid(name, "is missing");
  if (!fits(value)) throw invalid(name, `is not ${expected} without control characters`);
  return value;
}

function optional(headers: RecordHeaders, name: string): string | null {
  const value = text(headers, name);
  if (value === undefined) return null;
  if (!isName(value)) throw invalid(name, "is not a name without control characters");
  return value;
}

function uuid(headers: RecordHeaders, name: string): string {
  const value = text(headers, name);
  if (value === undefined) throw invalid(name, "is missing");
  return uuidOrNull(value) ?? fail(invalid(name, "is not a UUID"));
}

function version(headers: RecordHeaders): number {
  const value = text(headers, "ce_schemaversion");
  if (value === undefined) return 1;
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (!isVersion(number)) throw invalid("ce_schemaversion", "is not a whole number from 1");
  return number;
}

function time(headers: RecordHeaders): Date | null {
  const value = text(headers, "ce_time");
  if (value === undefined) return null;
  return parseRfc3339(value, 9) ?? fail(invalid("ce_time", "is not an RFC 3339 time"));
}

function traceparent(headers: RecordHeaders): string | null {
  try {
    const value = text(headers, "traceparent");
    return isTraceparent(value) ? value : null;
  } catch {
    return null;
  }
}

function invalid(name: string, problem: string): EventError {
  return new EventError("HEADERS.INVALID", `Header ${name} ${problem}.`, { details: { header: name } });
}

function fail(error: EventError): never {
  throw error;
}
