import {
  type Attributes,
  context,
  isSpanContextValid,
  type Link,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  type TracerProvider,
  trace,
} from "@opentelemetry/api";
import { knownCodeOf } from "../../errors.js";
import { traceparentOf as traceparentIn } from "../../event/headers.js";
import type {
  ProcessedEvent,
  Processing,
  PublishedEvent,
  Publishing,
  Relaying,
  Telemetry,
} from "../../ports/telemetry.js";
import type { OutgoingRecord } from "../../ports/transport.js";
import { Attribute, identityOf } from "./attributes.js";
import { contextOf, spanContextOf, traceparentOf } from "./trace-context.js";
import { LateTracer } from "./tracer.js";

export type { TracerProvider } from "@opentelemetry/api";

export interface EventTracingOptions {
  /** What carries the events: `kafka`, `in_memory`. */
  readonly system: string;
  /** The provider that is registered for the process where left out. */
  readonly provider?: TracerProvider | undefined;
}

// The conventions' word for an error that has no other.
const OTHER = "_OTHER";
// As many as SDKs keep of one span.
const MOST_LINKS = 128;

/**
 * Spans for what is published, relayed and handled, by OpenTelemetry's messaging conventions. An event travels with the
 * context of its `send` span; the `process` span of whoever handles it goes on in that trace, and links to it.
 */
export class EventTracing implements Pick<Telemetry, "publishing" | "relaying" | "processing"> {
  readonly #tracer: LateTracer;
  readonly #system: string;

  constructor({ system, provider }: EventTracingOptions) {
    this.#system = system;
    this.#tracer = new LateTracer(provider);
  }

  publishing({ eventType, topic, requested, inherited }: PublishedEvent): Publishing | undefined {
    const tracer = this.#tracer.get();
    if (tracer === undefined) return undefined;
    const active = trace.getSpanContext(context.active());
    // What the caller asks for comes first, then the trace that the code runs in, then that of the event in hand.
    const parent = spanContextOf(requested) ?? (isValid(active) ? active : spanContextOf(inherited));
    const attributes = { ...this.#common("send", topic), [Attribute.eventType]: eventType };
    const span = tracer.startSpan(`send ${topic}`, { kind: SpanKind.PRODUCER, attributes }, contextOf(parent));
    return {
      traceparent: traceparentOf(span.spanContext()),
      stored(where, metadata) {
        span.setAttributes({ ...identityOf(metadata), [Attribute.storedIn]: where });
        span.end();
      },
      failed: (error) => endAs(span, knownCodeOf(error) ?? OTHER),
    };
  }

  relaying(records: readonly OutgoingRecord[]): Relaying | undefined {
    const tracer = this.#tracer.get();
    const [first] = records;
    if (tracer === undefined || first === undefined) return undefined;
    const topic = records.every((record) => record.topic === first.topic) ? first.topic : null;
    const attributes = { ...this.#common("send", topic), [Attribute.batchSize]: records.length };
    const links = linksTo(records.slice(0, MOST_LINKS).map(({ headers }) => traceparentIn(headers)));
    const name = topic === null ? "send" : `send ${topic}`;
    const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes, links, root: true });
    return {
      settled(settlements) {
        const refused = settlements.find(({ status }) => status !== "stored");
        if (refused === undefined) span.end();
        else endAs(span, refused.status);
      },
      failed: (error) => endAs(span, knownCodeOf(error) ?? OTHER),
    };
  }

  processing({ group, eventType, record, metadata, attempt }: ProcessedEvent): Processing | undefined {
    const tracer = this.#tracer.get();
    const [first] = metadata;
    if (tracer === undefined || first === undefined) return undefined;
    const alone = metadata.length === 1;
    const links = linksTo(metadata.slice(0, MOST_LINKS).map(({ traceparent }) => traceparent));
    const attributes: Attributes = {
      ...this.#common("process", record.topic),
      [Attribute.partition]: String(record.partition),
      [Attribute.group]: group,
      [Attribute.eventType]: eventType,
      [Attribute.attempt]: attempt,
      ...(alone
        ? {
            ...identityOf(first),
            [Attribute.offset]: Number(record.offset),
            [Attribute.bodySize]: record.value?.length ?? 0,
          }
        : { [Attribute.batchSize]: metadata.length }),
    };
    const parent = contextOf(alone ? links[0]?.context : undefined);
    const span = tracer.startSpan(`process ${record.topic}`, { kind: SpanKind.CONSUMER, attributes, links }, parent);
    const inside = trace.setSpan(parent, span);
    return {
      run: (handler) => context.with(inside, handler),
      ended: (error) => (error === undefined ? span.end() : endAs(span, knownCodeOf(error) ?? "HANDLER.FAILED")),
    };
  }

  #common(operation: "send" | "process", topic: string | null): Attributes {
    return {
      [Attribute.system]: this.#system,
      [Attribute.operationName]: operation,
      [Attribute.operationType]: operation,
      ...(topic === null ? {} : { [Attribute.destination]: topic }),
    };
  }
}

function isValid(span: SpanContext | undefined): span is SpanContext {
  return span !== undefined && isSpanContextValid(span);
}

function linksTo(traceparents: readonly (string | null)[]): Link[] {
  return traceparents.flatMap((traceparent) => {
    const span = spanContextOf(traceparent);
    return span === undefined ? [] : [{ context: span }];
  });
}

/** With a code alone: the words of an error may quote a patient. */
function endAs(span: Span, errorType: string): void {
  span.setAttribute(Attribute.errorType, errorType);
  span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
