import { context, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { Registry } from "prom-client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { traceparentOf } from "./adapters/opentelemetry/trace-context.js";
import type { EventsOptions } from "./create-events.js";
import { defineEvent } from "./event/define-event.js";
import { traceparentOf as traceparentIn } from "./event/headers.js";
import type { Telemetry } from "./ports/telemetry.js";
import { TestEvents } from "./testing/test-events.js";
import { waitUntil } from "./testing/wait-until.js";

interface Seen {
  readonly id: string;
}
const seen = defineEvent<"Patient.Seen", Seen>({
  type: "Patient.Seen",
  version: 1,
  topic: "patient.events",
  aggregate: "Patient",
  key: "id",
  schema: JSON.stringify({ type: "record", name: "PatientSeen", fields: [{ name: "id", type: "string" }] }),
});
const tenantId = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";
const TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
let register: Registry;
let test: TestEvents;
beforeEach(() => {
  register = new Registry();
  test = new TestEvents();
});
afterEach(async () => {
  await test.close();
  exporter.reset();
});

const open = (options: Partial<EventsOptions<Record<never, never>>> = {}) =>
  test.open("prm-service", { tracing: provider, metrics: register, ...options });
const spansNamed = (name: string): readonly ReadableSpan[] =>
  exporter.getFinishedSpans().filter((span) => span.name === name);
const sampleOf = async (name: string): Promise<number> => {
  const line = (await register.metrics()).split("\n").find((each) => each.startsWith(`${name} `));
  return Number(line?.split(" ").at(-1));
};

describe("a publish", () => {
  it("travels in the context of its span, and is counted", async () => {
    const { eventId } = await open().publish(seen, { tenantId, payload: { id: "1" } });
    const [span] = spansNamed("send healthtech.patient.events");
    const [record] = test.broker.records();
    if (span === undefined || record === undefined) return expect.unreachable();
    expect(traceparentIn(record.headers)).toBe(traceparentOf(span.spanContext()));
    expect(span.attributes["messaging.message.id"]).toBe(eventId);
    expect(
      await sampleOf(
        'healthtech_events_published_total{event_type="Patient.Seen",topic="healthtech.patient.events",stored_in="transport"}',
      ),
    ).toBe(1);
  });

  it("goes on in the trace that it is told of, or refuses it", async () => {
    const events = open();
    await events.publish(seen, { tenantId, payload: { id: "1" }, traceparent: TRACE });
    const [span] = spansNamed("send healthtech.patient.events");
    expect(span?.spanContext().traceId).toBe(TRACE.split("-")[1]);
    const refused = events.publish(seen, { tenantId, payload: { id: "1" }, traceparent: "S3NTINEL" });
    await expect(refused).rejects.toMatchObject({ code: "ENVELOPE.INVALID" });
  });

  it("that fails is counted by its code, on any way in", async () => {
    const events = open();
    const wrong = { id: 7 } as unknown as Seen;
    await events.publish(seen, { tenantId, payload: wrong }).catch(() => undefined);
    await events.publish(seen, { tenantId: "nobody", payload: { id: "1" } }).catch(() => undefined);
    const batch = events.batchPublisher();
    await batch.add(seen, { tenantId, payload: wrong }).catch(() => undefined);
    const failures = (code: string) =>
      sampleOf(
        `healthtech_event_publish_failures_total{event_type="Patient.Seen",topic="healthtech.patient.events",code="${code}"}`,
      );
    expect(await failures("PAYLOAD.INVALID")).toBe(2);
    expect(await failures("ENVELOPE.INVALID")).toBe(1);
    expect(spansNamed("send healthtech.patient.events").map(({ attributes }) => attributes["error.type"])).toEqual([
      "PAYLOAD.INVALID",
      "ENVELOPE.INVALID",
      "PAYLOAD.INVALID",
    ]);
  });

  it("of a batch has a span of its own, which the event travels in, and the batch a size", async () => {
    const batch = open().batchPublisher({ batchSize: 3 });
    for (const id of ["1", "2", "3"]) await batch.add(seen, { tenantId, payload: { id } });
    await batch.flush();
    const spans = spansNamed("send healthtech.patient.events").map((span) => traceparentOf(span.spanContext()));
    expect(new Set(test.broker.records().map(({ headers }) => traceparentIn(headers)))).toEqual(new Set(spans));
    expect(await sampleOf('healthtech_event_batch_size_sum{kind="publish"}')).toBe(3);
    expect(await sampleOf('healthtech_event_batch_size_count{kind="publish"}')).toBe(1);
  });

  it("passes on the trace that it is given where nobody makes traces", async () => {
    await open({ tracing: false }).publish(seen, { tenantId, payload: { id: "1" }, traceparent: TRACE });
    expect(test.broker.records().map(({ headers }) => traceparentIn(headers))).toEqual([TRACE]);
  });

  it("succeeds whatever those who listen do", async () => {
    const hostile = new Proxy({} as Telemetry, {
      get: () => () => {
        throw new Error("S3NTINEL");
      },
    });
    const events = open({ telemetry: hostile });
    const handled: string[] = [];
    const consumer = events.consumer().on(seen, ({ payload }) => handled.push(payload.id));
    await consumer.start();
    await events.publish(seen, { tenantId, payload: { id: "1" } });
    await waitUntil("it is handled", () => handled.length === 1);
    expect(JSON.stringify(test.logger.entries)).not.toContain("S3NTINEL");
  });
});

describe("a consumer", () => {
  const quick = { maxAttempts: 2, initialDelay: 0, maxDelay: 0 };
  const labels = (more: string) =>
    `{group="journeys",topic="healthtech.patient.events",event_type="Patient.Seen",${more}}`;

  it("handles an event in the trace of its publish, and publishes on in it", async () => {
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    const events = open();
    const traces: (string | undefined)[] = [];
    const consumer = events.consumer({ group: "journeys" }).on(seen, async ({ payload }) => {
      await Promise.resolve();
      traces.push(trace.getActiveSpan()?.spanContext().traceId);
      if (payload.id === "1") await events.publish(seen, { tenantId, payload: { id: "2" } });
    });
    await consumer.start();
    await events.publish(seen, { tenantId, payload: { id: "1" }, traceparent: TRACE });
    await waitUntil("both are handled", () => consumer.counts.handled === 2);
    context.disable();
    const traceId = TRACE.split("-")[1];
    expect(traces).toEqual([traceId, traceId]);
    const [first, second] = spansNamed("send healthtech.patient.events");
    const processes = spansNamed("process healthtech.patient.events");
    expect(processes.map(({ links }) => links[0]?.context.spanId)).toEqual(
      [first, second].map((span) => span?.spanContext().spanId),
    );
    expect(second?.parentSpanContext?.spanId).toBe(processes[0]?.spanContext().spanId);
    expect(await sampleOf(`healthtech_events_consumed_total${labels('result="handled"')}`)).toBe(2);
  });

  it("has a span and a duration for each try, and counts retries, dead letters and replays", async () => {
    const events = open();
    let mended = false;
    const consumer = events.consumer({ group: "journeys", retry: quick }).on(seen, () => {
      if (!mended) throw new Error("S3NTINEL");
    });
    await consumer.start();
    await events.publish(seen, { tenantId, payload: { id: "1" } });
    await waitUntil("it is a dead letter", () => consumer.counts.deadLettered === 1);
    expect(spansNamed("process healthtech.patient.events").map(({ attributes }) => attributes)).toMatchObject([
      { "healthtech.event.attempt": 1, "error.type": "HANDLER.FAILED" },
      { "healthtech.event.attempt": 2, "error.type": "HANDLER.FAILED" },
    ]);
    expect(await sampleOf(`healthtech_event_retries_total${labels('code="HANDLER.FAILED"')}`)).toBe(1);
    expect(await sampleOf(`healthtech_dead_letters_total${labels('code="HANDLER.FAILED"')}`)).toBe(1);
    const failed =
      'healthtech_event_processing_duration_seconds_count{group="journeys",event_type="Patient.Seen",outcome="failed"}';
    expect(await sampleOf(failed)).toBe(2);
    mended = true;
    await events.deadLetters.replay(await events.deadLetters.preview());
    await waitUntil("it is handled", () => consumer.counts.handled === 1);
    expect(await sampleOf('healthtech_dead_letters_replayed_total{topic="healthtech.patient.events"}')).toBe(1);
  });

  it("makes no label of what a record says of itself, however many there are", async () => {
    const consumer = open()
      .consumer({ group: "journeys", retry: quick })
      .on(seen, () => undefined);
    await consumer.start();
    await open().publish(seen, { tenantId, payload: { id: "1" } });
    const [record] = test.broker.records();
    if (record === undefined) return expect.unreachable();
    const forged = (type: string) => ({
      ...record,
      headers: record.headers.map(([name, value]) => [name, name === "ce_type" ? Buffer.from(type) : value] as const),
    });
    await test.broker.append(Array.from({ length: 50 }, (_, index) => forged(`S3NTINEL.${index}`)));
    await test.broker.append([forged("")]);
    await waitUntil("all are done with", () => consumer.counts.skipped === 50 && consumer.counts.deadLettered === 1);
    const text = await register.metrics();
    expect(text).not.toContain("S3NTINEL");
    const consumed = text.split("\n").filter((line) => line.startsWith("healthtech_events_consumed_total{"));
    expect(consumed).toHaveLength(3);
    expect(consumed.join()).toContain('event_type="unknown",result="skipped"} 50');
    expect(text).not.toContain(tenantId);
  });

  it("tells how far its group is behind, and that it is in it", async () => {
    const events = open();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const consumer = events.consumer({ group: "journeys" }).on(seen, () => held);
    await consumer.start();
    for (const id of ["1", "1", "1"]) await events.publish(seen, { tenantId, payload: { id } });
    const lag = async () => {
      const lines = (await register.metrics()).split("\n").filter((line) => line.startsWith("healthtech_consumer_lag"));
      return lines.reduce((sum, line) => sum + Number(line.split(" ").at(-1)), 0);
    };
    expect(await lag()).toBe(3);
    expect(await sampleOf('healthtech_consumer_joined{group="journeys"}')).toBe(1);
    release();
    await waitUntil("nothing is behind", async () => (await lag()) === 0);
    expect(await sampleOf('healthtech_event_batch_size_count{kind="delivery"}')).toBeGreaterThan(0);
  });
});
