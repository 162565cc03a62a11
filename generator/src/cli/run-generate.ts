import { UsageError } from "../usage-error.js";
import type { Arguments } from "./arguments.js";
import { generateOnce, readTarget } from "./generate-once.js";
import type { ExitCode, Io } from "./io.js";

/** `events generate`, once or again and again. */
export async function runGenerate(args: Arguments, io: Io): Promise<ExitCode> {
  refuseContradictions(args);
  if (args.flag("watch")) return (await import("./watch.js")).watch(args, io);
  return generateOnce(args, io, readTarget(args, io));
}

function refuseContradictions(args: Arguments): void {
  for (const [one, other] of [
    ["check", "watch"],
    ["check", "release"],
    ["check", "force"],
    ["watch", "release"],
  ] as const) {
    if (args.flag(one) && args.flag(other)) {
      throw new UsageError(`--${one} and --${other} contradict each other.`, "Give one of them.");
    }
  }
}
