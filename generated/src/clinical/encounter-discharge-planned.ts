// Generated from clinical/encounters-adt/encounter-discharge-planned.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The treating team set or changed the day on which the patient is expected to leave, and where to. The patient is still here, and nothing may be stopped yet; the real departure is Encounter.Discharged.
 *
 * Event `Encounter.DischargePlanned`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EncounterDischargePlanned {
  /** Encounter the event belongs to. UUID. */
  readonly encounterId: string;
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Bed that will become free. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** When the team expects the patient to leave. Point in time, to the millisecond. */
  readonly expectedDischargeAt: Date;
  /** Expectation that is replaced; null the first time. Point in time, to the millisecond. Default: `null`. */
  readonly previousExpectedDischargeAt: Date | null;
  /** Where the patient is expected to go, NUBC patient discharge status. Sensitive: `PHI`. */
  readonly expectedDischargeDisposition: CodeableConcept;
  /** How sure the day is. Sensitive: `PHI`. */
  readonly encounterDischargeReadiness: EncounterDischargeReadiness;
  /** Obstacles that case management is working on; empty when none. Sensitive: `PHI`. Default: `[]`. */
  readonly encounterDischargeBarriers: readonly EncounterDischargeBarrier[];
  /** True when the house must arrange the ride. */
  readonly requiresTransport: boolean;
  /** Whether somebody at home can help; null when not asked yet. Sensitive: `PHI`. Default: `null`. */
  readonly hasCaregiverAtHome: boolean | null;
  /** Physician, nurse or case manager who set the day. Sensitive: `PII`. */
  readonly plannedBy: Actor;
}

/** {@link EncounterDischargePlanned} as a publisher passes it: what has a default may be left out. */
export type EncounterDischargePlannedInput = WithDefaults<EncounterDischargePlanned, "previousExpectedDischargeAt" | "encounterDischargeBarriers" | "hasCaregiverAtHome", { readonly careLocation: CareLocationInput; readonly expectedDischargeDisposition: CodeableConceptInput; readonly plannedBy: ActorInput }>;

/**
 * How near a discharge is. MEDICALLY_READY waits for arrangements only; ORDERED has the physician's order.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EncounterDischargeReadiness = "PREDICTED" | "LIKELY" | "MEDICALLY_READY" | "ORDERED" | "UNKNOWN";

/** What stands between a patient and the door. A symbol that is not known yet is read as `UNKNOWN`. */
export type EncounterDischargeBarrier = "AWAITING_PLACEMENT" | "AWAITING_AUTHORIZATION" | "AWAITING_TEST" | "AWAITING_CONSULT" | "AWAITING_EQUIPMENT" | "AWAITING_TRANSPORT" | "HOME_NOT_READY" | "FAMILY_DECISION" | "OTHER" | "UNKNOWN";

/**
 * The treating team set or changed the day on which the patient is expected to leave, and where to. The patient is still here, and nothing may be stopped yet; the real departure is Encounter.Discharged.
 *
 * Event `Encounter.DischargePlanned`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EncounterDischargePlanned: EventDefinition<"Encounter.DischargePlanned", EncounterDischargePlanned, EncounterDischargePlannedInput> = /*@__PURE__*/ defineEvent({
  type: "Encounter.DischargePlanned",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "Encounter",
  schema: '{"type":"record","name":"EncounterDischargePlanned","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"expectedDischargeAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"previousExpectedDischargeAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"expectedDischargeDisposition","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"encounterDischargeReadiness","type":{"type":"enum","name":"EncounterDischargeReadiness","symbols":["PREDICTED","LIKELY","MEDICALLY_READY","ORDERED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"encounterDischargeBarriers","type":{"type":"array","items":{"type":"enum","name":"EncounterDischargeBarrier","symbols":["AWAITING_PLACEMENT","AWAITING_AUTHORIZATION","AWAITING_TEST","AWAITING_CONSULT","AWAITING_EQUIPMENT","AWAITING_TRANSPORT","HOME_NOT_READY","FAMILY_DECISION","OTHER","UNKNOWN"],"default":"UNKNOWN"}},"default":[],"confluent:tags":["PHI"]},{"name":"requiresTransport","type":"boolean"},{"name":"hasCaregiverAtHome","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"plannedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
