import { describe, expect, it } from "vitest";
import { isEventError } from "../../errors.js";
import { schemaIdOf, writeWireHeader } from "./wire-format.js";

describe("Confluent's wire format", () => {
  it.each([1, 255, 65_536, 2 ** 31, 2 ** 32 - 1])("carries the id %i", (id) => {
    const value = new Uint8Array(8).subarray(1);
    writeWireHeader(value, id);
    expect(schemaIdOf(value)).toBe(id);
  });

  it("is the byte 0 and the id, its highest byte first", () => {
    const value = new Uint8Array(5).fill(9);
    writeWireHeader(value, 258);
    expect([...value]).toEqual([0, 0, 0, 1, 2]);
  });

  it.each([
    ["no value", null],
    ["an empty value", new Uint8Array()],
    ["four bytes", new Uint8Array(4)],
    ["JSON", new TextEncoder().encode('{"a":1}')],
  ])("is not found in %s", (_what, value) => {
    expect(() => schemaIdOf(value)).toThrow(expect.objectContaining({ code: "CODEC.NOT_WIRE_FORMAT" }));
    try {
      schemaIdOf(value);
    } catch (error) {
      expect(isEventError(error) && error.retryable).toBe(false);
    }
  });
});
