// Generated from clinical/oncology/cancer-response-assessed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * Oncologist and radiologist compared a scan, marrow or marker with the baseline and said whether treatment works. It is the verdict on the illness; the imaging report is an event of its own.
 *
 * Event `CancerResponse.Assessed`, version 1. Topic `clinical.events`, key `cancerResponseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface CancerResponseAssessed {
  /** Assessment at one point of time. UUID. */
  readonly cancerResponseId: string;
  /** Patient under treatment or watch. UUID. */
  readonly patientId: string;
  /** Cancer that was measured. UUID. */
  readonly conditionId: string;
  /** Treatment that is judged; null under watchful waiting. UUID. Default: `null`. */
  readonly regimenId: string | null;
  /** Scan on which the verdict rests. UUID. Default: `null`. */
  readonly imagingStudyId: string | null;
  /** Rules by which lesions were compared. */
  readonly responseCriteria: ResponseCriteria;
  /** How the cancer answered. Sensitive: `PHI`. */
  readonly cancerResponseCategory: CancerResponseCategory;
  /** Sum of diameters of the target lesions, mm. Sensitive: `PHI`. Default: `null`. */
  readonly targetLesionSumQuantity: Quantity | null;
  /** The same sum at baseline, mm. Sensitive: `PHI`. Default: `null`. */
  readonly baselineSumQuantity: Quantity | null;
  /**
   * Change against the smallest sum so far; from +20 with 5 mm it is progression.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`. Default: `null`.
   */
  readonly changeFromNadirPercent: string | null;
  /** Whether a lesion appeared that was not there before. */
  readonly hasNewLesion: boolean;
  /** Where new lesions lie, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly newLesionSites: readonly CodeableConcept[];
  /** Whether the same treatment goes on; null until talked over. Default: `null`. */
  readonly isTreatmentToContinue: boolean | null;
  /** Oncologist who signed the verdict. Sensitive: `PII`. */
  readonly performer: Actor;
  /** Date of the examination on which it rests. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
}

/** {@link CancerResponseAssessed} as a publisher passes it: what has a default may be left out. */
export type CancerResponseAssessedInput = WithDefaults<CancerResponseAssessed, "regimenId" | "imagingStudyId" | "targetLesionSumQuantity" | "baselineSumQuantity" | "changeFromNadirPercent" | "newLesionSites" | "isTreatmentToContinue", { readonly targetLesionSumQuantity: QuantityInput | null; readonly baselineSumQuantity: QuantityInput | null; readonly newLesionSites: readonly CodeableConceptInput[]; readonly performer: ActorInput }>;

/**
 * Rules applied. IRECIST allows for apparent growth under immunotherapy, LUGANO is for lymphoma, IMWG for myeloma, RANO for brain tumors.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ResponseCriteria = "RECIST_1_1" | "IRECIST" | "LUGANO" | "IMWG" | "RANO" | "PCWG3" | "CLINICAL" | "OTHER" | "UNKNOWN";

/**
 * Verdict. UNCONFIRMED_PROGRESSION needs a second scan; NOT_EVALUABLE is a scan that cannot be compared.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CancerResponseCategory = "COMPLETE" | "PARTIAL" | "STABLE" | "PROGRESSION" | "UNCONFIRMED_PROGRESSION" | "NOT_EVALUABLE" | "UNKNOWN";

/**
 * Oncologist and radiologist compared a scan, marrow or marker with the baseline and said whether treatment works. It is the verdict on the illness; the imaging report is an event of its own.
 *
 * Event `CancerResponse.Assessed`, version 1. Topic `clinical.events`, key `cancerResponseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const CancerResponseAssessed: EventDefinition<"CancerResponse.Assessed", CancerResponseAssessed, CancerResponseAssessedInput> = /*@__PURE__*/ defineEvent({
  type: "CancerResponse.Assessed",
  version: 1,
  topic: "clinical.events",
  key: "cancerResponseId",
  aggregate: "CancerResponse",
  schema: '{"type":"record","name":"CancerResponseAssessed","namespace":"healthtech.clinical","fields":[{"name":"cancerResponseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"conditionId","type":{"type":"string","logicalType":"uuid"}},{"name":"regimenId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"imagingStudyId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"responseCriteria","type":{"type":"enum","name":"ResponseCriteria","symbols":["RECIST_1_1","IRECIST","LUGANO","IMWG","RANO","PCWG3","CLINICAL","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"cancerResponseCategory","type":{"type":"enum","name":"CancerResponseCategory","symbols":["COMPLETE","PARTIAL","STABLE","PROGRESSION","UNCONFIRMED_PROGRESSION","NOT_EVALUABLE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"targetLesionSumQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"baselineSumQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"changeFromNadirPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["PHI"]},{"name":"hasNewLesion","type":"boolean"},{"name":"newLesionSites","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"isTreatmentToContinue","type":["null","boolean"],"default":null},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
