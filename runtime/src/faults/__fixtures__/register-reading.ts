import type { Pool } from "pg";
import type { Events } from "../../events.js";
import { type Reading, type ReadingTaken, tenantId } from "./readings.js";

/** What may differ from the usual case. */
export interface RegisterOptions {
  readonly commits?: boolean;
  /** Done between the publish and the end of the transaction. */
  readonly beforeEnd?: () => Promise<void>;
}

/** Writes a reading and publishes it in one transaction of the service's own; may be called again with the same id. */
export async function registerReading(
  { pool, events }: { readonly pool: Pool; readonly events: Events },
  definition: ReadingTaken,
  eventId: string,
  payload: Reading,
  { commits = true, beforeEnd = async () => undefined }: RegisterOptions = {},
): Promise<"outbox"> {
  const client = await pool.connect();
  let broken = true;
  const listener = () => undefined;
  client.on("error", listener);
  try {
    await client.query("BEGIN");
    const row = [eventId, payload.patient, payload.number];
    await client.query("INSERT INTO readings VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", row);
    await events.publish(definition, { tenantId, payload, eventId }, { transaction: client });
    await beforeEnd();
    await client.query(commits ? "COMMIT" : "ROLLBACK");
    broken = false;
    return "outbox";
  } finally {
    client.off("error", listener);
    client.release(broken);
  }
}
