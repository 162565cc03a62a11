// Generated from clinical/allergies/allergy-recorded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { AllergyCategory } from "./allergy-category.js";
import type { AllergyCriticality } from "./allergy-criticality.js";
import type { ReactionSeverity } from "./reaction-severity.js";

/**
 * An allergy or intolerance was put on the patient's list, by history or after a reaction under our eyes. From here on orders are checked against it, be it proven or not; a suspected reaction alone is AdverseDrugReaction.Reported.
 *
 * Event `Allergy.Recorded`, version 1. Topic `clinical.events`, key `allergyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface AllergyRecorded {
  /** Entry on the allergy list. UUID. */
  readonly allergyId: string;
  /** Patient who is allergic or intolerant. UUID. */
  readonly patientId: string;
  /** Visit in which it was told or seen. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** What the patient reacts to, SNOMED CT, or RxNorm for a drug (AL1-3). Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Kind of agent, by which kitchen, pharmacy and theatre filter the list. Sensitive: `PHI`. */
  readonly allergyCategory: AllergyCategory;
  /** Whether the immune system is thought to be at work. Sensitive: `PHI`. */
  readonly allergyMechanism: AllergyMechanism;
  /** Danger that the recorder expects from the next contact. Sensitive: `PHI`. */
  readonly allergyCriticality: AllergyCriticality;
  /** Certainty behind the new entry. Sensitive: `PHI`. */
  readonly allergyVerification: AllergyVerification;
  /**
   * Signs of the reaction, SNOMED CT (AL1-5); empty where the patient remembers none.
   *
   * Sensitive: `PHI`. Default: `[]`.
   */
  readonly manifestations: readonly CodeableConcept[];
  /** Worst reaction so far. Sensitive: `PHI`. */
  readonly reactionSeverity: ReactionSeverity;
  /**
   * Day of the first reaction; the first of January where only a year is remembered.
   *
   * Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`.
   */
  readonly onsetDate: string | null;
  /** Patient, relative or clinician who told of it. Sensitive: `PII`. */
  readonly informedBy: Actor;
  /** Who wrote it on the list. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** From when the checks use it. Point in time, to the millisecond. */
  readonly recordedAt: Date;
  /** Circumstances of the reaction, such as how much and how soon. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link AllergyRecorded} as a publisher passes it: what has a default may be left out. */
export type AllergyRecordedInput = WithDefaults<AllergyRecorded, "encounterId" | "manifestations" | "onsetDate" | "note", { readonly code: CodeableConceptInput; readonly manifestations: readonly CodeableConceptInput[]; readonly informedBy: ActorInput; readonly recordedBy: ActorInput }>;

/**
 * ALLERGY is immune, such as hives to a nut; INTOLERANCE is not, such as nausea from codeine, and blocks no order.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AllergyMechanism = "ALLERGY" | "INTOLERANCE" | "UNKNOWN";

/**
 * How sure it is at the time of recording. CONFIRMED rests on a test, a challenge or a witnessed reaction.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AllergyVerification = "UNCONFIRMED" | "PRESUMED" | "CONFIRMED" | "UNKNOWN";

/**
 * An allergy or intolerance was put on the patient's list, by history or after a reaction under our eyes. From here on orders are checked against it, be it proven or not; a suspected reaction alone is AdverseDrugReaction.Reported.
 *
 * Event `Allergy.Recorded`, version 1. Topic `clinical.events`, key `allergyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const AllergyRecorded: EventDefinition<"Allergy.Recorded", AllergyRecorded, AllergyRecordedInput> = /*@__PURE__*/ defineEvent({
  type: "Allergy.Recorded",
  version: 1,
  topic: "clinical.events",
  key: "allergyId",
  aggregate: "Allergy",
  schema: '{"type":"record","name":"AllergyRecorded","namespace":"healthtech.clinical","fields":[{"name":"allergyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"allergyCategory","type":{"type":"enum","name":"AllergyCategory","symbols":["MEDICATION","FOOD","ENVIRONMENT","BIOLOGIC","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"allergyMechanism","type":{"type":"enum","name":"AllergyMechanism","symbols":["ALLERGY","INTOLERANCE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"allergyCriticality","type":{"type":"enum","name":"AllergyCriticality","symbols":["LOW","HIGH","UNABLE_TO_ASSESS","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"allergyVerification","type":{"type":"enum","name":"AllergyVerification","symbols":["UNCONFIRMED","PRESUMED","CONFIRMED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"manifestations","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"reactionSeverity","type":{"type":"enum","name":"ReactionSeverity","symbols":["MILD","MODERATE","SEVERE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"onsetDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI"]},{"name":"informedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
