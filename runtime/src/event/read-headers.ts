import { EventError } from "../errors.js";
import type { EventMetadata } from "./envelope.js";
import { isName, isTraceparent, isVersion, uuidOrNull } from "./envelope-form.js";
import type { RecordHeaders } from "./headers.js";
import { parseRfc3339 } from "./rfc-3339.js";

// Longer than any attribute that we accept can be in UTF-8, so that a huge header is refused unread.
const MAX_BYTES = 1024;

/**
 * The event type alone, so that a record nobody handles costs no more than this.
 * Throws `HEADERS.INVALID` where it is missing, given twice, or not well-formed.
 */
export function eventTypeOf(headers: RecordHeaders): string {
  let type: string | undefined;
  for (const [name, value] of headers) {
    if (name === "ce_type") type = once(type, name, value);
  }
  return required(type, "ce_type");
}

/**
 * Reads the envelope of a record from anywhere. `id`, `source`, `specversion`, `type` and `tenantid` must be there;
 * what else is missing is filled in: `time` from the record, `correlationid` from the id, `schemaversion` with 1.
 * A trace context that is not well-formed is dropped, as W3C asks. Throws `HEADERS.INVALID`, which names the header
 * and not its value.
 */
export function metadataOf(headers: RecordHeaders, recordTime: Date): EventMetadata {
  const texts = new Texts();
  let traced = false;
  for (const [name, value] of headers) {
    if (name === "traceparent") traced = true;
    else if (isRead(name)) texts[name] = once(texts[name], name, value);
  }
  if (texts.ce_specversion !== "1.0") throw invalid("ce_specversion", 'is not "1.0"');
  const id = uuid(texts.ce_id, "ce_id");
  return {
    id,
    type: required(texts.ce_type, "ce_type"),
    version: version(texts.ce_schemaversion),
    tenantId: uuid(texts.ce_tenantid, "ce_tenantid"),
    source: required(texts.ce_source, "ce_source"),
    time: time(texts.ce_time) ?? recordTime,
    subject: optional(texts.ce_subject, "ce_subject"),
    correlationId: optional(texts.ce_correlationid, "ce_correlationid") ?? id,
    causationId: optional(texts.ce_causationid, "ce_causationid"),
    traceparent: traced ? traceparentOf(headers) : null,
  };
}

/** The W3C trace context of a record; null where there is none, or where it is not well-formed. */
export function traceparentOf(headers: RecordHeaders): string | null {
  let text: string | undefined;
  try {
    for (const [name, value] of headers) if (name === "traceparent") text = once(text, name, value);
  } catch {
    return null;
  }
  return isTraceparent(text) ? text : null;
}

/** Texts of the headers that make the envelope. */
class Texts {
  ce_specversion: string | undefined = undefined;
  ce_id: string | undefined = undefined;
  ce_type: string | undefined = undefined;
  ce_source: string | undefined = undefined;
  ce_time: string | undefined = undefined;
  ce_tenantid: string | undefined = undefined;
  ce_correlationid: string | undefined = undefined;
  ce_causationid: string | undefined = undefined;
  ce_schemaversion: string | undefined = undefined;
  ce_subject: string | undefined = undefined;
}

const READ: ReadonlySet<string> = new Set(Object.keys(new Texts()));

function isRead(name: string): name is keyof Texts {
  return READ.has(name);
}

/** The text of a header that may be there once. */
function once(before: string | undefined, name: string, value: Uint8Array | null): string {
  if (before !== undefined) throw invalid(name, "occurs more than once");
  if (value === null || value.length === 0) throw invalid(name, "is empty");
  if (value.length > MAX_BYTES) throw invalid(name, `is longer than ${MAX_BYTES} bytes`);
  const bytes = Buffer.isBuffer(value) ? value : Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  const text = bytes.toString("utf8");
  // What is not UTF-8 has become this character; it may also have been there.
  return text.includes("\ufffd") ? strictlyDecoded(name, value) : text;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function strictlyDecoded(name: string, value: Uint8Array): string {
  try {
    return decoder.decode(value);
  } catch {
    throw invalid(name, "is not UTF-8");
  }
}

function required(text: string | undefined, name: string): string {
  return optional(text, name) ?? fail(invalid(name, "is missing"));
}

function optional(text: string | undefined, name: string): string | null {
  if (text === undefined) return null;
  if (!isName(text)) throw invalid(name, "is no name of 1 to 256 characters without control characters");
  return text;
}

function uuid(text: string | undefined, name: string): string {
  return uuidOrNull(text) ?? fail(invalid(name, required(text, name) && "is not a UUID"));
}

function version(text: string | undefined): number {
  if (text === undefined) return 1;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!isVersion(number)) throw invalid("ce_schemaversion", "is not a whole number from 1");
  return number;
}

function time(text: string | undefined): Date | null {
  if (text === undefined) return null;
  return parseRfc3339(text, 9) ?? fail(invalid("ce_time", "is not an RFC 3339 time"));
}

function invalid(name: string, problem: string): EventError {
  return new EventError("HEADERS.INVALID", `Header ${name} ${problem}.`, { details: { header: name } });
}

function fail(error: EventError): never {
  throw error;
}
