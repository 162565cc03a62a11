import { describe, expect, it } from "vitest";
import { EventError } from "../errors.js";
import { describeFailure } from "./describe-failure.js";
import { markAsHandlers } from "./handlers-own.js";

const SENTINEL = "S3NTINEL";

describe("what is told of a failure", () => {
  it("has the runtime's own words", () => {
    const fault = new EventError("CODEC.BYTES_INVALID", "The bytes end too early.");
    expect(describeFailure(fault)).toEqual({
      className: "EventError",
      message: "The bytes end too early.",
      classification: "CODEC.BYTES_INVALID",
    });
  });

  it("has of a handler's fault the class and a known code, even where it is one of ours", () => {
    const fault = new EventError("TRANSPORT.REJECTED", SENTINEL);
    expect(describeFailure(fault).message).toBe(SENTINEL);
    markAsHandlers(fault);
    expect(describeFailure(fault)).toEqual({
      className: "EventError",
      message: expect.not.stringContaining(SENTINEL),
      classification: "TRANSPORT.REJECTED",
    });
  });

  it.each([
    ["a code that this version does not know", { name: "EventError", code: SENTINEL, retryable: false }],
    ["a code that begins as one of ours", { name: "EventError", code: `TRANSPORT.${SENTINEL}`, retryable: true }],
    ["a code out of an object's prototype", { name: "EventError", code: "constructor", retryable: true }],
    ["a constructor of its own", { constructor: { name: `${SENTINEL}` } }],
    ["a constructor that is none", { constructor: null }],
  ])("has nothing of %s", (_, more) => {
    const told = describeFailure(Object.assign(new TypeError(SENTINEL), more));
    expect(told).toMatchObject({ className: "TypeError", classification: "HANDLER.FAILED" });
    expect(JSON.stringify(told)).not.toContain(SENTINEL);
  });

  it.each([SENTINEL, 7, null, undefined, { message: SENTINEL }, Symbol(SENTINEL)])(
    "has the kind of what is no error: %s",
    (thrown) => {
      markAsHandlers(thrown);
      const told = describeFailure(thrown);
      expect(told).toMatchObject({ className: typeof thrown, classification: "HANDLER.FAILED" });
      expect(JSON.stringify(told)).not.toContain(SENTINEL);
    },
  );
});
