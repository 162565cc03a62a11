import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { put, type RunResult, repository, runCli } from "./__fixtures__/run-cli.js";

const EVENT = "schemas/patient/patient-registered.avsc";
const MODULE = "generated/src/patient/patient-registered.ts";
const READY = /Watching for changes; Ctrl-C ends it\.\n$/;

/** A watch that is under way. Every step waits for what is printed, never for a time. */
class Watching {
  readonly #run: Promise<RunResult>;
  #printed = "";
  #seen = 0;
  #wake = (): void => {};
  #interrupt: (() => void) | null = null;

  constructor(cwd: string, argv: readonly string[] = []) {
    this.#run = runCli(["generate", "--watch", ...argv], {
      cwd,
      onListen: (interrupt) => {
        // The first to listen is the watch itself; a run listens later, while it writes.
        this.#interrupt ??= interrupt;
      },
      onOutput: (all) => {
        this.#printed = all;
        this.#wake();
      },
    });
  }

  /** What is printed from now on, up to and including the text. */
  async until(text: RegExp): Promise<string> {
    while (!text.test(this.#printed.slice(this.#seen))) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    const printed = this.#printed.slice(this.#seen);
    this.#seen = this.#printed.length;
    return printed;
  }

  async end(): Promise<RunResult> {
    this.#interrupt?.();
    return this.#run;
  }
}

function edit(cwd: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(cwd, path), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(cwd, path), text.replace(from, to));
}

describe("generate --watch", () => {
  test("generates at once, after every change, and ends cleanly on Ctrl-C", async () => {
    const cwd = await repository();
    const watching = new Watching(cwd);
    expect(await watching.until(READY)).toContain("Generated 1 event");
    expect(existsSync(join(cwd, MODULE))).toBe(true);

    edit(cwd, EVENT, "Surname as written", "Last name as written");
    await watching.until(READY);
    expect(readFileSync(join(cwd, MODULE), "utf8")).toContain("Last name as written");

    edit(cwd, "schemas/patient/domain.json", "platform-team", "other-team");
    await watching.until(READY);
    expect(readFileSync(join(cwd, MODULE), "utf8")).toContain("other-team");

    const { code, stdout, stderr } = await watching.end();
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/Stopped watching\.\n$/);
  });

  test("keeps the old output while a schema is broken, and goes on once it is mended", async () => {
    const cwd = await repository();
    const watching = new Watching(cwd);
    await watching.until(READY);
    const before = readFileSync(join(cwd, MODULE), "utf8");

    edit(cwd, EVENT, '"type": "record"', '"type": "recrod"');
    expect(await watching.until(READY)).toMatch(/error \[.*Nothing was written\./s);
    expect(readFileSync(join(cwd, MODULE), "utf8")).toBe(before);

    edit(cwd, EVENT, '"type": "recrod"', '"type": "record"');
    expect(await watching.until(READY)).toContain("up to date");
    expect((await watching.end()).code).toBe(0);
  });

  test("sees schemas that come and go", async () => {
    const cwd = await repository();
    const watching = new Watching(cwd);
    await watching.until(READY);
    const moved = "schemas/patient/ward/patient-moved.avsc";
    put(cwd, moved, readFileSync(join(cwd, EVENT), "utf8").replaceAll("Registered", "Moved"));
    await watching.until(/Generated 2 events(.|\n)*Watching/);
    rmSync(join(cwd, moved));
    await watching.until(/Generated 1 event (.|\n)*Watching/);
    expect(existsSync(join(cwd, "generated/src/patient/patient-moved.ts"))).toBe(false);
    await watching.end();
  });

  test("goes on when the whole schemas folder goes and comes back", async () => {
    const cwd = await repository();
    const event = readFileSync(join(cwd, EVENT), "utf8");
    const domain = readFileSync(join(cwd, "schemas/patient/domain.json"), "utf8");
    const watching = new Watching(cwd);
    await watching.until(READY);
    rmSync(join(cwd, "schemas"), { recursive: true });
    expect(await watching.until(/Nothing was written\.\n(.|\n)*Watching/)).toContain("[schemas-missing]");

    put(cwd, "schemas/patient/domain.json", domain);
    put(cwd, EVENT, event);
    await watching.until(/1 event (.|\n)*Watching/);
    edit(cwd, EVENT, "Surname as written", "Last name as written");
    await watching.until(/Generated 1 event (.|\n)*Watching/);
    expect(readFileSync(join(cwd, MODULE), "utf8")).toContain("Last name as written");
    await watching.end();
  });

  test("reads its configuration again, and follows it to another folder", async () => {
    const cwd = await repository();
    const watching = new Watching(cwd);
    await watching.until(READY);

    edit(cwd, "events.config.json", '"schemas": "schemas"', '"schemas": schemas"');
    expect(await watching.until(READY)).toContain("events: events.config.json:2:14 ");

    put(cwd, "avro/patient/patient-seen.avsc", readFileSync(join(cwd, EVENT), "utf8").replaceAll("Registered", "Seen"));
    put(cwd, "avro/patient/domain.json", readFileSync(join(cwd, "schemas/patient/domain.json"), "utf8"));
    edit(cwd, "events.config.json", '"schemas": schemas"', '"schemas": "avro"');
    expect(await watching.until(READY)).toMatch(/^Read events\.config\.json again\.\nGenerated 1 event /);
    expect(existsSync(join(cwd, "generated/src/patient/patient-seen.ts"))).toBe(true);

    edit(cwd, "avro/patient/patient-seen.avsc", "Surname as written", "Last name as written");
    await watching.until(READY);
    expect(readFileSync(join(cwd, "generated/src/patient/patient-seen.ts"), "utf8")).toContain("Last name as written");
    await watching.end();
  });

  test("refuses a configuration that is wrong from the start", async () => {
    const cwd = await repository();
    put(cwd, "events.config.json", "{");
    expect((await runCli(["generate", "--watch"], { cwd })).code).toBe(2);
  });
});
