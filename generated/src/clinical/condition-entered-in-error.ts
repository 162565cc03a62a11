// Generated from clinical/problems/condition-entered-in-error.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A problem was struck because it had never been true of this patient, as after a click in the wrong chart. Copies, risk scores and portal views built on it are corrected.
 *
 * Event `Condition.EnteredInError`, version 1. Topic `clinical.events`, key `conditionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ConditionEnteredInError {
  /** Entry to be struck. UUID. */
  readonly conditionId: string;
  /** Patient who wrongly bore the diagnosis. UUID. */
  readonly patientId: string;
  /** Patient for whom it was meant; null when there was none. UUID. Default: `null`. */
  readonly intendedPatientId: string | null;
  /** Diagnosis that had been shown, SNOMED CT. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** What had happened. */
  readonly conditionErrorKind: ConditionErrorKind;
  /** True when the patient could see it. Sensitive: `PHI`. */
  readonly wasShownInPortal: boolean;
  /** True when a claim carried it, so that billing checks the claim. */
  readonly wasBilled: boolean;
  /** When it had come onto the list. Point in time, to the millisecond. */
  readonly listedAt: Date;
  /** Organisations that received it and must be told. UUID. Default: `[]`. */
  readonly disclosedToOrganizationIds: readonly string[];
  /** Who struck it. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When it went off the list. Point in time, to the millisecond. */
  readonly recordedAt: Date;
}

/** {@link ConditionEnteredInError} as a publisher passes it: what has a default may be left out. */
export type ConditionEnteredInErrorInput = WithDefaults<ConditionEnteredInError, "intendedPatientId" | "disclosedToOrganizationIds", { readonly code: CodeableConceptInput; readonly recordedBy: ActorInput }>;

/**
 * Kind of mistake. FAMILY_HISTORY_MISTAKEN is a disease of the mother charted as the patient's own.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ConditionErrorKind = "WRONG_PATIENT" | "WRONG_CODE" | "FAMILY_HISTORY_MISTAKEN" | "DUPLICATE" | "IMPORT_ERROR" | "OTHER" | "UNKNOWN";

/**
 * A problem was struck because it had never been true of this patient, as after a click in the wrong chart. Copies, risk scores and portal views built on it are corrected.
 *
 * Event `Condition.EnteredInError`, version 1. Topic `clinical.events`, key `conditionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ConditionEnteredInError: EventDefinition<"Condition.EnteredInError", ConditionEnteredInError, ConditionEnteredInErrorInput> = /*@__PURE__*/ defineEvent({
  type: "Condition.EnteredInError",
  version: 1,
  topic: "clinical.events",
  key: "conditionId",
  aggregate: "Condition",
  schema: '{"type":"record","name":"ConditionEnteredInError","namespace":"healthtech.clinical","fields":[{"name":"conditionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"intendedPatientId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"conditionErrorKind","type":{"type":"enum","name":"ConditionErrorKind","symbols":["WRONG_PATIENT","WRONG_CODE","FAMILY_HISTORY_MISTAKEN","DUPLICATE","IMPORT_ERROR","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"wasShownInPortal","type":"boolean","confluent:tags":["PHI"]},{"name":"wasBilled","type":"boolean"},{"name":"listedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"disclosedToOrganizationIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
