// Generated from clinical/laboratory/quality-control-recorded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A control material of known content was measured on an analyzer and judged against its limits. It is emitted for every level that ran, in or out; what the laboratory does when rules are broken is QualityControl.Failed.
 *
 * Event `QualityControl.Recorded`, version 1. Topic `clinical.events`, key `qualityControlRunId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface QualityControlRecorded {
  /** One run of one level for one analyte. UUID. */
  readonly qualityControlRunId: string;
  /** Analyzer, or module of a line, that measured the control. UUID. */
  readonly deviceId: string;
  /** Analyte controlled, LOINC. */
  readonly analyte: CodeableConcept;
  /** Product name of the control. */
  readonly controlMaterialName: string;
  /** Level of the material, 1 lowest. Whole number of 32 bits. */
  readonly controlLevelSequence: number;
  /** Lot of the control, to which target and deviation belong. */
  readonly lotNumber: string;
  /** Lot of the reagent on board, since shifts often begin with a new one. Default: `null`. */
  readonly reagentLotNumber: string | null;
  /** Reading of the analyzer, in the unit in which patients are reported. */
  readonly measuredQuantity: Quantity;
  /** Mean established for the lot on this analyzer. */
  readonly targetQuantity: Quantity;
  /** One standard deviation around that mean, in the same unit. */
  readonly standardDeviationQuantity: Quantity;
  /** Westgard rules broken, written as 1-3s, 2-2s, R-4s; empty when the run is in control. Default: `[]`. */
  readonly westgardRules: readonly string[];
  /** Verdict by the laboratory's rule set. */
  readonly controlVerdict: ControlVerdict;
  /** When the control was measured. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Technologist who loaded the control; null for scheduled on-board controls. Sensitive: `PII`. Default: `null`. */
  readonly performer: Actor | null;
}

/** {@link QualityControlRecorded} as a publisher passes it: what has a default may be left out. */
export type QualityControlRecordedInput = WithDefaults<QualityControlRecorded, "reagentLotNumber" | "westgardRules" | "performer", { readonly analyte: CodeableConceptInput; readonly measuredQuantity: QuantityInput; readonly targetQuantity: QuantityInput; readonly standardDeviationQuantity: QuantityInput; readonly performer: ActorInput | null }>;

/**
 * Judgement of the run. WARNING is 1-2s alone, after which patients may still be reported.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ControlVerdict = "IN_CONTROL" | "WARNING" | "OUT_OF_CONTROL" | "UNKNOWN";

/**
 * A control material of known content was measured on an analyzer and judged against its limits. It is emitted for every level that ran, in or out; what the laboratory does when rules are broken is QualityControl.Failed.
 *
 * Event `QualityControl.Recorded`, version 1. Topic `clinical.events`, key `qualityControlRunId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const QualityControlRecorded: EventDefinition<"QualityControl.Recorded", QualityControlRecorded, QualityControlRecordedInput> = /*@__PURE__*/ defineEvent({
  type: "QualityControl.Recorded",
  version: 1,
  topic: "clinical.events",
  key: "qualityControlRunId",
  aggregate: "QualityControl",
  schema: '{"type":"record","name":"QualityControlRecorded","namespace":"healthtech.clinical","fields":[{"name":"qualityControlRunId","type":{"type":"string","logicalType":"uuid"}},{"name":"deviceId","type":{"type":"string","logicalType":"uuid"}},{"name":"analyte","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},{"name":"controlMaterialName","type":"string"},{"name":"controlLevelSequence","type":"int"},{"name":"lotNumber","type":"string"},{"name":"reagentLotNumber","type":["null","string"],"default":null},{"name":"measuredQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}},{"name":"targetQuantity","type":"healthtech.shared.Quantity"},{"name":"standardDeviationQuantity","type":"healthtech.shared.Quantity"},{"name":"westgardRules","type":{"type":"array","items":"string"},"default":[]},{"name":"controlVerdict","type":{"type":"enum","name":"ControlVerdict","symbols":["IN_CONTROL","WARNING","OUT_OF_CONTROL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]}],"default":null,"confluent:tags":["PII"]}],"schemaVersion":1}',
});
