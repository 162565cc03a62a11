// Generated from clinical/allergies/allergy-refuted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * Testing, a challenge or a careful history showed that the patient was never allergic, and the label was removed. An allergy that once was true and passed is Allergy.Resolved.
 *
 * Event `Allergy.Refuted`, version 1. Topic `clinical.events`, key `allergyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface AllergyRefuted {
  /** Entry whose claim did not hold. UUID. */
  readonly allergyId: string;
  /** Patient who was freed of the label. UUID. */
  readonly patientId: string;
  /** Visit at which it was tested. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Agent that proved harmless, SNOMED CT or RxNorm. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Strongest proof used. */
  readonly refutationMethod: RefutationMethod;
  /**
   * PEN-FAST risk points before the test, 0 to 5; null for agents other than penicillins.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly penFastScore: number | null;
  /** Full dose that was tolerated. Sensitive: `PHI`. Default: `null`. */
  readonly challengeDose: Quantity | null;
  /** How long the patient was watched after it. Whole number of 32 bits. Default: `null`. */
  readonly observationMinutes: number | null;
  /** How long the label had stood, so far as known. Whole number of 32 bits. Default: `null`. */
  readonly labelAgeDays: number | null;
  /** Whether the patient got it in writing, lest another clinic puts the label back. */
  readonly wasPatientGivenLetter: boolean;
  /** Clinician who decided. Sensitive: `PII`. */
  readonly performer: Actor;
  /** When the check ceased to stop the agent. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
}

/** {@link AllergyRefuted} as a publisher passes it: what has a default may be left out. */
export type AllergyRefutedInput = WithDefaults<AllergyRefuted, "encounterId" | "penFastScore" | "challengeDose" | "observationMinutes" | "labelAgeDays", { readonly code: CodeableConceptInput; readonly challengeDose: QuantityInput | null; readonly performer: ActorInput }>;

/**
 * What disproved it. HISTORY is a story that was never an allergy, such as a relative's; TOLERATED_COURSE a course taken unknowingly without harm.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type RefutationMethod = "SKIN_TEST" | "ORAL_CHALLENGE" | "SKIN_TEST_AND_CHALLENGE" | "SPECIFIC_IGE" | "HISTORY" | "TOLERATED_COURSE" | "UNKNOWN";

/**
 * Testing, a challenge or a careful history showed that the patient was never allergic, and the label was removed. An allergy that once was true and passed is Allergy.Resolved.
 *
 * Event `Allergy.Refuted`, version 1. Topic `clinical.events`, key `allergyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const AllergyRefuted: EventDefinition<"Allergy.Refuted", AllergyRefuted, AllergyRefutedInput> = /*@__PURE__*/ defineEvent({
  type: "Allergy.Refuted",
  version: 1,
  topic: "clinical.events",
  key: "allergyId",
  aggregate: "Allergy",
  schema: '{"type":"record","name":"AllergyRefuted","namespace":"healthtech.clinical","fields":[{"name":"allergyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"refutationMethod","type":{"type":"enum","name":"RefutationMethod","symbols":["SKIN_TEST","ORAL_CHALLENGE","SKIN_TEST_AND_CHALLENGE","SPECIFIC_IGE","HISTORY","TOLERATED_COURSE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"penFastScore","type":["null","int"],"default":null},{"name":"challengeDose","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"observationMinutes","type":["null","int"],"default":null},{"name":"labelAgeDays","type":["null","int"],"default":null},{"name":"wasPatientGivenLetter","type":"boolean"},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
