// Generated from clinical/medication/medication-verified.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A pharmacist read an order against allergies, interactions, kidney function and duplicates and released it for dispensing. It does not say that a product was picked (Medication.Dispensed), and a verification by protocol without a person has the system as its actor.
 *
 * Event `Medication.Verified`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationVerified {
  /** Order that nurses may give from now on. UUID. */
  readonly orderId: string;
  /** Patient whose profile the pharmacist reviewed. UUID. */
  readonly patientId: string;
  /** Stay to which the order belongs. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Product as verified, RxNorm, which may be the formulary equivalent of what was ordered. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Package that the pharmacy intends to use; null for compounded doses. Default: `null`. */
  readonly ndc: string | null;
  /** Whether the pharmacist exchanged the drug under a standing agreement of the medical staff. */
  readonly wasTherapeuticInterchange: boolean;
  /** Kidney function by Cockcroft-Gault that was taken into account, mL/min. Sensitive: `PHI`. Default: `null`. */
  readonly creatinineClearanceRate: Quantity | null;
  /** Warnings of the software that the pharmacist saw and judged acceptable. Whole number of 32 bits. */
  readonly acceptedAlertCount: number;
  /** When and by what means the review took place. */
  readonly medicationVerificationMode: MedicationVerificationMode;
  /** Time from the prescriber's signature to this release. Whole number of 32 bits. */
  readonly queueMinutes: number;
  /** Pharmacist who answers for the release. Sensitive: `PII`. */
  readonly verifiedBy: Actor;
  /** When the order became givable. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Advice for the bedside, such as a diluent or a line to avoid. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link MedicationVerified} as a publisher passes it: what has a default may be left out. */
export type MedicationVerifiedInput = WithDefaults<MedicationVerified, "encounterId" | "ndc" | "creatinineClearanceRate" | "note", { readonly medication: CodeableConceptInput; readonly creatinineClearanceRate: QuantityInput | null; readonly verifiedBy: ActorInput }>;

/**
 * How the order was released. PROSPECTIVE is before the first dose, RETROSPECTIVE after an urgent one was already taken from the cabinet, AUTO_VERIFIED by rule without a look.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type MedicationVerificationMode = "PROSPECTIVE" | "RETROSPECTIVE" | "REMOTE" | "AUTO_VERIFIED" | "UNKNOWN";

/**
 * A pharmacist read an order against allergies, interactions, kidney function and duplicates and released it for dispensing. It does not say that a product was picked (Medication.Dispensed), and a verification by protocol without a person has the system as its actor.
 *
 * Event `Medication.Verified`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationVerified: EventDefinition<"Medication.Verified", MedicationVerified, MedicationVerifiedInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.Verified",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationVerified","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"ndc","type":["null","string"],"default":null},{"name":"wasTherapeuticInterchange","type":"boolean"},{"name":"creatinineClearanceRate","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"acceptedAlertCount","type":"int"},{"name":"medicationVerificationMode","type":{"type":"enum","name":"MedicationVerificationMode","symbols":["PROSPECTIVE","RETROSPECTIVE","REMOTE","AUTO_VERIFIED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"queueMinutes","type":"int"},{"name":"verifiedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
