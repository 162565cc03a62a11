// Generated from clinical/oncology/chemotherapy-regimen-cycle-administered.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The last drug of a treatment day ran in and the patient left the chair. It sums up the day; the single drugs are Medication.Administered.
 *
 * Event `ChemotherapyRegimen.CycleAdministered`, version 1. Topic `clinical.events`, key `regimenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ChemotherapyRegimenCycleAdministered {
  /** Plan to which the day belongs. UUID. */
  readonly regimenId: string;
  /** Patient who was treated. UUID. */
  readonly patientId: string;
  /** Visit to the infusion center that day, on which the chair is billed. UUID. */
  readonly encounterId: string;
  /** Cycle, the first being 1. Whole number of 32 bits. */
  readonly cycleSequence: number;
  /** Day within the cycle, such as 1, 8 or 15. Whole number of 32 bits. */
  readonly cycleDaySequence: number;
  /** Doses given that day, supportive drugs included. UUID. Default: `[]`. */
  readonly administrationIds: readonly string[];
  /**
   * Dose given against the protocol's full dose, over all anticancer drugs.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`.
   */
  readonly relativeDosePercent: string;
  /** Access used that day. */
  readonly chemotherapyAccess: ChemotherapyAccess;
  /** Absolute neutrophil count on which the day was cleared, 10*9/L. Sensitive: `PHI`. Default: `null`. */
  readonly neutrophilQuantity: Quantity | null;
  /** Whether an infusion reaction or extravasation was charted. */
  readonly wasReactionCharted: boolean;
  /** Whether the patient left with a running pump that must come off later. */
  readonly isHomePumpConnected: boolean;
  /** When that pump is due to be taken off. Point in time, to the millisecond. Default: `null`. */
  readonly pumpDisconnectAt: Date | null;
  /** Whether a growth factor follows on one of the next days. */
  readonly isGrowthFactorPlanned: boolean;
  /** Chair time from first to last drug. Sensitive: `PHI`. */
  readonly effectivePeriod: Period;
  /** Infusion nurse in charge. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link ChemotherapyRegimenCycleAdministered} as a publisher passes it: what has a default may be left out. */
export type ChemotherapyRegimenCycleAdministeredInput = WithDefaults<ChemotherapyRegimenCycleAdministered, "administrationIds" | "neutrophilQuantity" | "pumpDisconnectAt", { readonly neutrophilQuantity: QuantityInput | null; readonly effectivePeriod: PeriodInput; readonly performer: ActorInput }>;

/**
 * Line through which it ran. PERIPHERAL bars continuous vesicants.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ChemotherapyAccess = "PORT" | "PICC" | "TUNNELED_CATHETER" | "PERIPHERAL" | "ORAL" | "SUBCUTANEOUS" | "INTRATHECAL" | "UNKNOWN";

/**
 * The last drug of a treatment day ran in and the patient left the chair. It sums up the day; the single drugs are Medication.Administered.
 *
 * Event `ChemotherapyRegimen.CycleAdministered`, version 1. Topic `clinical.events`, key `regimenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ChemotherapyRegimenCycleAdministered: EventDefinition<"ChemotherapyRegimen.CycleAdministered", ChemotherapyRegimenCycleAdministered, ChemotherapyRegimenCycleAdministeredInput> = /*@__PURE__*/ defineEvent({
  type: "ChemotherapyRegimen.CycleAdministered",
  version: 1,
  topic: "clinical.events",
  key: "regimenId",
  aggregate: "ChemotherapyRegimen",
  schema: '{"type":"record","name":"ChemotherapyRegimenCycleAdministered","namespace":"healthtech.clinical","fields":[{"name":"regimenId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"cycleSequence","type":"int"},{"name":"cycleDaySequence","type":"int"},{"name":"administrationIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"relativeDosePercent","type":{"type":"bytes","logicalType":"decimal","precision":5,"scale":2},"confluent:tags":["PHI"]},{"name":"chemotherapyAccess","type":{"type":"enum","name":"ChemotherapyAccess","symbols":["PORT","PICC","TUNNELED_CATHETER","PERIPHERAL","ORAL","SUBCUTANEOUS","INTRATHECAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"neutrophilQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"wasReactionCharted","type":"boolean"},{"name":"isHomePumpConnected","type":"boolean"},{"name":"pumpDisconnectAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"isGrowthFactorPlanned","type":"boolean"},{"name":"effectivePeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
