// Generated from clinical/microbiology/culture-no-growth-reported.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A culture still in the incubator had nothing to show at a reading, and the bench said so. It is an interim word, usually at 24 and 48 hours; only Culture.Finalized closes the culture as negative.
 *
 * Event `Culture.NoGrowthReported`, version 1. Topic `clinical.events`, key `cultureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface CultureNoGrowthReported {
  /** Culture that goes on incubating. UUID. */
  readonly cultureId: string;
  /** Patient for whom antibiotics may be reconsidered. UUID. */
  readonly patientId: string;
  /** Encounter in which the 48-hour time-out of stewardship is held. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Culture that was read, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Full hours in the incubator at this reading. Whole number of 32 bits. */
  readonly incubationHours: number;
  /** 1 for the first interim reading. Whole number of 32 bits. */
  readonly readingSequence: number;
  /** Wording of the interim report. Sensitive: `PHI`. */
  readonly valueText: string;
  /** When plates or bottles were looked at. Point in time, to the millisecond. */
  readonly readAt: Date;
  /** When incubation ends if nothing grows. Point in time, to the millisecond. Default: `null`. */
  readonly expectedFinalAt: Date | null;
  /** Technologist who read; null for the cabinet's automatic message. Sensitive: `PII`. Default: `null`. */
  readonly performer: Actor | null;
}

/** {@link CultureNoGrowthReported} as a publisher passes it: what has a default may be left out. */
export type CultureNoGrowthReportedInput = WithDefaults<CultureNoGrowthReported, "encounterId" | "expectedFinalAt" | "performer", { readonly code: CodeableConceptInput; readonly performer: ActorInput | null }>;

/**
 * A culture still in the incubator had nothing to show at a reading, and the bench said so. It is an interim word, usually at 24 and 48 hours; only Culture.Finalized closes the culture as negative.
 *
 * Event `Culture.NoGrowthReported`, version 1. Topic `clinical.events`, key `cultureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const CultureNoGrowthReported: EventDefinition<"Culture.NoGrowthReported", CultureNoGrowthReported, CultureNoGrowthReportedInput> = /*@__PURE__*/ defineEvent({
  type: "Culture.NoGrowthReported",
  version: 1,
  topic: "clinical.events",
  key: "cultureId",
  aggregate: "Culture",
  schema: '{"type":"record","name":"CultureNoGrowthReported","namespace":"healthtech.clinical","fields":[{"name":"cultureId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"incubationHours","type":"int"},{"name":"readingSequence","type":"int"},{"name":"valueText","type":"string","confluent:tags":["PHI"]},{"name":"readAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"expectedFinalAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"performer","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]}],"default":null,"confluent:tags":["PII"]}],"schemaVersion":1}',
});
