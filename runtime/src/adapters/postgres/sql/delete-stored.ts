import type { SqlSession } from "../sql-session.js";

/** Takes records that the transport has out of the outbox. */
export async function deleteStored(session: SqlSession, positions: readonly bigint[]): Promise<void> {
  await session.query("DELETE FROM event_outbox WHERE position = ANY ($1::bigint[])", [positions.map(String)]);
}
