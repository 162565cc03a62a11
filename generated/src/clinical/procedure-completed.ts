// Generated from clinical/procedures/procedure-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A procedure was carried through to its end, whatever it showed. The written report follows as a document of its own.
 *
 * Event `Procedure.Completed`, version 1. Topic `clinical.events`, key `procedureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ProcedureCompleted {
  /** Procedure that ended. UUID. */
  readonly procedureId: string;
  /** Patient who underwent it. UUID. */
  readonly patientId: string;
  /** Visit or stay in which it was done. UUID. */
  readonly encounterId: string;
  /** Order that it fulfils. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** What was in fact done, CPT, for the coder to confirm. Sensitive: `PHI`. */
  readonly procedureCode: CodeableConcept;
  /** The same in SNOMED CT, for the clinical record. Sensitive: `PHI`. Default: `null`. */
  readonly performedCode: CodeableConcept | null;
  /** CPT modifiers that the operator claims, such as 59 or RT. Sensitive: `PHI`. Default: `[]`. */
  readonly modifiers: readonly string[];
  /** Operator's judgement. Sensitive: `PHI`. */
  readonly procedureResult: ProcedureResult;
  /** What was found, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly findings: readonly CodeableConcept[];
  /** Specimens that were taken. UUID. Default: `[]`. */
  readonly specimenIds: readonly string[];
  /** Estimated loss in mL; null where none is expected. Sensitive: `PHI`. Default: `null`. */
  readonly bloodLossVolume: Quantity | null;
  /** From start to end of the procedure proper. Sensitive: `PHI`. */
  readonly actualPeriod: Period;
  /** Orders for the hours afterwards, in words. Sensitive: `PHI`. Default: `null`. */
  readonly followUpText: string | null;
  /** Clinician who answers for it. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link ProcedureCompleted} as a publisher passes it: what has a default may be left out. */
export type ProcedureCompletedInput = WithDefaults<ProcedureCompleted, "orderId" | "performedCode" | "modifiers" | "findings" | "specimenIds" | "bloodLossVolume" | "followUpText", { readonly procedureCode: CodeableConceptInput; readonly performedCode: CodeableConceptInput | null; readonly findings: readonly CodeableConceptInput[]; readonly bloodLossVolume: QuantityInput | null; readonly actualPeriod: PeriodInput; readonly performer: ActorInput }>;

/**
 * Whether its aim was reached. A diagnostic procedure without finding is successful.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ProcedureResult = "SUCCESSFUL" | "PARTIALLY_SUCCESSFUL" | "UNSUCCESSFUL" | "UNKNOWN";

/**
 * A procedure was carried through to its end, whatever it showed. The written report follows as a document of its own.
 *
 * Event `Procedure.Completed`, version 1. Topic `clinical.events`, key `procedureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ProcedureCompleted: EventDefinition<"Procedure.Completed", ProcedureCompleted, ProcedureCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "Procedure.Completed",
  version: 1,
  topic: "clinical.events",
  key: "procedureId",
  aggregate: "Procedure",
  schema: '{"type":"record","name":"ProcedureCompleted","namespace":"healthtech.clinical","fields":[{"name":"procedureId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"procedureCode","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"performedCode","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"modifiers","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"procedureResult","type":{"type":"enum","name":"ProcedureResult","symbols":["SUCCESSFUL","PARTIALLY_SUCCESSFUL","UNSUCCESSFUL","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"findings","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"specimenIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"bloodLossVolume","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"actualPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"followUpText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
