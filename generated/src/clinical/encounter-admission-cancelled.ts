// Generated from clinical/encounters-adt/encounter-admission-cancelled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";

/**
 * An admission was undone because it should not have been recorded: wrong patient, wrong visit, or the patient left before reaching the ward. A stay that really took place ends with Encounter.Discharged, however short.
 *
 * Event `Encounter.AdmissionCancelled`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface EncounterAdmissionCancelled {
  /** Encounter the event belongs to. UUID. */
  readonly encounterId: string;
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Visit number that the registration system printed on the wristband (PV1-19), type VN. Sensitive: `PII`. */
  readonly visitNumber: Identifier;
  /** Bed that the cancelled admission had taken and that is free again. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** Time of the admission that does not count any more. Point in time, to the millisecond. */
  readonly admittedAt: Date;
  /** What was wrong with the admission. */
  readonly encounterAdmissionCancellationReason: EncounterAdmissionCancellationReason;
  /**
   * Encounter in which care goes on, such as that of the emergency department; null when there is none.
   *
   * UUID. Default: `null`.
   */
  readonly continuingEncounterId: string | null;
  /** Orders written under the admission that must not be carried out. UUID. Default: `[]`. */
  readonly voidedOrderIds: readonly string[];
  /** True when charges were posted and must be taken back. Sensitive: `FINANCIAL`. */
  readonly hasChargesToReverse: boolean;
  /** When admitting undid the entry. Point in time, to the millisecond. */
  readonly cancelledAt: Date;
  /** Who undid the admission. Sensitive: `PII`. */
  readonly cancelledBy: Actor;
  /** Explanation for the ward and for billing. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link EncounterAdmissionCancelled} as a publisher passes it: what has a default may be left out. */
export type EncounterAdmissionCancelledInput = WithDefaults<EncounterAdmissionCancelled, "continuingEncounterId" | "voidedOrderIds" | "note", { readonly visitNumber: IdentifierInput; readonly careLocation: CareLocationInput; readonly cancelledBy: ActorInput }>;

/**
 * Why an admission was undone. LEFT_BEFORE_BED is a patient who went home while waiting for the bed.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EncounterAdmissionCancellationReason = "WRONG_PATIENT" | "WRONG_VISIT" | "DUPLICATE" | "LEFT_BEFORE_BED" | "ORDER_WITHDRAWN" | "SENT_ELSEWHERE" | "OTHER" | "UNKNOWN";

/**
 * An admission was undone because it should not have been recorded: wrong patient, wrong visit, or the patient left before reaching the ward. A stay that really took place ends with Encounter.Discharged, however short.
 *
 * Event `Encounter.AdmissionCancelled`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const EncounterAdmissionCancelled: EventDefinition<"Encounter.AdmissionCancelled", EncounterAdmissionCancelled, EncounterAdmissionCancelledInput> = /*@__PURE__*/ defineEvent({
  type: "Encounter.AdmissionCancelled",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "Encounter",
  schema: '{"type":"record","name":"EncounterAdmissionCancelled","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"visitNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"admittedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"encounterAdmissionCancellationReason","type":{"type":"enum","name":"EncounterAdmissionCancellationReason","symbols":["WRONG_PATIENT","WRONG_VISIT","DUPLICATE","LEFT_BEFORE_BED","ORDER_WITHDRAWN","SENT_ELSEWHERE","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"continuingEncounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"voidedOrderIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"hasChargesToReverse","type":"boolean","confluent:tags":["FINANCIAL"]},{"name":"cancelledAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"cancelledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
