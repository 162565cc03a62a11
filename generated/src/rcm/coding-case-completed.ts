// Generated from rcm/charges-coding/coding-case-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Coding, CodingInput } from "../shared/coding.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A coder signed off the codes of a visit or stay and the grouper ran on them. The claim may be made; a later change is CodingCase.Reopened.
 *
 * Event `CodingCase.Completed`, version 1. Topic `rcm.events`, key `codingCaseId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface CodingCaseCompleted {
  /** Coding work that is done. UUID. */
  readonly codingCaseId: string;
  /** Visit or stay that has its codes. UUID. */
  readonly encounterId: string;
  /** Final ICD-10-CM codes, the principal diagnosis first. Sensitive: `PHI`. */
  readonly diagnoses: readonly CodeableConcept[];
  /**
   * POA indicator of each diagnosis in the same order (Y N U W 1); empty for outpatients.
   *
   * Sensitive: `PHI`. Default: `[]`.
   */
  readonly presentOnAdmission: readonly string[];
  /**
   * ICD-10-PCS for inpatients, CPT or HCPCS for all others, the principal one first.
   *
   * Sensitive: `PHI`. Default: `[]`.
   */
  readonly procedureCodes: readonly CodeableConcept[];
  /**
   * MS-DRG of the grouper; null where the visit is not paid by case.
   *
   * Sensitive: `FINANCIAL`, `PHI`. Default: `null`.
   */
  readonly drg: Coding | null;
  /**
   * Relative weight of the DRG in the payer's year, without a unit (UCUM 1).
   *
   * Sensitive: `FINANCIAL`. Default: `null`.
   */
  readonly drgWeight: Quantity | null;
  /** What drives the weight; a lone MCC is reviewed by a second coder. Sensitive: `PHI`. */
  readonly codingSeverityCapture: CodingSeverityCapture;
  /** Coder who signs, or the engine where it coded alone. Sensitive: `PII`. */
  readonly codedBy: Actor;
  /** Working time that it took. Whole number of 32 bits. */
  readonly codingMinutes: number;
}

/** {@link CodingCaseCompleted} as a publisher passes it: what has a default may be left out. */
export type CodingCaseCompletedInput = WithDefaults<CodingCaseCompleted, "presentOnAdmission" | "procedureCodes" | "drg" | "drgWeight", { readonly diagnoses: readonly CodeableConceptInput[]; readonly procedureCodes: readonly CodeableConceptInput[]; readonly drg: CodingInput | null; readonly drgWeight: QuantityInput | null; readonly codedBy: ActorInput }>;

/** Highest complication level among the secondary diagnoses. A symbol that is not known yet is read as `UNKNOWN`. */
export type CodingSeverityCapture = "NONE" | "CC" | "MCC" | "NOT_APPLICABLE" | "UNKNOWN";

/**
 * A coder signed off the codes of a visit or stay and the grouper ran on them. The claim may be made; a later change is CodingCase.Reopened.
 *
 * Event `CodingCase.Completed`, version 1. Topic `rcm.events`, key `codingCaseId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const CodingCaseCompleted: EventDefinition<"CodingCase.Completed", CodingCaseCompleted, CodingCaseCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "CodingCase.Completed",
  version: 1,
  topic: "rcm.events",
  key: "codingCaseId",
  aggregate: "CodingCase",
  schema: '{"type":"record","name":"CodingCaseCompleted","namespace":"healthtech.rcm","fields":[{"name":"codingCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"diagnoses","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"confluent:tags":["PHI"]},{"name":"presentOnAdmission","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"procedureCodes","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"drg","type":["null","healthtech.shared.Coding"],"default":null,"confluent:tags":["FINANCIAL","PHI"]},{"name":"drgWeight","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"codingSeverityCapture","type":{"type":"enum","name":"CodingSeverityCapture","symbols":["NONE","CC","MCC","NOT_APPLICABLE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"codedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"codingMinutes","type":"int"}],"schemaVersion":1}',
});
