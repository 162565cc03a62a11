import type { Io } from "./io.js";
import { main } from "./main.js";

/** Runs `events-ops` in this process. Sets the exit code, and leaves the end to Node, so that all output gets out. */
export async function runInProcess(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", endWhenNobodyReads);
  const io: Io = {
    stdout: { write: (text) => void process.stdout.write(text) },
    stderr: { write: (text) => void process.stderr.write(text) },
    env: process.env,
  };
  process.exitCode = await main(process.argv.slice(2), io);
}

/** `events-ops dead-letters list | head` closes the pipe as soon as it has enough: that is nobody's fault. */
function endWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
}
