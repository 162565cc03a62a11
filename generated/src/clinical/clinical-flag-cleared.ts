// Generated from clinical/alerts/clinical-flag-cleared.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A flag was taken off because it no longer holds, never held, or reached its end. The history stays in the chart.
 *
 * Event `ClinicalFlag.Cleared`, version 1. Topic `clinical.events`, key `flagId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ClinicalFlagCleared {
  /** Flag that readers see no more. UUID. */
  readonly flagId: string;
  /** Patient who had been flagged. UUID. */
  readonly patientId: string;
  /** What the flag had said, SNOMED CT. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Why it was taken off. Sensitive: `PHI`. */
  readonly flagClearance: ClinicalFlagClearance;
  /** Days that it stood, begun ones counted. Whole number of 32 bits. */
  readonly activeDays: number;
  /**
   * Score at clearing, on the same scale as at raising.
   *
   * Whole number of 32 bits. Sensitive: `PHI`. Default: `null`.
   */
  readonly clearingScore: number | null;
  /** True for flags that only two people may take off, as for violence. */
  readonly requiredSecondSignature: boolean;
  /** When it left the banner. Point in time, to the millisecond. */
  readonly clearedAt: Date;
  /** Who took it off, or the program at its end. Sensitive: `PII`. */
  readonly clearedBy: Actor;
  /** Finding on which the clearing rests. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
}

/** {@link ClinicalFlagCleared} as a publisher passes it: what has a default may be left out. */
export type ClinicalFlagClearedInput = WithDefaults<ClinicalFlagCleared, "clearingScore" | "reasonText", { readonly code: CodeableConceptInput; readonly clearedBy: ActorInput }>;

/** ERRONEOUS never held. A symbol that is not known yet is read as `UNKNOWN`. */
export type ClinicalFlagClearance = "NO_LONGER_TRUE" | "PERIOD_ENDED" | "DISCHARGED" | "ERRONEOUS" | "DECEASED" | "UNKNOWN";

/**
 * A flag was taken off because it no longer holds, never held, or reached its end. The history stays in the chart.
 *
 * Event `ClinicalFlag.Cleared`, version 1. Topic `clinical.events`, key `flagId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ClinicalFlagCleared: EventDefinition<"ClinicalFlag.Cleared", ClinicalFlagCleared, ClinicalFlagClearedInput> = /*@__PURE__*/ defineEvent({
  type: "ClinicalFlag.Cleared",
  version: 1,
  topic: "clinical.events",
  key: "flagId",
  aggregate: "ClinicalFlag",
  schema: '{"type":"record","name":"ClinicalFlagCleared","namespace":"healthtech.clinical","fields":[{"name":"flagId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"flagClearance","type":{"type":"enum","name":"ClinicalFlagClearance","symbols":["NO_LONGER_TRUE","PERIOD_ENDED","DISCHARGED","ERRONEOUS","DECEASED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"activeDays","type":"int"},{"name":"clearingScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"requiredSecondSignature","type":"boolean"},{"name":"clearedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"clearedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
