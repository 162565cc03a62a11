// Generated from care/plan-made.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/** Event `PlanMade`, version 1. Topic `care.events`. Status: stable. */
export interface PlanMade {
  readonly root: Step;
}

/** {@link PlanMade} as a publisher passes it: what has a default may be left out. */
export type PlanMadeInput = WithDefaults<PlanMade, never, { readonly root: StepInput }>;

/** One step of a plan. */
export interface Step {
  readonly title: string;
  /** Default: `false`. */
  readonly done: boolean;
  readonly next: Step | null;
  readonly parts: readonly Step[];
  readonly byName: Readonly<Record<string, Step>>;
}

/** {@link Step} as a publisher passes it: what has a default may be left out. */
export type StepInput = WithDefaults<Step, "done", { readonly next: StepInput | null; readonly parts: readonly StepInput[]; readonly byName: Readonly<Record<string, StepInput>> }>;

/** Event `PlanMade`, version 1. Topic `care.events`. Status: stable. */
export const PlanMade: EventDefinition<"PlanMade", PlanMade, PlanMadeInput> = /*@__PURE__*/ defineEvent({
  type: "PlanMade",
  version: 1,
  topic: "care.events",
  key: null,
  aggregate: "PlanMade",
  schema: '{"type":"record","name":"PlanMade","namespace":"acme.care","fields":[{"name":"root","type":{"type":"record","name":"Step","fields":[{"name":"title","type":"string"},{"name":"done","type":"boolean","default":false},{"name":"next","type":["null","acme.care.Step"]},{"name":"parts","type":{"type":"array","items":"acme.care.Step"}},{"name":"byName","type":{"type":"map","values":"acme.care.Step"}}]}}]}',
});
