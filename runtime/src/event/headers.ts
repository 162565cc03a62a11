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

// Longer than any attribute that we accept can be in UTF-8, so that a huge header is refused unread.
const MAX_BYTES = 1024;

/** The headers of an event; {@link metadataOf} reads them back. */
export function headersOf(metadata: EventMetadata): RecordHeaders {
  const headers: RecordHeader[] = [
    SPEC_VERSION,
    header("ce_id", metadata.id),
    header("ce_type", metadata.type),
    header("ce_source", metadata.source),
    header("ce_time", metadata.time.toISOString()),
    header("ce_tenantid", metadata.tenantId),
    header("ce_correlationid", metadata.correlationId),
    header("ce_schemaversion", String(metadata.version)),
    CONTENT_TYPE,
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
  return required(
    textsOf(headers, (name) => name === "ce_type"),
    "ce_type",
  );
}

/**
 * Reads the envelope of a record from anywhere. `id`, `source`, `specversion`, `type` and `tenantid` must be there;
 * what else is missing is filled in: `time` from the record, `correlationid` from the id, `schemaversion` with 1.
 * A trace context that is not well-formed is dropped, as W3C asks. Throws `HEADERS.INVALID`, which names the header
 * and not its value.
 */
export function metadataOf(headers: RecordHeaders, recordTime: Date): EventMetadata {
  const texts = textsOf(headers, (name) => READ.has(name));
  if (texts.get("ce_specversion") !== "1.0") throw invalid("ce_specversion", 'is not "1.0"');
  const id = uuid(texts, "ce_id");
  return {
    id,
    type: required(texts, "ce_type"),
    version: version(texts),
    tenantId: uuid(texts, "ce_tenantid"),
    source: required(texts, "ce_source"),
    time: time(texts) ?? recordTime,
    subject: optional(texts, "ce_subject"),
    correlationId: optional(texts, "ce_correlationid") ?? id,
    causationId: optional(texts, "ce_causationid"),
    traceparent: traceparentOf(headers),
  };
}

const READ = new Set([
  "ce_specversion",
  "ce_id",
  "ce_type",
  "ce_source",
  "ce_time",
  "ce_tenantid",
  "ce_correlationid",
  "ce_causationid",
  "ce_schemaversion",
  "ce_subject",
]);
const SPEC_VERSION = header("ce_specversion", "1.0");
const CONTENT_TYPE = header("content-type", "avro/binary");

function header(name: string, value: string): RecordHeader {
  return [name, Buffer.from(value, "utf8")];
}

type Texts = ReadonlyMap<string, string>;

/** Texts of the headers that are wanted, each of which may be there once. */
function textsOf(headers: RecordHeaders, wanted: (name: string) => boolean): Texts {
  const texts = new Map<string, string>();
  for (const [name, value] of headers) {
    if (!wanted(name)) continue;
    if (texts.has(name)) throw invalid(name, "occurs more than once");
    texts.set(name, textOf(name, value));
  }
  return texts;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function textOf(name: string, value: Uint8Array | null): string {
  if (value === null || value.length === 0) throw invalid(name, "is empty");
  if (value.length > MAX_BYTES) throw invalid(name, `is longer than ${MAX_BYTES} bytes`);
  try {
    return decoder.decode(value);
  } catch {
    throw invalid(name, "is not UTF-8");
  }
}

function required(texts: Texts, name: string): string {
  return optional(texts, name) ?? fail(invalid(name, "is missing"));
}

function optional(texts: Texts, name: string): string | null {
  const value = texts.get(name);
  if (value === undefined) return null;
  if (!isName(value)) throw invalid(name, "is no name of 1 to 256 characters without control characters");
  return value;
}

function uuid(texts: Texts, name: string): string {
  return uuidOrNull(required(texts, name)) ?? fail(invalid(name, "is not a UUID"));
}

function version(texts: Texts): number {
  const value = texts.get("ce_schemaversion") ?? "1";
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (!isVersion(number)) throw invalid("ce_schemaversion", "is not a whole number from 1");
  return number;
}

function time(texts: Texts): Date | null {
  const value = texts.get("ce_time");
  if (value === undefined) return null;
  return parseRfc3339(value, 9) ?? fail(invalid("ce_time", "is not an RFC 3339 time"));
}

/** The W3C trace context of a record; null where there is none, or where it is not well-formed. */
export function traceparentOf(headers: RecordHeaders): string | null {
  try {
    const value = textsOf(headers, (name) => name === "traceparent").get("traceparent");
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
