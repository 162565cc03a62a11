// Generated from clinical/imaging/imaging-study-discontinued.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * An examination that had been started was broken off. Images made until then are kept and may still be read; whether the rest is done another day stands in isRescheduled.
 *
 * Event `ImagingStudy.Discontinued`, version 1. Topic `clinical.events`, key `imagingStudyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ImagingStudyDiscontinued {
  /** Study that was broken off. UUID. */
  readonly imagingStudyId: string;
  /** Patient who left the table early. UUID. */
  readonly patientId: string;
  /** Encounter whose team decides how to go on. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Order that remains open or is cancelled separately. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Examination that was begun, CPT; charged, if at all, with modifier 52, 53 or 74. Sensitive: `PHI`. */
  readonly procedureCode: CodeableConcept;
  /** Reason closed into the procedure step. Sensitive: `PHI`. */
  readonly imagingDiscontinuationReason: ImagingDiscontinuationReason;
  /**
   * Share of the protocol that was acquired, as estimated by the technologist.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Default: `null`.
   */
  readonly completedPercent: string | null;
  /** True when the part that exists will be reported. */
  readonly isDiagnosticPart: boolean;
  /** True when another time, or one under sedation, has been arranged. */
  readonly isRescheduled: boolean;
  /** When the procedure step was closed as discontinued. Point in time, to the millisecond. */
  readonly discontinuedAt: Date;
  /** Technologist who stopped. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link ImagingStudyDiscontinued} as a publisher passes it: what has a default may be left out. */
export type ImagingStudyDiscontinuedInput = WithDefaults<ImagingStudyDiscontinued, "encounterId" | "orderId" | "completedPercent", { readonly procedureCode: CodeableConceptInput; readonly performer: ActorInput }>;

/** Why it stopped, along DICOM context group 9300. A symbol that is not known yet is read as `UNKNOWN`. */
export type ImagingDiscontinuationReason = "PATIENT_REFUSED" | "CLAUSTROPHOBIA" | "PATIENT_CONDITION" | "PAIN" | "CONTRAST_REACTION" | "EQUIPMENT_FAILURE" | "WRONG_EXAMINATION" | "NO_ACCESS" | "OTHER" | "UNKNOWN";

/**
 * An examination that had been started was broken off. Images made until then are kept and may still be read; whether the rest is done another day stands in isRescheduled.
 *
 * Event `ImagingStudy.Discontinued`, version 1. Topic `clinical.events`, key `imagingStudyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ImagingStudyDiscontinued: EventDefinition<"ImagingStudy.Discontinued", ImagingStudyDiscontinued, ImagingStudyDiscontinuedInput> = /*@__PURE__*/ defineEvent({
  type: "ImagingStudy.Discontinued",
  version: 1,
  topic: "clinical.events",
  key: "imagingStudyId",
  aggregate: "ImagingStudy",
  schema: '{"type":"record","name":"ImagingStudyDiscontinued","namespace":"healthtech.clinical","fields":[{"name":"imagingStudyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"procedureCode","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"imagingDiscontinuationReason","type":{"type":"enum","name":"ImagingDiscontinuationReason","symbols":["PATIENT_REFUSED","CLAUSTROPHOBIA","PATIENT_CONDITION","PAIN","CONTRAST_REACTION","EQUIPMENT_FAILURE","WRONG_EXAMINATION","NO_ACCESS","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"completedPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null},{"name":"isDiagnosticPart","type":"boolean"},{"name":"isRescheduled","type":"boolean"},{"name":"discontinuedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
