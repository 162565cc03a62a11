// Generated from clinical/imaging/imaging-order-protocoled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A radiologist or lead technologist decided how the ordered examination will be done: protocol, contrast, sedation, and whether it should be another examination altogether. The technologist scans by it.
 *
 * Event `ImagingOrder.Protocoled`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ImagingOrderProtocoled {
  /** Order that now has a protocol. UUID. */
  readonly orderId: string;
  /** Patient for whom kidney function and allergies were checked. UUID. */
  readonly patientId: string;
  /** Protocol on the scanner's menu, such as Liver 4-phase. */
  readonly protocolName: string;
  /** Examination that will be done, CPT; differs from the order when the radiologist changed it. Sensitive: `PHI`. */
  readonly procedureCode: CodeableConcept;
  /** True when the order must be cosigned or replaced because another examination fits better. */
  readonly wasProcedureChanged: boolean;
  /** Plan for contrast by route. Sensitive: `PHI`. */
  readonly imagingContrastPlan: ImagingContrastPlan;
  /**
   * Latest eGFR in mL/min/1.73 m2, on which the contrast decision rests; null when none is needed.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly renalFunctionRate: Quantity | null;
  /** True for the steroid scheme after an earlier contrast reaction, which delays the scan by 13 hours unless accelerated. */
  readonly requiresPremedication: boolean;
  /** Whether a nurse or anesthetist must be booked. */
  readonly requiresSedation: boolean;
  /** Preparation of the patient, such as fasting or holding metformin. Sensitive: `PHI`. Default: `null`. */
  readonly instructions: string | null;
  /** When the protocol was signed. Point in time, to the millisecond. */
  readonly protocoledAt: Date;
  /** Radiologist, fellow or technologist who chose it. Sensitive: `PII`. */
  readonly protocoledBy: Actor;
}

/** {@link ImagingOrderProtocoled} as a publisher passes it: what has a default may be left out. */
export type ImagingOrderProtocoledInput = WithDefaults<ImagingOrderProtocoled, "renalFunctionRate" | "instructions", { readonly procedureCode: CodeableConceptInput; readonly renalFunctionRate: QuantityInput | null; readonly protocoledBy: ActorInput }>;

/** Contrast to be given. WITHOUT_AND_WITH scans twice. A symbol that is not known yet is read as `UNKNOWN`. */
export type ImagingContrastPlan = "NONE" | "INTRAVENOUS" | "ORAL" | "INTRAVENOUS_AND_ORAL" | "WITHOUT_AND_WITH" | "INTRATHECAL" | "INTRA_ARTICULAR" | "RECTAL" | "UNKNOWN";

/**
 * A radiologist or lead technologist decided how the ordered examination will be done: protocol, contrast, sedation, and whether it should be another examination altogether. The technologist scans by it.
 *
 * Event `ImagingOrder.Protocoled`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ImagingOrderProtocoled: EventDefinition<"ImagingOrder.Protocoled", ImagingOrderProtocoled, ImagingOrderProtocoledInput> = /*@__PURE__*/ defineEvent({
  type: "ImagingOrder.Protocoled",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "ImagingOrder",
  schema: '{"type":"record","name":"ImagingOrderProtocoled","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"protocolName","type":"string"},{"name":"procedureCode","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"wasProcedureChanged","type":"boolean"},{"name":"imagingContrastPlan","type":{"type":"enum","name":"ImagingContrastPlan","symbols":["NONE","INTRAVENOUS","ORAL","INTRAVENOUS_AND_ORAL","WITHOUT_AND_WITH","INTRATHECAL","INTRA_ARTICULAR","RECTAL","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"renalFunctionRate","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"requiresPremedication","type":"boolean"},{"name":"requiresSedation","type":"boolean"},{"name":"instructions","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"protocoledAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"protocoledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
