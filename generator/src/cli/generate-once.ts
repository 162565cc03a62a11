import { type Generated, generate } from "../pipeline.js";
import { UsageError } from "../usage-error.js";
import type { Arguments } from "./arguments.js";
import type { ExitCode, Io } from "./io.js";
import { printGenerated } from "./print-generated.js";
import { progressOn } from "./progress.js";
import { type ReadConfig, readConfig } from "./read-config.js";

/** As {@link readConfig}, for a command that writes: it does not guess where. */
export function readTarget(args: Arguments, io: Io): ReadConfig {
  const read = readConfig(args, io);
  if (read.hasOut) return read;
  throw new UsageError("Nothing says where the output goes.", 'Pass --out DIR, or set "out" in events.config.json.');
}

const INTERRUPTED = new UsageError("Interrupted; nothing was changed.", "Run it again to write.");

/** Generates, and prints what came of it. */
export async function generateOnce(args: Arguments, io: Io, { config }: ReadConfig): Promise<ExitCode> {
  const start = io.now();
  const progress = progressOn(io);
  const interrupt = new AbortController();
  let stopListening = (): void => {};
  let generated: Generated;
  try {
    generated = await generate(config, {
      check: args.flag("check"),
      release: args.flag("release"),
      force: args.flag("force"),
      signal: interrupt.signal,
      onStage(stage) {
        progress.onStage(stage);
        // Before that there is nothing to clean up, and Node's own way of ending is quicker.
        if (stage === "write") stopListening = io.onInterrupt(() => interrupt.abort(INTERRUPTED));
      },
    });
  } finally {
    stopListening();
    progress.end();
  }
  if (io.env.EVENTS_DEBUG === "1") io.stderr.write(`${timingsText(generated)}\n`);
  return printGenerated(generated, { args, io, config, milliseconds: io.now() - start });
}

function timingsText({ timings }: Generated): string {
  return [...timings].map(([stage, milliseconds]) => `${stage} ${milliseconds.toFixed(0)} ms`).join(", ");
}
