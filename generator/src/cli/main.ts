import { commands } from "./commands.js";
import { explain } from "./explain.js";
import type { ExitCode, Io } from "./io.js";
import { parseArguments } from "./parse-arguments.js";

/**
 * Runs `events` with the arguments that follow its name, and returns the exit code. Never rejects: whatever goes wrong
 * is told in a sentence on stderr. `EVENTS_DEBUG=1` adds the stack.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const parsed = await parseArguments(argv, commands, io);
    if (parsed.kind === "run") return await parsed.command.run(parsed.args, io);
    (parsed.asked ? io.stdout : io.stderr).write(parsed.text);
    return parsed.asked ? 0 : 2;
  } catch (error) {
    io.stderr.write(explain(error));
    if (io.env.EVENTS_DEBUG === "1" && error instanceof Error) io.stderr.write(`${error.stack}\n`);
    return 2;
  }
}
