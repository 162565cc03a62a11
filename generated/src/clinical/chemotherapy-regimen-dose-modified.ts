// Generated from clinical/oncology/chemotherapy-regimen-dose-modified.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { CtcaeGrade } from "./ctcae-grade.js";

/**
 * The dose of one drug of the plan was lowered, raised again or dropped for all cycles to come. A rounding to the vial within five percent is no modification.
 *
 * Event `ChemotherapyRegimen.DoseModified`, version 1. Topic `clinical.events`, key `regimenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ChemotherapyRegimenDoseModified {
  /** Plan of which one drug changes. UUID. */
  readonly regimenId: string;
  /** Patient whose treatment is adapted. UUID. */
  readonly patientId: string;
  /** Drug concerned, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Which way the dose went. */
  readonly doseModificationDirection: DoseModificationDirection;
  /**
   * Share of the protocol dose so far.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`.
   */
  readonly previousProtocolPercent: string;
  /**
   * Share of the protocol dose from now on; 0 for a drug left out.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`.
   */
  readonly protocolPercent: string;
  /** Absolute dose that results; null for a drug left out. Sensitive: `PHI`. Default: `null`. */
  readonly dose: Quantity | null;
  /** Toxicity that led to it. UUID. Default: `null`. */
  readonly cancerToxicityId: string | null;
  /** Grade at the time of the decision. Sensitive: `PHI`. Default: `null`. */
  readonly ctcaeGrade: CtcaeGrade | null;
  /** First cycle with the new dose. Whole number of 32 bits. */
  readonly fromCycleSequence: number;
  /** Whether the trial or library prescribes this step, or it is the oncologist's own judgement. */
  readonly isProtocolMandated: boolean;
  /** Oncologist who changed the plan. Sensitive: `PII`. */
  readonly orderedBy: Actor;
  /** When the changed plan was signed. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Reasoning for the chart. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
}

/** {@link ChemotherapyRegimenDoseModified} as a publisher passes it: what has a default may be left out. */
export type ChemotherapyRegimenDoseModifiedInput = WithDefaults<ChemotherapyRegimenDoseModified, "dose" | "cancerToxicityId" | "ctcaeGrade" | "reasonText", { readonly medication: CodeableConceptInput; readonly dose: QuantityInput | null; readonly orderedBy: ActorInput }>;

/**
 * RE_ESCALATED goes back toward full dose after a reduction; OMITTED drops the drug while the others go on.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type DoseModificationDirection = "REDUCED" | "RE_ESCALATED" | "OMITTED" | "UNKNOWN";

/**
 * The dose of one drug of the plan was lowered, raised again or dropped for all cycles to come. A rounding to the vial within five percent is no modification.
 *
 * Event `ChemotherapyRegimen.DoseModified`, version 1. Topic `clinical.events`, key `regimenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ChemotherapyRegimenDoseModified: EventDefinition<"ChemotherapyRegimen.DoseModified", ChemotherapyRegimenDoseModified, ChemotherapyRegimenDoseModifiedInput> = /*@__PURE__*/ defineEvent({
  type: "ChemotherapyRegimen.DoseModified",
  version: 1,
  topic: "clinical.events",
  key: "regimenId",
  aggregate: "ChemotherapyRegimen",
  schema: '{"type":"record","name":"ChemotherapyRegimenDoseModified","namespace":"healthtech.clinical","fields":[{"name":"regimenId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"doseModificationDirection","type":{"type":"enum","name":"DoseModificationDirection","symbols":["REDUCED","RE_ESCALATED","OMITTED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"previousProtocolPercent","type":{"type":"bytes","logicalType":"decimal","precision":5,"scale":2},"confluent:tags":["PHI"]},{"name":"protocolPercent","type":{"type":"bytes","logicalType":"decimal","precision":5,"scale":2},"confluent:tags":["PHI"]},{"name":"dose","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"cancerToxicityId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"ctcaeGrade","type":["null",{"type":"enum","name":"CtcaeGrade","symbols":["GRADE_0","GRADE_1","GRADE_2","GRADE_3","GRADE_4","GRADE_5","UNKNOWN"],"default":"UNKNOWN"}],"default":null,"confluent:tags":["PHI"]},{"name":"fromCycleSequence","type":"int"},{"name":"isProtocolMandated","type":"boolean"},{"name":"orderedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
