// Generated from clinical/medication/controlled-substance-discrepancy-detected.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { ControlledSubstanceSchedule } from "./controlled-substance-schedule.js";

/**
 * The count of a controlled drug in a cabinet, vault or anesthesia tray did not agree with the books, or waste and dose do not make up what was withdrawn. It accuses nobody: most turn out to be a miscount within the shift.
 *
 * Event `ControlledSubstanceDiscrepancy.Detected`, version 1. Topic `clinical.events`, key `discrepancyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ControlledSubstanceDiscrepancyDetected {
  /** Case that stays open until a pharmacist or charge nurse resolves it. UUID. */
  readonly discrepancyId: string;
  /** Cabinet with the wrong count; null for a vault shelf or a tray. UUID. Default: `null`. */
  readonly deviceId: string | null;
  /** Order of the last withdrawal, where the difference lies in its waste. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Drug whose count is off, RxNorm. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Schedule, which sets how fast a loss must be reported to the DEA. */
  readonly controlledSubstanceSchedule: ControlledSubstanceSchedule;
  /** Units that should be there by the books. */
  readonly expectedQuantity: Quantity;
  /** Units that two people found. */
  readonly countedQuantity: Quantity;
  /** Check at which the difference showed. */
  readonly discrepancySource: DiscrepancySource;
  /**
   * Whoever opened the pocket before the count; a starting point for questions, no more.
   *
   * Sensitive: `PII`. Default: `null`.
   */
  readonly lastAccessBy: Actor | null;
  /** Person whose count differed. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When the cabinet locked the count in. Point in time, to the millisecond. */
  readonly recordedAt: Date;
  /** By when the ward must explain it, as a rule the end of the shift. Point in time, to the millisecond. */
  readonly dueAt: Date;
}

/** {@link ControlledSubstanceDiscrepancyDetected} as a publisher passes it: what has a default may be left out. */
export type ControlledSubstanceDiscrepancyDetectedInput = WithDefaults<ControlledSubstanceDiscrepancyDetected, "deviceId" | "orderId" | "lastAccessBy", { readonly code: CodeableConceptInput; readonly expectedQuantity: QuantityInput; readonly countedQuantity: QuantityInput; readonly lastAccessBy: ActorInput | null; readonly recordedBy: ActorInput }>;

/**
 * What brought it up. UNRECONCILED_WASTE is drug withdrawn and neither given nor destroyed on the record.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type DiscrepancySource = "BLIND_COUNT" | "SHIFT_COUNT" | "REFILL_COUNT" | "UNRECONCILED_WASTE" | "ANESTHESIA_RECORD" | "USE_ANALYTICS" | "UNKNOWN";

/**
 * The count of a controlled drug in a cabinet, vault or anesthesia tray did not agree with the books, or waste and dose do not make up what was withdrawn. It accuses nobody: most turn out to be a miscount within the shift.
 *
 * Event `ControlledSubstanceDiscrepancy.Detected`, version 1. Topic `clinical.events`, key `discrepancyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ControlledSubstanceDiscrepancyDetected: EventDefinition<"ControlledSubstanceDiscrepancy.Detected", ControlledSubstanceDiscrepancyDetected, ControlledSubstanceDiscrepancyDetectedInput> = /*@__PURE__*/ defineEvent({
  type: "ControlledSubstanceDiscrepancy.Detected",
  version: 1,
  topic: "clinical.events",
  key: "discrepancyId",
  aggregate: "ControlledSubstanceDiscrepancy",
  schema: '{"type":"record","name":"ControlledSubstanceDiscrepancyDetected","namespace":"healthtech.clinical","fields":[{"name":"discrepancyId","type":{"type":"string","logicalType":"uuid"}},{"name":"deviceId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"controlledSubstanceSchedule","type":{"type":"enum","name":"ControlledSubstanceSchedule","symbols":["SCHEDULE_I","SCHEDULE_II","SCHEDULE_III","SCHEDULE_IV","SCHEDULE_V","NOT_CONTROLLED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"expectedQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}},{"name":"countedQuantity","type":"healthtech.shared.Quantity"},{"name":"discrepancySource","type":{"type":"enum","name":"DiscrepancySource","symbols":["BLIND_COUNT","SHIFT_COUNT","REFILL_COUNT","UNRECONCILED_WASTE","ANESTHESIA_RECORD","USE_ANALYTICS","UNKNOWN"],"default":"UNKNOWN"}},{"name":"lastAccessBy","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"recordedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"dueAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
