// Generated from clinical/surgery-anaesthesia/anesthesia-adverse-event-recorded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * Something untoward happened under anesthesia that the registry wants to know, from awareness to malignant hyperthermia. Expected and treated falls in pressure are not reported.
 *
 * Event `Anesthesia.AdverseEventRecorded`, version 1. Topic `clinical.events`, key `anesthesiaRecordId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface AnesthesiaAdverseEventRecorded {
  /** Record under which it happened. UUID. */
  readonly anesthesiaRecordId: string;
  /** Patient to whom it happened under anesthesia. UUID. */
  readonly patientId: string;
  /** Case that was running. UUID. Default: `null`. */
  readonly surgicalCaseId: string | null;
  /** Event, SNOMED CT or ICD-10-CM. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Where in the course it fell. Sensitive: `PHI`. */
  readonly anesthesiaEventPhase: AnesthesiaEventPhase;
  /** Harm as far as seen. Sensitive: `PHI`. */
  readonly anesthesiaEventSeverity: AnesthesiaEventSeverity;
  /** Drug, device or step held responsible, RxNorm or SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly suspectedCause: CodeableConcept | null;
  /** What was given or done, RxNorm or SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly treatments: readonly CodeableConcept[];
  /** True when surgery was ended because of it. Sensitive: `PHI`. */
  readonly wasCaseAborted: boolean;
  /** True for inheritable risks such as malignant hyperthermia. Sensitive: `PHI`. */
  readonly isFamilyTestingAdvised: boolean;
  /** Whether patient or family has been told. */
  readonly isPatientInformed: boolean;
  /** First sign on monitor or field, by the record. Point in time, to the millisecond. */
  readonly detectedAt: Date;
  /** Provider who charted it. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link AnesthesiaAdverseEventRecorded} as a publisher passes it: what has a default may be left out. */
export type AnesthesiaAdverseEventRecordedInput = WithDefaults<AnesthesiaAdverseEventRecorded, "surgicalCaseId" | "suspectedCause" | "treatments", { readonly code: CodeableConceptInput; readonly suspectedCause: CodeableConceptInput | null; readonly treatments: readonly CodeableConceptInput[]; readonly recordedBy: ActorInput }>;

/**
 * Course of an anesthetic; EMERGENCE ends when the patient obeys commands.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AnesthesiaEventPhase = "PREMEDICATION" | "INDUCTION" | "MAINTENANCE" | "EMERGENCE" | "RECOVERY" | "UNKNOWN";

/**
 * Worst consequence known when charted; it may be raised later.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AnesthesiaEventSeverity = "NO_HARM" | "TEMPORARY" | "PROLONGED_STAY" | "PERMANENT" | "CARDIAC_ARREST" | "DEATH" | "UNKNOWN";

/**
 * Something untoward happened under anesthesia that the registry wants to know, from awareness to malignant hyperthermia. Expected and treated falls in pressure are not reported.
 *
 * Event `Anesthesia.AdverseEventRecorded`, version 1. Topic `clinical.events`, key `anesthesiaRecordId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const AnesthesiaAdverseEventRecorded: EventDefinition<"Anesthesia.AdverseEventRecorded", AnesthesiaAdverseEventRecorded, AnesthesiaAdverseEventRecordedInput> = /*@__PURE__*/ defineEvent({
  type: "Anesthesia.AdverseEventRecorded",
  version: 1,
  topic: "clinical.events",
  key: "anesthesiaRecordId",
  aggregate: "Anesthesia",
  schema: '{"type":"record","name":"AnesthesiaAdverseEventRecorded","namespace":"healthtech.clinical","fields":[{"name":"anesthesiaRecordId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"surgicalCaseId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"anesthesiaEventPhase","type":{"type":"enum","name":"AnesthesiaEventPhase","symbols":["PREMEDICATION","INDUCTION","MAINTENANCE","EMERGENCE","RECOVERY","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"anesthesiaEventSeverity","type":{"type":"enum","name":"AnesthesiaEventSeverity","symbols":["NO_HARM","TEMPORARY","PROLONGED_STAY","PERMANENT","CARDIAC_ARREST","DEATH","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"suspectedCause","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"treatments","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"wasCaseAborted","type":"boolean","confluent:tags":["PHI"]},{"name":"isFamilyTestingAdvised","type":"boolean","confluent:tags":["PHI"]},{"name":"isPatientInformed","type":"boolean"},{"name":"detectedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
