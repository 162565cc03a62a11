// Generated from clinical/behavioral-health/seclusion-ended.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The patient was let out or freed and a face-to-face evaluation stands in the chart. A change of measure within the episode does not end it.
 *
 * Event `Seclusion.Ended`, version 1. Topic `clinical.events`, key `seclusionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface SeclusionEnded {
  /** Episode that is over. UUID. */
  readonly seclusionId: string;
  /** Patient who was freed. UUID. */
  readonly patientId: string;
  /** Stay in which the measure was used. UUID. */
  readonly encounterId: string;
  /** Why the measure ended. Sensitive: `PHI`. */
  readonly seclusionEndReason: SeclusionEndReason;
  /** Minutes under the measure, for the CMS hours per thousand. Whole number of 32 bits. */
  readonly durationMinutes: number;
  /** Documented 15-minute checks. Whole number of 32 bits. */
  readonly checkCount: number;
  /** Checks that are absent from the flowsheet. Whole number of 32 bits. */
  readonly missedCheckCount: number;
  /** When the practitioner evaluated; null is a deviation. Point in time, to the millisecond. Default: `null`. */
  readonly faceToFaceAt: Date | null;
  /** Harm to the patient, SNOMED CT; empty when unhurt. Sensitive: `PHI`. Default: `[]`. */
  readonly injuries: readonly CodeableConcept[];
  /** True when anybody of the team was hurt. */
  readonly wasStaffInjured: boolean;
  /** True when the debriefing with the patient took place within 24 hours. */
  readonly wasDebriefed: boolean;
  /** When the patient was free. Point in time, to the millisecond. */
  readonly endedAt: Date;
  /** Nurse who ended the measure. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link SeclusionEnded} as a publisher passes it: what has a default may be left out. */
export type SeclusionEndedInput = WithDefaults<SeclusionEnded, "faceToFaceAt" | "injuries", { readonly injuries: readonly CodeableConceptInput[]; readonly performer: ActorInput }>;

/**
 * CRITERIA_MET means that the behavior named in the order ceased.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SeclusionEndReason = "CRITERIA_MET" | "ORDER_EXPIRED" | "MEDICAL_NEED" | "FIRE_OR_EVACUATION" | "UNKNOWN";

/**
 * The patient was let out or freed and a face-to-face evaluation stands in the chart. A change of measure within the episode does not end it.
 *
 * Event `Seclusion.Ended`, version 1. Topic `clinical.events`, key `seclusionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const SeclusionEnded: EventDefinition<"Seclusion.Ended", SeclusionEnded, SeclusionEndedInput> = /*@__PURE__*/ defineEvent({
  type: "Seclusion.Ended",
  version: 1,
  topic: "clinical.events",
  key: "seclusionId",
  aggregate: "Seclusion",
  schema: '{"type":"record","name":"SeclusionEnded","namespace":"healthtech.clinical","fields":[{"name":"seclusionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"seclusionEndReason","type":{"type":"enum","name":"SeclusionEndReason","symbols":["CRITERIA_MET","ORDER_EXPIRED","MEDICAL_NEED","FIRE_OR_EVACUATION","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"durationMinutes","type":"int"},{"name":"checkCount","type":"int"},{"name":"missedCheckCount","type":"int"},{"name":"faceToFaceAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"injuries","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"wasStaffInjured","type":"boolean"},{"name":"wasDebriefed","type":"boolean"},{"name":"endedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
