import type { Settlement, WaitingRecord } from "../ports/outbox.js";
import { delayAfter, type RetryPolicy } from "../retry/retry-policy.js";
import type { Verdict } from "./verdict.js";

export interface SettlementRules {
  /** `maxAttempts` counts refusals. */
  readonly retry: RetryPolicy;
  /** Batches in a row, this one included, of which something met an outage. */
  readonly outages: number;
  /** From 0 to 1, for the jitter. */
  readonly random: number;
}

/**
 * What is written down of records that were sent. Only what the transport refused as it is counts as an attempt and is
 * parked in the end; an outage, however long, makes a record wait and no more.
 */
export function settlementsOf(
  records: readonly WaitingRecord[],
  verdicts: readonly Verdict[],
  { retry, outages, random }: SettlementRules,
): readonly Settlement[] {
  return records.flatMap(({ position, attempts: before }, index): Settlement[] => {
    const verdict = verdicts[index];
    switch (verdict?.kind) {
      case "stored":
        return [{ position, status: "stored" }];
      case "refused": {
        const attempts = before + 1;
        const reason = verdict.error.code;
        if (attempts >= retry.maxAttempts) return [{ position, status: "parked", attempts, reason }];
        return [{ position, status: "postponed", delay: delayAfter(attempts, retry, random), attempts, reason }];
      }
      case "outage": {
        const delay = delayAfter(outages, retry, random);
        return [{ position, status: "postponed", delay, attempts: before, reason: verdict.error.code }];
      }
      default:
        return [];
    }
  });
}
