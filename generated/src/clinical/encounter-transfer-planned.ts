// Generated from clinical/encounters-adt/encounter-transfer-planned.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { RequestPriority } from "../shared/request-priority.js";

/**
 * A move to another ward or bed was decided and is waiting to happen, so that the receiving ward can prepare and the old bed can be promised. The patient has not moved; that is Encounter.Transferred.
 *
 * Event `Encounter.TransferPlanned`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EncounterTransferPlanned {
  /** Encounter the event belongs to. UUID. */
  readonly encounterId: string;
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Transfer order, where a physician had to write one. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Bed in which the patient still lies. Sensitive: `PHI`. */
  readonly fromLocation: CareLocation;
  /** Ward that should take the patient; null when bed placement chooses. UUID. Default: `null`. */
  readonly requestedUnitId: string | null;
  /** Bed that is held for the patient; null until one is assigned. Sensitive: `PHI`. Default: `null`. */
  readonly toLocation: CareLocation | null;
  /** Level of care that the patient needs after the move. Sensitive: `PHI`. */
  readonly encounterLevelOfCare: EncounterLevelOfCare;
  /** How soon the move should happen; STAT goes before discharges. */
  readonly priority: RequestPriority;
  /** Condition that calls for the move, ICD-10-CM or SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly reason: CodeableConcept | null;
  /** True when a nurse and a monitor must go along. Sensitive: `PHI`. */
  readonly requiresMonitoring: boolean;
  /** True when the receiving bed must be in an isolation room. Sensitive: `PHI`. */
  readonly requiresIsolation: boolean;
  /**
   * When the receiving ward expects to be ready; null when open.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly expectedTransferAt: Date | null;
  /** When the move was asked for, from which boarding time counts. Point in time, to the millisecond. */
  readonly requestedAt: Date;
  /** Physician or charge nurse who asked for the bed. Sensitive: `PII`. */
  readonly requestedBy: Actor;
}

/** {@link EncounterTransferPlanned} as a publisher passes it: what has a default may be left out. */
export type EncounterTransferPlannedInput = WithDefaults<EncounterTransferPlanned, "orderId" | "requestedUnitId" | "toLocation" | "reason" | "expectedTransferAt", { readonly fromLocation: CareLocationInput; readonly toLocation: CareLocationInput | null; readonly reason: CodeableConceptInput | null; readonly requestedBy: ActorInput }>;

/**
 * Intensity of nursing and monitoring that a bed offers. INTERMEDIATE is step-down: continuous monitoring, no ventilator.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EncounterLevelOfCare = "ACUTE" | "TELEMETRY" | "INTERMEDIATE" | "INTENSIVE_CARE" | "REHABILITATION" | "HOSPICE" | "OTHER" | "UNKNOWN";

/**
 * A move to another ward or bed was decided and is waiting to happen, so that the receiving ward can prepare and the old bed can be promised. The patient has not moved; that is Encounter.Transferred.
 *
 * Event `Encounter.TransferPlanned`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EncounterTransferPlanned: EventDefinition<"Encounter.TransferPlanned", EncounterTransferPlanned, EncounterTransferPlannedInput> = /*@__PURE__*/ defineEvent({
  type: "Encounter.TransferPlanned",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "Encounter",
  schema: '{"type":"record","name":"EncounterTransferPlanned","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"fromLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"requestedUnitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"toLocation","type":["null","healthtech.shared.CareLocation"],"default":null,"confluent:tags":["PHI"]},{"name":"encounterLevelOfCare","type":{"type":"enum","name":"EncounterLevelOfCare","symbols":["ACUTE","TELEMETRY","INTERMEDIATE","INTENSIVE_CARE","REHABILITATION","HOSPICE","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"priority","type":{"type":"enum","name":"RequestPriority","namespace":"healthtech.shared","symbols":["ROUTINE","URGENT","ASAP","STAT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"reason","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"requiresMonitoring","type":"boolean","confluent:tags":["PHI"]},{"name":"requiresIsolation","type":"boolean","confluent:tags":["PHI"]},{"name":"expectedTransferAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"requestedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"requestedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
