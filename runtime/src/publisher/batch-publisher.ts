import { EventError } from "../errors.js";
import type { EventDefinition } from "../event/define-event.js";
import type { PublishRequest, PublishResult } from "../event/publish-request.js";

/** How a batch publisher gathers events. What is left out has the value that is named with it. */
export interface BatchOptions {
  /** Events that leave together at most; 500. */
  readonly batchSize?: number | undefined;
  /** Milliseconds for which an event waits for others at most; 20. */
  readonly flushIntervalMs?: number | undefined;
  /** Bytes of keys, values and headers that leave together at most; 900,000. A single event may have more. */
  readonly maxBytes?: number | undefined;
  /**
   * All events of a batch become visible together, or none does; false. Such batches leave one after the other. Where
   * one has to go round by the outbox all of it does, and its events follow one by one.
   */
  readonly transactional?: boolean | undefined;
  /** Batches on their way at a time, beside the one that is being gathered; 4. */
  readonly maxInFlight?: number | undefined;
}

/** An event in the hands of a batch publisher. */
export interface AddedEvent {
  readonly eventId: string;
  /** As the promise of `publish`. Whoever asks for it is told of a failure here, and by `flush` and `close` no more. */
  readonly result: Promise<PublishResult>;
}

/** Publishes events many at a time. */
export interface BatchPublisher {
  /**
   * Takes an event into the next batch and resolves with its handle; its `result` says when it is safe. While
   * `batchSize` times `maxInFlight + 1` events, or as many times `maxBytes`, are taken and not safe, it waits: so await
   * it, and memory stays bounded. Until it has resolved the payload must not be changed. Events of one aggregate are
   * appended in the order of the calls. Rejects as `publish` does for an event that is wrong, which then is in no batch.
   */
  add<Type extends string, Payload, Input>(
    definition: EventDefinition<Type, Payload, Input>,
    request: PublishRequest<NoInfer<Input>>,
  ): Promise<AddedEvent>;
  /**
   * Sends what was added without waiting for more, and resolves when all of it is safe. Rejects with `BATCH.INCOMPLETE`
   * where events failed since the last flush whose `result` nobody has asked for; the details have their ids.
   */
  flush(): Promise<void>;
  /** Takes no more events, then as `flush`. */
  close(): Promise<void>;
}

/** {@link BatchOptions} with every default filled in. */
export interface BatchSettings {
  readonly batchSize: number;
  readonly flushIntervalMs: number;
  readonly maxBytes: number;
  readonly transactional: boolean;
  readonly maxInFlight: number;
}

/** More is more than brokers take as one batch of a partition. */
const MOST_BYTES = 1_000_000;

/** Throws `CONFIG.INVALID`, which names every option that cannot be meant. */
export function batchSettings(options: BatchOptions): BatchSettings {
  const { batchSize = 500, flushIntervalMs = 20, maxBytes = 900_000, transactional = false, maxInFlight = 4 } = options;
  const faults: string[] = [];
  const check = (name: string, value: number, least: number, most: number) => {
    if (Number.isInteger(value) && value >= least && value <= most) return;
    faults.push(`${name} must be a whole number from ${least} to ${most}`);
  };
  check("batchSize", batchSize, 1, 100_000);
  check("flushIntervalMs", flushIntervalMs, 0, 60_000);
  check("maxBytes", maxBytes, 1, MOST_BYTES);
  check("maxInFlight", maxInFlight, 1, 100);
  if (typeof transactional !== "boolean") faults.push("transactional must be true or false");
  if (faults.length > 0) {
    throw new EventError("CONFIG.INVALID", `The batch publisher's options are wrong: ${faults.join("; ")}.`, {
      details: { faults },
    });
  }
  return { batchSize, flushIntervalMs, maxBytes, transactional, maxInFlight };
}
