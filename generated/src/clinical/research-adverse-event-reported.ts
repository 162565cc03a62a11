// Generated from clinical/research/research-adverse-event-reported.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * An untoward event in a subject was written up for sponsor or board, whether or not the treatment caused it. Follow-ups of the same event are sent again with a higher sequence.
 *
 * Event `ResearchAdverseEvent.Reported`, version 1. Topic `clinical.events`, key `adverseEventId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ResearchAdverseEventReported {
  /** This event in this subject. UUID. */
  readonly adverseEventId: string;
  /** Subject to whom it happened. UUID. */
  readonly researchSubjectId: string;
  /** Study in which it is reported. UUID. */
  readonly researchStudyId: string;
  /** Patient record of the subject concerned. UUID. */
  readonly patientId: string;
  /** 1 for the first report, then follow-ups. Whole number of 32 bits. */
  readonly reportSequence: number;
  /** What happened, SNOMED CT, with MedDRA where the sponsor gives it. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Severity by CTCAE. Sensitive: `PHI`. */
  readonly adverseEventGrade: AdverseEventGrade;
  /** Criteria that are met; empty when not serious. Sensitive: `PHI`. Default: `[]`. */
  readonly adverseEventSeriousnessCriteria: readonly AdverseEventSeriousnessCriteria[];
  /** Relation to the study treatment. Sensitive: `PHI`. */
  readonly adverseEventCausality: AdverseEventCausality;
  /** True when the investigator's brochure lists it. */
  readonly isExpected: boolean;
  /** Consequence for the study treatment. */
  readonly adverseEventTreatmentAction: AdverseEventTreatmentAction;
  /** How the subject fared. Sensitive: `PHI`. */
  readonly adverseEventOutcome: AdverseEventOutcome;
  /** When it began. Point in time, to the millisecond. Sensitive: `PHI`. */
  readonly onsetAt: Date;
  /**
   * When the sponsor must have it, 24 hours after awareness if serious.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly sponsorDueAt: Date | null;
  /** Investigator who signed the report. Sensitive: `PII`. */
  readonly reportedBy: Actor;
}

/** {@link ResearchAdverseEventReported} as a publisher passes it: what has a default may be left out. */
export type ResearchAdverseEventReportedInput = WithDefaults<ResearchAdverseEventReported, "adverseEventSeriousnessCriteria" | "sponsorDueAt", { readonly code: CodeableConceptInput; readonly reportedBy: ActorInput }>;

/** CTCAE grade; GRADE_5 is death. A symbol that is not known yet is read as `UNKNOWN`. */
export type AdverseEventGrade = "GRADE_1" | "GRADE_2" | "GRADE_3" | "GRADE_4" | "GRADE_5" | "UNKNOWN";

/**
 * What makes an event serious under 21 CFR 312.32. OTHER is an important medical event that might have come to one of the rest.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AdverseEventSeriousnessCriteria = "DEATH" | "LIFE_THREATENING" | "HOSPITALIZATION" | "DISABILITY" | "BIRTH_DEFECT" | "OTHER" | "UNKNOWN";

/** Investigator's view of the study treatment. A symbol that is not known yet is read as `UNKNOWN`. */
export type AdverseEventCausality = "UNRELATED" | "UNLIKELY" | "POSSIBLE" | "PROBABLE" | "DEFINITE" | "UNKNOWN";

/** What was done with the study treatment. A symbol that is not known yet is read as `UNKNOWN`. */
export type AdverseEventTreatmentAction = "NONE" | "REDUCED" | "INTERRUPTED" | "STOPPED" | "UNKNOWN";

/** State when reported. A symbol that is not known yet is read as `UNKNOWN`. */
export type AdverseEventOutcome = "RECOVERED" | "RECOVERING" | "NOT_RECOVERED" | "SEQUELAE" | "FATAL" | "UNKNOWN";

/**
 * An untoward event in a subject was written up for sponsor or board, whether or not the treatment caused it. Follow-ups of the same event are sent again with a higher sequence.
 *
 * Event `ResearchAdverseEvent.Reported`, version 1. Topic `clinical.events`, key `adverseEventId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ResearchAdverseEventReported: EventDefinition<"ResearchAdverseEvent.Reported", ResearchAdverseEventReported, ResearchAdverseEventReportedInput> = /*@__PURE__*/ defineEvent({
  type: "ResearchAdverseEvent.Reported",
  version: 1,
  topic: "clinical.events",
  key: "adverseEventId",
  aggregate: "ResearchAdverseEvent",
  schema: '{"type":"record","name":"ResearchAdverseEventReported","namespace":"healthtech.clinical","fields":[{"name":"adverseEventId","type":{"type":"string","logicalType":"uuid"}},{"name":"researchSubjectId","type":{"type":"string","logicalType":"uuid"}},{"name":"researchStudyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"reportSequence","type":"int"},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"adverseEventGrade","type":{"type":"enum","name":"AdverseEventGrade","symbols":["GRADE_1","GRADE_2","GRADE_3","GRADE_4","GRADE_5","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"adverseEventSeriousnessCriteria","type":{"type":"array","items":{"type":"enum","name":"AdverseEventSeriousnessCriteria","symbols":["DEATH","LIFE_THREATENING","HOSPITALIZATION","DISABILITY","BIRTH_DEFECT","OTHER","UNKNOWN"],"default":"UNKNOWN"}},"default":[],"confluent:tags":["PHI"]},{"name":"adverseEventCausality","type":{"type":"enum","name":"AdverseEventCausality","symbols":["UNRELATED","UNLIKELY","POSSIBLE","PROBABLE","DEFINITE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"isExpected","type":"boolean"},{"name":"adverseEventTreatmentAction","type":{"type":"enum","name":"AdverseEventTreatmentAction","symbols":["NONE","REDUCED","INTERRUPTED","STOPPED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"adverseEventOutcome","type":{"type":"enum","name":"AdverseEventOutcome","symbols":["RECOVERED","RECOVERING","NOT_RECOVERED","SEQUELAE","FATAL","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"onsetAt","type":{"type":"long","logicalType":"timestamp-millis"},"confluent:tags":["PHI"]},{"name":"sponsorDueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"reportedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
