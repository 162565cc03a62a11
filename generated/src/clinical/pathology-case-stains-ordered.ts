// Generated from clinical/pathology/pathology-case-stains-ordered.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The pathologist looked at the first slides and asked histology for further stains, markers or levels before making the diagnosis. The ward may read from it why the report takes longer.
 *
 * Event `PathologyCase.StainsOrdered`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PathologyCaseStainsOrdered {
  /** Case that waits for the stains. UUID. */
  readonly pathologyCaseId: string;
  /** Patient for whom the markers will be charged. UUID. */
  readonly patientId: string;
  /** Block from which sections are cut, such as B3. */
  readonly blockLabel: string;
  /** Stains and antibodies by the laboratory's menu names, such as ER, Ki-67, AFB. Sensitive: `PHI`. */
  readonly stains: readonly string[];
  /** CPT code of the first marker; each further one on the same block is charged as an addition. Sensitive: `PHI`. */
  readonly procedureCode: CodeableConcept;
  /** Question behind the request. */
  readonly pathologyStainPurpose: PathologyStainPurpose;
  /** Hours by which the report will be later than its target. Whole number of 32 bits. Default: `null`. */
  readonly expectedDelayHours: number | null;
  /** True when the core is so small that sections must be spared for molecular tests. */
  readonly isTissueLimited: boolean;
  /** When histology saw the request. Point in time, to the millisecond. */
  readonly orderedAt: Date;
  /** Pathologist or fellow who asked. Sensitive: `PII`. */
  readonly orderedBy: Actor;
}

/** {@link PathologyCaseStainsOrdered} as a publisher passes it: what has a default may be left out. */
export type PathologyCaseStainsOrderedInput = WithDefaults<PathologyCaseStainsOrdered, "expectedDelayHours", { readonly procedureCode: CodeableConceptInput; readonly orderedBy: ActorInput }>;

/**
 * What the stains shall answer. PREDICTIVE guides a drug, as HER2 or PD-L1.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PathologyStainPurpose = "LINEAGE" | "PREDICTIVE" | "ORGANISM" | "MARGIN" | "MICROMETASTASIS" | "OTHER" | "UNKNOWN";

/**
 * The pathologist looked at the first slides and asked histology for further stains, markers or levels before making the diagnosis. The ward may read from it why the report takes longer.
 *
 * Event `PathologyCase.StainsOrdered`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PathologyCaseStainsOrdered: EventDefinition<"PathologyCase.StainsOrdered", PathologyCaseStainsOrdered, PathologyCaseStainsOrderedInput> = /*@__PURE__*/ defineEvent({
  type: "PathologyCase.StainsOrdered",
  version: 1,
  topic: "clinical.events",
  key: "pathologyCaseId",
  aggregate: "PathologyCase",
  schema: '{"type":"record","name":"PathologyCaseStainsOrdered","namespace":"healthtech.clinical","fields":[{"name":"pathologyCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"blockLabel","type":"string"},{"name":"stains","type":{"type":"array","items":"string"},"confluent:tags":["PHI"]},{"name":"procedureCode","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"pathologyStainPurpose","type":{"type":"enum","name":"PathologyStainPurpose","symbols":["LINEAGE","PREDICTIVE","ORGANISM","MARGIN","MICROMETASTASIS","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"expectedDelayHours","type":["null","int"],"default":null},{"name":"isTissueLimited","type":"boolean"},{"name":"orderedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"orderedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
