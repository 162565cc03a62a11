// Generated from clinical/microbiology/culture-finalized.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The bench closed a culture: incubation is over or all isolates are worked up, and the report is final. Organisms and antibiograms were told by their own events and are summed up here.
 *
 * Event `Culture.Finalized`, version 1. Topic `clinical.events`, key `cultureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface CultureFinalized {
  /** Culture that is closed. UUID. */
  readonly cultureId: string;
  /** Patient named on the final report. UUID. */
  readonly patientId: string;
  /** Encounter of the draw, even when the patient has left since. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Culture order that is thereby filled. UUID. */
  readonly orderId: string;
  /** Report that holds smear, isolates and antibiograms. UUID. */
  readonly diagnosticReportId: string;
  /** Culture by source, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** What the culture came to. Sensitive: `PHI`. */
  readonly cultureConclusion: CultureConclusion;
  /** Isolates by number, SNOMED CT; empty for no growth. Sensitive: `PHI`. Default: `[]`. */
  readonly organisms: readonly CodeableConcept[];
  /** Hours of incubation altogether. Whole number of 32 bits. */
  readonly incubationHours: number;
  /** True when drawn on hospital day four or later by the NHSN count; null for outpatients. Default: `null`. */
  readonly isHospitalOnset: boolean | null;
  /** When the closed report could be read. Point in time, to the millisecond. */
  readonly issuedAt: Date;
  /** Microbiologist or technologist who closed it. Sensitive: `PII`. */
  readonly verifiedBy: Actor;
  /** Comment of the bench, such as on the number of bottles. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link CultureFinalized} as a publisher passes it: what has a default may be left out. */
export type CultureFinalizedInput = WithDefaults<CultureFinalized, "encounterId" | "organisms" | "isHospitalOnset" | "note", { readonly code: CodeableConceptInput; readonly organisms: readonly CodeableConceptInput[]; readonly verifiedBy: ActorInput }>;

/**
 * Sum of the culture. MIXED_FLORA means that it was not worked up because several organisms point to a poor collection.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CultureConclusion = "NO_GROWTH" | "NORMAL_FLORA" | "MIXED_FLORA" | "PATHOGEN" | "PROBABLE_CONTAMINANT" | "UNKNOWN";

/**
 * The bench closed a culture: incubation is over or all isolates are worked up, and the report is final. Organisms and antibiograms were told by their own events and are summed up here.
 *
 * Event `Culture.Finalized`, version 1. Topic `clinical.events`, key `cultureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const CultureFinalized: EventDefinition<"Culture.Finalized", CultureFinalized, CultureFinalizedInput> = /*@__PURE__*/ defineEvent({
  type: "Culture.Finalized",
  version: 1,
  topic: "clinical.events",
  key: "cultureId",
  aggregate: "Culture",
  schema: '{"type":"record","name":"CultureFinalized","namespace":"healthtech.clinical","fields":[{"name":"cultureId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"diagnosticReportId","type":{"type":"string","logicalType":"uuid"}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"cultureConclusion","type":{"type":"enum","name":"CultureConclusion","symbols":["NO_GROWTH","NORMAL_FLORA","MIXED_FLORA","PATHOGEN","PROBABLE_CONTAMINANT","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"organisms","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"incubationHours","type":"int"},{"name":"isHospitalOnset","type":["null","boolean"],"default":null},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"verifiedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
