// Generated from clinical/procedures/procedure-entered-in-error.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A documented procedure turned out not to have happened to this patient, or not at all. Charges and registry entries that came from it are taken back.
 *
 * Event `Procedure.EnteredInError`, version 1. Topic `clinical.events`, key `procedureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ProcedureEnteredInError {
  /** Procedure entry that is void. UUID. */
  readonly procedureId: string;
  /** Patient in whose chart it was documented. UUID. */
  readonly patientId: string;
  /** Patient who really underwent it; null when nobody did. UUID. Default: `null`. */
  readonly intendedPatientId: string | null;
  /** Entry made in the right chart. UUID. Default: `null`. */
  readonly replacementProcedureId: string | null;
  /** Procedure as documented, CPT or SNOMED CT. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Kind of mistake. */
  readonly procedureErrorKind: ProcedureErrorKind;
  /** Charges dropped by the entry, to be credited. UUID. Default: `[]`. */
  readonly chargeIds: readonly string[];
  /** True when a coder had already used it in a grouping. */
  readonly wasCoded: boolean;
  /** Notes struck together with it. UUID. Default: `[]`. */
  readonly voidedDocumentIds: readonly string[];
  /** When the entry was voided. Point in time, to the millisecond. */
  readonly recordedAt: Date;
  /** Who voided it. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link ProcedureEnteredInError} as a publisher passes it: what has a default may be left out. */
export type ProcedureEnteredInErrorInput = WithDefaults<ProcedureEnteredInError, "intendedPatientId" | "replacementProcedureId" | "chargeIds" | "voidedDocumentIds", { readonly code: CodeableConceptInput; readonly recordedBy: ActorInput }>;

/**
 * What was wrong. NEVER_PERFORMED was documented ahead and then called off.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ProcedureErrorKind = "WRONG_PATIENT" | "WRONG_PROCEDURE" | "DUPLICATE" | "WRONG_DATE" | "NEVER_PERFORMED" | "OTHER" | "UNKNOWN";

/**
 * A documented procedure turned out not to have happened to this patient, or not at all. Charges and registry entries that came from it are taken back.
 *
 * Event `Procedure.EnteredInError`, version 1. Topic `clinical.events`, key `procedureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ProcedureEnteredInError: EventDefinition<"Procedure.EnteredInError", ProcedureEnteredInError, ProcedureEnteredInErrorInput> = /*@__PURE__*/ defineEvent({
  type: "Procedure.EnteredInError",
  version: 1,
  topic: "clinical.events",
  key: "procedureId",
  aggregate: "Procedure",
  schema: '{"type":"record","name":"ProcedureEnteredInError","namespace":"healthtech.clinical","fields":[{"name":"procedureId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"intendedPatientId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"replacementProcedureId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"procedureErrorKind","type":{"type":"enum","name":"ProcedureErrorKind","symbols":["WRONG_PATIENT","WRONG_PROCEDURE","DUPLICATE","WRONG_DATE","NEVER_PERFORMED","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"chargeIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"wasCoded","type":"boolean"},{"name":"voidedDocumentIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
