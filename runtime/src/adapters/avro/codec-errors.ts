import { EventError, isEventError } from "../../errors.js";
import type { PayloadFault } from "./faults.js";

const FAULTS_IN_MESSAGE = 5;

/**
 * Runs the work and turns whatever is not ours, such as a stack overflow or an error of avsc, into the given fault. The
 * original is dropped: avsc quotes values in its messages.
 */
export function translate<Result>(work: () => Result, fault: () => EventError): Result {
  try {
    return work();
  } catch (error) {
    throw isEventError(error) ? error : fault();
  }
}

export function payloadInvalid(record: string, faults: readonly PayloadFault[]): EventError {
  const shown = faults.slice(0, FAULTS_IN_MESSAGE).map(({ path, problem }) => `${path} ${problem}`);
  const more = faults.length > shown.length ? `; and ${faults.length - shown.length} more` : "";
  return new EventError("PAYLOAD.INVALID", `Not a payload of ${record}: ${shown.join("; ")}${more}.`, {
    details: { record, faults: faults.map((fault) => Object.freeze({ ...fault })) },
  });
}

export function payloadUnreadable(record: string): EventError {
  const problem = "cannot be read: it is nested too deeply, or one of its properties throws";
  return payloadInvalid(record, [{ path: "payload", problem }]);
}

export function bytesInvalid(record: string): EventError {
  const message = `The bytes are invalid: they are no ${record}, but truncated, too long, or written by another schema.`;
  return new EventError("CODEC.BYTES_INVALID", message, { details: { record } });
}

export function schemaTooDeep(record: string): EventError {
  const message = `The Avro schema of ${record} is invalid: it, or a default in it, is nested too deeply.`;
  return new EventError("CODEC.SCHEMA_INVALID", message, { details: { record } });
}
