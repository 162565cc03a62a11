// Generated from clinical/medication/medication-administered.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A dose went into the patient and the person who gave it signed for it on the medication record. For an infusion it means that the bag ran through, after Medication.InfusionStarted; a dose left out is Medication.NotGiven.
 *
 * Event `Medication.Administered`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationAdministered {
  /** Order under which the dose was given. UUID. */
  readonly orderId: string;
  /** Patient who received the dose. UUID. */
  readonly patientId: string;
  /** Stay or visit during which it was given and to which it is charged. UUID. */
  readonly encounterId: string;
  /** This dose; a correction or a striking-out names it again. UUID. */
  readonly administrationId: string;
  /** Fill from which the dose came, where it bore a label of its own. UUID. Default: `null`. */
  readonly dispenseId: string | null;
  /**
   * Product given, RxNorm, with the scanned NDC as second coding where there was a barcode (RXA-5).
   *
   * Sensitive: `PHI`.
   */
  readonly medication: CodeableConcept;
  /** Dose in fact given (RXA-6), which may be less than ordered. Sensitive: `PHI`. */
  readonly dose: Quantity;
  /** Way of giving, SNOMED CT (RXR-1). Sensitive: `PHI`. */
  readonly route: CodeableConcept;
  /**
   * Place of injection or patch, SNOMED CT (RXR-2); null for drugs that are swallowed.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly bodySite: CodeableConcept | null;
  /** Lot from the barcode (RXA-15), where the product must be traced. Default: `null`. */
  readonly lotNumber: string | null;
  /**
   * When the dose stood on the record; null for as-needed and one-time doses.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly dueAt: Date | null;
  /** When the patient got it (RXA-3); for an infusion the end. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Whether the wristband was scanned before this dose. */
  readonly wasPatientScanned: boolean;
  /** Whether the barcode of the drug was scanned and matched the order. */
  readonly wasMedicationScanned: boolean;
  /** Finding for which an as-needed dose was given, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly asNeededReason: CodeableConcept | null;
  /** Nurse, therapist or physician who gave it; the patient for a self-given dose. Sensitive: `PII`. */
  readonly performer: Actor;
  /** Second nurse, where the drug asks for a double check. Sensitive: `PII`. Default: `null`. */
  readonly verifiedBy: Actor | null;
  /** When it was charted, normally within the minute. Point in time, to the millisecond. */
  readonly recordedAt: Date;
  /** Remark of the giver, such as how it was tolerated. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link MedicationAdministered} as a publisher passes it: what has a default may be left out. */
export type MedicationAdministeredInput = WithDefaults<MedicationAdministered, "dispenseId" | "bodySite" | "lotNumber" | "dueAt" | "asNeededReason" | "verifiedBy" | "note", { readonly medication: CodeableConceptInput; readonly dose: QuantityInput; readonly route: CodeableConceptInput; readonly bodySite: CodeableConceptInput | null; readonly asNeededReason: CodeableConceptInput | null; readonly performer: ActorInput; readonly verifiedBy: ActorInput | null }>;

/**
 * A dose went into the patient and the person who gave it signed for it on the medication record. For an infusion it means that the bag ran through, after Medication.InfusionStarted; a dose left out is Medication.NotGiven.
 *
 * Event `Medication.Administered`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationAdministered: EventDefinition<"Medication.Administered", MedicationAdministered, MedicationAdministeredInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.Administered",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationAdministered","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"administrationId","type":{"type":"string","logicalType":"uuid"}},{"name":"dispenseId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"dose","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"route","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"bodySite","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"lotNumber","type":["null","string"],"default":null},{"name":"dueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"wasPatientScanned","type":"boolean"},{"name":"wasMedicationScanned","type":"boolean"},{"name":"asNeededReason","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"verifiedBy","type":["null","healthtech.shared.Actor"],"default":null,"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
