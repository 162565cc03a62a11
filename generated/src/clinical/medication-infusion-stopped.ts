// Generated from clinical/medication/medication-infusion-stopped.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * An infusion was taken down before its bag was empty. A bag that ran through is Medication.Administered; whether the order also ends is said by Medication.Discontinued alone.
 *
 * Event `Medication.InfusionStopped`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationInfusionStopped {
  /** Order under which the bag had hung. UUID. */
  readonly orderId: string;
  /** Patient who was taken off the pump. UUID. */
  readonly patientId: string;
  /** Stay to which the infused part is charged. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Bag that came down. UUID. */
  readonly administrationId: string;
  /** Drug that stopped flowing, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Reason noted on taking down. Sensitive: `PHI`. */
  readonly infusionStopReason: InfusionStopReason;
  /** What the patient received from this bag, mL, as the pump counted. Sensitive: `PHI`. */
  readonly infusedVolume: Quantity;
  /** The same as an amount of drug; null where the pump knows only volume. Sensitive: `PHI`. Default: `null`. */
  readonly dose: Quantity | null;
  /** What is left in bag and line; for a controlled drug Medication.Wasted follows. Default: `null`. */
  readonly remainingVolume: Quantity | null;
  /** From first flow to taking down; infusion hours are billed by it. Sensitive: `PHI`. */
  readonly effectivePeriod: Period;
  /** Nurse who disconnected. Sensitive: `PII`. */
  readonly performer: Actor;
  /** What was seen, such as the size of a swelling at the vein. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link MedicationInfusionStopped} as a publisher passes it: what has a default may be left out. */
export type MedicationInfusionStoppedInput = WithDefaults<MedicationInfusionStopped, "encounterId" | "dose" | "remainingVolume" | "note", { readonly medication: CodeableConceptInput; readonly infusedVolume: QuantityInput; readonly dose: QuantityInput | null; readonly remainingVolume: QuantityInput | null; readonly effectivePeriod: PeriodInput; readonly performer: ActorInput }>;

/**
 * Why the bag came down early. EXTRAVASATION means drug went beside the vein and calls for its own care.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type InfusionStopReason = "GOAL_REACHED" | "ORDER_ENDED" | "INFUSION_REACTION" | "EXTRAVASATION" | "BAG_EXPIRED" | "CONCENTRATION_CHANGED" | "PATIENT_DECEASED" | "OTHER" | "UNKNOWN";

/**
 * An infusion was taken down before its bag was empty. A bag that ran through is Medication.Administered; whether the order also ends is said by Medication.Discontinued alone.
 *
 * Event `Medication.InfusionStopped`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationInfusionStopped: EventDefinition<"Medication.InfusionStopped", MedicationInfusionStopped, MedicationInfusionStoppedInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.InfusionStopped",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationInfusionStopped","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"administrationId","type":{"type":"string","logicalType":"uuid"}},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"infusionStopReason","type":{"type":"enum","name":"InfusionStopReason","symbols":["GOAL_REACHED","ORDER_ENDED","INFUSION_REACTION","EXTRAVASATION","BAG_EXPIRED","CONCENTRATION_CHANGED","PATIENT_DECEASED","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"infusedVolume","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"dose","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"remainingVolume","type":["null","healthtech.shared.Quantity"],"default":null},{"name":"effectivePeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
