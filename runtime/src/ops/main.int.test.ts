import type { Pool } from "pg";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { describeOnPostgres } from "../../../.config/test-database.ts";
import { runtimeMigrations } from "../adapters/postgres/migrations/index.js";
import { openPool } from "../adapters/postgres/open-pool.js";
import { PostgresDeadLetterStore } from "../adapters/postgres/postgres-dead-letter-store.js";
import type { LetterSettlement } from "../ports/dead-letter-store.js";
import { deadLetter, parkedLetter } from "../testing/dead-letter-store-contract.js";
import { waitUntil } from "../testing/wait-until.js";
import { main } from "./main.js";

const LIMITS = { eventsPerKey: 100, keysPerGroup: 100 };

describeOnPostgres("events-ops dead-letters", (database) => {
  let pool: Pool;
  let store: PostgresDeadLetterStore;
  beforeAll(async () => {
    await database.knex.migrate.latest({ migrationSource: runtimeMigrations });
    pool = openPool(database.url);
    store = new PostgresDeadLetterStore(pool);
  });
  beforeEach(() => database.knex.raw("TRUNCATE failed_events, dead_letter_replays"));
  afterAll(() => pool.end());

  const run = async (...argv: string[]) => {
    let [stdout, stderr] = ["", ""];
    const code = await main(["dead-letters", ...argv], {
      stdout: {
        write: (text) => {
          stdout += text;
        },
      },
      stderr: {
        write: (text) => {
          stderr += text;
        },
      },
      env: { DATABASE_URL: database.url },
    });
    return { code, stdout, stderr };
  };
  /** What a consumer of the group would do, until there is nothing more. */
  const consume = async (settlement: LetterSettlement, count: number) => {
    let claimed = 0;
    await waitUntil("all are claimed", async () => {
      await store.claim("care", async () => {
        claimed++;
        return settlement;
      });
      return claimed === count;
    });
  };

  it("lists, counts and previews, as text and for tools", async () => {
    const letters = [deadLetter({ key: "MRN-7" }), deadLetter({ code: "CODEC.BYTES_INVALID" })];
    for (const letter of letters) await store.add(letter, LIMITS);
    await store.park(parkedLetter({ key: "MRN-7" }), LIMITS);
    const listed = await run("list", "--code", "HANDLER.FAILED");
    expect([listed.code, listed.stdout.split("\n").length]).toEqual([0, 3]);
    expect(listed.stdout).toContain(letters[0]?.id);
    expect(listed.stdout).not.toContain("MRN-7");
    expect((await run("list", "--key", "MRN-7", "--show-keys")).stdout).toContain("MRN-7");
    expect(JSON.parse((await run("list", "--limit", "1", "--json")).stdout)).toMatchObject([{ id: letters[0]?.id }]);
    expect((await run("counts")).stdout).toBe("2 dead letters, 1 parked events, 2 keys closed\n");
    expect(JSON.parse((await run("counts", "--group", "other", "--json")).stdout)).toMatchObject({ failed: 0 });
    const { stdout } = await run("preview", "--since", "2026-01-01T00:00:00Z", "--until", "2026-01-02T00:00:00Z");
    expect(stdout).toContain("2 dead letters with 2 keys");
    expect(stdout).toContain("codes: HANDLER.FAILED (1), CODEC.BYTES_INVALID (1)");
  });

  it("replays when that is confirmed, and waits for the end", async () => {
    await store.add(deadLetter(), LIMITS);
    const asked = await run("replay");
    expect(asked).toMatchObject({ code: 1, stdout: expect.stringContaining("1 dead letters") });
    expect(asked.stderr).toContain("--yes");
    expect(await store.claim("care", async () => ({ status: "handled" }))).toBe(null);
    const [done] = await Promise.all([
      run("replay", "--yes", "--wait", "--rate", "1000"),
      consume({ status: "handled" }, 1),
    ]);
    expect(done).toMatchObject({ code: 0, stdout: expect.stringMatching(/^1 are replayed, 0 are not/) });
  });

  it("says by its exit code that some failed again, or had all their tries", async () => {
    await store.add(deadLetter(), LIMITS);
    await store.add(deadLetter({ attempts: 1000 }), LIMITS);
    const failure = { className: "Error", code: "HANDLER.FAILED", message: "m" };
    const failed = { status: "failed", failure, attempts: 1, failedAt: new Date() } as const;
    const [again] = await Promise.all([run("replay", "--yes", "--wait", "--json"), consume(failed, 1)]);
    expect(again.code).toBe(1);
    expect(JSON.parse(again.stdout)).toMatchObject({ accepted: 1, exhausted: 1, left: 1 });
  });

  it("discards when that is confirmed", async () => {
    const letter = deadLetter();
    await store.add(letter, LIMITS);
    expect((await run("discard", "--id", letter.id)).code).toBe(1);
    expect(await run("discard", "--id", letter.id, "--yes")).toMatchObject({ code: 0, stdout: "1 are discarded.\n" });
    expect(await run("discard")).toMatchObject({ code: 0, stdout: "There are no such dead letters.\n" });
  });
});
