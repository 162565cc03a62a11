// Generated from clinical/encounters-adt/encounter-discharge-plan-cancelled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * An expected day of discharge was taken back without a new one, so that the bed cannot be promised to anybody. A mere change of the day is another Encounter.DischargePlanned.
 *
 * Event `Encounter.DischargePlanCancelled`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EncounterDischargePlanCancelled {
  /** Encounter the event belongs to. UUID. */
  readonly encounterId: string;
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Bed that stays occupied. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** Day and hour that do not hold any more. Point in time, to the millisecond. */
  readonly expectedDischargeAt: Date;
  /** Why the patient does not leave. Sensitive: `PHI`. */
  readonly encounterDischargePlanCancellationReason: EncounterDischargePlanCancellationReason;
  /**
   * What was found, SNOMED CT or ICD-10-CM; null for other than medical reasons.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly finding: CodeableConcept | null;
  /** True when a discharge order existed and had to be withdrawn. */
  readonly wasOrderSigned: boolean;
  /** Ride that was called off. UUID. Default: `null`. */
  readonly cancelledTransportRequestId: string | null;
  /** When the team will look at discharge again. Point in time, to the millisecond. Default: `null`. */
  readonly reviewDueAt: Date | null;
  /** Who took the plan back. Sensitive: `PII`. */
  readonly cancelledBy: Actor;
}

/** {@link EncounterDischargePlanCancelled} as a publisher passes it: what has a default may be left out. */
export type EncounterDischargePlanCancelledInput = WithDefaults<EncounterDischargePlanCancelled, "finding" | "cancelledTransportRequestId" | "reviewDueAt", { readonly careLocation: CareLocationInput; readonly finding: CodeableConceptInput | null; readonly cancelledBy: ActorInput }>;

/**
 * Why a planned discharge was taken back. UNSAFE_AT_HOME is a finding of therapy or social work.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EncounterDischargePlanCancellationReason = "CONDITION_WORSENED" | "NEW_FINDING" | "UNSAFE_AT_HOME" | "PLACEMENT_FELL_THROUGH" | "PATIENT_APPEALED" | "DECEASED" | "OTHER" | "UNKNOWN";

/**
 * An expected day of discharge was taken back without a new one, so that the bed cannot be promised to anybody. A mere change of the day is another Encounter.DischargePlanned.
 *
 * Event `Encounter.DischargePlanCancelled`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EncounterDischargePlanCancelled: EventDefinition<"Encounter.DischargePlanCancelled", EncounterDischargePlanCancelled, EncounterDischargePlanCancelledInput> = /*@__PURE__*/ defineEvent({
  type: "Encounter.DischargePlanCancelled",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "Encounter",
  schema: '{"type":"record","name":"EncounterDischargePlanCancelled","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"expectedDischargeAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"encounterDischargePlanCancellationReason","type":{"type":"enum","name":"EncounterDischargePlanCancellationReason","symbols":["CONDITION_WORSENED","NEW_FINDING","UNSAFE_AT_HOME","PLACEMENT_FELL_THROUGH","PATIENT_APPEALED","DECEASED","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"finding","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"wasOrderSigned","type":"boolean"},{"name":"cancelledTransportRequestId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"reviewDueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"cancelledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
