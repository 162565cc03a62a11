import { EventError, isEventError } from "../../errors.js";
import type { EventDefinition } from "../../event/define-event.js";
import type { EarlierVersion } from "../../event/earlier-version.js";
import { payloadCodecOf } from "./payload-codec-of.js";
import { WIRE_HEADER_LENGTH } from "./wire-format.js";

/** Reads the payload of a record value, in the form of the event's own schema. Throws a `CODEC.*` fault. */
export type PayloadReader = (value: Uint8Array) => unknown;

/**
 * How payloads that were written with the given schema are read. What was written before a break of the event's schema is
 * read by the schema of that time, and carried from version to version. Throws a `CODEC.*` fault.
 */
export function payloadReaderOf(definition: EventDefinition, writerSchema: string): PayloadReader {
  const steps = stepsFrom(definition.previous ?? [], writerSchema);
  const [oldest] = steps;
  const read = payloadCodecOf(oldest ?? definition).reader(writerSchema);
  if (oldest === undefined) return (value) => read(value, WIRE_HEADER_LENGTH);
  return (value) => upcast(definition, steps, read(value, WIRE_HEADER_LENGTH));
}

/** From the version that the schema is of, or the next one that is known, to the last before the event's own. */
function stepsFrom(previous: readonly EarlierVersion[], writerSchema: string): readonly EarlierVersion[] {
  if (previous.length === 0) return [];
  const written = schemaVersionOf(writerSchema);
  if (written === null) return [];
  return previous.filter(({ version }) => version >= written).sort((left, right) => left.version - right.version);
}

/** Null for a schema without one, and for text that is no schema, which is refused where it is read. */
function schemaVersionOf(schema: string): number | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(schema);
  } catch {
    return null;
  }
  const version =
    typeof parsed === "object" && parsed !== null && "schemaVersion" in parsed ? parsed.schemaVersion : null;
  return typeof version === "number" ? version : null;
}

function upcast(definition: EventDefinition, steps: readonly EarlierVersion[], payload: unknown): unknown {
  let carried = payload;
  for (const step of steps) {
    try {
      carried = step.upcast(carried);
    } catch (error) {
      throw upcastFailed(definition, step, `it threw ${classOf(error)}`);
    }
  }
  try {
    return payloadCodecOf(definition).complete(carried);
  } catch (error) {
    const problem = isEventError(error) ? error.message : "the payload cannot be read";
    throw upcastFailed(definition, steps.at(-1), problem);
  }
}

/** Without the cause: what an upcaster throws may quote the payload. */
function upcastFailed({ type }: EventDefinition, step: EarlierVersion | undefined, problem: string): EventError {
  const version = step?.version ?? null;
  return new EventError("CODEC.UPCAST_FAILED", `Upcasting ${type} from version ${version} failed: ${problem}.`, {
    details: { type, version },
  });
}

function classOf(error: unknown): string {
  const name = error instanceof Error ? error.constructor.name : typeof error;
  return /^[A-Za-z_$][\w$]{0,99}$/.test(name) ? name : "an error";
}
