// Generated from clinical/behavioral-health/seclusion-started.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A patient was locked in or kept from leaving a room alone, or physically restrained, for behavior that endangers. A patient who chose the quiet room freely is not reported.
 *
 * Event `Seclusion.Started`, version 1. Topic `clinical.events`, key `seclusionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface SeclusionStarted {
  /** This episode, one even when several measures follow each other. UUID. */
  readonly seclusionId: string;
  /** Patient under the measure. UUID. */
  readonly patientId: string;
  /** Stay in which it happened. UUID. */
  readonly encounterId: string;
  /** Order of the practitioner; null while still to be given after an emergency start. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Measure with which the episode began. Sensitive: `PHI`. */
  readonly seclusionMeasure: SeclusionMeasure;
  /** Behavior that endangered, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly behaviors: readonly CodeableConcept[];
  /** What was tried first, in order. Sensitive: `PHI`. Default: `[]`. */
  readonly lessRestrictiveMeasures: readonly string[];
  /** Longest time of one order: 240 for adults, 120 from 9 to 17, 60 under 9. Whole number of 32 bits. */
  readonly orderLimitMinutes: number;
  /** When the door was closed or hands laid on. Point in time, to the millisecond. */
  readonly startedAt: Date;
  /** When a practitioner must have seen the patient, one hour on. Point in time, to the millisecond. */
  readonly faceToFaceDueAt: Date;
  /** Room in which the patient is kept. Sensitive: `PHI`. Default: `null`. */
  readonly careLocation: CareLocation | null;
  /** Nurse who began the measure. Sensitive: `PII`. */
  readonly performer: Actor;
  /** Practitioner who ordered it. Sensitive: `PII`. Default: `null`. */
  readonly authorizedBy: Actor | null;
}

/** {@link SeclusionStarted} as a publisher passes it: what has a default may be left out. */
export type SeclusionStartedInput = WithDefaults<SeclusionStarted, "orderId" | "behaviors" | "lessRestrictiveMeasures" | "careLocation" | "authorizedBy", { readonly behaviors: readonly CodeableConceptInput[]; readonly careLocation: CareLocationInput | null; readonly performer: ActorInput; readonly authorizedBy: ActorInput | null }>;

/**
 * DRUG is a chemical restraint outside of standard treatment.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SeclusionMeasure = "SECLUSION" | "PHYSICAL_HOLD" | "MECHANICAL" | "DRUG" | "SECLUSION_AND_RESTRAINT" | "UNKNOWN";

/**
 * A patient was locked in or kept from leaving a room alone, or physically restrained, for behavior that endangers. A patient who chose the quiet room freely is not reported.
 *
 * Event `Seclusion.Started`, version 1. Topic `clinical.events`, key `seclusionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const SeclusionStarted: EventDefinition<"Seclusion.Started", SeclusionStarted, SeclusionStartedInput> = /*@__PURE__*/ defineEvent({
  type: "Seclusion.Started",
  version: 1,
  topic: "clinical.events",
  key: "seclusionId",
  aggregate: "Seclusion",
  schema: '{"type":"record","name":"SeclusionStarted","namespace":"healthtech.clinical","fields":[{"name":"seclusionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"seclusionMeasure","type":{"type":"enum","name":"SeclusionMeasure","symbols":["SECLUSION","PHYSICAL_HOLD","MECHANICAL","DRUG","SECLUSION_AND_RESTRAINT","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"behaviors","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"lessRestrictiveMeasures","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"orderLimitMinutes","type":"int"},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"faceToFaceDueAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"careLocation","type":["null",{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"authorizedBy","type":["null","healthtech.shared.Actor"],"default":null,"confluent:tags":["PII"]}],"schemaVersion":1}',
});
