// Generated from clinical/surgery-anaesthesia/surgical-case-pacu-discharged.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A patient met the criteria to leave the recovery room, or an anesthesiologist let them go without. The move itself is a transfer or discharge of the encounter.
 *
 * Event `SurgicalCase.PacuDischarged`, version 1. Topic `clinical.events`, key `surgicalCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface SurgicalCasePacuDischarged {
  /** Case whose recovery ended. UUID. */
  readonly surgicalCaseId: string;
  /** Patient who is fit to leave. UUID. */
  readonly patientId: string;
  /** Modified Aldrete score at leaving; 9 and more meets the criterion. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly aldreteScore: number;
  /** Where the bed or ride must be ready. Sensitive: `PHI`. */
  readonly recoveryDestination: RecoveryDestination;
  /** True when an anesthesiologist signed instead of the score. Sensitive: `PHI`. */
  readonly wasCriteriaWaived: boolean;
  /** When criteria were met. Point in time, to the millisecond. */
  readonly readyAt: Date;
  /** When the patient in fact left; the time between is a wait for a bed. Point in time, to the millisecond. */
  readonly departedAt: Date;
  /** What happened in recovery, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly recoveryEvents: readonly CodeableConcept[];
  /** Opioid given in recovery as oral morphine equivalent, mg. Sensitive: `PHI`. Default: `null`. */
  readonly opioidTotalDose: Quantity | null;
  /** For home: whether an adult fetches the patient; null otherwise. Default: `null`. */
  readonly isEscortPresent: boolean | null;
  /** Why the patient had to wait though ready; null when not held. Default: `null`. */
  readonly holdText: string | null;
  /** Recovery nurse who let the patient go. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link SurgicalCasePacuDischarged} as a publisher passes it: what has a default may be left out. */
export type SurgicalCasePacuDischargedInput = WithDefaults<SurgicalCasePacuDischarged, "recoveryEvents" | "opioidTotalDose" | "isEscortPresent" | "holdText", { readonly recoveryEvents: readonly CodeableConceptInput[]; readonly opioidTotalDose: QuantityInput | null; readonly performer: ActorInput }>;

/** Whereto. BACK_TO_OR is an unplanned return. A symbol that is not known yet is read as `UNKNOWN`. */
export type RecoveryDestination = "WARD" | "INTERMEDIATE_CARE" | "INTENSIVE_CARE" | "PHASE_II" | "HOME" | "BACK_TO_OR" | "UNKNOWN";

/**
 * A patient met the criteria to leave the recovery room, or an anesthesiologist let them go without. The move itself is a transfer or discharge of the encounter.
 *
 * Event `SurgicalCase.PacuDischarged`, version 1. Topic `clinical.events`, key `surgicalCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const SurgicalCasePacuDischarged: EventDefinition<"SurgicalCase.PacuDischarged", SurgicalCasePacuDischarged, SurgicalCasePacuDischargedInput> = /*@__PURE__*/ defineEvent({
  type: "SurgicalCase.PacuDischarged",
  version: 1,
  topic: "clinical.events",
  key: "surgicalCaseId",
  aggregate: "SurgicalCase",
  schema: '{"type":"record","name":"SurgicalCasePacuDischarged","namespace":"healthtech.clinical","fields":[{"name":"surgicalCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"aldreteScore","type":"int","confluent:tags":["PHI"]},{"name":"recoveryDestination","type":{"type":"enum","name":"RecoveryDestination","symbols":["WARD","INTERMEDIATE_CARE","INTENSIVE_CARE","PHASE_II","HOME","BACK_TO_OR","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"wasCriteriaWaived","type":"boolean","confluent:tags":["PHI"]},{"name":"readyAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"departedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"recoveryEvents","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"opioidTotalDose","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"isEscortPresent","type":["null","boolean"],"default":null},{"name":"holdText","type":["null","string"],"default":null},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
