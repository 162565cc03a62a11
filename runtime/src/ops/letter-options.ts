import type { Options } from "yargs";
import { EventError } from "../errors.js";
import type { LetterFilter } from "../ports/dead-letter-store.js";

/** Which letters; what is left out does not matter. */
export const letterOptions = {
  id: { type: "string", array: true, describe: "Id of a dead letter; may be given several times" },
  group: { type: "string", describe: "Consumer group" },
  topic: { type: "string", describe: "Topic of the event, with prefix" },
  type: { type: "string", describe: "Event type, such as Patient.Created" },
  tenant: { type: "string", describe: "UUID of the tenant" },
  code: { type: "string", describe: "Code of the failure, such as HANDLER.FAILED" },
  key: { type: "string", describe: "Key of the event, which is its aggregate's id" },
  since: { type: "string", describe: "Failed first at this time (ISO 8601) or later" },
  until: { type: "string", describe: "Failed first before this time (ISO 8601)" },
  status: { type: "string", choices: ["failed", "parked"], describe: "Dead letters, or events that wait behind one" },
} as const satisfies Record<string, Options>;

export type Values = Readonly<Record<string, unknown>>;

/** Throws `DEAD_LETTER.FILTER_INVALID` for a time that is none. */
export function filterOf(values: Values): LetterFilter {
  const filter: Record<string, unknown> = {
    ids: values.id,
    group: values.group,
    topic: values.topic,
    eventType: values.type,
    tenantId: values.tenant,
    code: values.code,
    key: values.key,
    failedFrom: timeOf(values, "since"),
    failedBefore: timeOf(values, "until"),
    status: values.status,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

function timeOf(values: Values, name: string): Date | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  const time = new Date(String(value));
  if (!Number.isNaN(time.getTime())) return time;
  throw new EventError("DEAD_LETTER.FILTER_INVALID", `--${name} is no time such as 2026-11-23T10:00:00Z.`);
}
