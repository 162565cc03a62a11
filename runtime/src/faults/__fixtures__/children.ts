import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { ChildLine, ChildRole, ChildSettings } from "./child.js";

type SharedSettings = Omit<ChildSettings, "role" | "life">;
type Listener = (line: ChildLine, life: number) => void;

/** Processes of `child.ts`, each started, killed and waited for by the one that has its handle. */
export class Children {
  readonly #folder: string;
  readonly #settings: SharedSettings;
  readonly #onLine: Listener;
  readonly #running = new Map<ChildRole, Child>();
  #lives = 0;

  private constructor(folder: string, settings: SharedSettings, onLine: Listener) {
    this.#folder = folder;
    this.#settings = settings;
    this.#onLine = onLine;
  }

  /** Makes a script of `child.ts` that Node runs, in a folder from which it finds the packages. */
  static async prepare(settings: SharedSettings, onLine: Listener): Promise<Children> {
    const folder = await mkdtemp(fileURLToPath(new URL("../../../../node_modules/.event-faults-", import.meta.url)));
    await build({
      entryPoints: [fileURLToPath(new URL("child.ts", import.meta.url))],
      outfile: join(folder, "child.mjs"),
      bundle: true,
      platform: "node",
      target: "node20",
      format: "esm",
      packages: "external",
      logLevel: "silent",
    });
    return new Children(folder, settings, onLine);
  }

  /** Resolves once it does its work. */
  async start(role: ChildRole): Promise<void> {
    const life = this.#lives++;
    const settings: ChildSettings = { ...this.#settings, role, life };
    const child = new Child(join(this.#folder, "child.mjs"), settings, (line) => this.#onLine(line, life));
    this.#running.set(role, child);
    await child.ready;
  }

  /** Ends it without a word, and starts another in its place. */
  async killAndStart(role: ChildRole): Promise<void> {
    await this.#running.get(role)?.end("SIGKILL");
    await this.start(role);
  }

  /** Asks it to end in order. */
  async stop(role: ChildRole): Promise<void> {
    await this.#running.get(role)?.end("SIGTERM");
    this.#running.delete(role);
  }

  /** Leaves nothing behind, however far a test came. */
  async clear(): Promise<void> {
    await Promise.all([...this.#running.values()].map((child) => child.end("SIGKILL")));
    await rm(this.#folder, { recursive: true, force: true });
  }
}

class Child {
  readonly ready: Promise<void>;
  readonly #process: ChildProcess;
  readonly #ended: Promise<unknown>;
  #words = "";

  constructor(script: string, settings: ChildSettings, onLine: (line: ChildLine) => void) {
    this.#process = spawn(process.execPath, [script, JSON.stringify(settings)], { stdio: ["pipe", "pipe", "pipe"] });
    // After the last line that it wrote has been read.
    this.#ended = once(this.#process, "close");
    this.#process.stderr?.on("data", (chunk) => {
      this.#words = `${this.#words}${chunk}`.slice(-2_000);
    });
    this.ready = new Promise((resolve, reject) => {
      void this.#ended.then(() => reject(new Error(`The child ${settings.role} ended: ${this.#words}`)));
      if (this.#process.stdout === null) return;
      createInterface({ input: this.#process.stdout }).on("line", (text) => {
        const line = parsed(text);
        if (line === undefined) return;
        if ("ready" in line) resolve();
        onLine(line);
      });
    });
    this.ready.catch(() => undefined);
  }

  async end(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) this.#process.kill(signal);
    await this.#ended;
  }
}

/** Undefined for a line that a kill cut off in the middle. */
function parsed(text: string): ChildLine | undefined {
  try {
    return JSON.parse(text) as ChildLine;
  } catch {
    return undefined;
  }
}
