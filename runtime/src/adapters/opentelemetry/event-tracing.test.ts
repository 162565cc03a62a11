import { context, ROOT_CONTEXT, SpanKind, SpanStatusCode, TraceFlags, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  AlwaysOffSampler,
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EventError } from "../../errors.js";
import type { EventMetadata } from "../../event/envelope.js";
import { headersOf } from "../../event/headers.js";
import type { StoredRecord } from "../../ports/transport.js";
import { EventTracing } from "./event-tracing.js";
import { spanContextOf, traceparentOf } from "./trace-context.js";

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const tracing = new EventTracing({ system: "kafka", provider });

const eventType = "Patient.Created";
const topic = "healthtech.patient.events";
const metadata: EventMetadata = {
  id: "0190aaaa-0000-7000-8000-000000000001",
  type: "Patient.Created",
  version: 1,
  tenantId: "0190aaaa-0000-7000-8000-000000000002",
  source: "prm-service",
  time: new Date(0),
  subject: "patient-4711",
  correlationId: "0190aaaa-0000-7000-8000-000000000003",
  causationId: null,
  traceparent: null,
};
const TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
const OTHER = "00-1af7651916cd43dd8448eb211c80319c-c7ad6b7169203331-01";
const publishing = { eventType, topic, requested: null, inherited: null };
const recordOf = (event: EventMetadata): StoredRecord => ({
  topic,
  partition: 2,
  offset: 17n,
  key: Buffer.from("patient-4711"),
  value: Buffer.from("12345"),
  headers: headersOf(event),
  timestamp: event.time,
});
const processing = (...events: EventMetadata[]) => ({
  group: "care-journey",
  eventType,
  record: recordOf(events[0] ?? metadata),
  metadata: events,
  attempt: 3,
});
const only = (): ReadableSpan => {
  const [span, ...others] = exporter.getFinishedSpans();
  if (span === undefined || others.length > 0) throw new Error(`${others.length + 1} spans, not one`);
  return span;
};

beforeEach(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
});
afterEach(() => {
  exporter.reset();
  trace.disable();
  context.disable();
});

describe("the span of a publish", () => {
  it("has the conventions' name, kind and attributes, and is what the event travels with", () => {
    const publish = tracing.publishing(publishing);
    publish?.stored("outbox", metadata);
    const span = only();
    expect(span.name).toBe("send healthtech.patient.events");
    expect(span.kind).toBe(SpanKind.PRODUCER);
    expect(span.attributes).toEqual({
      "messaging.system": "kafka",
      "messaging.operation.name": "send",
      "messaging.operation.type": "send",
      "messaging.destination.name": "healthtech.patient.events",
      "messaging.message.id": metadata.id,
      "messaging.message.conversation_id": metadata.correlationId,
      "cloudevents.event_type": "Patient.Created",
      "healthtech.event.stored_in": "outbox",
    });
    expect(span.status.code).toBe(SpanStatusCode.UNSET);
    const { traceId, spanId } = span.spanContext();
    expect(publish?.traceparent).toBe(`00-${traceId}-${spanId}-01`);
  });

  it.each([
    ["what the caller asks for", { requested: TRACE, inherited: OTHER }, true, TRACE],
    ["the trace that the code runs in", { requested: null, inherited: OTHER }, true, "active"],
    ["the trace of the event in hand", { requested: null, inherited: OTHER }, false, OTHER],
    ["none", { requested: null, inherited: null }, false, null],
    ["none, where it is not well-formed", { requested: "S3NTINEL", inherited: "" }, false, null],
  ])("continues %s", (_, given, isActive, expected) => {
    const active = provider.getTracer("a service").startSpan("a request", {}, ROOT_CONTEXT);
    const inside = isActive ? trace.setSpan(ROOT_CONTEXT, active) : ROOT_CONTEXT;
    context.with(inside, () => tracing.publishing({ ...publishing, ...given })?.stored("transport", metadata));
    const parent = expected === "active" ? active.spanContext() : spanContextOf(expected);
    const span = only();
    expect(span.parentSpanContext?.spanId).toBe(parent?.spanId);
    if (parent !== undefined) expect(span.spanContext().traceId).toBe(parent.traceId);
  });

  it("says of a failure its code and no word", () => {
    tracing.publishing(publishing)?.failed(new EventError("TRANSPORT.UNAVAILABLE", "S3NTINEL"));
    const span = only();
    expect(span.attributes["error.type"]).toBe("TRANSPORT.UNAVAILABLE");
    expect(span.status).toEqual({ code: SpanStatusCode.ERROR });
    expect(span.events).toEqual([]);
  });

  it("hands on the decision not to sample", () => {
    const silent = new EventTracing({
      system: "kafka",
      provider: new BasicTracerProvider({ sampler: new AlwaysOffSampler() }),
    });
    const publish = silent.publishing({ ...publishing, requested: TRACE });
    expect(publish?.traceparent).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-00$/);
  });
});

