import { defineEvent, type EventDefinition } from "../../event/define-event.js";

/** One of a patient's readings; they are numbered from 0 in the order in which they were published. */
export interface Reading {
  readonly patient: string;
  readonly number: number;
}

export type ReadingTaken = EventDefinition<"Reading.Taken", Reading>;

export const tenantId = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";

/** @param namespace - one of its own makes a schema that no registry knows yet */
export function readingTaken(namespace = "faults"): ReadingTaken {
  return defineEvent<"Reading.Taken", Reading>({
    type: "Reading.Taken",
    version: 1,
    topic: "reading.events",
    aggregate: "Patient",
    key: "patient",
    schema: JSON.stringify({
      type: "record",
      name: "ReadingTaken",
      namespace,
      fields: [
        { name: "patient", type: "string" },
        { name: "number", type: "int" },
      ],
    }),
  });
}
