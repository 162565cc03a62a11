// Generated from clinical/microbiology/culture-amended.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A closed culture was opened again and its final report changed, because something grew late, an isolate was named anew or an antibiogram was repeated. The former wording remains readable beneath.
 *
 * Event `Culture.Amended`, version 1. Topic `clinical.events`, key `cultureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface CultureAmended {
  /** Culture whose final word was changed. UUID. */
  readonly cultureId: string;
  /** Patient who may need other treatment now. UUID. */
  readonly patientId: string;
  /** Encounter of the draw, often closed by now. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Report that has a further version. UUID. */
  readonly diagnosticReportId: string;
  /** Reason for opening the report. */
  readonly cultureAmendmentCause: CultureAmendmentCause;
  /** Isolate concerned; null when the whole culture is. Whole number of 32 bits. Default: `null`. */
  readonly isolateSequence: number | null;
  /** Name that the isolate bore before, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly previousOrganism: CodeableConcept | null;
  /** Name that holds now, SNOMED CT; null when only drugs changed. Sensitive: `PHI`. Default: `null`. */
  readonly organism: CodeableConcept | null;
  /** True when the bench called because running treatment may not cover the organism. */
  readonly requiresTherapyReview: boolean;
  /** Clinician whom the bench reached about the change. Sensitive: `PII`. Default: `null`. */
  readonly notifiedTo: Actor | null;
  /** When the amended report replaced the former one. Point in time, to the millisecond. */
  readonly issuedAt: Date;
  /** Explanation printed in the amended report. Sensitive: `PHI`. */
  readonly reasonText: string;
}

/** {@link CultureAmended} as a publisher passes it: what has a default may be left out. */
export type CultureAmendedInput = WithDefaults<CultureAmended, "encounterId" | "isolateSequence" | "previousOrganism" | "organism" | "notifiedTo", { readonly previousOrganism: CodeableConceptInput | null; readonly organism: CodeableConceptInput | null; readonly notifiedTo: ActorInput | null }>;

/**
 * What led to the change. REFERENCE_IDENTIFICATION came from the state or a reference laboratory.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CultureAmendmentCause = "LATE_GROWTH" | "REIDENTIFICATION" | "REFERENCE_IDENTIFICATION" | "SUSCEPTIBILITY_REPEATED" | "ADDITIONAL_DRUG" | "CLERICAL" | "UNKNOWN";

/**
 * A closed culture was opened again and its final report changed, because something grew late, an isolate was named anew or an antibiogram was repeated. The former wording remains readable beneath.
 *
 * Event `Culture.Amended`, version 1. Topic `clinical.events`, key `cultureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const CultureAmended: EventDefinition<"Culture.Amended", CultureAmended, CultureAmendedInput> = /*@__PURE__*/ defineEvent({
  type: "Culture.Amended",
  version: 1,
  topic: "clinical.events",
  key: "cultureId",
  aggregate: "Culture",
  schema: '{"type":"record","name":"CultureAmended","namespace":"healthtech.clinical","fields":[{"name":"cultureId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"diagnosticReportId","type":{"type":"string","logicalType":"uuid"}},{"name":"cultureAmendmentCause","type":{"type":"enum","name":"CultureAmendmentCause","symbols":["LATE_GROWTH","REIDENTIFICATION","REFERENCE_IDENTIFICATION","SUSCEPTIBILITY_REPEATED","ADDITIONAL_DRUG","CLERICAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isolateSequence","type":["null","int"],"default":null},{"name":"previousOrganism","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"organism","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"requiresTherapyReview","type":"boolean"},{"name":"notifiedTo","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"reasonText","type":"string","confluent:tags":["PHI"]}],"schemaVersion":1}',
});
