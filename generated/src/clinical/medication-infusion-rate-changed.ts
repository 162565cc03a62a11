// Generated from clinical/medication/medication-infusion-rate-changed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The rate of a running infusion was altered at the pump, mostly by a nurse within the limits of a titrated order. A change of the order's own terms is Medication.Modified, a bolus a dose of its own.
 *
 * Event `Medication.InfusionRateChanged`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationInfusionRateChanged {
  /** Titrated order within which the nurse acted. UUID. */
  readonly orderId: string;
  /** Patient whose drip was turned. UUID. */
  readonly patientId: string;
  /** Stay during which it was turned. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Bag that is running. UUID. */
  readonly administrationId: string;
  /** Pump channel that reported the change, or on which it was keyed. UUID. Default: `null`. */
  readonly deviceId: string | null;
  /** Drug in the bag being titrated, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Rate until now. Sensitive: `PHI`. */
  readonly previousRate: Quantity;
  /** Rate from now on, in the same unit as the previous one. Sensitive: `PHI`. */
  readonly rate: Quantity;
  /** Parameter by which this infusion is led. Sensitive: `PHI`. */
  readonly titrationGoal: TitrationGoal;
  /** Value measured just before the change; null where the goal is a score. Sensitive: `PHI`. Default: `null`. */
  readonly goalValueQuantity: Quantity | null;
  /** Whether the new rate is one that the order allows without a call. */
  readonly isWithinOrderLimits: boolean;
  /** Time on the pump's clock at which the new rate ran. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Nurse at the pump. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link MedicationInfusionRateChanged} as a publisher passes it: what has a default may be left out. */
export type MedicationInfusionRateChangedInput = WithDefaults<MedicationInfusionRateChanged, "encounterId" | "deviceId" | "goalValueQuantity", { readonly medication: CodeableConceptInput; readonly previousRate: QuantityInput; readonly rate: QuantityInput; readonly goalValueQuantity: QuantityInput | null; readonly performer: ActorInput }>;

/**
 * What the order tells the nurse to reach. ACT and ANTI_XA guide heparin, RASS sedation, MAP vasopressors.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type TitrationGoal = "MAP" | "SYSTOLIC_PRESSURE" | "HEART_RATE" | "RASS" | "PAIN_SCORE" | "GLUCOSE" | "ANTI_XA" | "APTT" | "ACT" | "URINE_OUTPUT" | "TRAIN_OF_FOUR" | "OTHER" | "UNKNOWN";

/**
 * The rate of a running infusion was altered at the pump, mostly by a nurse within the limits of a titrated order. A change of the order's own terms is Medication.Modified, a bolus a dose of its own.
 *
 * Event `Medication.InfusionRateChanged`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationInfusionRateChanged: EventDefinition<"Medication.InfusionRateChanged", MedicationInfusionRateChanged, MedicationInfusionRateChangedInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.InfusionRateChanged",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationInfusionRateChanged","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"administrationId","type":{"type":"string","logicalType":"uuid"}},{"name":"deviceId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"previousRate","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"rate","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"titrationGoal","type":{"type":"enum","name":"TitrationGoal","symbols":["MAP","SYSTOLIC_PRESSURE","HEART_RATE","RASS","PAIN_SCORE","GLUCOSE","ANTI_XA","APTT","ACT","URINE_OUTPUT","TRAIN_OF_FOUR","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"goalValueQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"isWithinOrderLimits","type":"boolean"},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
