// Generated from clinical/procedures/procedure-not-done.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A procedure in preparation did not take place, and it is known why. It belongs in the record because measures accept a documented reason as an exclusion.
 *
 * Event `Procedure.NotDone`, version 1. Topic `clinical.events`, key `procedureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ProcedureNotDone {
  /** Procedure that was never begun. UUID. */
  readonly procedureId: string;
  /** Patient who had been prepared. UUID. */
  readonly patientId: string;
  /** Visit or stay for which it had been planned. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Order left unfulfilled. UUID. */
  readonly orderId: string;
  /** What had been intended, CPT or SNOMED CT. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Reason in a word. Sensitive: `PHI`. */
  readonly procedureOmissionReason: ProcedureOmissionReason;
  /** Medical ground where there is one, ICD-10-CM or SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly reason: CodeableConcept | null;
  /** True when the reason excuses the omission in quality reporting. */
  readonly isMeasureExclusion: boolean;
  /** True when the order stays open for another day. */
  readonly isOrderToStay: boolean;
  /** Sterile items opened in vain. Whole number of 32 bits. */
  readonly openedSupplyCount: number;
  /** When it was called off. Point in time, to the millisecond. */
  readonly decidedAt: Date;
  /** Who called it off. Sensitive: `PII`. */
  readonly decidedBy: Actor;
}

/** {@link ProcedureNotDone} as a publisher passes it: what has a default may be left out. */
export type ProcedureNotDoneInput = WithDefaults<ProcedureNotDone, "encounterId" | "reason", { readonly code: CodeableConceptInput; readonly reason: CodeableConceptInput | null; readonly decidedBy: ActorInput }>;

/**
 * Why it was left out. ANTICOAGULATED could not wait for the drug to wear off.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ProcedureOmissionReason = "NOT_FASTED" | "CONSENT_WITHHELD" | "ABNORMAL_RESULT" | "NO_LONGER_INDICATED" | "PATIENT_ABSENT" | "OPERATOR_UNAVAILABLE" | "ANTICOAGULATED" | "OTHER" | "UNKNOWN";

/**
 * A procedure in preparation did not take place, and it is known why. It belongs in the record because measures accept a documented reason as an exclusion.
 *
 * Event `Procedure.NotDone`, version 1. Topic `clinical.events`, key `procedureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ProcedureNotDone: EventDefinition<"Procedure.NotDone", ProcedureNotDone, ProcedureNotDoneInput> = /*@__PURE__*/ defineEvent({
  type: "Procedure.NotDone",
  version: 1,
  topic: "clinical.events",
  key: "procedureId",
  aggregate: "Procedure",
  schema: '{"type":"record","name":"ProcedureNotDone","namespace":"healthtech.clinical","fields":[{"name":"procedureId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"procedureOmissionReason","type":{"type":"enum","name":"ProcedureOmissionReason","symbols":["NOT_FASTED","CONSENT_WITHHELD","ABNORMAL_RESULT","NO_LONGER_INDICATED","PATIENT_ABSENT","OPERATOR_UNAVAILABLE","ANTICOAGULATED","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"reason","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"isMeasureExclusion","type":"boolean"},{"name":"isOrderToStay","type":"boolean"},{"name":"openedSupplyCount","type":"int"},{"name":"decidedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"decidedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
