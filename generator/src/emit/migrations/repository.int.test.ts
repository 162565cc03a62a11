import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { describeOnPostgres } from "../../../../.config/test-database.ts";
import { load } from "../../load/load.js";
import { buildModel } from "../../model/build.js";
import { resolve } from "../../resolve/resolve.js";
import { migrationHistory } from "./__fixtures__/history.js";
import { storedEvent } from "./__fixtures__/stored-event.js";

const REPOSITORY = fileURLToPath(new URL("../../../../", import.meta.url));

describeOnPostgres("the schemas of this repository", (database) => {
  const migrations = migrationHistory(database);

  it("become views through which every example reads", async () => {
    const { tree } = await load({ schemas: `${REPOSITORY}schemas`, cwd: REPOSITORY });
    const { catalog } = buildModel(resolve(tree).resolved, { packageName: "@acme/events" });
    if (catalog === null) throw new Error("The schemas have faults: see `events lint`.");
    await migrations.release(catalog);
    await migrations.latest();
    for (const event of catalog.events) {
      const rows = event.examples.map((example) => storedEvent(event.eventType, example as object));
      if (rows.length === 0) continue;
      await database.knex("stored_events").insert(rows);
      const read = await database
        .knex(`events.${event.viewName}`)
        .select("*", database.knex.raw("?? AS key", ["event_id"]));
      expect(read.map(({ key }) => key).sort(), event.eventType).toEqual(rows.map((row) => row.event_id).sort());
    }
    expect(await database.knex("events.event_types").count()).toEqual([{ count: String(catalog.events.length) }]);
    await migrations.rollback();
  });
});
