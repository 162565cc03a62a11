import { expect, it } from "vitest";
import { databaseSnapshot } from "../../../../.config/database-snapshot.ts";
import { describeOnPostgres, type TestDatabase } from "../../../../.config/test-database.ts";
import type { Catalog, Event } from "../../model/catalog.js";
import { catalogOf } from "../../testing/tree-of.js";
import { migrationHistory } from "./__fixtures__/history.js";
import { storedEvent } from "./__fixtures__/stored-event.js";

const field = (name: string, type: unknown = "string", more: object = {}) => ({ name, type, ...more });
const event = (eventType: string, fields: readonly unknown[], more: object = {}) => ({
  type: "record",
  name: eventType.replaceAll(".", ""),
  namespace: "acme",
  eventType,
  fields,
  ...more,
});

/** What the migrations have made: the catalog of PostgreSQL, and the rows of the reference table. */
async function everything({ knex }: TestDatabase): Promise<unknown> {
  const hasTable = (await knex.raw("SELECT to_regclass('events.event_types') IS NOT NULL AS there")).rows[0].there;
  const rows = hasTable ? await knex("events.event_types").orderBy("event_type") : null;
  return { catalog: await databaseSnapshot(knex), rows };
}

describeOnPostgres("released migrations, one after another", (database) => {
  const migrations = migrationHistory(database);

  it("each make what their catalog says, and each down restores exactly what was there before", async () => {
    const states: unknown[] = [await everything(database)];
    const catalogs = [
      {
        "p/a.avsc": event("Patient.Created", [field("a"), field("b", "long", { doc: "B." })], { doc: "First." }),
        "p/b.avsc": event("Patient.Merged", [field("x")]),
        "p/c.avsc": event("Patient.Left", [field("x")]),
      },
      // A column more, one of another type, one less; one event gone; one new; the docs of a third.
      {
        "p/a.avsc": event("Patient.Created", [field("b", "int"), field("c", ["null", "string"])], {
          doc: "Second.",
          schemaVersion: 2,
        }),
        "p/b.avsc": event("Patient.Merged", [field("x", "string", { doc: "X?", "confluent:tags": ["PHI"] })], {
          doc: "Two became one.",
        }),
        "p/d.avsc": event("Patient.Returned", [field("x")]),
      },
      // A rename, and docs that go again.
      {
        "p/a.avsc": event("Patient.Registered", [field("b", "int"), field("c", ["null", "string"])]),
        "p/b.avsc": event("Patient.Merged", [field("x")]),
        "p/d.avsc": event("Patient.Returned", [field("x")]),
      },
      // Nothing but the reference table.
      {
        "p/a.avsc": event("Patient.Registered", [field("b", "int"), field("c", ["null", "string"])], {
          status: "deprecated",
        }),
        "p/b.avsc": event("Patient.Merged", [field("x")]),
        "p/d.avsc": event("Patient.Returned", [field("x")]),
      },
      // Nothing is left.
      {},
    ].map((files) => catalogOf(files));

    for (const [index, catalog] of catalogs.entries()) {
      await migrations.release(catalog);
      await migrations.latest();
      states.push(await everything(database));
      expect(await viewNames(database)).toEqual(catalog.events.map(({ viewName }) => viewName).sort());
      if (index > 0) expect(states.at(-1)).not.toEqual(states.at(-2));
    }
    for (let index = catalogs.length - 1; index > 0; index--) {
      await migrations.down();
      expect(await everything(database)).toEqual(states[index]);
    }
    // The first one, and then the runtime's tables.
    await migrations.rollback();
    expect(await everything(database)).toEqual(states[0]);
    await migrations.latest();
    expect(await everything(database)).toEqual(states.at(-1));
  });
});

describeOnPostgres("two events whose views change names", (database) => {
  const migrations = migrationHistory(database);

  it("do not get in each other's way", async () => {
    const before = catalogOf({
      "p/a.avsc": event("Patient.Created", [field("a")]),
      "p/b.avsc": event("Patient.Merged", [field("b")]),
    });
    await migrations.release(before);
    await migrations.latest();
    const old = await everything(database);
    await migrations.release({ ...before, events: swapViews(before.events) });
    await migrations.latest();
    await database.knex("stored_events").insert(storedEvent("Patient.Created", { a: "1" }));
    expect((await database.knex("events.patient_merged")).map((row) => row.a)).toEqual(["1"]);
    await migrations.down();
    expect(await everything(database)).toEqual(old);
  });

  function swapViews(events: readonly Event[]): Event[] {
    return events.map((each, index) => ({ ...each, viewName: events[1 - index]?.viewName ?? "" }));
  }
});

