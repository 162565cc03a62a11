import { uuidV7Generator } from "../../adapters/system/uuid-v7-generator.js";
import type { Events } from "../../events.js";
import type { Ledger } from "./ledger.js";
import { type ReadingTaken, tenantId } from "./readings.js";
import { scale } from "./scale.js";

/** Publishes readings, the patients in turn and many at a time, and resolves when all are acknowledged. */
export async function publishMany(
  events: Pick<Events, "publish">,
  readingTaken: ReadingTaken,
  ledger: Ledger,
  count: number,
): Promise<void> {
  const outstanding = new Set<Promise<void>>();
  const failures: unknown[] = [];
  for (let nth = 0; nth < count && failures.length === 0; nth++) {
    if (outstanding.size >= scale.outstanding) await Promise.race(outstanding);
    const eventId = uuidV7Generator.next();
    const payload = ledger.next(`patient-${nth % scale.patients}`, eventId);
    const published = events
      .publish(readingTaken, { tenantId, payload, eventId })
      .then(
        ({ storedIn }) => ledger.acknowledge(eventId, storedIn),
        (error: unknown) => void failures.push(error),
      )
      .finally(() => outstanding.delete(published));
    outstanding.add(published);
  }
  await Promise.all(outstanding);
  if (failures.length > 0) throw failures[0];
}
