// Generated from lab/lab-measured.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition } from "@healthtech/event-runtime/event";

/** Event `LabMeasured`, version 1. Topic `lab.events`. Status: stable. */
export interface LabMeasured {
  /** Whole number of 32 bits. */
  readonly plain: number | string | boolean | null;
  /** Whole number of 64 bits. */
  readonly tagged: { readonly type: "long"; readonly value: bigint } | { readonly type: "string"; readonly value: string } | null;
  readonly list: readonly (string | null)[];
  /** Whole number of 32 bits. */
  readonly lists: readonly (readonly (number | string)[])[];
  readonly map: Readonly<Record<string, readonly Uint8Array[] | null>>;
  readonly single: string;
  readonly nothing: null;
  readonly named: { readonly type: "acme.lab.Low"; readonly value: Low } | { readonly type: "acme.lab.High"; readonly value: High };
}

export type Low = Readonly<Record<string, never>>;

export type High = Readonly<Record<string, never>>;

/** Event `LabMeasured`, version 1. Topic `lab.events`. Status: stable. */
export const LabMeasured: EventDefinition<"LabMeasured", LabMeasured> = /*@__PURE__*/ defineEvent({
  type: "LabMeasured",
  version: 1,
  topic: "lab.events",
  key: null,
  aggregate: "LabMeasured",
  schema: '{"type":"record","name":"LabMeasured","namespace":"acme.lab","fields":[{"name":"plain","type":["null","int","string","boolean"]},{"name":"tagged","type":["null","long","string"]},{"name":"list","type":{"type":"array","items":["null","string"]}},{"name":"lists","type":{"type":"array","items":{"type":"array","items":["int","string"]}}},{"name":"map","type":{"type":"map","values":["null",{"type":"array","items":"bytes"}]}},{"name":"single","type":["string"]},{"name":"nothing","type":["null"]},{"name":"named","type":[{"type":"record","name":"Low","fields":[]},{"type":"record","name":"High","fields":[]}]}]}',
});
