// Generated from clinical/genomics/genomic-order-signed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { RequestPriority } from "../shared/request-priority.js";
import type { GenomicTestScope } from "./genomic-test-scope.js";

/**
 * The clinician signed a genetic test, consent is on file, and the laboratory may draw and send. A genetic order placed without counseling begins with this event.
 *
 * Event `GenomicOrder.Signed`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface GenomicOrderSigned {
  /** Order that is valid from now on. UUID. */
  readonly orderId: string;
  /** Patient, or the proband of a trio. UUID. */
  readonly patientId: string;
  /** Clinician who signed and to whom the laboratory reports. UUID. */
  readonly orderingPractitionerId: string;
  /** Consent to genetic testing, with the choices on further findings and storage. UUID. */
  readonly consentId: string;
  /** Approval of the payer, or the request for it; null for institutional billing. UUID. Default: `null`. */
  readonly priorAuthorizationId: string | null;
  /** Test signed, CPT. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Breadth for which consent was given. */
  readonly genomicTestScope: GenomicTestScope;
  /** HGNC symbols of a custom panel; empty for fixed panels and exomes. Sensitive: `PHI`. Default: `[]`. */
  readonly genesRequested: readonly string[];
  /** Relatives who are sequenced for comparison, as the parents of a child. UUID. Default: `[]`. */
  readonly relativePatientIds: readonly string[];
  /** Whether the patient chose to learn of actionable findings beside the question. Sensitive: `PHI`. */
  readonly isSecondaryFindingWanted: boolean;
  /** Whether DNA may be kept after the test. */
  readonly isSpecimenRetentionAllowed: boolean;
  /** Rapid genomes of newborns in intensive care are STAT. */
  readonly priority: RequestPriority;
  /** When the signature was set. Point in time, to the millisecond. */
  readonly orderedAt: Date;
}

/** {@link GenomicOrderSigned} as a publisher passes it: what has a default may be left out. */
export type GenomicOrderSignedInput = WithDefaults<GenomicOrderSigned, "priorAuthorizationId" | "genesRequested" | "relativePatientIds", { readonly code: CodeableConceptInput }>;

/**
 * The clinician signed a genetic test, consent is on file, and the laboratory may draw and send. A genetic order placed without counseling begins with this event.
 *
 * Event `GenomicOrder.Signed`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const GenomicOrderSigned: EventDefinition<"GenomicOrder.Signed", GenomicOrderSigned, GenomicOrderSignedInput> = /*@__PURE__*/ defineEvent({
  type: "GenomicOrder.Signed",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "GenomicOrder",
  schema: '{"type":"record","name":"GenomicOrderSigned","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderingPractitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"consentId","type":{"type":"string","logicalType":"uuid"}},{"name":"priorAuthorizationId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"genomicTestScope","type":{"type":"enum","name":"GenomicTestScope","symbols":["FAMILIAL_VARIANT","SINGLE_GENE","GENE_PANEL","EXOME","GENOME","CHROMOSOMAL_MICROARRAY","PHARMACOGENOMIC","TUMOR","PRENATAL","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"genesRequested","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"relativePatientIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"isSecondaryFindingWanted","type":"boolean","confluent:tags":["PHI"]},{"name":"isSpecimenRetentionAllowed","type":"boolean"},{"name":"priority","type":{"type":"enum","name":"RequestPriority","namespace":"healthtech.shared","symbols":["ROUTINE","URGENT","ASAP","STAT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"orderedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
