// Generated from clinical/encounters-adt/encounter-transfer-plan-cancelled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";

/**
 * A planned move was given up before it happened: the patient stays, and the held bed is free. A move that was recorded but did not take place is Encounter.TransferCancelled.
 *
 * Event `Encounter.TransferPlanCancelled`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EncounterTransferPlanCancelled {
  /** Encounter the event belongs to. UUID. */
  readonly encounterId: string;
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Bed in which the patient stays. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** Bed that had been held; null when none was assigned yet. Sensitive: `PHI`. Default: `null`. */
  readonly releasedLocation: CareLocation | null;
  /** Why the patient does not move. Sensitive: `PHI`. */
  readonly encounterTransferPlanCancellationReason: EncounterTransferPlanCancellationReason;
  /** Minutes for which the patient had waited for the bed. Whole number of 32 bits. */
  readonly waitMinutes: number;
  /** When the move had been asked for. Point in time, to the millisecond. */
  readonly requestedAt: Date;
  /** When the plan was dropped. Point in time, to the millisecond. */
  readonly cancelledAt: Date;
  /**
   * When the team will ask again; null when the matter is closed.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly reviewDueAt: Date | null;
  /** Who gave the plan up. Sensitive: `PII`. */
  readonly cancelledBy: Actor;
}

/** {@link EncounterTransferPlanCancelled} as a publisher passes it: what has a default may be left out. */
export type EncounterTransferPlanCancelledInput = WithDefaults<EncounterTransferPlanCancelled, "releasedLocation" | "reviewDueAt", { readonly careLocation: CareLocationInput; readonly releasedLocation: CareLocationInput | null; readonly cancelledBy: ActorInput }>;

/**
 * Why a planned move was given up. SUPERSEDED means that a discharge or another move took its place.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EncounterTransferPlanCancellationReason = "CONDITION_WORSENED" | "CONDITION_IMPROVED" | "NO_BED_AVAILABLE" | "SUPERSEDED" | "DECLINED_BY_UNIT" | "PATIENT_REFUSED" | "DECEASED" | "ENTERED_IN_ERROR" | "OTHER" | "UNKNOWN";

/**
 * A planned move was given up before it happened: the patient stays, and the held bed is free. A move that was recorded but did not take place is Encounter.TransferCancelled.
 *
 * Event `Encounter.TransferPlanCancelled`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EncounterTransferPlanCancelled: EventDefinition<"Encounter.TransferPlanCancelled", EncounterTransferPlanCancelled, EncounterTransferPlanCancelledInput> = /*@__PURE__*/ defineEvent({
  type: "Encounter.TransferPlanCancelled",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "Encounter",
  schema: '{"type":"record","name":"EncounterTransferPlanCancelled","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"releasedLocation","type":["null","healthtech.shared.CareLocation"],"default":null,"confluent:tags":["PHI"]},{"name":"encounterTransferPlanCancellationReason","type":{"type":"enum","name":"EncounterTransferPlanCancellationReason","symbols":["CONDITION_WORSENED","CONDITION_IMPROVED","NO_BED_AVAILABLE","SUPERSEDED","DECLINED_BY_UNIT","PATIENT_REFUSED","DECEASED","ENTERED_IN_ERROR","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"waitMinutes","type":"int"},{"name":"requestedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"cancelledAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"reviewDueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"cancelledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
