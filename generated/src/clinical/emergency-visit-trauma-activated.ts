// Generated from clinical/emergency/emergency-visit-trauma-activated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The trauma team was called, before or after the patient came. An upgrade of the level is a second event for the same visit; a call that proves needless is ended by EmergencyVisit.ActivationCancelled.
 *
 * Event `EmergencyVisit.TraumaActivated`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EmergencyVisitTraumaActivated {
  /** Emergency encounter, opened under an alias where the patient is still on the way. UUID. */
  readonly encounterId: string;
  /** Injured patient or alias. UUID. */
  readonly patientId: string;
  /** One call of the team, which the stand-down refers to. UUID. */
  readonly activationId: string;
  /** Tier that was called. */
  readonly traumaLevel: TraumaLevel;
  /** Tier before an upgrade; null for the first call. Default: `null`. */
  readonly previousTraumaLevel: TraumaLevel | null;
  /** Field triage criteria that were met, SNOMED CT or the centre's list as text. Sensitive: `PHI`. */
  readonly activationCriteria: readonly CodeableConcept[];
  /** External cause, ICD-10-CM chapter 20. Sensitive: `PHI`. */
  readonly injuryMechanism: CodeableConcept;
  /** What the crew told of the scene. Sensitive: `PHI`. Default: `null`. */
  readonly mechanismText: string | null;
  /** True when the blood bank shall prepare the first cooler. Sensitive: `PHI`. */
  readonly isMassiveTransfusionExpected: boolean;
  /** Total from 3 to 15 at the scene or door. Whole number of 32 bits. Sensitive: `PHI`. Default: `null`. */
  readonly glasgowComaScore: number | null;
  /**
   * When the crew will be at the door; null when the patient is there.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly expectedArrivalAt: Date | null;
  /** When the page went out. Point in time, to the millisecond. */
  readonly activatedAt: Date;
  /** Nurse or physician who called. Sensitive: `PII`. */
  readonly activatedBy: Actor;
}

/** {@link EmergencyVisitTraumaActivated} as a publisher passes it: what has a default may be left out. */
export type EmergencyVisitTraumaActivatedInput = WithDefaults<EmergencyVisitTraumaActivated, "previousTraumaLevel" | "mechanismText" | "glasgowComaScore" | "expectedArrivalAt", { readonly activationCriteria: readonly CodeableConceptInput[]; readonly injuryMechanism: CodeableConceptInput; readonly activatedBy: ActorInput }>;

/**
 * Tier of the response. FULL brings surgeon, anesthesia and blood to the bay; PARTIAL the emergency team with surgery on call.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type TraumaLevel = "FULL" | "PARTIAL" | "CONSULT" | "UNKNOWN";

/**
 * The trauma team was called, before or after the patient came. An upgrade of the level is a second event for the same visit; a call that proves needless is ended by EmergencyVisit.ActivationCancelled.
 *
 * Event `EmergencyVisit.TraumaActivated`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EmergencyVisitTraumaActivated: EventDefinition<"EmergencyVisit.TraumaActivated", EmergencyVisitTraumaActivated, EmergencyVisitTraumaActivatedInput> = /*@__PURE__*/ defineEvent({
  type: "EmergencyVisit.TraumaActivated",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "EmergencyVisit",
  schema: '{"type":"record","name":"EmergencyVisitTraumaActivated","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"activationId","type":{"type":"string","logicalType":"uuid"}},{"name":"traumaLevel","type":{"type":"enum","name":"TraumaLevel","symbols":["FULL","PARTIAL","CONSULT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"previousTraumaLevel","type":["null","healthtech.clinical.TraumaLevel"],"default":null},{"name":"activationCriteria","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"confluent:tags":["PHI"]},{"name":"injuryMechanism","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"mechanismText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"isMassiveTransfusionExpected","type":"boolean","confluent:tags":["PHI"]},{"name":"glasgowComaScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"expectedArrivalAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"activatedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"activatedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
