import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, onTestFinished } from "vitest";
import type { Io } from "../io.js";
import { main } from "../main.js";

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly tty?: boolean;
  readonly columns?: number;
  readonly now?: () => number;
  /** Called with a function that interrupts, whenever the command begins to listen for that. */
  readonly onListen?: (interrupt: () => void) => void;
  /** Hears of everything printed so far, in the order in which it was. */
  readonly onOutput?: (all: string) => void;
}

export interface RunResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `events` in this process, with streams that remember. */
export async function runCli(argv: readonly string[], options: RunOptions): Promise<RunResult> {
  const written = { stdout: "", stderr: "" };
  let all = "";
  const output = (name: "stdout" | "stderr") => ({
    write(text: string) {
      written[name] += text;
      all += text;
      options.onOutput?.(all);
    },
    isTTY: options.tty === true,
    columns: options.columns,
  });
  const io: Io = {
    stdout: output("stdout"),
    stderr: output("stderr"),
    env: options.env ?? {},
    cwd: options.cwd,
    now: options.now ?? (() => 0),
    onInterrupt(listener) {
      options.onListen?.(listener);
      return () => {};
    },
  };
  const code = await main(argv, io);
  return { code, ...written };
}

/** A fresh folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "events-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function put(folder: string, path: string, content: string | object): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`);
  return file;
}

let template: string | undefined;
afterAll(() => {
  if (template !== undefined) rmSync(template, { recursive: true, force: true });
});

/** A repository as `events init` starts it, with one event, `Patient.Registered`. */
export async function repository(): Promise<string> {
  if (template === undefined) {
    template = mkdtempSync(join(tmpdir(), "events-repository-"));
    await runCli(["init", "--package", "@you/events"], { cwd: template });
  }
  const folder = temporaryFolder();
  cpSync(template, folder, { recursive: true });
  return folder;
}

/** A plain Avro record without any attribute of ours. */
export function plainRecord(name: string, fields: object[] = [{ name: "a", type: "string" }]): object {
  return { type: "record", name, namespace: "org.example", fields };
}
