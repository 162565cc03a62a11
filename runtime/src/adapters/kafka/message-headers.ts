import type { IHeaders } from "kafkajs";
import type { RecordHeader, RecordHeaders } from "../../event/headers.js";

/**
 * kafkajs keeps headers in an object by name, which loses their order as soon as a name comes again after another one,
 * and cannot write a header without a value. Headers that it would alter travel with this one beside them, which says
 * how they were: a list of names, in brackets where there is no value. It is taken away again when they are read.
 */
const ORDER = "x-header-order";

/** Headers as kafkajs would write them one behind the other, so that it reads them as they were. */
export function headersForKafkajs(headers: RecordHeaders): RecordHeaders {
  if (headers.every(isPlain)) return headers;
  return Object.entries(toKafkaHeaders(headers)).flatMap(([name, values]) =>
    [values ?? []].flat().map((value): RecordHeader => [name, bufferOf(value as Buffer)]),
  );
}

/** Whether it survives kafkajs' object by name for certain; most do, and this is quick to tell. */
function isPlain([name, value]: RecordHeader, index: number, headers: RecordHeaders): boolean {
  if (value === null || name === ORDER || !STARTS_WITH_LETTER.test(name)) return false;
  for (let before = 0; before < index; before++) if (headers[before]?.[0] === name) return false;
  return true;
}

const STARTS_WITH_LETTER = /^[a-z]/;

/** Headers as kafkajs wants them. */
export function toKafkaHeaders(headers: RecordHeaders): IHeaders {
  const byName = new Map<string, Buffer[]>();
  for (const [name, value] of headers) {
    if (value === null) continue;
    const values = byName.get(name);
    if (values === undefined) byName.set(name, [bufferOf(value)]);
    else values.push(bufferOf(value));
  }
  if (!survives(headers, byName)) {
    const order = headers.map(([name, value]) => (value === null ? [name] : name));
    byName.set(ORDER, [Buffer.from(JSON.stringify(order))]);
  }
  return Object.fromEntries(byName);
}

/** Headers as kafkajs read them. */
export function fromKafkaHeaders(headers: IHeaders | undefined): RecordHeaders {
  const read: RecordHeader[] = [];
  if (headers === undefined) return read;
  for (const name of Object.keys(headers)) {
    const given = headers[name];
    if (Buffer.isBuffer(given)) read.push([name, given]);
    else for (const value of valuesOf(given)) read.push([name, value]);
  }
  if (headers[ORDER] === undefined) return read;
  const order = read.filter(([name]) => name === ORDER);
  if (order.length !== 1) return read;
  return inOrder(
    read.filter(([name]) => name !== ORDER),
    order[0]?.[1] ?? null,
  );
}

/** Beside the values there may be what kafkajs found on Object.prototype under a name such as "constructor". */
function valuesOf(given: unknown): readonly (Buffer | null)[] {
  const values: readonly unknown[] = Array.isArray(given) ? given : [given];
  return values.filter((value) => value === null || Buffer.isBuffer(value));
}

function survives(headers: RecordHeaders, byName: ReadonlyMap<string, readonly Buffer[]>): boolean {
  const read = Object.entries(Object.fromEntries(byName)).flatMap(([name, values]) => values.map(() => name));
  return headers.length === read.length && headers.every(([name], index) => name === read[index] && name !== ORDER);
}

/** As they are where they do not fit the order, because somebody on the way has added or removed one. */
function inOrder(headers: RecordHeaders, order: Uint8Array | null): RecordHeaders {
  const names = namesOf(order);
  const left = [...headers];
  const sorted: RecordHeader[] = [];
  for (const entry of names) {
    if (typeof entry !== "string") {
      sorted.push([entry[0], null]);
      continue;
    }
    const index = left.findIndex(([name]) => name === entry);
    const [found] = index < 0 ? [] : left.splice(index, 1);
    if (found === undefined) return headers;
    sorted.push(found);
  }
  return [...sorted, ...left];
}

function namesOf(order: Uint8Array | null): readonly (string | [string])[] {
  try {
    const names: unknown = JSON.parse(Buffer.from(order ?? []).toString("utf8"));
    if (!Array.isArray(names)) return [];
    const wellFormed = (entry: unknown) =>
      typeof (Array.isArray(entry) && entry.length === 1 ? entry[0] : entry) === "string";
    return names.every(wellFormed) ? (names as (string | [string])[]) : [];
  } catch {
    return [];
  }
}

export function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
