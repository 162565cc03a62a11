import { printable } from "./printable.js";

/** What went wrong, in sentences for stderr; without a stack. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return `events: ${printable(String(error))}\n`;
  const message = printable(error.message);
  if ("remedy" in error) return `events: ${message}\n${printable(String(error.remedy))}\n`;
  if ("fix" in error) return `events: ${message}.\n${printable(String(error.fix))}\n`;
  return `events: this should not have happened: ${message}\nRun it again with EVENTS_DEBUG=1, and report what it prints.\n`;
}
