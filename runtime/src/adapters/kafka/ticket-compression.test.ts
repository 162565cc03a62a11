import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import kafkajs, { type Message } from "kafkajs";
import { describe, expect, it } from "vitest";
import type { OutgoingRecord } from "../../ports/transport.js";
import { ticketedRecord } from "./kafka-message.js";
import { bufferOf, toKafkaHeaders } from "./message-headers.js";
import { partitionOfKey } from "./partition-of-key.js";
import { redeem, withTickets } from "./record-tickets.js";
import { TICKETED_GZIP } from "./ticket-compression.js";

const bytes = fc.uint8Array({ maxLength: 300 });
const header = fc.tuple(
  fc.oneof(fc.constantFrom("ce_id", "ce_type", "b", "1", "x-header-order"), fc.string({ maxLength: 200 })),
  fc.option(bytes),
);
const record = fc.record({
  topic: fc.constant("t"),
  key: fc.option(bytes),
  value: fc.option(fc.oneof(bytes, fc.uint8Array({ minLength: 20_000, maxLength: 20_000 }))),
  headers: fc.array(header, { maxLength: 6 }),
  timestamp: fc.date({ min: new Date(0), max: new Date("2200-01-01"), noInvalidDate: true }),
});

interface Request {
  encode(): Promise<{ readonly buffer: Buffer }>;
}
const request = createRequire(import.meta.url)("kafkajs/src/protocol/requests/produce/v7/request.js") as (
  about: object,
) => Request;

/** The records of the batch that kafkajs would send to a broker, unpacked. */
async function batchOf(messages: readonly Message[], compression: number): Promise<Buffer> {
  const partitions = [{ partition: 0, firstSequence: 0, messages }];
  const encoded = await request({
    acks: -1,
    timeout: 1,
    compression,
    topicData: [{ topic: "t", partitions }],
  }).encode();
  const batch = encoded.buffer;
  // acks, timeout, topics and their number, the name, partitions and their number, size; then the head of the batch.
  const start = 2 + 2 + 4 + 4 + (2 + 1) + 4 + 4 + 4;
  const attributes = batch.readInt16BE(start + 21);
  expect(attributes).toBe(compression === 0 ? 0 : kafkajs.CompressionTypes.GZIP);
  const records = batch.subarray(start + 61);
  return attributes === 0 ? records : gunzipSync(records);
}

describe("records on tickets", () => {
  it("become the very bytes that kafkajs makes of them by itself", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 12 }), async (records: OutgoingRecord[]) => {
        const own = records.map(({ key, value, headers, timestamp }) => ({
          key: key === null ? null : bufferOf(key),
          value: value === null ? null : bufferOf(value),
          headers: toKafkaHeaders(headers),
          timestamp: String(timestamp.getTime()),
        }));
        const ticketed = records.map((each) => ticketedRecord(each, 0));
        const made = await withTickets(ticketed, () =>
          batchOf(
            ticketed.map(({ message }) => message),
            TICKETED_GZIP,
          ),
        );
        expect(made.equals(await batchOf(own, 0))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("cannot leave once they were given up, however often kafkajs tries", async () => {
    const only = ticketedRecord({ topic: "t", key: null, value: null, headers: [], timestamp: new Date(0) }, 0);
    let ticket = 0;
    await withTickets([only], async () => {
      ticket = (only.message.value as Buffer).readUInt32BE(0);
      expect(redeem(ticket)).toBe(only.bytes);
    });
    expect(() => redeem(ticket)).toThrow("given up");
    await expect(batchOf([only.message], TICKETED_GZIP)).rejects.toThrow("given up");
  });

  it("leave gzip to everybody else as it was", () => {
    expect(TICKETED_GZIP & 7).toBe(kafkajs.CompressionTypes.GZIP);
    expect(TICKETED_GZIP).not.toBe(kafkajs.CompressionTypes.GZIP);
  });
});

describe("the partition of a key", () => {
  it("is the one that kafkajs and Java choose", () => {
    const choose = kafkajs.Partitioners.DefaultPartitioner();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), fc.integer({ min: 1, max: 100 }), (key, partitions) => {
        const partitionMetadata = Array.from({ length: partitions }, (_, partitionId) => ({ partitionId, leader: 1 }));
        const message = { key: Buffer.from(key), value: null };
        const theirs = choose({ topic: "t", partitionMetadata: partitionMetadata as never, message });
        expect(partitionOfKey(key, partitions)).toBe(theirs);
      }),
    );
    // org.apache.kafka.common.utils.Utils.murmur2 of these bytes is -790332482.
    expect(partitionOfKey(Buffer.from("foobar"), 1_000_003)).toBe((-790332482 & 0x7fffffff) % 1_000_003);
  });
});
