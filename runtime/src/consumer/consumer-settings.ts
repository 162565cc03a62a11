import { EventError } from "../errors.js";
import { isName } from "../event/envelope-form.js";
import type { RetryPolicy } from "../retry/retry-policy.js";

/** Everything about a consumer, defaults filled in. */
export interface ConsumerSettings {
  readonly group: string;
  /** Topics with prefix, or null for those of the events that have a handler. */
  readonly topics: readonly string[] | null;
  readonly topicPrefix: string;
  readonly from: "earliest" | "latest";
  readonly maxBatchSize: number;
  readonly retry: RetryPolicy;
}

/** Throws `CONSUMER.INVALID` with everything that cannot be meant. */
export function checkSettings({ group, topics, from, maxBatchSize, retry }: ConsumerSettings): void {
  const rules: readonly (readonly [fits: boolean, fault: string])[] = [
    [isName(group), "group must have 1 to 256 characters, none of them a control character"],
    [topics === null || topics.length > 0, "topics must be left out or name at least one"],
    [from === "earliest" || from === "latest", 'from must be "earliest" or "latest"'],
    [Number.isInteger(maxBatchSize) && maxBatchSize >= 1, "maxBatchSize must be a whole number from 1"],
    [retry.maxAttempts >= 1, "retry.maxAttempts must be at least 1"],
    [retry.initialDelay >= 0 && Number.isFinite(retry.initialDelay), "retry.initialDelay must not be negative"],
    [retry.maxDelay >= 0 && Number.isFinite(retry.maxDelay), "retry.maxDelay must not be negative"],
    [retry.factor >= 1, "retry.factor must be at least 1"],
    [retry.jitter >= 0 && retry.jitter <= 1, "retry.jitter must be from 0 to 1"],
  ];
  const faults = rules.filter(([fits]) => !fits).map(([, fault]) => fault);
  if (faults.length === 0) return;
  throw new EventError("CONSUMER.INVALID", `The consumer cannot be made: ${faults.join("; ")}.`, {
    details: { faults },
  });
}
