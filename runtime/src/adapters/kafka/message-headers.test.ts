import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RecordHeaders } from "../../event/headers.js";
import { fromKafkaHeaders, toKafkaHeaders } from "./message-headers.js";

const list = (headers: RecordHeaders) => headers.map(([name, value]) => [name, value === null ? null : [...value]]);
const bytes = (text: string) => Buffer.from(text);

describe("headers on their way through kafkajs", () => {
  it("come back as they were, whatever their names, order and values", () => {
    const name = fc.oneof(fc.constantFrom("a", "b", "1", "0", "constructor", "__proto__", ""), fc.string());
    const value = fc.option(fc.uint8Array({ maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 8 }), (headers) => {
        fc.pre(headers.every(([each]) => each !== "x-header-order"));
        expect(list(fromKafkaHeaders(toKafkaHeaders(headers)))).toEqual(list(headers));
      }),
    );
  });

  it("travel as they are where kafkajs does not alter them", () => {
    expect(
      Object.keys(
        toKafkaHeaders([
          ["b", bytes("1")],
          ["a", bytes("2")],
          ["a", bytes("3")],
        ]),
      ),
    ).toEqual(["b", "a"]);
  });

  it("are left as they were found where somebody changed them on the way, or said rubbish about their order", () => {
    const found = { a: bytes("1"), b: bytes("2") };
    for (const order of ['["b","a","gone"]', "rubbish", '"a"', "[5]", '[["a","b"]]']) {
      const headers = fromKafkaHeaders({ ...found, "x-header-order": bytes(order) });
      expect(headers.map(([name]) => name)).toEqual(["a", "b"]);
    }
    const added = fromKafkaHeaders({ ...found, "x-header-order": bytes('["b"]') });
    expect(added.map(([name]) => name)).toEqual(["b", "a"]);
  });

  it("leave out what kafkajs finds on Object.prototype", () => {
    const inherited = [Object as unknown as Buffer, bytes("1")];
    expect(list(fromKafkaHeaders({ constructor: inherited }))).toEqual([["constructor", [49]]]);
    expect(fromKafkaHeaders(undefined)).toEqual([]);
  });
});
