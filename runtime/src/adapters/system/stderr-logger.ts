import type { LogFields, Logger } from "../../ports/logger.js";

/** Writes one JSON object a line to standard error, in pino's shape; debug is left out. */
export const stderrLogger: Logger = {
  debug: () => undefined,
  info: (fields, message) => write("info", fields, message),
  warn: (fields, message) => write("warn", fields, message),
  error: (fields, message) => write("error", fields, message),
};

function write(level: string, fields: LogFields, msg: string): void {
  process.stderr.write(`${JSON.stringify({ level, time: new Date().toISOString(), ...fields, msg })}\n`);
}
