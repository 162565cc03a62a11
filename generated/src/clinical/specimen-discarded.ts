// Generated from clinical/laboratory/specimen-discarded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A container was destroyed at the end of its retention or used up at the bench, so that no test can be added any more. A refused container is Specimen.Rejected first and is discarded later like all others.
 *
 * Event `Specimen.Discarded`, version 1. Topic `clinical.events`, key `specimenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface SpecimenDiscarded {
  /** Container that no longer exists. UUID. */
  readonly specimenId: string;
  /** Patient from whom the material came. UUID. */
  readonly patientId: string;
  /** Ground on which it was destroyed. */
  readonly specimenDiscardReason: SpecimenDiscardReason;
  /**
   * Days that the policy demands for this material, such as 7 for serum and 14 for blood bank tubes.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly retentionDays: number | null;
  /** Rack and slot that became free, as the storage unit names them. Default: `null`. */
  readonly storagePosition: string | null;
  /** True when a legal or research hold had to be lifted first. */
  readonly wasOnHold: boolean;
  /** Waste stream by the facility's plan, such as regulated medical waste or incineration. Default: `null`. */
  readonly disposalStream: string | null;
  /** When it went into the waste. Point in time, to the millisecond. */
  readonly discardedAt: Date;
  /** Technologist, or the automated storage unit, that threw it away. Sensitive: `PII`. */
  readonly discardedBy: Actor;
}

/** {@link SpecimenDiscarded} as a publisher passes it: what has a default may be left out. */
export type SpecimenDiscardedInput = WithDefaults<SpecimenDiscarded, "retentionDays" | "storagePosition" | "disposalStream", { readonly discardedBy: ActorInput }>;

/**
 * Why it was destroyed. CONSENT_WITHDRAWN is for banked material whose donor took permission back.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SpecimenDiscardReason = "RETENTION_ENDED" | "EXHAUSTED" | "REJECTED" | "CONSENT_WITHDRAWN" | "STORAGE_FAILURE" | "UNKNOWN";

/**
 * A container was destroyed at the end of its retention or used up at the bench, so that no test can be added any more. A refused container is Specimen.Rejected first and is discarded later like all others.
 *
 * Event `Specimen.Discarded`, version 1. Topic `clinical.events`, key `specimenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const SpecimenDiscarded: EventDefinition<"Specimen.Discarded", SpecimenDiscarded, SpecimenDiscardedInput> = /*@__PURE__*/ defineEvent({
  type: "Specimen.Discarded",
  version: 1,
  topic: "clinical.events",
  key: "specimenId",
  aggregate: "Specimen",
  schema: '{"type":"record","name":"SpecimenDiscarded","namespace":"healthtech.clinical","fields":[{"name":"specimenId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"specimenDiscardReason","type":{"type":"enum","name":"SpecimenDiscardReason","symbols":["RETENTION_ENDED","EXHAUSTED","REJECTED","CONSENT_WITHDRAWN","STORAGE_FAILURE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"retentionDays","type":["null","int"],"default":null},{"name":"storagePosition","type":["null","string"],"default":null},{"name":"wasOnHold","type":"boolean"},{"name":"disposalStream","type":["null","string"],"default":null},{"name":"discardedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"discardedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
