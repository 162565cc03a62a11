import type { Options, PositionalOptions } from "yargs";
import type { Arguments } from "./arguments.js";
import type { ExitCode, Io } from "./io.js";

/** One command of `events`, as data. Its work is imported when it runs, so that `--help` and the others stay quick. */
export interface Command {
  readonly name: string;
  /** Positional arguments in yargs' form: `<eventType>`, `[paths..]`; empty where there are none. */
  readonly takes: string;
  readonly summary: string;
  readonly positionals: Readonly<Record<string, PositionalOptions>>;
  readonly options: Readonly<Record<string, Options>>;
  /** Lines that can be typed as they stand, each with what it does. At least one. */
  readonly examples: readonly (readonly [line: string, what: string])[];
  run(args: Arguments, io: Io): Promise<ExitCode>;
  /** What a shell may offer for the positional argument, in the folder that it stands in. */
  complete?(io: Io): Promise<readonly string[]>;
}
