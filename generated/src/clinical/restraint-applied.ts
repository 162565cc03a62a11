// Generated from clinical/nursing/restraint-applied.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A physical restraint was put on, or a patient was secluded. Devices for surgery or transport and side rails on request of the patient are no restraint and are not emitted.
 *
 * Event `Restraint.Applied`, version 1. Topic `clinical.events`, key `restraintEpisodeId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface RestraintApplied {
  /** Episode from application to release. UUID. */
  readonly restraintEpisodeId: string;
  /** Patient on whom the device was put. UUID. */
  readonly patientId: string;
  /** Stay in which it is charted. UUID. */
  readonly encounterId: string;
  /** Order; null while it is obtained, which must be within the hour. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Class that sets the rules. Sensitive: `PHI`. */
  readonly restraintIndication: RestraintIndication;
  /** What was applied. Sensitive: `PHI`. */
  readonly restraintMeans: RestraintMeans;
  /** Limbs that are tied, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly bodySites: readonly CodeableConcept[];
  /** Behaviour that endangered patient or staff, SNOMED CT or text. Sensitive: `PHI`. */
  readonly dangerBehaviors: readonly CodeableConcept[];
  /** What was tried before: sitter, mitten, family, moving nearer to the desk. Sensitive: `PHI`. Default: `[]`. */
  readonly triedAlternativeTexts: readonly string[];
  /** When the order runs out; null until there is one. Point in time, to the millisecond. Default: `null`. */
  readonly orderExpiresAt: Date | null;
  /**
   * Until when a clinician must see the patient; null in the medical class.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly faceToFaceDueAt: Date | null;
  /** True once the next of kin knows of it. */
  readonly isFamilyInformed: boolean;
  /** What the patient must show to be freed, as told to them. Sensitive: `PHI`. */
  readonly releaseCriteriaText: string;
  /** When it was put on. Point in time, to the millisecond. */
  readonly startedAt: Date;
  /** Nurse in charge of the episode. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link RestraintApplied} as a publisher passes it: what has a default may be left out. */
export type RestraintAppliedInput = WithDefaults<RestraintApplied, "orderId" | "bodySites" | "triedAlternativeTexts" | "orderExpiresAt" | "faceToFaceDueAt", { readonly bodySites: readonly CodeableConceptInput[]; readonly dangerBehaviors: readonly CodeableConceptInput[]; readonly performer: ActorInput }>;

/**
 * CMS class. VIOLENT_SELF_DESTRUCTIVE demands a face-to-face look within an hour and orders of at most four hours.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type RestraintIndication = "NON_VIOLENT_MEDICAL" | "VIOLENT_SELF_DESTRUCTIVE" | "UNKNOWN";

/** Device or measure used. A symbol that is not known yet is read as `UNKNOWN`. */
export type RestraintMeans = "SOFT_LIMB" | "MITTEN" | "VEST" | "LAP_BELT" | "FOUR_POINT" | "ENCLOSURE_BED" | "PHYSICAL_HOLD" | "SECLUSION" | "OTHER" | "UNKNOWN";

/**
 * A physical restraint was put on, or a patient was secluded. Devices for surgery or transport and side rails on request of the patient are no restraint and are not emitted.
 *
 * Event `Restraint.Applied`, version 1. Topic `clinical.events`, key `restraintEpisodeId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const RestraintApplied: EventDefinition<"Restraint.Applied", RestraintApplied, RestraintAppliedInput> = /*@__PURE__*/ defineEvent({
  type: "Restraint.Applied",
  version: 1,
  topic: "clinical.events",
  key: "restraintEpisodeId",
  aggregate: "Restraint",
  schema: '{"type":"record","name":"RestraintApplied","namespace":"healthtech.clinical","fields":[{"name":"restraintEpisodeId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"restraintIndication","type":{"type":"enum","name":"RestraintIndication","symbols":["NON_VIOLENT_MEDICAL","VIOLENT_SELF_DESTRUCTIVE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"restraintMeans","type":{"type":"enum","name":"RestraintMeans","symbols":["SOFT_LIMB","MITTEN","VEST","LAP_BELT","FOUR_POINT","ENCLOSURE_BED","PHYSICAL_HOLD","SECLUSION","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"bodySites","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"dangerBehaviors","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"confluent:tags":["PHI"]},{"name":"triedAlternativeTexts","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"orderExpiresAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"faceToFaceDueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"isFamilyInformed","type":"boolean"},{"name":"releaseCriteriaText","type":"string","confluent:tags":["PHI"]},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
