import { describe, expect, it, vi } from "vitest";
import type { EventMetadata } from "../../event/envelope.js";
import { noTelemetry, type ProcessedEvent, type PublishedEvent, type Telemetry } from "../../ports/telemetry.js";
import { RecordingLogger } from "../../testing/recording-logger.js";
import { everyTelemetry } from "./every-telemetry.js";

const published = {} as PublishedEvent;
const processed = {} as ProcessedEvent;
const metadata = {} as EventMetadata;

/** Throws wherever it is called. */
const hostile = new Proxy({} as Telemetry, {
  get: () => () => {
    throw new Error("S3NTINEL");
  },
});

describe("everybody who listens", () => {
  it("is nobody where there are no parts, at the cost of a call", () => {
    expect(everyTelemetry([], new RecordingLogger())).toBe(noTelemetry);
  });

  it("is told, and only asked for what it follows", () => {
    const first = { traceparent: null, stored: vi.fn(), failed: vi.fn() };
    const second = { traceparent: "00-a", stored: vi.fn(), failed: vi.fn() };
    const all = everyTelemetry([{ publishing: () => first }, {}, { publishing: () => second }], new RecordingLogger());
    const publishing = all.publishing(published);
    expect(publishing?.traceparent).toBe("00-a");
    publishing?.stored("outbox", metadata);
    expect(first.stored).toHaveBeenCalledWith("outbox", metadata);
    expect(second.stored).toHaveBeenCalledWith("outbox", metadata);
    expect(all.processing(processed)).toBeUndefined();
    expect(all.relaying([])).toBeUndefined();
  });

  it("may fail, which is logged once for each call, in no words of its own, and stops nobody else", () => {
    const logger = new RecordingLogger();
    const breakerChanged = vi.fn();
    const all = everyTelemetry([hostile, { breakerChanged }], logger);
    all.breakerChanged("OPEN");
    all.breakerChanged("CLOSED");
    all.batched("request", 1);
    all.watch({})();
    expect(breakerChanged).toHaveBeenCalledTimes(2);
    expect(all.publishing(published)).toBeUndefined();
    expect(logger.entries.map(({ fields }) => fields.call)).toEqual([
      "breakerChanged",
      "batched",
      "watch",
      "publishing",
    ]);
    expect(JSON.stringify(logger.entries)).not.toContain("S3NTINEL");
  });

  it("may also fail at the end of what it followed", () => {
    const fail = () => {
      throw new Error("S3NTINEL");
    };
    const logger = new RecordingLogger();
    const publishing = everyTelemetry(
      [{ publishing: () => ({ traceparent: null, stored: fail, failed: fail }) }],
      logger,
    );
    publishing.publishing(published)?.stored("transport", metadata);
    publishing.publishing(published)?.failed(new Error("x"));
    expect(logger.entries.map(({ fields }) => fields.call)).toEqual(["stored", "failed"]);
  });
});

describe("a handler, whoever listens,", () => {
  const handled = (...runs: readonly (<Result>(handler: () => Result) => Result)[]) =>
    everyTelemetry(
      runs.map((run) => ({ processing: () => ({ run, ended: () => undefined }) })),
      new RecordingLogger(),
    ).processing(processed);

  it("is called once, in all their contexts from the first to the last", async () => {
    const order: string[] = [];
    const named =
      (name: string) =>
      <Result>(handler: () => Result): Result => {
        order.push(name);
        return handler();
      };
    const result = handled(named("first"), named("second"))?.run?.(async () => order.push("handler"));
    expect(await result).toBe(3);
    expect(order).toEqual(["first", "second", "handler"]);
  });

  it.each<[string, <Result>(handler: () => Result) => Result]>([
    ["never calls it", () => undefined as never],
    [
      "calls it twice",
      (handler) => {
        handler();
        return handler();
      },
    ],
    [
      "throws before",
      () => {
        throw new Error("x");
      },
    ],
    [
      "throws after",
      (handler) => {
        handler();
        throw new Error("x");
      },
    ],
  ])("is called once by one who %s", async (_, run) => {
    const handler = vi.fn(async () => "done");
    expect(await handled(run)?.run?.(handler)).toBe("done");
    expect(handler).toHaveBeenCalledTimes(1);
  });

  it("fails as it failed, at once or later, which is no failure of who listens", async () => {
    const through = <Result>(handler: () => Result): Result => handler();
    const fault = new Error("its own");
    const logger = new RecordingLogger();
    const all = everyTelemetry([{ processing: () => ({ run: through, ended: () => undefined }) }], logger);
    expect(() =>
      all.processing(processed)?.run?.(() => {
        throw fault;
      }),
    ).toThrow(fault);
    expect(logger.entries).toEqual([]);
    await expect(handled(through)?.run?.(() => Promise.reject(fault))).rejects.toBe(fault);
    expect(() =>
      handled(through)?.run?.(() => {
        throw fault;
      }),
    ).toThrow(fault);
  });
});
