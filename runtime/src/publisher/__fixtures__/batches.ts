import type { Delivery, DeliveryOutcome } from "../../ports/delivery.js";
import type { OutgoingRecord } from "../../ports/transport.js";
import type { BatchOptions } from "../batch-publisher.js";
import { batchSettings } from "../batch-publisher.js";
import { EventBatcher } from "../event-batcher.js";
import { setUp as setUpPublisher, text } from "./patients.js";

/** One call of `deliverAll` that a test settles when it likes. */
export interface HeldBatch {
  readonly records: readonly OutgoingRecord[];
  readonly atomic: boolean;
  settle(outcome?: DeliveryOutcome): void;
}

/** A batch publisher whose batches stay on their way until the test settles them. */
export function setUp(options: BatchOptions = {}) {
  const { clock, preparer, registry } = setUpPublisher();
  const held: HeldBatch[] = [];
  const deliverAll: Delivery<never>["deliverAll"] = (records, { atomic = false } = {}) =>
    new Promise((resolve) => {
      const settle: HeldBatch["settle"] = (outcome = { status: "safe", storedIn: "transport" }) =>
        resolve(records.map(() => outcome));
      held.push({ records, atomic, settle });
    });
  const batcher = new EventBatcher(batchSettings(options), { preparer, delivery: { deliverAll }, clock });
  return { batcher, clock, registry, held };
}

export const keysOf = ({ records }: HeldBatch) => records.map(({ key }) => text(key));
