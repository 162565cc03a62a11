import { promisify } from "node:util";
import { gzip, gzipSync } from "node:zlib";
import kafkajs from "kafkajs";
import { sizeOfVarint, writeVarint } from "./record-bytes.js";
import { redeem } from "./record-tickets.js";

/** What kafkajs hands to a compression: its encoder, whose bytes are the records one behind the other. */
interface Encoded {
  readonly buffer: Buffer;
}

const TICKET_BYTES = 4;
/** Kafka's number of gzip, in the lowest three bits of a batch's attributes. */
const GZIP = 1;
const CODEC_BITS = 8;
// A thread is not worth its way for less.
const SMALL = 4_096;
const onThread = promisify(gzip);

/**
 * Gzip under a number of its own, for kafkajs: in place of each ticket it puts the record that the ticket stands for.
 * kafkajs writes only the lowest three bits of the number into a batch, so that to everybody else it is gzip. Its own
 * encoder allocates half a kilobyte for each record and for each header, which costs several times as much as all else.
 */
export const TICKETED_GZIP = register();

/** The records of a batch, with those that tickets stand for in their places. */
export function exchange(encoded: Buffer): Buffer {
  const size = sizeOfExchanged(encoded);
  const records = Buffer.allocUnsafe(size);
  let at = 0;
  eachRecord(encoded, (start, ticket) => {
    const bytes = redeem(encoded.readUInt32BE(ticket));
    // Attributes, and time and offset as they differ from the first of the batch: as kafkajs wrote them.
    const head = ticket - 2 - start;
    at = writeVarint(records, at, head + bytes.length);
    for (let from = start; from < start + head; from++) records[at++] = encoded[from] as number;
    records.set(bytes, at);
    at += bytes.length;
  });
  return records;
}

function sizeOfExchanged(encoded: Buffer): number {
  let size = 0;
  eachRecord(encoded, (start, ticket) => {
    const body = ticket - 2 - start + redeem(encoded.readUInt32BE(ticket)).length;
    size += sizeOfVarint(body) + body;
  });
  return size;
}

/**
 * Goes through records of kafkajs that have no key, a ticket as their value, and no headers: behind the ticket there is
 * one byte, the number of headers, and before it two, the key's length and the value's.
 */
function eachRecord(encoded: Buffer, visit: (start: number, ticket: number) => void): void {
  for (let at = 0; at < encoded.length; ) {
    let length = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = encoded[at++] as number;
      length |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte >= 0x80);
    // Zigzag, of a number that is not negative.
    const end = at + (length >>> 1);
    visit(at, end - 1 - TICKET_BYTES);
    at = end;
  }
}

async function compress({ buffer }: Encoded): Promise<Buffer> {
  const records = exchange(buffer);
  if (records.length <= SMALL) return gzipSync(records, LEVEL);
  // In one piece, as each further one is another way to the thread and back.
  return onThread(records, { ...LEVEL, chunkSize: records.length });
}

/** The quickest: what is published waits for it, and events are too alike for the best to be much smaller. */
const LEVEL = { level: 1 };

function register(): number {
  const codecs = kafkajs.CompressionCodecs as unknown as Record<number, unknown>;
  let number = GZIP + CODEC_BITS;
  // Another copy of this package in the process has tickets of its own.
  while (codecs[number] !== undefined) number += CODEC_BITS;
  codecs[number] = () => ({ compress, decompress: () => Promise.reject(new Error("brokers are not read by this")) });
  return number;
}
