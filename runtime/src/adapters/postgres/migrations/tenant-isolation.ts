import type { Knex } from "knex";

/**
 * Row-level security for a table with a `tenant_id`: a session sees and writes the rows of the tenant in its setting
 * `app.tenant_id` (a uuid; `set_config('app.tenant_id', $1, true)` sets it for one transaction), and none while it is
 * not set. FORCE holds the table's owner to it as well, because many a service connects as the owner.
 *
 * What has to see every tenant (a relay, a projection, a replay) connects as a member of the role `events_all_tenants`,
 * which the operator creates; superusers and roles with BYPASSRLS pass in any case. A role, and not a second setting,
 * because a session cannot give itself a role.
 */
export async function keepTenantsApart(knex: Knex, table: string): Promise<void> {
  await knex.raw("ALTER TABLE ?? ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY", [table]);
  await knex.raw(`CREATE POLICY tenant_isolation ON ?? USING (tenant_id = (${CURRENT_TENANT}))`, [table]);
  await knex.raw(`CREATE POLICY all_tenants ON ?? USING ((${SEES_ALL_TENANTS}))`, [table]);
}

// Both stand in a sub-select of their own, so that PostgreSQL evaluates them once and not for each row.
const CURRENT_TENANT = "SELECT nullif(current_setting('app.tenant_id', true), '')::uuid";
// Asks pg_roles first: pg_has_role fails for a role that does not exist.
const SEES_ALL_TENANTS =
  "SELECT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'events_all_tenants' AND pg_has_role(oid, 'USAGE'))";
