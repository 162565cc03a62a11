import { describe, expect, it } from "vitest";
import { deadLetter, parkedLetter } from "../testing/dead-letter-store-contract.js";
import { jsonText, lettersText, previewText } from "./letter-text.js";
import { main } from "./main.js";

async function run(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  let [stdout, stderr] = ["", ""];
  const code = await main(argv, {
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
    env,
  });
  return { code, stdout, stderr };
}

describe("events-ops", () => {
  it.each([[["--help"]], [["dead-letters", "--help"]], [["dead-letters", "replay", "--help"]]])(
    "%j says what it takes",
    async (argv) => {
      const { code, stdout, stderr } = await run(argv);
      expect(code).toBe(0);
      expect(stdout).toContain("events-ops dead-letters");
      expect(stdout).toContain("Exit codes: 0 fine, 1 not everything was done, 2 wrong use or a failure.");
      expect(stderr).toBe("");
    },
  );

  it.each([
    [[], "Say what: dead-letters"],
    [["dead-letters"], "Say which: list, preview, counts, replay or discard"],
    [["letters"], "Unknown argument: letters"],
    [["dead-letters", "lose"], "Unknown argument: lose"],
    [["dead-letters", "list", "--grupo", "x"], "Unknown argument: grupo"],
    [["dead-letters", "list", "--status", "lost"], 'Given: "lost", Choices: "failed", "parked"'],
    [["dead-letters", "list"], "DATABASE_URL or KAFKA_BOOTSTRAP_SERVERS must be set"],
  ])("%j is wrong use", async (argv, words) => {
    const { code, stdout, stderr } = await run(argv);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^events-ops: /);
    expect(stderr).toContain(words);
  });

  it.each([
    [["--since", "yesterday"], "--since is no time such as"],
    [["--tenant", "1"], "tenantId must be a UUID"],
    [["--id", "1"], "ids must be UUIDs"],
    [["--limit", "0"], "limit must be a whole number from 1"],
  ])("list %j is refused before anything is asked", async (more, words) => {
    const env = { DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" };
    const { code, stderr } = await run(["dead-letters", "list", ...more], env);
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
  });

  it("says when the database is not there", async () => {
    const env = { DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" };
    const { code, stderr } = await run(["dead-letters", "counts"], env);
    expect([code, stderr]).toEqual([2, expect.stringContaining("The database did not answer")]);
  });
});

describe("what is printed", () => {
  const seen = (letter: ReturnType<typeof deadLetter>) => {
    const { record, ...told } = letter;
    const { topic, partition, offset } = record;
    const status = letter.failure === null ? ("parked" as const) : ("failed" as const);
    return { ...told, topic, partition, offset, status, position: 7n, key: "MRN-7", schemaId: 1 };
  };
  const letters = [seen(deadLetter()), seen({ ...parkedLetter(), event: null })];

  it("has no keys, which may identify patients, unless they are asked for", () => {
    expect(lettersText(letters, false)).not.toContain("MRN-7");
    expect(lettersText(letters, true)).toContain('"MRN-7"');
    expect(jsonText(letters)).not.toContain("MRN-7");
    expect(JSON.parse(jsonText(letters, true))).toMatchObject([{ key: "MRN-7", position: "7" }, { key: "MRN-7" }]);
  });

  it("is a line for each letter", () => {
    const [head, first, second, end] = lettersText(letters, false).split("\n");
    expect(head).toMatch(/^ID +STATUS +GROUP +EVENT +WHERE +CODE +TRIES +SINCE$/);
    expect(first).toMatch(
      / failed +care +Patient\.Created +healthtech\.patient\.events\[2]@\d+ +HANDLER\.FAILED +1 +2026/,
    );
    expect(second).toMatch(/ parked +care +unreadable +healthtech\.patient\.events\[2]@\d+ +- +0 +2026/);
    expect(end).toBe("");
  });

  it("says so where there is nothing", () => {
    const nothing = { count: 0, exhausted: 0, parked: 0, keys: 0, oldest: null, newest: null, schemaIds: [] };
    const preview = { ...nothing, filter: {}, upTo: 0n, codes: {}, eventTypes: {}, topics: {}, groups: {} };
    expect(previewText(preview)).toBe("There are no such dead letters.\n");
  });
});
