import type { Logger } from "../../ports/logger.js";
import { noTelemetry, type Processing, type Publishing, type Relaying, type Telemetry } from "../../ports/telemetry.js";

type Part = Partial<Telemetry>;
/** What is told, and nothing is asked. */
type Told = "breakerChanged" | "batched" | "retrying" | "consumed" | "deadLettered" | "replayed";

/**
 * Tells every part what it is told. A part that throws is logged once for each kind of call, and then ignored as often as
 * it does: no event is lost for the sake of a metric.
 */
export function everyTelemetry(parts: readonly Part[], logger: Logger): Telemetry {
  if (parts.length === 0) return noTelemetry;
  const told = new Set<string>();
  const each = <Listener, Answer>(
    call: string,
    listeners: readonly Listener[],
    tell: (listener: Listener) => Answer | undefined,
  ): readonly Answer[] => {
    const answers: Answer[] = [];
    for (const listener of listeners) {
      try {
        const answer = tell(listener);
        if (answer !== undefined) answers.push(answer);
      } catch {
        if (!told.has(call)) logger.error({ call }, "Telemetry failed, and is incomplete from now on. Events go on.");
        told.add(call);
      }
    }
    return answers;
  };

  /** Those who want to hear it, found out once: most parts listen to little. */
  const tellAll = <Call extends Told>(call: Call): Telemetry[Call] => {
    const listeners = parts.filter((part) => part[call] !== undefined);
    if (listeners.length === 0) return noTelemetry[call];
    const tell = (...said: Parameters<Telemetry[Call]>) =>
      void each(call, listeners, (part) => (part[call] as (...words: typeof said) => void).apply(part, said));
    return tell as Telemetry[Call];
  };

  return {
    publishing(event) {
      const followers = each("publishing", parts, (part) => part.publishing?.(event));
      if (followers.length === 0) return undefined;
      const publishing: Publishing = {
        traceparent: followers.find(({ traceparent }) => traceparent !== null)?.traceparent ?? null,
        stored: (where, metadata) => void each("stored", followers, (one) => one.stored(where, metadata)),
        failed: (error) => void each("failed", followers, (one) => one.failed(error)),
      };
      return publishing;
    },
    relaying(records) {
      const followers = each("relaying", parts, (part) => part.relaying?.(records));
      if (followers.length === 0) return undefined;
      const relaying: Relaying = {
        settled: (settlements) => void each("settled", followers, (one) => one.settled(settlements)),
        failed: (error) => void each("failed", followers, (one) => one.failed(error)),
      };
      return relaying;
    },
    processing(event) {
      const followers = each("processing", parts, (part) => part.processing?.(event));
      if (followers.length === 0) return undefined;
      const processing: Processing = {
        run: (handler) =>
          followers.reduceRight<() => ReturnType<typeof handler>>(
            (inner, follower) => () => inside(follower, inner, (tell) => void each("run", [follower], tell)),
            handler,
          )(),
        ended: (error) => void each("ended", followers, (one) => one.ended(error)),
      };
      return processing;
    },
    breakerChanged: tellAll("breakerChanged"),
    batched: tellAll("batched"),
    retrying: tellAll("retrying"),
    consumed: tellAll("consumed"),
    deadLettered: tellAll("deadLettered"),
    replayed: tellAll("replayed"),
    watch(source) {
      const ends = each("watch", parts, (part) => part.watch?.(source));
      return () => void each("unwatch", ends, (end) => end());
    },
  };
}

/** Calls the handler once, whatever the follower does: passes over it, calls it twice, or throws before or after it. */
function inside<Result>(
  follower: Processing,
  handler: () => Result,
  guarded: (tell: (follower: Processing) => undefined) => void,
): Result {
  let outcome: Outcome<Result> | undefined;
  const once = (): Outcome<Result> => {
    outcome ??= outcomeOf(handler);
    return outcome;
  };
  if (follower.run === undefined) return handler();
  guarded((one) => {
    // What the handler throws is no failure of who listens.
    one.run?.(() => once().value as Result);
    return undefined;
  });
  return once().end();
}

interface Outcome<Result> {
  readonly value: Result | undefined;
  readonly end: () => Result;
}

function outcomeOf<Result>(handler: () => Result): Outcome<Result> {
  try {
    const value = handler();
    return { value, end: () => value };
  } catch (error) {
    return {
      value: undefined,
      end: () => {
        throw error;
      },
    };
  }
}
