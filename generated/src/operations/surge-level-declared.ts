// Generated from operations/beds/surge-level-declared.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * The command center set the hospital's capacity alert to a new level, up or down. Each level has a list of measures that departments start by themselves.
 *
 * Event `SurgeLevel.Declared`, version 1. Topic `operations.events`, key `facilityId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface SurgeLevelDeclared {
  /** Hospital for which it holds. UUID. */
  readonly facilityId: string;
  /** Level until now. */
  readonly previousSurgeLevel: SurgeLevel;
  /** Level from now on; BLACK is crisis standards of care. */
  readonly newSurgeLevel: SurgeLevel;
  /** Main cause; RECOVERY is a step down. */
  readonly surgeDriver: SurgeDriver;
  /** Patients without a bed at that moment. Whole number of 32 bits. */
  readonly boardingCount: number;
  /** Whether ambulances are asked to go elsewhere. */
  readonly isDivertingAmbulances: boolean;
  /** Whether planned operations are put off. */
  readonly areElectivesPostponed: boolean;
  /** When the level is looked at again. Point in time, to the millisecond. */
  readonly reviewAt: Date;
  /** Administrator on duty. Sensitive: `PII`. */
  readonly declaredBy: Actor;
}

/** {@link SurgeLevelDeclared} as a publisher passes it: what has a default may be left out. */
export type SurgeLevelDeclaredInput = WithDefaults<SurgeLevelDeclared, never, { readonly declaredBy: ActorInput }>;

/** Levels from everyday to crisis standards. A symbol that is not known yet is read as `UNKNOWN`. */
export type SurgeLevel = "GREEN" | "YELLOW" | "ORANGE" | "RED" | "BLACK" | "UNKNOWN";

/** What pushes capacity. A symbol that is not known yet is read as `UNKNOWN`. */
export type SurgeDriver = "EMERGENCY_BOARDING" | "RESPIRATORY_SEASON" | "MASS_CASUALTY" | "STAFF_SHORTAGE" | "FACILITY_FAILURE" | "DISCHARGE_DELAY" | "RECOVERY" | "UNKNOWN";

/**
 * The command center set the hospital's capacity alert to a new level, up or down. Each level has a list of measures that departments start by themselves.
 *
 * Event `SurgeLevel.Declared`, version 1. Topic `operations.events`, key `facilityId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const SurgeLevelDeclared: EventDefinition<"SurgeLevel.Declared", SurgeLevelDeclared, SurgeLevelDeclaredInput> = /*@__PURE__*/ defineEvent({
  type: "SurgeLevel.Declared",
  version: 1,
  topic: "operations.events",
  key: "facilityId",
  aggregate: "SurgeLevel",
  schema: '{"type":"record","name":"SurgeLevelDeclared","namespace":"healthtech.operations","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"previousSurgeLevel","type":{"type":"enum","name":"SurgeLevel","symbols":["GREEN","YELLOW","ORANGE","RED","BLACK","UNKNOWN"],"default":"UNKNOWN"}},{"name":"newSurgeLevel","type":"healthtech.operations.SurgeLevel"},{"name":"surgeDriver","type":{"type":"enum","name":"SurgeDriver","symbols":["EMERGENCY_BOARDING","RESPIRATORY_SEASON","MASS_CASUALTY","STAFF_SHORTAGE","FACILITY_FAILURE","DISCHARGE_DELAY","RECOVERY","UNKNOWN"],"default":"UNKNOWN"}},{"name":"boardingCount","type":"int"},{"name":"isDivertingAmbulances","type":"boolean"},{"name":"areElectivesPostponed","type":"boolean"},{"name":"reviewAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"declaredBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
