// Generated from clinical/laboratory/lab-result-preliminary-reported.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The bench let readers see a value before verification was complete, because waiting would do harm. It may still change; treatment that rests on it is reviewed when LabResult.Finalized comes.
 *
 * Event `LabResult.PreliminaryReported`, version 1. Topic `clinical.events`, key `labResultId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface LabResultPreliminaryReported {
  /** Result whose first reading was let out. UUID. */
  readonly labResultId: string;
  /** Patient whose treatment may begin on it. UUID. */
  readonly patientId: string;
  /** Encounter in which the early value is needed. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Order that stays open until the final value. UUID. */
  readonly orderId: string;
  /** Test reported early, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Provisional number; null when the reading is coded or text. Sensitive: `PHI`. Default: `null`. */
  readonly valueQuantity: Quantity | null;
  /** Provisional coded reading, SNOMED CT, such as reactive on a first screen. Sensitive: `PHI`. Default: `null`. */
  readonly valueCode: CodeableConcept | null;
  /**
   * Provisional reading in words, as of a smear looked at by the night technologist.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly valueText: string | null;
  /** Provisional flag, HL7 v3 ObservationInterpretation. Sensitive: `PHI`. Default: `null`. */
  readonly interpretation: CodeableConcept | null;
  /** Step that will make the value final. */
  readonly labPreliminaryBasis: LabPreliminaryBasis;
  /** When the provisional value became visible. Point in time, to the millisecond. */
  readonly issuedAt: Date;
  /** When the bench expects to confirm. Point in time, to the millisecond. Default: `null`. */
  readonly expectedFinalAt: Date | null;
  /** Technologist who let it out. Sensitive: `PII`. Default: `null`. */
  readonly performer: Actor | null;
}

/** {@link LabResultPreliminaryReported} as a publisher passes it: what has a default may be left out. */
export type LabResultPreliminaryReportedInput = WithDefaults<LabResultPreliminaryReported, "encounterId" | "valueQuantity" | "valueCode" | "valueText" | "interpretation" | "expectedFinalAt" | "performer", { readonly code: CodeableConceptInput; readonly valueQuantity: QuantityInput | null; readonly valueCode: CodeableConceptInput | null; readonly interpretation: CodeableConceptInput | null; readonly performer: ActorInput | null }>;

/** What is still missing for the final word. A symbol that is not known yet is read as `UNKNOWN`. */
export type LabPreliminaryBasis = "AWAITING_REPEAT" | "AWAITING_CONFIRMATORY_METHOD" | "AWAITING_PATHOLOGIST_REVIEW" | "AWAITING_DILUTION" | "UNKNOWN";

/**
 * The bench let readers see a value before verification was complete, because waiting would do harm. It may still change; treatment that rests on it is reviewed when LabResult.Finalized comes.
 *
 * Event `LabResult.PreliminaryReported`, version 1. Topic `clinical.events`, key `labResultId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const LabResultPreliminaryReported: EventDefinition<"LabResult.PreliminaryReported", LabResultPreliminaryReported, LabResultPreliminaryReportedInput> = /*@__PURE__*/ defineEvent({
  type: "LabResult.PreliminaryReported",
  version: 1,
  topic: "clinical.events",
  key: "labResultId",
  aggregate: "LabResult",
  schema: '{"type":"record","name":"LabResultPreliminaryReported","namespace":"healthtech.clinical","fields":[{"name":"labResultId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"valueQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"valueCode","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"valueText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"interpretation","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"labPreliminaryBasis","type":{"type":"enum","name":"LabPreliminaryBasis","symbols":["AWAITING_REPEAT","AWAITING_CONFIRMATORY_METHOD","AWAITING_PATHOLOGIST_REVIEW","AWAITING_DILUTION","UNKNOWN"],"default":"UNKNOWN"}},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"expectedFinalAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"performer","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]}],"default":null,"confluent:tags":["PII"]}],"schemaVersion":1}',
});
