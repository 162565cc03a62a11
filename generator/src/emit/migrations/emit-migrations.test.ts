import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import type { Catalog } from "../../model/catalog.js";
import { catalogOf } from "../../testing/tree-of.js";
import { emitMigrations } from "./emit-migrations.js";
import { freezeMigrations } from "./freeze-migrations.js";
import { parseReleased, type Released } from "./released.js";

const patientCreated = (more: object = {}) => ({
  type: "record",
  name: "PatientCreated",
  namespace: "acme",
  eventType: "Patient.Created",
  doc: "Somebody's here.",
  fields: [
    { name: "patientId", type: { type: "string", logicalType: "uuid" }, doc: "Who." },
    { name: "birthDate", type: ["null", { type: "int", logicalType: "date" }], "confluent:tags": ["PHI"] },
  ],
  ...more,
});
const one = catalogOf({ "p/a.avsc": patientCreated() });
const two = catalogOf({
  "p/a.avsc": patientCreated({ doc: "Somebody is here." }),
  "p/b.avsc": patientCreated({ name: "PatientLeft", eventType: "Patient.Left" }),
});

function release(catalog: Catalog, before: Released | null = null): Released {
  const [pending] = emitMigrations(catalog, before);
  const { content, path } = freezeMigrations(before, pending ?? null, catalog);
  const { released } = parseReleased(content, path);
  if (released === null) throw new Error("not readable");
  return released;
}

describe("the pending migration", () => {
  it("is the first while nothing is released, and brings the schema along", () => {
    const [pending, ...others] = emitMigrations(one, null);
    expect(others).toEqual([]);
    expect(pending).toMatchObject({ path: "migrations/0001_events.mjs", emitter: "migrations" });
    expect(pending?.content).toContain("CREATE SCHEMA events;");
    expect(pending?.content).toContain("DROP SCHEMA events;");
  });

  it("can be read: a statement to a block, a column to a line", () => {
    expect(emitMigrations(one, null)[0]?.content).toContain(`
CREATE VIEW events."patient_created" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'birthDate')::date AS "birth_date"
FROM stored_events
WHERE event_type = 'Patient.Created';

COMMENT ON VIEW events."patient_created" IS 'Somebody''s here.';
COMMENT ON COLUMN events."patient_created"."patient_id" IS 'Who.';
COMMENT ON COLUMN events."patient_created"."birth_date" IS '[PHI]';
`);
  });

  it("is rewritten under the same name for as long as it is not released", () => {
    expect(emitMigrations(two, null)[0]?.path).toBe("migrations/0001_events.mjs");
    expect(emitMigrations(two, null)[0]?.content).not.toBe(emitMigrations(one, null)[0]?.content);
  });

  it("is not there when the release says all", () => {
    expect(emitMigrations(one, release(one))).toEqual([]);
    expect(emitMigrations(two, release(two, release(one)))).toEqual([]);
    expect(emitMigrations(catalogOf({}), null)).toEqual([]);
  });

  it("holds only what has changed since the release", () => {
    const [pending] = emitMigrations(two, release(one));
    expect(pending?.path).toBe("migrations/0002_events.mjs");
    expect(pending?.content).toContain("1 event type added, 1 event type changed");
    expect(pending?.content).not.toContain("CREATE SCHEMA");
    expect(pending?.content).toContain(`COMMENT ON VIEW events."patient_created" IS 'Somebody is here.';`);
    // A doc alone rebuilds no view, so that the rights on it stay.
    expect(pending?.content).not.toContain(`DROP VIEW\n  events."patient_created"`);
    expect(pending?.content).toContain(`DROP VIEW\n  events."patient_left";`);
  });

  it("goes on counting behind the last release, whatever came out of it", () => {
    const history = release(catalogOf({}), release(two, release(one)));
    expect(history.migrations.map(({ file }) => file)).toEqual([
      "0001_events.mjs",
      "0002_events.mjs",
      "0003_events.mjs",
    ]);
    const [pending] = emitMigrations(one, history);
    expect(pending?.path).toBe("migrations/0004_events.mjs");
    expect(pending?.content).not.toContain("CREATE SCHEMA");
  });

  it("is the same file for the same catalog", () => {
    expect(emitMigrations(two, release(one))).toEqual(emitMigrations(two, release(one)));
  });

  it("is a module that stands alone", async () => {
    const folder = await mkdtemp(join(tmpdir(), "pending-"));
    try {
      const file = join(folder, "0001_events.mjs");
      await writeFile(file, emitMigrations(one, null)[0]?.content ?? "");
      const module = await import(pathToFileURL(file).href);
      const ran: string[] = [];
      await module.up({ raw: async (sql: string) => ran.push(sql) });
      await module.down({ raw: async (sql: string) => ran.push(sql) });
      expect(ran[0]).toContain("CREATE VIEW");
      expect(ran[1]).toContain("DROP VIEW");
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
