import { EventError, isEventError } from "../../errors.js";

/**
 * The fault that an error of the driver means. Anything without a SQLSTATE is a matter of the connection. The message
 * quotes none of the database's, which repeat values of rows; the cause has them for the caller alone.
 */
export function databaseError(error: unknown): EventError {
  if (isEventError(error)) return error;
  const state = sqlStateOf(error);
  const details = state === null ? {} : { sqlState: state };
  if (state === null || PASSING.test(state)) {
    const message = "The database did not answer, or ended the work for a reason that may go away.";
    return new EventError("DATABASE.UNAVAILABLE", message, { details, cause: error });
  }
  const hint = UNDEFINED.has(state) ? ": a table or column is missing, so run the runtime's migrations" : "";
  return new EventError("DATABASE.REJECTED", `The database refused the statement with SQLSTATE ${state}${hint}.`, {
    details,
    cause: error,
  });
}

/**
 * Connection exceptions (08), rollbacks such as deadlocks (40), resources (53), operator's interventions and timeouts
 * (57), a lock that is not to be had (55P03), a read-only standby (25006).
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const PASSING = /^(?:08|40|53|57)|^(?:55P03|25006)$/;

/** Table, column. */
const UNDEFINED: ReadonlySet<string> = new Set(["42P01", "42703"]);

function sqlStateOf(error: unknown): string | null {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) && code !== "EPIPE" ? code : null;
}
