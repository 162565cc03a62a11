// Generated from clinical/medication/medication-double-checked.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * Two clinicians checked a high-alert drug apart from each other before it was given or its pump started. An agreement allows the dose; a disagreement stops it until it is resolved, and is learnt from as a near miss.
 *
 * Event `Medication.DoubleChecked`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationDoubleChecked {
  /** Order that both held against the drug. UUID. */
  readonly orderId: string;
  /** Patient at whose bed the check took place. UUID. */
  readonly patientId: string;
  /** Dose or bag that was checked; null where the check ended with none. UUID. Default: `null`. */
  readonly administrationId: string | null;
  /** High-alert drug, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Step at which the check was made. */
  readonly doubleCheckOccasion: DoubleCheckOccasion;
  /** Dose or rate that the first clinician reckoned. Sensitive: `PHI`. */
  readonly firstCheckQuantity: Quantity;
  /** Dose or rate that the second found without having seen the first. Sensitive: `PHI`. */
  readonly secondCheckQuantity: Quantity;
  /** Whether both came to the same in patient, drug, amount, route and line. */
  readonly isAgreed: boolean;
  /** Where they differed; null if they agreed. Default: `null`. */
  readonly doubleCheckDiscrepancy: DoubleCheckDiscrepancy | null;
  /** Clinician who prepares or gives. Sensitive: `PII`. */
  readonly performer: Actor;
  /** Clinician of the independent check, never the same person. Sensitive: `PII`. */
  readonly verifiedBy: Actor;
  /** When the second one signed. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
}

/** {@link MedicationDoubleChecked} as a publisher passes it: what has a default may be left out. */
export type MedicationDoubleCheckedInput = WithDefaults<MedicationDoubleChecked, "administrationId" | "doubleCheckDiscrepancy", { readonly medication: CodeableConceptInput; readonly firstCheckQuantity: QuantityInput; readonly secondCheckQuantity: QuantityInput; readonly performer: ActorInput; readonly verifiedBy: ActorInput }>;

/**
 * When a second pair of eyes is due: before a dose, on hanging a bag, on a change of rate, and when a drip is handed over at shift change.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type DoubleCheckOccasion = "DOSE" | "BAG_HUNG" | "RATE_CHANGE" | "PUMP_PROGRAMMING" | "SHIFT_HANDOVER" | "PCA_SETUP" | "UNKNOWN";

/** Item on which the two differed. A symbol that is not known yet is read as `UNKNOWN`. */
export type DoubleCheckDiscrepancy = "PATIENT" | "DRUG" | "CONCENTRATION" | "AMOUNT" | "PUMP_SETTING" | "ROUTE_OR_LINE" | "OTHER" | "UNKNOWN";

/**
 * Two clinicians checked a high-alert drug apart from each other before it was given or its pump started. An agreement allows the dose; a disagreement stops it until it is resolved, and is learnt from as a near miss.
 *
 * Event `Medication.DoubleChecked`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationDoubleChecked: EventDefinition<"Medication.DoubleChecked", MedicationDoubleChecked, MedicationDoubleCheckedInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.DoubleChecked",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationDoubleChecked","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"administrationId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"doubleCheckOccasion","type":{"type":"enum","name":"DoubleCheckOccasion","symbols":["DOSE","BAG_HUNG","RATE_CHANGE","PUMP_PROGRAMMING","SHIFT_HANDOVER","PCA_SETUP","UNKNOWN"],"default":"UNKNOWN"}},{"name":"firstCheckQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"secondCheckQuantity","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"isAgreed","type":"boolean"},{"name":"doubleCheckDiscrepancy","type":["null",{"type":"enum","name":"DoubleCheckDiscrepancy","symbols":["PATIENT","DRUG","CONCENTRATION","AMOUNT","PUMP_SETTING","ROUTE_OR_LINE","OTHER","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"verifiedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
