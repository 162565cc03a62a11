// Generated from operations/quality/care-gap-identified.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A patient is due for a preventive or chronic care service that a measure asks for and that no record shows. It advises; an order is a clinician's.
 *
 * Event `CareGap.Identified`, version 1. Topic `operations.events`, key `careGapId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface CareGapIdentified {
  /** Gap of one patient in one measure. UUID. */
  readonly careGapId: string;
  /** Patient who is due. UUID. */
  readonly patientId: string;
  /** Measure that asks for it, such as HEDIS COL. */
  readonly measureCode: string;
  /** Service that would close it, CPT, CVX or LOINC. Sensitive: `PHI`. */
  readonly dueService: CodeableConcept;
  /** Last time on record; null for never. Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`. */
  readonly lastDoneDate: string | null;
  /** Day by which it counts for the year. Date as `YYYY-MM-DD`. */
  readonly dueDate: string;
  /** Which list the outreach team finds it on. Sensitive: `PHI`. */
  readonly careGapUrgency: CareGapUrgency;
  /** Clinician to whom the measure counts the patient; null where nobody. UUID. Default: `null`. */
  readonly attributedPractitionerId: string | null;
}

/** {@link CareGapIdentified} as a publisher passes it: what has a default may be left out. */
export type CareGapIdentifiedInput = WithDefaults<CareGapIdentified, "lastDoneDate" | "attributedPractitionerId", { readonly dueService: CodeableConceptInput }>;

/** How late it is. A symbol that is not known yet is read as `UNKNOWN`. */
export type CareGapUrgency = "COMING_DUE" | "DUE" | "OVERDUE" | "UNKNOWN";

/**
 * A patient is due for a preventive or chronic care service that a measure asks for and that no record shows. It advises; an order is a clinician's.
 *
 * Event `CareGap.Identified`, version 1. Topic `operations.events`, key `careGapId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const CareGapIdentified: EventDefinition<"CareGap.Identified", CareGapIdentified, CareGapIdentifiedInput> = /*@__PURE__*/ defineEvent({
  type: "CareGap.Identified",
  version: 1,
  topic: "operations.events",
  key: "careGapId",
  aggregate: "CareGap",
  schema: '{"type":"record","name":"CareGapIdentified","namespace":"healthtech.operations","fields":[{"name":"careGapId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"measureCode","type":"string"},{"name":"dueService","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"lastDoneDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI"]},{"name":"dueDate","type":{"type":"int","logicalType":"date"}},{"name":"careGapUrgency","type":{"type":"enum","name":"CareGapUrgency","symbols":["COMING_DUE","DUE","OVERDUE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"attributedPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}],"schemaVersion":1}',
});
