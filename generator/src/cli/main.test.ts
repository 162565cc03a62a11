import { describe, expect, test } from "vitest";
import { put, repository, runCli, temporaryFolder } from "./__fixtures__/run-cli.js";
import { commands } from "./commands.js";

const cwd = "/";

describe("help", () => {
  test("lists every command, and says what the exit codes mean", async () => {
    const { code, stdout } = await runCli(["--help"], { cwd });
    expect(code).toBe(0);
    for (const { name, summary } of commands) {
      expect(stdout).toContain(`events ${name}`);
      expect(stdout).toContain(summary);
    }
    expect(stdout).toContain("2 wrong use");
  });

  test.each(commands.map((command) => [command.name, command] as const))(
    "of %s shows examples that the command itself understands",
    async (name, command) => {
      const { code, stdout } = await runCli([name, "--help"], { cwd });
      expect(code).toBe(0);
      expect(command.examples.length).toBeGreaterThan(0);
      for (const [line, what] of command.examples) {
        expect(stdout).toContain(line);
        expect(what).toMatch(/^[A-Z]/);
        const typed = line.split(" | ")[0]?.split(" ") ?? [];
        const words = typed.filter((word) => !/^[A-Z_]+=/.test(word)).slice(1);
        const { stderr } = await runCli([...words, "--help"], { cwd });
        expect(stderr).toBe("");
      }
    },
  );

  test("is what wrong use without any argument gets, on stderr", async () => {
    const { code, stdout, stderr } = await runCli([], { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Usage: events");
  });

  test("fits a narrow terminal", async () => {
    const { stdout } = await runCli(["--help"], { cwd, columns: 60 });
    expect(Math.max(...stdout.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(75);
  });

  test("--version prints the generator's version alone", async () => {
    expect((await runCli(["--version"], { cwd })).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("wrong use ends with one sentence, a remedy and exit code 2", () => {
  test.each([
    [["genrate"], "There is no command genrate. Did you mean generate?"],
    [["generate", "--chek"], "There is no option --chek. Did you mean --check?"],
    [["generate", "-x"], "There is no option -x."],
    [["generate", "--constructor"], "There is no option --constructor."],
    [["generate", "--__proto__", "x"], "There is no option --__proto__."],
    [["generate", "--check=maybe"], "--check takes no value, and was given maybe."],
    [["generate", "--config"], "--config needs a value."],
    [["generate", "--config", ""], "--config needs a value."],
    [["generate", "--out", "--check"], "--out needs a value."],
    [["generate", "--out", "a", "--out=b"], "--out is given twice."],
    [["generate", "--check", "--no-check"], "--check is given twice."],
    [["generate", "--format", "jsn"], "--format cannot be jsn. Did you mean json?"],
    [["generate", "extra"], "extra is one argument too many."],
    [["generate", "--check", "--watch"], "--check and --watch contradict each other."],
    [["show"], "`events show` needs <eventType>."],
    [["show", "A.B", "C.D"], "C.D is one argument too many."],
    [["lint", "--max-warnings", "some"], "--max-warnings cannot be some."],
    [["lint", "--package", "../evil"], "--package ../evil is no name that npm takes, such as @you/events."],
    [["lint", "--package-version", "one"], "--package-version one is no version such as 1.0.0."],
    [["lint", "--schemas", "no-such-folder"], "There is no folder no-such-folder."],
    [["lint", "--config", "no-such-file"], "no-such-file is not there."],
    [["new", "Patient.Created"], "Nothing says which domain the event belongs to."],
    [["new", "../../etc/passwd", "--domain", "a"], "../../etc/passwd is no event type."],
    [["new", "Patient.Created", "--domain", "../a"], "--domain cannot be ../a."],
    [["new", "Patient.Created", "--domain", "shared"], "--domain cannot be shared."],
    [["init", "--out", "../elsewhere"], "--out cannot be ../elsewhere."],
  ])("%j", async (argv, sentence) => {
    const { code, stdout, stderr } = await runCli(argv, { cwd: temporaryFolder() });
    expect(stdout).toBe("");
    const [first, remedy, end] = stderr.split("\n");
    expect(first).toBe(`events: ${sentence}`);
    expect(remedy).toMatch(/\S{2}/);
    expect(end).toBe("");
    expect(code).toBe(2);
  });

  test("control characters of an argument do not reach the terminal", async () => {
    const { stderr } = await runCli(["\u001b[31mred\u202e"], { cwd });
    expect(stderr).toContain("There is no command \\u001b[31mred\\u202e.");
  });

  test("shows a stack only when asked for", async () => {
    expect((await runCli(["nope"], { cwd })).stderr).not.toContain("    at ");
    expect((await runCli(["nope"], { cwd, env: { EVENTS_DEBUG: "1" } })).stderr).toContain("    at ");
  });
});

describe("completion", () => {
  const complete = async (cwd: string, ...words: string[]) =>
    (await runCli(["--get-yargs-completions", "events", ...words], { cwd })).stdout.trim().split("\n");

  test("prints a script for the shell", async () => {
    const { code, stdout } = await runCli(["completion"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain("events --get-yargs-completions");
  });

  test("offers commands, options and event types", async () => {
    const folder = await repository();
    expect(await complete(folder, "ge")).toEqual(expect.arrayContaining([expect.stringMatching(/^generate/)]));
    expect(await complete(folder, "generate", "--c")).toEqual(
      expect.arrayContaining([expect.stringMatching(/^--check/)]),
    );
    expect(await complete(folder, "show", "")).toEqual(["Patient.Registered"]);
  });

  test("is silent where the schemas are broken", async () => {
    const folder = await repository();
    put(folder, "schemas/patient/broken.avsc", "{");
    const { stdout, stderr } = await runCli(["--get-yargs-completions", "events", "show", ""], { cwd: folder });
    expect([stdout.trim(), stderr]).toEqual(["", ""]);
  });
});
