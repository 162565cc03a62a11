// Generated from clinical/imaging/imaging-report-follow-up-recommended.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A signed report asks for a later examination or visit because of a finding that nobody looked for or that must be watched. It opens an entry on the follow-up list; it orders nothing.
 *
 * Event `ImagingReport.FollowUpRecommended`, version 1. Topic `clinical.events`, key `diagnosticReportId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ImagingReportFollowUpRecommended {
  /** Report with the recommendation. UUID. */
  readonly diagnosticReportId: string;
  /** Patient who must not be forgotten. UUID. */
  readonly patientId: string;
  /** Encounter in which it was found, often an emergency visit for something else. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Primary care or ordering clinician who is asked; null when the patient has none. UUID. Default: `null`. */
  readonly responsiblePractitionerId: string | null;
  /** Finding to be followed, SNOMED CT. Sensitive: `PHI`. */
  readonly finding: CodeableConcept;
  /** Size of the lesion in mm, against which growth is measured. Sensitive: `PHI`. Default: `null`. */
  readonly findingSizeQuantity: Quantity | null;
  /** True when it has nothing to do with the question of the order. */
  readonly isIncidental: boolean;
  /** Kind of follow-up. */
  readonly imagingFollowUpAction: ImagingFollowUpAction;
  /** Examination recommended, CPT; null for visits. Sensitive: `PHI`. Default: `null`. */
  readonly procedureCode: CodeableConcept | null;
  /** Guideline that sets the interval, such as Fleischner 2017 or ACR adrenal. Default: `null`. */
  readonly guidelineName: string | null;
  /** Earliest day on which the follow-up makes sense. Date as `YYYY-MM-DD`. */
  readonly dueFromDate: string;
  /** Day after which the list shows it as overdue. Date as `YYYY-MM-DD`. */
  readonly dueByDate: string;
  /** Radiologist who recommends it. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link ImagingReportFollowUpRecommended} as a publisher passes it: what has a default may be left out. */
export type ImagingReportFollowUpRecommendedInput = WithDefaults<ImagingReportFollowUpRecommended, "encounterId" | "responsiblePractitionerId" | "findingSizeQuantity" | "procedureCode" | "guidelineName", { readonly finding: CodeableConceptInput; readonly findingSizeQuantity: QuantityInput | null; readonly procedureCode: CodeableConceptInput | null; readonly performer: ActorInput }>;

/** What the radiologist asks for. A symbol that is not known yet is read as `UNKNOWN`. */
export type ImagingFollowUpAction = "REPEAT_IMAGING" | "OTHER_MODALITY" | "BIOPSY" | "SPECIALIST_VISIT" | "LABORATORY" | "UNKNOWN";

/**
 * A signed report asks for a later examination or visit because of a finding that nobody looked for or that must be watched. It opens an entry on the follow-up list; it orders nothing.
 *
 * Event `ImagingReport.FollowUpRecommended`, version 1. Topic `clinical.events`, key `diagnosticReportId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ImagingReportFollowUpRecommended: EventDefinition<"ImagingReport.FollowUpRecommended", ImagingReportFollowUpRecommended, ImagingReportFollowUpRecommendedInput> = /*@__PURE__*/ defineEvent({
  type: "ImagingReport.FollowUpRecommended",
  version: 1,
  topic: "clinical.events",
  key: "diagnosticReportId",
  aggregate: "ImagingReport",
  schema: '{"type":"record","name":"ImagingReportFollowUpRecommended","namespace":"healthtech.clinical","fields":[{"name":"diagnosticReportId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"responsiblePractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"finding","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"findingSizeQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"isIncidental","type":"boolean"},{"name":"imagingFollowUpAction","type":{"type":"enum","name":"ImagingFollowUpAction","symbols":["REPEAT_IMAGING","OTHER_MODALITY","BIOPSY","SPECIALIST_VISIT","LABORATORY","UNKNOWN"],"default":"UNKNOWN"}},{"name":"procedureCode","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"guidelineName","type":["null","string"],"default":null},{"name":"dueFromDate","type":{"type":"int","logicalType":"date"}},{"name":"dueByDate","type":{"type":"int","logicalType":"date"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
