import { describe, expect, it } from "vitest";
import { createEvents } from "../create-events.js";
import { registerCurrentEvents, withdrawCurrentEvents } from "../event/current-events.js";
import { RecordingLogger } from "../testing/recording-logger.js";
import { TestEvents } from "../testing/test-events.js";
import { created, keyed, request } from "./__fixtures__/patients.js";
import { BatchEventPublisher } from "./batch-event-publisher.js";

describe("new BatchEventPublisher", () => {
  it("publishes through the instance that was opened last, or through the one that is given", async () => {
    const [one, another] = [new TestEvents(), new TestEvents()];
    const last = new BatchEventPublisher({ batchSize: 10 });
    const given = new BatchEventPublisher({ events: one.events });
    await last.add(created, request());
    await given.add(created, request());
    await given.add(created, request());
    await last.flush();
    await given.close();
    expect([(await one.published(created)).length, (await another.published(created)).length]).toEqual([2, 1]);
    await last.close();
    await Promise.all([one.close(), another.close()]);
  });

  it("says what to do where no instance is open, where it is too old, and where an option cannot be meant", async () => {
    expect(() => new BatchEventPublisher()).toThrow("call createEvents({");
    const old = { publish: () => Promise.reject(new Error("unused")) };
    registerCurrentEvents(old);
    expect(() => new BatchEventPublisher()).toThrow(expect.objectContaining({ code: "CONFIG.UNSUPPORTED" }) as Error);
    withdrawCurrentEvents(old);
    const test = new TestEvents();
    expect(() => new BatchEventPublisher({ events: test.events, batchSize: -1 })).toThrow("batchSize must be");
    await test.close();
  });

  it("is typed by the definition", async () => {
    const test = new TestEvents();
    const batch = new BatchEventPublisher({ events: test.events });
    // @ts-expect-error patientId is missing
    await expect(batch.add(created, { tenantId: request().tenantId, payload: {} })).rejects.toMatchObject({
      code: "PAYLOAD.INVALID",
    });
    await batch.close();
    await test.close();
  });
});

describe("an instance that is closed", () => {
  it("drains its batch publishers first, which take nothing more", async () => {
    const test = new TestEvents();
    const batch = test.events.batchPublisher({ flushIntervalMs: 60_000 });
    await batch.add(created, request());
    await test.events.close();
    expect(await test.published(created)).toHaveLength(1);
    await expect(batch.add(created, request())).rejects.toMatchObject({ code: "EVENTS.CLOSED" });
    expect(() => test.events.batchPublisher()).toThrow("closed");
    await test.close();
  });

  it("logs how many events of a batch publisher failed, and nothing of them", async () => {
    const logger = new RecordingLogger();
    const test = new TestEvents({ maxRecordBytes: 10 });
    const events = test.open("s", { logger });
    const batch = events.batchPublisher();
    await batch.add(keyed("string"), request({ payload: { patientId: "secret" } }) as never);
    await events.close();
    const errors = logger.entries.filter(({ level }) => level === "error");
    expect(errors).toMatchObject([{ fields: { failed: 1, codes: "TRANSPORT.RECORD_TOO_LARGE" } }]);
    expect(JSON.stringify(logger.entries)).not.toContain("secret");
    await test.close();
  });
});

it("createEvents in memory has batch publishers too", async () => {
  const events = createEvents({ service: "s", environment: {}, logger: new RecordingLogger() });
  const batch = events.batchPublisher({ transactional: true });
  const { result } = await batch.add(created, request());
  await batch.close();
  expect((await result).storedIn).toBe("transport");
  await events.close();
});
