import type { JsonValue } from "../model/catalog.js";
import { camelCase, fileName, recordName } from "../model/identifiers.js";
import { schemaText } from "./lay-out.js";

export interface SkeletonOptions {
  /** `Patient.Created` */
  readonly eventType: string;
  /** `healthtech.patient` */
  readonly namespace: string;
  /** The key field of the aggregate's other events, if it has any: one aggregate has one key. */
  readonly key: KeyField | null;
  /** Release that the event first appears in. */
  readonly since: string;
  /** A uuid for the example. */
  readonly uuid: string;
}

export interface KeyField {
  readonly name: string;
  readonly doc: string;
}

/** `clinical/laboratory/lab-result-finalized.avsc`, relative to the schemas folder. */
export function schemaPath(eventType: string, domain: string, area: string | undefined): string {
  return [domain, ...(area === undefined ? [] : [area]), `${fileName(recordName(eventType))}.avsc`].join("/");
}

/**
 * The schema of a new event, with blanks that nobody but its author can fill: the docs and the producers are empty, and
 * `events lint` names each of them. Everything else follows from the event type and from the aggregate's other events.
 */
export function eventSkeleton({ eventType, namespace, key, since, uuid }: SkeletonOptions): string {
  const aggregate = eventType.split(".", 1)[0] ?? eventType;
  const keyField = key ?? { name: `${camelCase(aggregate)}Id`, doc: "" };
  const example: JsonValue = { [keyField.name]: uuid };
  return schemaText({
    type: "record",
    name: recordName(eventType),
    namespace,
    doc: "",
    eventType,
    aggregate: { type: aggregate, id: keyField.name },
    schemaVersion: 1,
    status: "draft",
    since,
    standards: [],
    producers: [],
    consumers: [],
    fields: [{ name: keyField.name, type: { type: "string", logicalType: "uuid" }, doc: keyField.doc }],
    examples: [example],
  });
}
