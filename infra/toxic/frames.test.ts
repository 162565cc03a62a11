import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameReader, readRequest, readResponse } from "./frames.mjs";

const frame = (body: Uint8Array) => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length);
  return Buffer.concat([length, body]);
};

describe("Kafka's frames", () => {
  it("are found wherever the stream is cut, each with its first bytes, at its last one", () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 17 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 12 }),
        (bodies, cuts, keep) => {
          const stream = Buffer.concat(bodies.map(frame));
          const heads: Buffer[] = [];
          let passed = 0;
          const ends: number[] = [];
          const read = frameReader(keep, (head) => {
            heads.push(head);
            ends.push(passed);
          });
          for (let at = 0, turn = 0; at < stream.length; turn++) {
            const size = cuts[turn % cuts.length] ?? 1;
            passed = Math.min(stream.length, at + size);
            read(stream.subarray(at, passed));
            at = passed;
          }
          expect(heads.map((head) => [...head])).toEqual(bodies.map((body) => [...body.subarray(0, keep)]));
          let end = 0;
          for (const [index, body] of bodies.entries()) {
            end += 4 + body.length;
            expect(ends[index]).toBeGreaterThanOrEqual(end);
          }
        },
      ),
    );
  });

  it("do not stop a stream that is none of Kafka's", () => {
    const seen: Buffer[] = [];
    const read = frameReader(8, (head) => seen.push(head));
    read(Buffer.from([0xff, 0xff, 0xff, 0xff, 0, 0, 0, 1, 7]));
    expect(seen.map((head) => [...head])).toEqual([[], [7]]);
  });

  it("tell a Produce request from others, and whose answer a response is", () => {
    expect(readRequest(Buffer.from([0, 0, 0, 9, 0, 0, 1, 2]))).toEqual({ isProduce: true, correlationId: 258 });
    expect(readRequest(Buffer.from([0, 1, 0, 9, 0, 0, 1, 2]))).toEqual({ isProduce: false, correlationId: 258 });
    expect(readRequest(Buffer.from([0, 0, 0]))).toEqual({ isProduce: false, correlationId: -1 });
    expect(readResponse(Buffer.from([0, 0, 1, 2]))).toEqual({ correlationId: 258 });
    expect(readResponse(Buffer.from([]))).toEqual({ correlationId: -1 });
  });
});
