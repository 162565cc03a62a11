import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Knex } from "knex";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eventMigrations } from "./index.js";

describe("eventMigrations", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "event-migrations-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("puts the runtime's tables before the generated migrations, in the order of their numbers", async () => {
    await Promise.all(["10000_events.mjs", "0010_events.mjs", "0009_events.mjs"].map((file) => give(file)));
    expect(await names()).toEqual([
      "event-runtime/0001-event-tables",
      "event-runtime/0002-outbox-inbox",
      "event-runtime/0003-dead-letters",
      "events/0009_events",
      "events/0010_events",
      "events/10000_events",
    ]);
  });

  it("gives a migration the same name whether it is .mjs or .js, and leaves other files alone", async () => {
    await give("0001_events.js");
    await give("released.json", "{}");
    await give("README.md", "# x");
    await give("0001_events.mjs.map", "{}");
    expect(await names()).toEqual([
      "event-runtime/0001-event-tables",
      "event-runtime/0002-outbox-inbox",
      "event-runtime/0003-dead-letters",
      "events/0001_events",
    ]);
  });

  it("takes the folder as a path, a file URL and the text of one", async () => {
    await give("0001_events.mjs");
    for (const generated of [folder, pathToFileURL(`${folder}/`), pathToFileURL(folder).href]) {
      expect(await names(generated)).toHaveLength(4);
    }
  });

  it("runs the up and the down that the file exports", async () => {
    await give(
      "0001_events.mjs",
      "export const up = async (knex) => knex('up'); export const down = async (knex) => knex('down');",
    );
    const source = eventMigrations({ generated: folder });
    const generated = (await source.getMigrations([])).at(-1);
    const migration = generated && (await source.getMigration(generated));
    const ran: string[] = [];
    const knex = ((what: string) => ran.push(what)) as unknown as Knex;
    await migration?.up(knex);
    await migration?.down?.(knex);
    expect(ran).toEqual(["up", "down"]);
  });

  it("refuses a folder that is not there or has no migration", async () => {
    await expect(names(join(folder, "nowhere"))).rejects.toMatchObject({ code: "CONFIG.INVALID" });
    await give("released.json", "{}");
    await expect(names()).rejects.toMatchObject({ code: "CONFIG.INVALID" });
  });

  it("refuses one migration in two files, because knex could run either", async () => {
    await give("0001_events.js");
    await give("0001_events.mjs");
    await expect(names()).rejects.toMatchObject({ code: "CONFIG.INVALID" });
  });

  it("refuses a file that is no migration when it is to run", async () => {
    await give("0001_events.mjs", "export const up = 1;");
    const source = eventMigrations({ generated: folder });
    const generated = (await source.getMigrations([])).at(-1);
    await expect(generated && source.getMigration(generated)).rejects.toMatchObject({ code: "CONFIG.INVALID" });
  });

  function give(file: string, content = "export async function up() {}\nexport async function down() {}\n") {
    return writeFile(join(folder, file), content);
  }

  async function names(generated: string | URL = folder): Promise<string[]> {
    const source = eventMigrations({ generated });
    return (await source.getMigrations([])).map((migration) => source.getMigrationName(migration));
  }
});
