import { EventError } from "../../errors.js";

/** A fault of two schemas, at a place of the reader's: `payload.address.zip`, `[]` for items, `{}` for entries. */
export function mismatch(path: string, problem: string): EventError {
  return new EventError("CODEC.SCHEMA_MISMATCH", `The schema cannot read what was written: ${path}: ${problem}.`, {
    details: { path },
  });
}