const HOSTILE_TEXTS = [
  "'); DROP TABLE stored_events; --",
  "\\'; DROP TABLE stored_events; --",
  "a ? b \\? c \\\\? d ?? e \\?? $1 :name :name: ~name~",
  "`; process.exit(1); `",
  "$\u007bprocess.exit(1)} $$\u007bx} \\$\u007by}",
  "line\nline\r\nline\u2028line\u2029\tend",
  "bidi \u202e\u2066 zero\u200bwidth \ufeff del\u007f nul\u0000 esc\u001b tag\u{e0041}",
  "lone \ud800 and \udc00 but \u{1f600}",
  "$body$ $$ /* */ -- U&'\\0041' E'\\n'",
  "*/ </script> {{x}} {{{y}}} {{#each up}} \\",
];

describeOnPostgres("texts that want to be SQL, JavaScript or a placeholder", (database) => {
  const migrations = migrationHistory(database);
  /** PostgreSQL's text has no NUL and no half of a pair. */
  const kept = (text: string) => text.replace(/\0|\p{Surrogate}/gu, "\ufffd");

  it("arrive as they are, and as nothing else", async () => {
    const catalog = hostileCatalog(HOSTILE_TEXTS);
    await migrations.release(catalog);
    await migrations.latest();
    const rows = await database.knex("events.event_types").orderBy("view_name");
    for (const [index, text] of HOSTILE_TEXTS.entries()) {
      expect(rows[index]).toMatchObject({
        event_type: kept(`E${index} ${text}`),
        domain: kept(text),
        aggregate_type: kept(text),
        record_name: kept(text),
        topic: kept(text),
        key_field: kept(text),
        owner: kept(text),
        since: kept(text),
        sensitive_tags: [kept(text)],
        doc: kept(text),
      });
      await database.knex("stored_events").insert(storedEvent(kept(`E${index} ${text}`), { [kept(text)]: "found" }));
      const [row] = await database.knex(`events.view_${index}`);
      expect(Object.values(row).at(-1)).toBe("found");
      const comments = await database.knex.raw(
        `SELECT description FROM pg_description WHERE objoid = 'events.view_${index}'::regclass ORDER BY objsubid`,
      );
      expect(comments.rows).toEqual([{ description: kept(text) }, { description: kept(`${text} [${text}]`) }]);
    }
    await migrations.release(hostileCatalog([...HOSTILE_TEXTS].reverse()));
    await migrations.latest();
    await migrations.down();
    expect(await database.knex("events.event_types").orderBy("view_name")).toEqual(rows);
    await migrations.rollback();
    expect(await viewNames(database)).toEqual([]);
  });

  /** As no schema could give them, because names are checked long before. */
  function hostileCatalog(texts: readonly string[]): Catalog {
    const catalog = catalogOf(
      Object.fromEntries(texts.map((_, index) => [`d/e${index}.avsc`, event(`Event${index}.Happened`, [field("f")])])),
    );
    const events = catalog.events.map((each, index): Event => {
      const text = texts[index] ?? "";
      return {
        ...each,
        eventType: `E${index} ${text}`,
        viewName: `view_${index}`,
        doc: text,
        domain: text,
        aggregateType: text,
        keyField: text,
        topic: text,
        since: text,
        record: {
          ...each.record,
          fullName: text,
          fields: [
            {
              name: text,
              doc: text,
              type: { kind: "primitive", type: "string" },
              optional: false,
              default: undefined,
              tags: [text],
            },
          ],
        },
      };
    });
    const domains = texts.map((text) => ({
      name: text,
      title: "",
      owner: text,
      doc: "",
      topic: "",
      partitions: null,
      retentionDays: null,
      events: [],
    }));
    return { ...catalog, events, domains };
  }
});

describeOnPostgres("five hundred events", (database) => {
  const migrations = migrationHistory(database);

  it("migrate up and down in one transaction each", async () => {
    const fields = Array.from({ length: 12 }, (_, index) =>
      field(`field${index}`, "string", {
        doc: `Field ${index} of it, explained in a sentence.`,
        "confluent:tags": ["PHI"],
      }),
    );
    const files = Array.from({ length: 500 }, (_, index) => [
      `d/e${index}.avsc`,
      event(`Thing${index}.Happened`, fields, { doc: "Something happened to it." }),
    ]);
    const before = await everything(database);
    await migrations.release(catalogOf(Object.fromEntries(files)));
    await migrations.latest();
    expect(await viewNames(database)).toHaveLength(500);
    await migrations.release(
      catalogOf(
        Object.fromEntries(files.map(([path, schema]) => [path, { ...(schema as object), fields: fields.slice(1) }])),
      ),
    );
    await migrations.latest();
    await migrations.down();
    await migrations.rollback();
    expect(await everything(database)).toEqual(before);
  });
});

async function viewNames({ knex }: TestDatabase): Promise<string[]> {
  const { rows } = await knex.raw(
    "SELECT viewname FROM pg_views WHERE schemaname = 'events' ORDER BY viewname COLLATE \"C\"",
  );
  return rows.map((row: { viewname: string }) => row.viewname);
}
