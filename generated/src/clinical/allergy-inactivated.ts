// Generated from clinical/allergies/allergy-inactivated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * An entry was taken out of the checks for a time or since it is no longer maintained, without anyone having shown that it was wrong or has passed: a desensitization for one course, or a double of a better entry.
 *
 * Event `Allergy.Inactivated`, version 1. Topic `clinical.events`, key `allergyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface AllergyInactivated {
  /** Entry that no longer stops orders. UUID. */
  readonly allergyId: string;
  /** Patient on whose list it is greyed. UUID. */
  readonly patientId: string;
  /** Agent of the entry, SNOMED CT or RxNorm. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Ground on which it was put to rest. Sensitive: `PHI`. */
  readonly allergyInactivationReason: AllergyInactivationReason;
  /** Entry that stays in force instead of a double. UUID. Default: `null`. */
  readonly survivingAllergyId: string | null;
  /** Order for whose course the patient was desensitized. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Whether it comes back into force by itself. */
  readonly isTemporary: boolean;
  /** Day on which a temporary rest ends. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly reactivationDate: string | null;
  /** Clinician who put it to rest. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** From when orders pass. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** What the next prescriber must know before trusting it. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
}

/** {@link AllergyInactivated} as a publisher passes it: what has a default may be left out. */
export type AllergyInactivatedInput = WithDefaults<AllergyInactivated, "survivingAllergyId" | "orderId" | "reactivationDate" | "reasonText", { readonly code: CodeableConceptInput; readonly recordedBy: ActorInput }>;

/**
 * Why it rests. DESENSITIZED lasts only as long as doses go on; DUPLICATE leaves the named other entry in force.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AllergyInactivationReason = "DESENSITIZED" | "DUPLICATE" | "INTOLERANCE_ONLY" | "NOT_CLINICALLY_RELEVANT" | "OTHER" | "UNKNOWN";

/**
 * An entry was taken out of the checks for a time or since it is no longer maintained, without anyone having shown that it was wrong or has passed: a desensitization for one course, or a double of a better entry.
 *
 * Event `Allergy.Inactivated`, version 1. Topic `clinical.events`, key `allergyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const AllergyInactivated: EventDefinition<"Allergy.Inactivated", AllergyInactivated, AllergyInactivatedInput> = /*@__PURE__*/ defineEvent({
  type: "Allergy.Inactivated",
  version: 1,
  topic: "clinical.events",
  key: "allergyId",
  aggregate: "Allergy",
  schema: '{"type":"record","name":"AllergyInactivated","namespace":"healthtech.clinical","fields":[{"name":"allergyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"allergyInactivationReason","type":{"type":"enum","name":"AllergyInactivationReason","symbols":["DESENSITIZED","DUPLICATE","INTOLERANCE_ONLY","NOT_CLINICALLY_RELEVANT","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"survivingAllergyId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"isTemporary","type":"boolean"},{"name":"reactivationDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
