// Generated from clinical/surgery-anaesthesia/surgical-case-prioritized.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { SurgicalUrgency } from "./surgical-urgency.js";

/**
 * An add-on case got its place in the queue of the day, or was moved up or down in it. The clock time is not promised until SurgicalCase.Rescheduled or the patient is sent for.
 *
 * Event `SurgicalCase.Prioritized`, version 1. Topic `clinical.events`, key `surgicalCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface SurgicalCasePrioritized {
  /** Add-on case in the queue. UUID. */
  readonly surgicalCaseId: string;
  /** Patient who waits, often fasting. UUID. */
  readonly patientId: string;
  /** Class agreed by surgeon and anesthesiologist. Sensitive: `PHI`. */
  readonly surgicalUrgency: SurgicalUrgency;
  /** Class before; null when the case is new in the queue. Sensitive: `PHI`. Default: `null`. */
  readonly previousSurgicalUrgency: SurgicalUrgency | null;
  /** Place among the add-ons, 1 being next. Whole number of 32 bits. */
  readonly queuePositionSequence: number;
  /** Place before the change. Whole number of 32 bits. Default: `null`. */
  readonly previousQueuePositionSequence: number | null;
  /** Latest start that the class allows. Point in time, to the millisecond. */
  readonly operateByAt: Date;
  /** Cases that move back because of this one. UUID. Default: `[]`. */
  readonly bumpedSurgicalCaseIds: readonly string[];
  /** Clinical ground, SNOMED CT. Sensitive: `PHI`. */
  readonly priorityRationale: CodeableConcept;
  /** Last food or milk; null when not known. Point in time, to the millisecond. Sensitive: `PHI`. Default: `null`. */
  readonly fastingSinceAt: Date | null;
  /** True when surgeons disagreed and the board runner decided. */
  readonly isDisputed: boolean;
  /** Anesthesiologist in charge of the board. Sensitive: `PII`. */
  readonly decidedBy: Actor;
  /** When the queue was ordered anew. Point in time, to the millisecond. */
  readonly decidedAt: Date;
}

/** {@link SurgicalCasePrioritized} as a publisher passes it: what has a default may be left out. */
export type SurgicalCasePrioritizedInput = WithDefaults<SurgicalCasePrioritized, "previousSurgicalUrgency" | "previousQueuePositionSequence" | "bumpedSurgicalCaseIds" | "fastingSinceAt", { readonly priorityRationale: CodeableConceptInput; readonly decidedBy: ActorInput }>;

/**
 * An add-on case got its place in the queue of the day, or was moved up or down in it. The clock time is not promised until SurgicalCase.Rescheduled or the patient is sent for.
 *
 * Event `SurgicalCase.Prioritized`, version 1. Topic `clinical.events`, key `surgicalCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const SurgicalCasePrioritized: EventDefinition<"SurgicalCase.Prioritized", SurgicalCasePrioritized, SurgicalCasePrioritizedInput> = /*@__PURE__*/ defineEvent({
  type: "SurgicalCase.Prioritized",
  version: 1,
  topic: "clinical.events",
  key: "surgicalCaseId",
  aggregate: "SurgicalCase",
  schema: '{"type":"record","name":"SurgicalCasePrioritized","namespace":"healthtech.clinical","fields":[{"name":"surgicalCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"surgicalUrgency","type":{"type":"enum","name":"SurgicalUrgency","symbols":["EMERGENT","URGENT","SEMI_URGENT","TIME_SENSITIVE","ELECTIVE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"previousSurgicalUrgency","type":["null","healthtech.clinical.SurgicalUrgency"],"default":null,"confluent:tags":["PHI"]},{"name":"queuePositionSequence","type":"int"},{"name":"previousQueuePositionSequence","type":["null","int"],"default":null},{"name":"operateByAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"bumpedSurgicalCaseIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"priorityRationale","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"fastingSinceAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null,"confluent:tags":["PHI"]},{"name":"isDisputed","type":"boolean"},{"name":"decidedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"decidedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
