// Generated from clinical/encounters-adt/encounter-plan-cancelled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";

/**
 * A planned stay was called off before the patient came, and its visit number will not be used. A patient who was already admitted by mistake is Encounter.AdmissionCancelled.
 *
 * Event `Encounter.PlanCancelled`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EncounterPlanCancelled {
  /** Encounter the event belongs to. UUID. */
  readonly encounterId: string;
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Facility that provides the encounter. UUID. */
  readonly facilityId: string;
  /** Visit number that the registration system printed on the wristband (PV1-19), type VN. Sensitive: `PII`. */
  readonly visitNumber: Identifier;
  /** Day and hour that are free again. Point in time, to the millisecond. */
  readonly expectedAdmissionAt: Date;
  /** Main reason for calling the stay off. Sensitive: `PHI`. */
  readonly encounterPlanCancellationReason: EncounterPlanCancellationReason;
  /**
   * Finding that stood in the way, ICD-10-CM; null for other than medical reasons.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly reason: CodeableConcept | null;
  /** Whole hours between the cancellation and the expected admission. Whole number of 32 bits. */
  readonly noticeHours: number;
  /** Orders of the planned stay that fall with it. UUID. Default: `[]`. */
  readonly cancelledOrderIds: readonly string[];
  /** Stay that was planned in its place; null when none was. UUID. Default: `null`. */
  readonly replacementEncounterId: string | null;
  /** True when somebody told the patient not to come. */
  readonly isPatientInformed: boolean;
  /** Who called the stay off. Sensitive: `PII`. */
  readonly cancelledBy: Actor;
}

/** {@link EncounterPlanCancelled} as a publisher passes it: what has a default may be left out. */
export type EncounterPlanCancelledInput = WithDefaults<EncounterPlanCancelled, "reason" | "cancelledOrderIds" | "replacementEncounterId", { readonly visitNumber: IdentifierInput; readonly reason: CodeableConceptInput | null; readonly cancelledBy: ActorInput }>;

/**
 * Why a planned stay was called off. MEDICALLY_UNFIT means that the work-up before admission found an obstacle.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EncounterPlanCancellationReason = "PATIENT_DECLINED" | "MEDICALLY_UNFIT" | "AUTHORIZATION_DENIED" | "NO_BED" | "PRACTITIONER_UNAVAILABLE" | "IMPROVED" | "TREATED_ELSEWHERE" | "DECEASED" | "OTHER" | "UNKNOWN";

/**
 * A planned stay was called off before the patient came, and its visit number will not be used. A patient who was already admitted by mistake is Encounter.AdmissionCancelled.
 *
 * Event `Encounter.PlanCancelled`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EncounterPlanCancelled: EventDefinition<"Encounter.PlanCancelled", EncounterPlanCancelled, EncounterPlanCancelledInput> = /*@__PURE__*/ defineEvent({
  type: "Encounter.PlanCancelled",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "Encounter",
  schema: '{"type":"record","name":"EncounterPlanCancelled","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"visitNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"expectedAdmissionAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"encounterPlanCancellationReason","type":{"type":"enum","name":"EncounterPlanCancellationReason","symbols":["PATIENT_DECLINED","MEDICALLY_UNFIT","AUTHORIZATION_DENIED","NO_BED","PRACTITIONER_UNAVAILABLE","IMPROVED","TREATED_ELSEWHERE","DECEASED","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"reason","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"noticeHours","type":"int"},{"name":"cancelledOrderIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"replacementEncounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"isPatientInformed","type":"boolean"},{"name":"cancelledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
