// Generated from clinical/problems/condition-added.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Reference, ReferenceInput } from "../shared/reference.js";

/**
 * A problem or diagnosis was put on a patient's list as active. A suspicion may be listed too and says so; a billing diagnosis on a claim is no problem and is not emitted.
 *
 * Event `Condition.Added`, version 1. Topic `clinical.events`, key `conditionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ConditionAdded {
  /** Entry on the problem list. UUID. */
  readonly conditionId: string;
  /** Patient to whose list it was added. UUID. */
  readonly patientId: string;
  /** Encounter in which it was found; null when imported from elsewhere. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Problem, SNOMED CT, with ICD-10-CM as second coding. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Certainty at entry; a later change is Condition.Updated. Sensitive: `PHI`. */
  readonly conditionCertainty: ConditionCertainty;
  /** Where clinicians will see it. Sensitive: `PHI`. */
  readonly conditionListing: ConditionListing;
  /** Mild, moderate or severe, SNOMED CT; null where severity makes no sense. Sensitive: `PHI`. Default: `null`. */
  readonly severity: CodeableConcept | null;
  /** Clinical stage or class as the specialty writes it, such as NYHA III. Sensitive: `PHI`. Default: `null`. */
  readonly stageText: string | null;
  /** Location where the code does not already say it, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly bodySite: CodeableConcept | null;
  /**
   * First day as far as known; the first of the month or year when only that is known.
   *
   * Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`.
   */
  readonly onsetDate: string | null;
  /** Results, images or notes on which the diagnosis rests. Sensitive: `PHI`. Default: `[]`. */
  readonly evidenceReferences: readonly Reference[];
  /** Present-on-admission indicator; null for outpatients. Sensitive: `PHI`. Default: `null`. */
  readonly isPresentOnAdmission: boolean | null;
  /** Clinician who listed it. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When the entry first stood on the list; may be weeks after onset. Point in time, to the millisecond. */
  readonly recordedAt: Date;
}

/** {@link ConditionAdded} as a publisher passes it: what has a default may be left out. */
export type ConditionAddedInput = WithDefaults<ConditionAdded, "encounterId" | "severity" | "stageText" | "bodySite" | "onsetDate" | "evidenceReferences" | "isPresentOnAdmission", { readonly code: CodeableConceptInput; readonly severity: CodeableConceptInput | null; readonly bodySite: CodeableConceptInput | null; readonly evidenceReferences: readonly ReferenceInput[]; readonly recordedBy: ActorInput }>;

/**
 * How sure the clinician is. DIFFERENTIAL is one of several explanations under consideration.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ConditionCertainty = "UNCONFIRMED" | "PROVISIONAL" | "DIFFERENTIAL" | "CONFIRMED" | "UNKNOWN";

/**
 * List on which it stands. HEALTH_CONCERN is a worry of the patient or a social risk rather than a disease.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ConditionListing = "CHRONIC_PROBLEM" | "ENCOUNTER_DIAGNOSIS" | "HEALTH_CONCERN" | "UNKNOWN";

/**
 * A problem or diagnosis was put on a patient's list as active. A suspicion may be listed too and says so; a billing diagnosis on a claim is no problem and is not emitted.
 *
 * Event `Condition.Added`, version 1. Topic `clinical.events`, key `conditionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ConditionAdded: EventDefinition<"Condition.Added", ConditionAdded, ConditionAddedInput> = /*@__PURE__*/ defineEvent({
  type: "Condition.Added",
  version: 1,
  topic: "clinical.events",
  key: "conditionId",
  aggregate: "Condition",
  schema: '{"type":"record","name":"ConditionAdded","namespace":"healthtech.clinical","fields":[{"name":"conditionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"conditionCertainty","type":{"type":"enum","name":"ConditionCertainty","symbols":["UNCONFIRMED","PROVISIONAL","DIFFERENTIAL","CONFIRMED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"conditionListing","type":{"type":"enum","name":"ConditionListing","symbols":["CHRONIC_PROBLEM","ENCOUNTER_DIAGNOSIS","HEALTH_CONCERN","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"severity","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"stageText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"bodySite","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"onsetDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI"]},{"name":"evidenceReferences","type":{"type":"array","items":{"type":"record","name":"Reference","namespace":"healthtech.shared","fields":[{"name":"resourceType","type":"string"},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"identifier","type":["null",{"type":"record","name":"Identifier","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]}]}},"default":[],"confluent:tags":["PHI"]},{"name":"isPresentOnAdmission","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
