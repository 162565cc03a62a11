// Generated from clinical/medication/medication-wasted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { ControlledSubstanceSchedule } from "./controlled-substance-schedule.js";

/**
 * The unused rest of a drawn-up or opened drug was destroyed on the ward, for controlled drugs before a witness. It closes the account of that withdrawal; drug that comes back sealed is Medication.Dispense.Returned.
 *
 * Event `Medication.Wasted`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationWasted {
  /** Order for which the drug had been taken. UUID. */
  readonly orderId: string;
  /** Patient for whom the drug was opened. UUID. */
  readonly patientId: string;
  /** Dose of which this is the rest; null where nothing was given. UUID. Default: `null`. */
  readonly administrationId: string | null;
  /** Withdrawal or fill that the waste balances. UUID. */
  readonly dispenseId: string;
  /** Drug destroyed, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Schedule of the destroyed drug; from II to V a witness is due. */
  readonly controlledSubstanceSchedule: ControlledSubstanceSchedule;
  /** Drug content of what had been taken out. Sensitive: `PHI`. */
  readonly withdrawnQuantity: Quantity;
  /** Drug content destroyed; with the given dose it must make up the withdrawn amount. Sensitive: `PHI`. */
  readonly wastedQuantity: Quantity;
  /** Means of destruction. */
  readonly wasteMethod: WasteMethod;
  /** Whether the rest of a single-dose vial may be billed with modifier JW. */
  readonly isBillableDiscard: boolean;
  /** Nurse or anesthetist who destroyed it. Sensitive: `PII`. */
  readonly performer: Actor;
  /**
   * Licensed person who watched and signed in as well; null for uncontrolled drugs.
   *
   * Sensitive: `PII`. Default: `null`.
   */
  readonly witnessedBy: Actor | null;
  /** When destruction was complete and the last signature stood in the cabinet. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
}

/** {@link MedicationWasted} as a publisher passes it: what has a default may be left out. */
export type MedicationWastedInput = WithDefaults<MedicationWasted, "administrationId" | "witnessedBy", { readonly medication: CodeableConceptInput; readonly withdrawnQuantity: QuantityInput; readonly wastedQuantity: QuantityInput; readonly performer: ActorInput; readonly witnessedBy: ActorInput | null }>;

/**
 * Where the rest went. DEACTIVATION is a pouch or cartridge that makes it unusable; RETURNED_FOR_ASSAY goes sealed to pharmacy to be measured.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type WasteMethod = "DEACTIVATION" | "SHARPS_CONTAINER" | "HAZARDOUS_BIN" | "RETURNED_FOR_ASSAY" | "OTHER" | "UNKNOWN";

/**
 * The unused rest of a drawn-up or opened drug was destroyed on the ward, for controlled drugs before a witness. It closes the account of that withdrawal; drug that comes back sealed is Medication.Dispense.Returned.
 *
 * Event `Medication.Wasted`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationWasted: EventDefinition<"Medication.Wasted", MedicationWasted, MedicationWastedInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.Wasted",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationWasted","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"administrationId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"dispenseId","type":{"type":"string","logicalType":"uuid"}},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"controlledSubstanceSchedule","type":{"type":"enum","name":"ControlledSubstanceSchedule","symbols":["SCHEDULE_I","SCHEDULE_II","SCHEDULE_III","SCHEDULE_IV","SCHEDULE_V","NOT_CONTROLLED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"withdrawnQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"wastedQuantity","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"wasteMethod","type":{"type":"enum","name":"WasteMethod","symbols":["DEACTIVATION","SHARPS_CONTAINER","HAZARDOUS_BIN","RETURNED_FOR_ASSAY","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isBillableDiscard","type":"boolean"},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"witnessedBy","type":["null","healthtech.shared.Actor"],"default":null,"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
