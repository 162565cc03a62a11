import { describe, expect, it } from "vitest";
import { EventError, isEventError } from "./errors.js";

describe("an event error", () => {
  it("says by its code whether a retry can help", () => {
    expect(new EventError("TRANSPORT.UNAVAILABLE", "down").retryable).toBe(true);
    expect(new EventError("PAYLOAD.INVALID", "wrong").retryable).toBe(false);
  });

  it("keeps its cause and details, which nobody can change", () => {
    const cause = new Error("why");
    const error = new EventError("TRANSPORT.UNAVAILABLE", "down", { cause, details: { topic: "t" } });
    expect(error.cause).toBe(cause);
    expect(error.details).toEqual({ topic: "t" });
    expect(Object.isFrozen(error.details)).toBe(true);
    expect("cause" in new EventError("TRANSPORT.UNAVAILABLE", "down")).toBe(false);
  });

  it("is recognised by its shape, also when it comes from another copy of the package", () => {
    const other = Object.assign(new Error("down"), {
      name: "EventError",
      code: "TRANSPORT.UNAVAILABLE",
      retryable: true,
    });
    expect(isEventError(other)).toBe(true);
    expect(isEventError(other, "TRANSPORT.UNAVAILABLE")).toBe(true);
    expect(isEventError(other, "PAYLOAD.INVALID")).toBe(false);
  });

  it.each([
    [null],
    ["EventError"],
    [{ name: "EventError", code: "X", retryable: true }],
    [new Error("no")],
    [Object.assign(new Error("half"), { name: "EventError", code: 5, retryable: true })],
    [Object.assign(new Error("half"), { name: "EventError", code: "X" })],
  ])("is not %o", (something) => {
    expect(isEventError(something)).toBe(false);
  });
});
