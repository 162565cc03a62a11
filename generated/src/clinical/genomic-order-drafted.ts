// Generated from clinical/genomics/genomic-order-drafted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Money } from "../shared/money.js";
import type { GenomicTestScope } from "./genomic-test-scope.js";

/**
 * A genetic counselor prepared a genetic test and left it for the clinician's signature, since counselors may not order in many states. Nothing is drawn or sent before GenomicOrder.Signed.
 *
 * Event `GenomicOrder.Drafted`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface GenomicOrderDrafted {
  /** Draft that becomes the order when it is signed. UUID. */
  readonly orderId: string;
  /** Patient who was counseled. UUID. */
  readonly patientId: string;
  /** Counseling session; null when prepared for a tumor board. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Clinician whose signature is asked for. UUID. */
  readonly signingPractitionerId: string;
  /** Test proposed, CPT with the laboratory's catalog code second where it is known. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Breadth of the test that the counselor chose. */
  readonly genomicTestScope: GenomicTestScope;
  /** Indication, ICD-10-CM. Sensitive: `PHI`. */
  readonly reason: CodeableConcept;
  /** Pedigree in short, on which the payer's criteria are judged. Sensitive: `PHI`. Default: `null`. */
  readonly familyHistoryText: string | null;
  /** Criteria that the patient meets, such as those of the NCCN. Default: `null`. */
  readonly guidelineName: string | null;
  /** What the patient was told the test may cost. Sensitive: `FINANCIAL`. Default: `null`. */
  readonly estimatedOutOfPocketAmount: Money | null;
  /** When the draft appeared on the clinician's list. Point in time, to the millisecond. */
  readonly draftedAt: Date;
  /** Genetic counselor who prepared it. Sensitive: `PII`. */
  readonly draftedBy: Actor;
}

/** {@link GenomicOrderDrafted} as a publisher passes it: what has a default may be left out. */
export type GenomicOrderDraftedInput = WithDefaults<GenomicOrderDrafted, "encounterId" | "familyHistoryText" | "guidelineName" | "estimatedOutOfPocketAmount", { readonly code: CodeableConceptInput; readonly reason: CodeableConceptInput; readonly draftedBy: ActorInput }>;

/**
 * A genetic counselor prepared a genetic test and left it for the clinician's signature, since counselors may not order in many states. Nothing is drawn or sent before GenomicOrder.Signed.
 *
 * Event `GenomicOrder.Drafted`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const GenomicOrderDrafted: EventDefinition<"GenomicOrder.Drafted", GenomicOrderDrafted, GenomicOrderDraftedInput> = /*@__PURE__*/ defineEvent({
  type: "GenomicOrder.Drafted",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "GenomicOrder",
  schema: '{"type":"record","name":"GenomicOrderDrafted","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"signingPractitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"genomicTestScope","type":{"type":"enum","name":"GenomicTestScope","symbols":["FAMILIAL_VARIANT","SINGLE_GENE","GENE_PANEL","EXOME","GENOME","CHROMOSOMAL_MICROARRAY","PHARMACOGENOMIC","TUMOR","PRENATAL","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"reason","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"familyHistoryText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"guidelineName","type":["null","string"],"default":null},{"name":"estimatedOutOfPocketAmount","type":["null",{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"draftedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"draftedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
