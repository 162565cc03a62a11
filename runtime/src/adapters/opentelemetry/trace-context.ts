import { type Context, isSpanContextValid, ROOT_CONTEXT, type SpanContext, trace } from "@opentelemetry/api";
import { isTraceparent } from "../../event/envelope-form.js";

/** The span that a W3C trace context names, as one of another process; undefined where it names none. */
export function spanContextOf(traceparent: string | null): SpanContext | undefined {
  if (!isTraceparent(traceparent)) return undefined;
  const [, traceId = "", spanId = "", flags = ""] = traceparent.split("-");
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
}

/** The W3C trace context of a span; null where there is none, because no SDK is at work. */
export function traceparentOf(span: SpanContext): string | null {
  if (!isSpanContextValid(span)) return null;
  const traceparent = `00-${span.traceId}-${span.spanId}-${span.traceFlags.toString(16).padStart(2, "0")}`;
  return isTraceparent(traceparent) ? traceparent : null;
}

/** A context whose parent is the span; the root where there is none. */
export function contextOf(span: SpanContext | undefined): Context {
  return span === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, span);
}
