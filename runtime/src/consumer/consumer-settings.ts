import { EventError } from "../errors.js";
import type { BatchLimits } from "../event/batch-handler.js";
import { isName, uuidOrNull } from "../event/envelope-form.js";
import type { RetryPolicy } from "../retry/retry-policy.js";

// A timer knows no longer one.
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** Everything about a consumer, defaults filled in. */
export interface ConsumerSettings {
  readonly group: string;
  /** Topics with prefix, or null for those of the events that have a handler. */
  readonly topics: readonly string[] | null;
  readonly topicPrefix: string;
  readonly from: "earliest" | "latest";
  readonly maxBatchSize: number;
  /** Handlers that run at the same time. */
  readonly concurrency: number;
  /** Records of a partition from the oldest that is not done to the newest that may be begun. */
  readonly maxInHand: number;
  /** Milliseconds that a handler has. */
  readonly handlerTimeout: number;
  /** Tenants whose events are handled; null for all. */
  readonly tenants: ReadonlySet<string> | null;
  /** Milliseconds that an inbox remembers an event. */
  readonly inboxRetention: number;
  readonly retry: RetryPolicy;
}

/** Throws `CONSUMER.INVALID` with everything that cannot be meant. */
export function checkSettings(settings: ConsumerSettings): void {
  const { group, topics, from, maxBatchSize, concurrency, maxInHand, handlerTimeout, tenants, inboxRetention, retry } =
    settings;
  const rules: readonly (readonly [fits: boolean, fault: string])[] = [
    [isName(group), "group must have 1 to 256 characters, none of them a control character"],
    [topics === null || topics.length > 0, "topics must be left out or name at least one"],
    [from === "earliest" || from === "latest", 'from must be "earliest" or "latest"'],
    [Number.isInteger(maxBatchSize) && maxBatchSize >= 1, "maxBatchSize must be a whole number from 1"],
    [Number.isInteger(concurrency) && concurrency >= 1, "concurrency must be a whole number from 1"],
    [Number.isInteger(maxInHand) && maxInHand >= 1, "maxInHand must be a whole number from 1"],
    [
      handlerTimeout >= 1 && handlerTimeout <= LONGEST_TIMEOUT,
      `handlerTimeout must be from 1 to ${LONGEST_TIMEOUT} milliseconds`,
    ],
    [inboxRetention >= 60_000 && Number.isFinite(inboxRetention), "inboxRetention must be at least 60000 milliseconds"],
    [tenants === null || tenants.size > 0, "tenants must be left out or name at least one"],
    [tenants === null || [...tenants].every((tenant) => uuidOrNull(tenant) === tenant), "tenants must be UUIDs"],
    [retry.maxAttempts >= 1, "retry.maxAttempts must be at least 1"],
    [retry.initialDelay >= 0 && Number.isFinite(retry.initialDelay), "retry.initialDelay must not be negative"],
    [retry.maxDelay >= 0 && Number.isFinite(retry.maxDelay), "retry.maxDelay must not be negative"],
    [retry.factor >= 1, "retry.factor must be at least 1"],
    [retry.jitter >= 0 && retry.jitter <= 1, "retry.jitter must be from 0 to 1"],
  ];
  refuse(rules);
}

/** Throws `CONSUMER.INVALID`. */
export function checkLimits({ maxSize, maxWait = 0 }: BatchLimits): void {
  refuse([
    [Number.isInteger(maxSize) && maxSize >= 1, "maxSize of a batch must be a whole number from 1"],
    [maxWait >= 0 && maxWait <= LONGEST_TIMEOUT, `maxWait must be from 0 to ${LONGEST_TIMEOUT} milliseconds`],
  ]);
}

function refuse(rules: readonly (readonly [fits: boolean, fault: string])[]): void {
  const faults = rules.filter(([fits]) => !fits).map(([, fault]) => fault);
  if (faults.length === 0) return;
  throw new EventError("CONSUMER.INVALID", `The consumer cannot be made: ${faults.join("; ")}.`, {
    details: { faults },
  });
}
