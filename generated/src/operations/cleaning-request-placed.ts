// Generated from operations/housekeeping/cleaning-request-placed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { RequestPriority } from "../shared/request-priority.js";

/**
 * A room, bed or area needs cleaning outside the daily round, most often because a patient left. Placed by the discharge itself in most cases.
 *
 * Event `CleaningRequest.Placed`, version 1. Topic `operations.events`, key `cleaningRequestId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface CleaningRequestPlaced {
  /** Job until the room is released. UUID. */
  readonly cleaningRequestId: string;
  /** Bed that waits for it; null for other rooms. UUID. Default: `null`. */
  readonly bedId: string | null;
  /** Room or area to be cleaned, with the bed where it is one bed only. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** Procedure, by what lay there before. */
  readonly cleaningKind: CleaningKind;
  /**
   * How long the disinfectant must stay wet; null where the usual time holds.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly contactTimeMinutes: number | null;
  /** Organism or substance to beware of, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly bioHazard: CodeableConcept | null;
  /** STAT where a patient waits for this very bed. */
  readonly priority: RequestPriority;
  /** When the room should be ready. Point in time, to the millisecond. */
  readonly dueAt: Date;
}

/** {@link CleaningRequestPlaced} as a publisher passes it: what has a default may be left out. */
export type CleaningRequestPlacedInput = WithDefaults<CleaningRequestPlaced, "bedId" | "contactTimeMinutes" | "bioHazard", { readonly careLocation: CareLocationInput; readonly bioHazard: CodeableConceptInput | null }>;

/**
 * Procedure to be followed. TERMINAL takes walls and curtains too; SPORICIDAL is for C. difficile and the like.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CleaningKind = "DISCHARGE" | "TERMINAL" | "SPORICIDAL" | "BETWEEN_CASES" | "SPILL" | "UV_DISINFECTION" | "UNKNOWN";

/**
 * A room, bed or area needs cleaning outside the daily round, most often because a patient left. Placed by the discharge itself in most cases.
 *
 * Event `CleaningRequest.Placed`, version 1. Topic `operations.events`, key `cleaningRequestId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const CleaningRequestPlaced: EventDefinition<"CleaningRequest.Placed", CleaningRequestPlaced, CleaningRequestPlacedInput> = /*@__PURE__*/ defineEvent({
  type: "CleaningRequest.Placed",
  version: 1,
  topic: "operations.events",
  key: "cleaningRequestId",
  aggregate: "CleaningRequest",
  schema: '{"type":"record","name":"CleaningRequestPlaced","namespace":"healthtech.operations","fields":[{"name":"cleaningRequestId","type":{"type":"string","logicalType":"uuid"}},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"cleaningKind","type":{"type":"enum","name":"CleaningKind","symbols":["DISCHARGE","TERMINAL","SPORICIDAL","BETWEEN_CASES","SPILL","UV_DISINFECTION","UNKNOWN"],"default":"UNKNOWN"}},{"name":"contactTimeMinutes","type":["null","int"],"default":null},{"name":"bioHazard","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"priority","type":{"type":"enum","name":"RequestPriority","namespace":"healthtech.shared","symbols":["ROUTINE","URGENT","ASAP","STAT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"dueAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