describe("the span of a handler", () => {
  it("goes on in the event's trace, links to its send, and has the conventions' attributes", () => {
    tracing.processing(processing({ ...metadata, traceparent: TRACE }))?.ended(undefined);
    const span = only();
    expect(span.name).toBe("process healthtech.patient.events");
    expect(span.kind).toBe(SpanKind.CONSUMER);
    expect(span.attributes).toEqual({
      "messaging.system": "kafka",
      "messaging.operation.name": "process",
      "messaging.operation.type": "process",
      "messaging.destination.name": "healthtech.patient.events",
      "messaging.destination.partition.id": "2",
      "messaging.consumer.group.name": "care-journey",
      "messaging.message.id": metadata.id,
      "messaging.message.conversation_id": metadata.correlationId,
      "messaging.message.body.size": 5,
      "messaging.kafka.offset": 17,
      "cloudevents.event_type": "Patient.Created",
      "healthtech.event.attempt": 3,
    });
    expect(span.parentSpanContext).toMatchObject(spanContextOf(TRACE) ?? {});
    expect(span.links.map(({ context: { spanId } }) => spanId)).toEqual([spanContextOf(TRACE)?.spanId]);
  });

  it("is the parent of what the handler does and publishes", async () => {
    const process = tracing.processing(processing({ ...metadata, traceparent: TRACE }));
    await process?.run?.(async () => {
      await Promise.resolve();
      tracing.publishing({ ...publishing, inherited: TRACE })?.stored("transport", metadata);
    });
    process?.ended(undefined);
    const [published, handled] = exporter.getFinishedSpans();
    expect(published?.parentSpanContext?.spanId).toBe(handled?.spanContext().spanId);
    expect(published?.spanContext().traceId).toBe(handled?.spanContext().traceId);
  });

  it("of a batch stands alone, counts, and links to every send", () => {
    const events = [TRACE, OTHER, null].map((traceparent) => ({ ...metadata, traceparent }));
    tracing.processing(processing(...events))?.ended(undefined);
    const span = only();
    expect(span.parentSpanContext).toBeUndefined();
    expect(span.attributes["messaging.batch.message_count"]).toBe(3);
    expect(span.attributes).not.toHaveProperty("messaging.message.id");
    expect(span.links.map(({ context: { traceId } }) => traceId)).toEqual([
      spanContextOf(TRACE)?.traceId,
      spanContextOf(OTHER)?.traceId,
    ]);
  });

  it.each([
    ["a handler's own error", new Error("S3NTINEL"), "HANDLER.FAILED"],
    [
      "one that only looks like ours",
      Object.assign(new Error("S3NTINEL"), { name: "EventError", code: "S3NTINEL", retryable: true }),
      "HANDLER.FAILED",
    ],
    ["one of ours", new EventError("HANDLER.REJECTED", "S3NTINEL"), "HANDLER.REJECTED"],
    ["something thrown that is no error", "S3NTINEL", "HANDLER.FAILED"],
  ])("says of %s its known code alone", (_, error, code) => {
    tracing.processing(processing(metadata))?.ended(error);
    const span = only();
    expect(span.attributes["error.type"]).toBe(code);
    expect(span.status).toEqual({ code: SpanStatusCode.ERROR });
    expect(span.events).toEqual([]);
  });

  it("leaves out a correlation id that may be anything", () => {
    tracing.processing(processing({ ...metadata, correlationId: "visit of Ada Lovelace" }))?.ended(undefined);
    expect(only().attributes).not.toHaveProperty("messaging.message.conversation_id");
  });
});

describe("the span of a relay", () => {
  const traced = (traceparent: string | null, to = topic) => ({ ...recordOf({ ...metadata, traceparent }), topic: to });

  it("is a client's, and links to every send", () => {
    tracing.relaying([traced(TRACE), traced(OTHER)])?.settled([{ position: 1n, status: "stored" }]);
    const span = only();
    expect(span.name).toBe("send healthtech.patient.events");
    expect(span.kind).toBe(SpanKind.CLIENT);
    expect(span.links).toHaveLength(2);
    expect(span.attributes["messaging.batch.message_count"]).toBe(2);
    expect(span.status.code).toBe(SpanStatusCode.UNSET);
  });

  it("names no topic where there are several, keeps as many links as an SDK does, and tells that something stayed", () => {
    const records = [...Array.from({ length: 200 }, () => traced(TRACE)), traced(OTHER, "healthtech.other.events")];
    const parked = { position: 1n, status: "parked", attempts: 10, reason: "TRANSPORT.REJECTED" } as const;
    tracing.relaying(records)?.settled([parked]);
    const span = only();
    expect(span.name).toBe("send");
    expect(span.links).toHaveLength(128);
    expect(span.attributes["error.type"]).toBe("parked");
  });
});

describe("without an SDK", () => {
  it("nothing is followed, and once there is one, it is", () => {
    const late = new EventTracing({ system: "kafka" });
    expect(late.publishing(publishing)).toBeUndefined();
    expect(late.processing(processing(metadata))).toBeUndefined();
    expect(late.relaying([recordOf(metadata)])).toBeUndefined();
    trace.setGlobalTracerProvider(provider);
    late.publishing(publishing)?.stored("transport", metadata);
    expect(only().name).toBe("send healthtech.patient.events");
  });
});

describe("the trace context", () => {
  it("comes back as it was, whatever its ids and flags", () => {
    const hex = (length: number) =>
      fc
        .array(fc.constantFrom(..."0123456789abcdef"), { minLength: length, maxLength: length })
        .map((digits) => digits.join(""))
        .filter((text) => !/^0+$/.test(text));
    fc.assert(
      fc.property(hex(32), hex(16), fc.integer({ min: 0, max: 255 }), (traceId, spanId, traceFlags) => {
        const span = { traceId, spanId, traceFlags };
        expect(spanContextOf(traceparentOf(span))).toEqual({ ...span, isRemote: true });
      }),
    );
    expect(traceparentOf({ traceId: "0".repeat(32), spanId: "0".repeat(16), traceFlags: TraceFlags.NONE })).toBeNull();
  });
});
