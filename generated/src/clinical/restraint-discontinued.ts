// Generated from clinical/nursing/restraint-discontinued.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The last device of a restraint episode was taken off, or seclusion ended. Applying it again needs a new order and is a new episode.
 *
 * Event `Restraint.Discontinued`, version 1. Topic `clinical.events`, key `restraintEpisodeId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface RestraintDiscontinued {
  /** Episode that ends. UUID. */
  readonly restraintEpisodeId: string;
  /** Patient who is free again. UUID. */
  readonly patientId: string;
  /** What led to release. Sensitive: `PHI`. */
  readonly restraintReleaseReason: RestraintReleaseReason;
  /** Minutes restrained in this episode, for the HBIPS-2 and HBIPS-3 rates. Whole number of 32 bits. */
  readonly totalMinutes: number;
  /** Checks that were not charted in time. Whole number of 32 bits. */
  readonly missedCheckCount: number;
  /** Harm seen at release, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly injuries: readonly CodeableConcept[];
  /** Whether patient and team talked about it afterwards. */
  readonly hasDebriefingTakenPlace: boolean;
  /** What was taken off. Sensitive: `PHI`. */
  readonly removedDeviceText: string;
  /** When the last device was off. Point in time, to the millisecond. */
  readonly completedAt: Date;
  /** Nurse who released the patient. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link RestraintDiscontinued} as a publisher passes it: what has a default may be left out. */
export type RestraintDiscontinuedInput = WithDefaults<RestraintDiscontinued, "injuries", { readonly injuries: readonly CodeableConceptInput[]; readonly performer: ActorInput }>;

/**
 * Why it ended. DIED within a day of restraint must be reported to CMS.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type RestraintReleaseReason = "CRITERIA_MET" | "ALTERNATIVE_FOUND" | "ORDER_EXPIRED" | "TUBE_REMOVED" | "TRANSFERRED" | "DIED" | "OTHER" | "UNKNOWN";

/**
 * The last device of a restraint episode was taken off, or seclusion ended. Applying it again needs a new order and is a new episode.
 *
 * Event `Restraint.Discontinued`, version 1. Topic `clinical.events`, key `restraintEpisodeId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const RestraintDiscontinued: EventDefinition<"Restraint.Discontinued", RestraintDiscontinued, RestraintDiscontinuedInput> = /*@__PURE__*/ defineEvent({
  type: "Restraint.Discontinued",
  version: 1,
  topic: "clinical.events",
  key: "restraintEpisodeId",
  aggregate: "Restraint",
  schema: '{"type":"record","name":"RestraintDiscontinued","namespace":"healthtech.clinical","fields":[{"name":"restraintEpisodeId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"restraintReleaseReason","type":{"type":"enum","name":"RestraintReleaseReason","symbols":["CRITERIA_MET","ALTERNATIVE_FOUND","ORDER_EXPIRED","TUBE_REMOVED","TRANSFERRED","DIED","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"totalMinutes","type":"int"},{"name":"missedCheckCount","type":"int"},{"name":"injuries","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"hasDebriefingTakenPlace","type":"boolean"},{"name":"removedDeviceText","type":"string","confluent:tags":["PHI"]},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
