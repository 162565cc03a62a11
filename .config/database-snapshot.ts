import type { Knex } from "knex";

/**
 * Everything that migrations can leave in a database, one line each, sorted: schemas, relations with their options,
 * columns, constraints, indexes, views, triggers, policies, functions and comments; not the tables of knex itself.
 * Two equal snapshots are two databases that nothing but their rows tells apart.
 */
export async function databaseSnapshot(knex: Knex): Promise<readonly string[]> {
  const result = await knex.raw<{ rows: { line: string }[] }>(SNAPSHOT);
  return result.rows.map((row) => row.line);
}

const SNAPSHOT = `
WITH namespaces AS (
  SELECT oid, nspname, nspacl FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
), relations AS (
  SELECT pg_class.*, nspname || '.' || relname AS name
  FROM pg_class JOIN namespaces ON namespaces.oid = relnamespace
  WHERE relname !~ '^knex_migrations'
), functions AS (
  SELECT pg_proc.oid, pg_get_functiondef(pg_proc.oid) AS definition
  FROM pg_proc JOIN namespaces ON namespaces.oid = pronamespace
), lines AS (
  SELECT format('schema %s %s', nspname, nspacl) AS line FROM namespaces
  UNION ALL
  SELECT format('relation %s kind %s options %s rls %s forced %s acl %s',
    name, relkind, reloptions, relrowsecurity, relforcerowsecurity, relacl)
  FROM relations
  UNION ALL
  SELECT format('column %s %s %s %s not null %s identity %s default %s',
    name, attnum, attname, format_type(atttypid, atttypmod), attnotnull, attidentity, pg_get_expr(adbin, adrelid))
  FROM relations
  JOIN pg_attribute ON attrelid = relations.oid AND attnum > 0 AND NOT attisdropped
  LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
  WHERE relkind IN ('r', 'v')
  UNION ALL
  SELECT format('constraint %s %s %s', name, conname, pg_get_constraintdef(pg_constraint.oid))
  FROM relations JOIN pg_constraint ON conrelid = relations.oid
  UNION ALL
  SELECT format('index %s', pg_get_indexdef(oid)) FROM relations WHERE relkind = 'i'
  UNION ALL
  SELECT format('view %s %s', name, pg_get_viewdef(oid)) FROM relations WHERE relkind = 'v'
  UNION ALL
  SELECT format('trigger %s', pg_get_triggerdef(pg_trigger.oid))
  FROM relations JOIN pg_trigger ON tgrelid = relations.oid
  UNION ALL
  SELECT format('policy %s %s %s %s %s', name, polname, polcmd, pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
  FROM relations JOIN pg_policy ON polrelid = relations.oid
  UNION ALL
  SELECT format('function %s', definition) FROM functions
  UNION ALL
  SELECT format('comment on %s %s is %s', name, (SELECT attname FROM pg_attribute WHERE attrelid = objoid AND attnum = objsubid AND objsubid > 0), description)
  FROM relations JOIN pg_description ON objoid = relations.oid AND classoid = 'pg_class'::regclass
)
SELECT line FROM lines ORDER BY line COLLATE "C"`;
