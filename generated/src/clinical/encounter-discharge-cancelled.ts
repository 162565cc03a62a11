// Generated from clinical/encounters-adt/encounter-discharge-cancelled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";

/**
 * A discharge that had been recorded was undone, because the patient had not left or came back within the hours that count as the same stay. The encounter goes on; a return later is a new encounter.
 *
 * Event `Encounter.DischargeCancelled`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EncounterDischargeCancelled {
  /** Encounter the event belongs to. UUID. */
  readonly encounterId: string;
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Visit number that the registration system printed on the wristband (PV1-19), type VN. Sensitive: `PII`. */
  readonly visitNumber: Identifier;
  /** Bed of the patient after the correction, another one where the old is taken. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** Time of the discharge that does not count any more. Point in time, to the millisecond. */
  readonly dischargedAt: Date;
  /** Why the stay goes on. Sensitive: `PHI`. */
  readonly encounterDischargeErrorCause: EncounterDischargeErrorCause;
  /** True when the old bed had been cleaned and given away. */
  readonly wasBedReassigned: boolean;
  /** Orders that the discharge had stopped and that run again. UUID. Default: `[]`. */
  readonly resumedOrderIds: readonly string[];
  /**
   * Complaint that brought the patient back, ICD-10-CM; null when the patient never left.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly reason: CodeableConcept | null;
  /** When admitting undid the discharge. Point in time, to the millisecond. */
  readonly cancelledAt: Date;
  /** Physician who is responsible again. UUID. Default: `null`. */
  readonly attendingPractitionerId: string | null;
  /** Clerk who undid the discharge. Sensitive: `PII`. */
  readonly cancelledBy: Actor;
}

/** {@link EncounterDischargeCancelled} as a publisher passes it: what has a default may be left out. */
export type EncounterDischargeCancelledInput = WithDefaults<EncounterDischargeCancelled, "resumedOrderIds" | "reason" | "attendingPractitionerId", { readonly visitNumber: IdentifierInput; readonly careLocation: CareLocationInput; readonly reason: CodeableConceptInput | null; readonly cancelledBy: ActorInput }>;

/**
 * Why a discharge was undone. SAME_DAY_RETURN joins both parts of the stay by the payer's rule.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EncounterDischargeErrorCause = "STILL_IN_HOUSE" | "WRONG_PATIENT" | "SAME_DAY_RETURN" | "PLACEMENT_REFUSED_PATIENT" | "OTHER" | "UNKNOWN";

/**
 * A discharge that had been recorded was undone, because the patient had not left or came back within the hours that count as the same stay. The encounter goes on; a return later is a new encounter.
 *
 * Event `Encounter.DischargeCancelled`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EncounterDischargeCancelled: EventDefinition<"Encounter.DischargeCancelled", EncounterDischargeCancelled, EncounterDischargeCancelledInput> = /*@__PURE__*/ defineEvent({
  type: "Encounter.DischargeCancelled",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "Encounter",
  schema: '{"type":"record","name":"EncounterDischargeCancelled","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"visitNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"dischargedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"encounterDischargeErrorCause","type":{"type":"enum","name":"EncounterDischargeErrorCause","symbols":["STILL_IN_HOUSE","WRONG_PATIENT","SAME_DAY_RETURN","PLACEMENT_REFUSED_PATIENT","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"wasBedReassigned","type":"boolean"},{"name":"resumedOrderIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"reason","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"cancelledAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"attendingPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"cancelledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
