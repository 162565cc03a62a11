// Generated from operations/patient-transport/transport-request-placed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { RequestPriority } from "../shared/request-priority.js";

/**
 * A ward or department asked for a patient to be brought somewhere within the house. Nobody has taken it on yet.
 *
 * Event `TransportRequest.Placed`, version 1. Topic `operations.events`, key `transportRequestId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface TransportRequestPlaced {
  /** Request until the patient has arrived. UUID. */
  readonly transportRequestId: string;
  /** Patient to be moved. UUID. */
  readonly patientId: string;
  /** Stay or visit during which it happens. UUID. */
  readonly encounterId: string;
  /** Where to fetch the patient. Sensitive: `PHI`. */
  readonly fromLocation: CareLocation;
  /** Where to bring the patient. Sensitive: `PHI`. */
  readonly toLocation: CareLocation;
  /** Decides how many porters are needed. Sensitive: `PHI`. */
  readonly transportMode: TransportMode;
  /** Whether a nurse has to come along. */
  readonly needsNurseEscort: boolean;
  /** Things that must come along. Sensitive: `PHI`. Default: `[]`. */
  readonly transportEquipment: readonly TransportEquipment[];
  /** STAT interrupts another job. */
  readonly priority: RequestPriority;
  /** When the patient has to be there. Point in time, to the millisecond. */
  readonly dueAt: Date;
}

/** {@link TransportRequestPlaced} as a publisher passes it: what has a default may be left out. */
export type TransportRequestPlacedInput = WithDefaults<TransportRequestPlaced, "transportEquipment", { readonly fromLocation: CareLocationInput; readonly toLocation: CareLocationInput }>;

/** How the patient travels. A symbol that is not known yet is read as `UNKNOWN`. */
export type TransportMode = "WALKING" | "WHEELCHAIR" | "STRETCHER" | "BED" | "ISOLETTE" | "UNKNOWN";

/** What travels with the patient. A symbol that is not known yet is read as `UNKNOWN`. */
export type TransportEquipment = "OXYGEN" | "MONITOR" | "INFUSION_PUMP" | "VENTILATOR" | "CHEST_TUBE" | "NONE" | "UNKNOWN";

/**
 * A ward or department asked for a patient to be brought somewhere within the house. Nobody has taken it on yet.
 *
 * Event `TransportRequest.Placed`, version 1. Topic `operations.events`, key `transportRequestId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const TransportRequestPlaced: EventDefinition<"TransportRequest.Placed", TransportRequestPlaced, TransportRequestPlacedInput> = /*@__PURE__*/ defineEvent({
  type: "TransportRequest.Placed",
  version: 1,
  topic: "operations.events",
  key: "transportRequestId",
  aggregate: "TransportRequest",
  schema: '{"type":"record","name":"TransportRequestPlaced","namespace":"healthtech.operations","fields":[{"name":"transportRequestId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"fromLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"toLocation","type":"healthtech.shared.CareLocation","confluent:tags":["PHI"]},{"name":"transportMode","type":{"type":"enum","name":"TransportMode","symbols":["WALKING","WHEELCHAIR","STRETCHER","BED","ISOLETTE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"needsNurseEscort","type":"boolean"},{"name":"transportEquipment","type":{"type":"array","items":{"type":"enum","name":"TransportEquipment","symbols":["OXYGEN","MONITOR","INFUSION_PUMP","VENTILATOR","CHEST_TUBE","NONE","UNKNOWN"],"default":"UNKNOWN"}},"default":[],"confluent:tags":["PHI"]},{"name":"priority","type":{"type":"enum","name":"RequestPriority","namespace":"healthtech.shared","symbols":["ROUTINE","URGENT","ASAP","STAT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"dueAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
