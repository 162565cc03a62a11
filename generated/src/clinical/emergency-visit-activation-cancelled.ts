// Generated from clinical/emergency/emergency-visit-activation-cancelled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A trauma, stroke or STEMI call was stood down after it had been paged. The patient remains in the department and is treated for what it really is.
 *
 * Event `EmergencyVisit.ActivationCancelled`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EmergencyVisitActivationCancelled {
  /** Visit for which the team had been called. UUID. */
  readonly encounterId: string;
  /** Patient for whom the team is no longer needed. UUID. */
  readonly patientId: string;
  /** Call that ends. UUID. */
  readonly activationId: string;
  /** Team that had been called. */
  readonly emergencyActivationKind: EmergencyActivationKind;
  /** Reason reviewed at the monthly over-triage meeting. Sensitive: `PHI`. */
  readonly standDownReason: StandDownReason;
  /** What it was instead, ICD-10-CM; null when not settled. Sensitive: `PHI`. Default: `null`. */
  readonly alternativeDiagnosis: CodeableConcept | null;
  /** True when staff had come in from home, so that call pay is due. */
  readonly wasTeamAssembled: boolean;
  /** Minutes from page to stand-down. Whole number of 32 bits. */
  readonly elapsedMinutes: number;
  /** Physician who called it off. Sensitive: `PII`. */
  readonly cancelledBy: Actor;
  /** When the second page went out. Point in time, to the millisecond. */
  readonly cancelledAt: Date;
}

/** {@link EmergencyVisitActivationCancelled} as a publisher passes it: what has a default may be left out. */
export type EmergencyVisitActivationCancelledInput = WithDefaults<EmergencyVisitActivationCancelled, "alternativeDiagnosis", { readonly alternativeDiagnosis: CodeableConceptInput | null; readonly cancelledBy: ActorInput }>;

/** Which team goes home. A symbol that is not known yet is read as `UNKNOWN`. */
export type EmergencyActivationKind = "TRAUMA" | "STROKE" | "STEMI" | "OTHER" | "UNKNOWN";

/**
 * Why it was called off. MIMIC_FOUND is another cause of the signs such as low glucose or pericarditis; DIVERTED an ambulance sent elsewhere.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type StandDownReason = "CRITERIA_NOT_MET" | "MIMIC_FOUND" | "DIED_BEFORE_ARRIVAL" | "DIVERTED" | "PATIENT_DECLINED" | "DUPLICATE_CALL" | "OTHER" | "UNKNOWN";

/**
 * A trauma, stroke or STEMI call was stood down after it had been paged. The patient remains in the department and is treated for what it really is.
 *
 * Event `EmergencyVisit.ActivationCancelled`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EmergencyVisitActivationCancelled: EventDefinition<"EmergencyVisit.ActivationCancelled", EmergencyVisitActivationCancelled, EmergencyVisitActivationCancelledInput> = /*@__PURE__*/ defineEvent({
  type: "EmergencyVisit.ActivationCancelled",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "EmergencyVisit",
  schema: '{"type":"record","name":"EmergencyVisitActivationCancelled","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"activationId","type":{"type":"string","logicalType":"uuid"}},{"name":"emergencyActivationKind","type":{"type":"enum","name":"EmergencyActivationKind","symbols":["TRAUMA","STROKE","STEMI","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"standDownReason","type":{"type":"enum","name":"StandDownReason","symbols":["CRITERIA_NOT_MET","MIMIC_FOUND","DIED_BEFORE_ARRIVAL","DIVERTED","PATIENT_DECLINED","DUPLICATE_CALL","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"alternativeDiagnosis","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"wasTeamAssembled","type":"boolean"},{"name":"elapsedMinutes","type":"int"},{"name":"cancelledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"cancelledAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
