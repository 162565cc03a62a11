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
