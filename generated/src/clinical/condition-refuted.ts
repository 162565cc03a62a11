// Generated from clinical/problems/condition-refuted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Reference, ReferenceInput } from "../shared/reference.js";

/**
 * A listed suspicion or diagnosis was disproved: it had been reasonable to think of, and evidence now speaks against it. A mere slip of the pen is Condition.EnteredInError.
 *
 * Event `Condition.Refuted`, version 1. Topic `clinical.events`, key `conditionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ConditionRefuted {
  /** Entry that was disproved. UUID. */
  readonly conditionId: string;
  /** Patient who does not have the disease. UUID. */
  readonly patientId: string;
  /** Encounter in which the work-up ended. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Disease that was ruled out, SNOMED CT. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** CONFIRMED cases go to diagnostic error review. Sensitive: `PHI`. */
  readonly formerCertainty: ConditionFormerCertainty;
  /** Results or reports that spoke against it. Sensitive: `PHI`. */
  readonly refutingReferences: readonly Reference[];
  /** Diagnosis that explains the picture instead; null while none does. UUID. Default: `null`. */
  readonly replacedByConditionId: string | null;
  /** Days it had stood on the list. Whole number of 32 bits. */
  readonly listedDays: number;
  /** Orders given for the disproved disease. UUID. Default: `[]`. */
  readonly stoppingOrderIds: readonly string[];
  /** Whether the patient was told. */
  readonly isPatientInformed: boolean;
  /** How the clinician argues. Sensitive: `PHI`. */
  readonly reasonText: string;
  /** Clinician who took the diagnosis back. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link ConditionRefuted} as a publisher passes it: what has a default may be left out. */
export type ConditionRefutedInput = WithDefaults<ConditionRefuted, "encounterId" | "replacedByConditionId" | "stoppingOrderIds", { readonly code: CodeableConceptInput; readonly refutingReferences: readonly ReferenceInput[]; readonly recordedBy: ActorInput }>;

/** How sure one had been before the disproof. A symbol that is not known yet is read as `UNKNOWN`. */
export type ConditionFormerCertainty = "UNCONFIRMED" | "PROVISIONAL" | "DIFFERENTIAL" | "CONFIRMED" | "UNKNOWN";

/**
 * A listed suspicion or diagnosis was disproved: it had been reasonable to think of, and evidence now speaks against it. A mere slip of the pen is Condition.EnteredInError.
 *
 * Event `Condition.Refuted`, version 1. Topic `clinical.events`, key `conditionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ConditionRefuted: EventDefinition<"Condition.Refuted", ConditionRefuted, ConditionRefutedInput> = /*@__PURE__*/ defineEvent({
  type: "Condition.Refuted",
  version: 1,
  topic: "clinical.events",
  key: "conditionId",
  aggregate: "Condition",
  schema: '{"type":"record","name":"ConditionRefuted","namespace":"healthtech.clinical","fields":[{"name":"conditionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"formerCertainty","type":{"type":"enum","name":"ConditionFormerCertainty","symbols":["UNCONFIRMED","PROVISIONAL","DIFFERENTIAL","CONFIRMED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"refutingReferences","type":{"type":"array","items":{"type":"record","name":"Reference","namespace":"healthtech.shared","fields":[{"name":"resourceType","type":"string"},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"identifier","type":["null",{"type":"record","name":"Identifier","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]}]}},"confluent:tags":["PHI"]},{"name":"replacedByConditionId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"listedDays","type":"int"},{"name":"stoppingOrderIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"isPatientInformed","type":"boolean"},{"name":"reasonText","type":"string","confluent:tags":["PHI"]},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
