import type { SqlSession } from "../sql-session.js";

/** Whether row-level security hides no row of the table from this session. */
export async function seesEveryTenant(session: SqlSession, table: "event_outbox" | "failed_events"): Promise<boolean> {
  const [row] = await session.query<{ readonly sees: boolean }>(SEES_EVERY_TENANT, [table]);
  return row?.sees ?? false;
}

const SEES_EVERY_TENANT = `
SELECT NOT row_security_active($1) OR EXISTS (
  SELECT FROM pg_catalog.pg_roles WHERE rolname = 'events_all_tenants' AND pg_has_role(oid, 'USAGE')
) AS sees`;
