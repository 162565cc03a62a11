// Generated from clinical/dialysis/dialysis-access-complication-recorded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * Something went wrong with a fistula, graft, catheter or peritoneal catheter. Whether the access can still be used is said, since the next treatment depends on it.
 *
 * Event `DialysisAccess.ComplicationRecorded`, version 1. Topic `clinical.events`, key `accessId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface DialysisAccessComplicationRecorded {
  /** Access with the trouble. UUID. */
  readonly accessId: string;
  /** Patient whose lifeline it is. UUID. */
  readonly patientId: string;
  /** Treatment at which it showed; null when found between treatments. UUID. Default: `null`. */
  readonly dialysisSessionId: string | null;
  /** What kind of access it is. Sensitive: `PHI`. */
  readonly dialysisAccessKind: DialysisAccessKind;
  /** Complication, ICD-10-CM. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Limb or vein with side, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly bodySite: CodeableConcept | null;
  /** Verdict for the next session. Sensitive: `PHI`. */
  readonly accessUsability: AccessUsability;
  /** Findings by eye, hand and stethoscope, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly accessFindings: readonly CodeableConcept[];
  /** Flow measured, mL/min; below 600 in a graft asks for imaging. Sensitive: `PHI`. Default: `null`. */
  readonly accessFlowRate: Quantity | null;
  /** Static venous pressure, mm[Hg]. Sensitive: `PHI`. Default: `null`. */
  readonly venousPressureQuantity: Quantity | null;
  /** Referral, imaging or culture ordered for it. UUID. Default: `[]`. */
  readonly orderIds: readonly string[];
  /** Days since the access was made. Whole number of 32 bits. Sensitive: `PHI`. Default: `null`. */
  readonly accessAgeDays: number | null;
  /** When it was noticed. Point in time, to the millisecond. */
  readonly detectedAt: Date;
  /** Who noticed it. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link DialysisAccessComplicationRecorded} as a publisher passes it: what has a default may be left out. */
export type DialysisAccessComplicationRecordedInput = WithDefaults<DialysisAccessComplicationRecorded, "dialysisSessionId" | "bodySite" | "accessFindings" | "accessFlowRate" | "venousPressureQuantity" | "orderIds" | "accessAgeDays", { readonly code: CodeableConceptInput; readonly bodySite: CodeableConceptInput | null; readonly accessFindings: readonly CodeableConceptInput[]; readonly accessFlowRate: QuantityInput | null; readonly venousPressureQuantity: QuantityInput | null; readonly recordedBy: ActorInput }>;

/**
 * Kinds in falling order of preference; the catheter rate is a quality measure.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type DialysisAccessKind = "FISTULA" | "GRAFT" | "TUNNELED_CATHETER" | "TEMPORARY_CATHETER" | "PERITONEAL_CATHETER" | "UNKNOWN";

/**
 * NOT_USABLE needs another access before the next treatment.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AccessUsability = "USABLE" | "USABLE_WITH_CAUTION" | "NOT_USABLE" | "UNKNOWN";

/**
 * Something went wrong with a fistula, graft, catheter or peritoneal catheter. Whether the access can still be used is said, since the next treatment depends on it.
 *
 * Event `DialysisAccess.ComplicationRecorded`, version 1. Topic `clinical.events`, key `accessId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const DialysisAccessComplicationRecorded: EventDefinition<"DialysisAccess.ComplicationRecorded", DialysisAccessComplicationRecorded, DialysisAccessComplicationRecordedInput> = /*@__PURE__*/ defineEvent({
  type: "DialysisAccess.ComplicationRecorded",
  version: 1,
  topic: "clinical.events",
  key: "accessId",
  aggregate: "DialysisAccess",
  schema: '{"type":"record","name":"DialysisAccessComplicationRecorded","namespace":"healthtech.clinical","fields":[{"name":"accessId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"dialysisSessionId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"dialysisAccessKind","type":{"type":"enum","name":"DialysisAccessKind","symbols":["FISTULA","GRAFT","TUNNELED_CATHETER","TEMPORARY_CATHETER","PERITONEAL_CATHETER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"bodySite","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"accessUsability","type":{"type":"enum","name":"AccessUsability","symbols":["USABLE","USABLE_WITH_CAUTION","NOT_USABLE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"accessFindings","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"accessFlowRate","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"venousPressureQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"orderIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"accessAgeDays","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"detectedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
