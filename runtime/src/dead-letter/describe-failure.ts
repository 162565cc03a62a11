import { isEventError, knownCodeOf } from "../errors.js";
import { isHandlers } from "./handlers-own.js";

/** What may be told of a failure, in a log or a header. */
export interface FailureDescription {
  /** Name of the error's class. */
  readonly className: string;
  readonly message: string;
  /** A code of this version, `HANDLER.FAILED` where there is none. */
  readonly classification: string;
}

const CLASS_NAME = /^[A-Za-z_$][\w$]{0,99}$/;

/**
 * Describes what was thrown without a word of a handler's own, since the message of a foreign error can quote a patient,
 * and so can one that looks like ours. The runtime's own messages never do.
 */
export function describeFailure(error: unknown): FailureDescription {
  const code = knownCodeOf(error);
  if (isEventError(error) && code !== null && !code.startsWith("HANDLER.") && !isHandlers(error)) {
    return { className: "EventError", message: error.message, classification: code };
  }
  const name = error instanceof Error ? Object.getPrototypeOf(error).constructor.name : typeof error;
  return {
    className: typeof name === "string" && CLASS_NAME.test(name) ? name : "Error",
    message: "A handler failed. Its own words are not repeated, because they may hold patient data.",
    classification: code ?? "HANDLER.FAILED",
  };
}
