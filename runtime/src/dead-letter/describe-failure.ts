import { isEventError } from "../errors.js";

/** What may be told of a failure, in a log or a header. */
export interface FailureDescription {
  /** Name of the error's class. */
  readonly className: string;
  readonly message: string;
  /** Code of our own errors, `HANDLER.FAILED` for everything else. */
  readonly classification: string;
}

const CLASS_NAME = /^[A-Za-z_$][\w$]{0,99}$/;

/**
 * Describes what was thrown without a word of a handler's own, since the message of a foreign error can quote a patient.
 * The runtime's own messages never do.
 */
export function describeFailure(error: unknown): FailureDescription {
  if (isEventError(error) && !error.code.startsWith("HANDLER.")) {
    return { className: "EventError", message: error.message, classification: error.code };
  }
  const name = error instanceof Error ? error.constructor.name : typeof error;
  return {
    className: CLASS_NAME.test(name) ? name : "Error",
    message: "A handler failed. Its own words are not repeated, because they may hold patient data.",
    classification: isEventError(error) ? error.code : "HANDLER.FAILED",
  };
}
