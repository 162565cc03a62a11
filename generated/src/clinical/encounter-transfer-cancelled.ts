// Generated from clinical/encounters-adt/encounter-transfer-cancelled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";

/**
 * A move that had been recorded was undone, because it was entered for the wrong patient or bed, or the receiving ward sent the patient straight back. The patient is in the former bed again for census and charges.
 *
 * Event `Encounter.TransferCancelled`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface EncounterTransferCancelled {
  /** Encounter the event belongs to. UUID. */
  readonly encounterId: string;
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Bed that counts again as the patient's own. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** Bed that the undone move had named. Sensitive: `PHI`. */
  readonly mistakenLocation: CareLocation;
  /** Effective time of the move that does not count any more. Point in time, to the millisecond. */
  readonly transferredAt: Date;
  /** What was wrong with the entry. */
  readonly encounterTransferErrorCause: EncounterTransferErrorCause;
  /**
   * Doses that the cabinet of the wrong ward had released for the patient in between.
   *
   * Whole number of 32 bits. Sensitive: `PHI`.
   */
  readonly affectedDoseCount: number;
  /** True when room charges of the wrong ward must be taken back. Sensitive: `FINANCIAL`. */
  readonly hasChargesToReverse: boolean;
  /** When the entry was undone. Point in time, to the millisecond. */
  readonly cancelledAt: Date;
  /** Who undid the entry. Sensitive: `PII`. */
  readonly cancelledBy: Actor;
  /** Explanation for the two wards. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link EncounterTransferCancelled} as a publisher passes it: what has a default may be left out. */
export type EncounterTransferCancelledInput = WithDefaults<EncounterTransferCancelled, "note", { readonly careLocation: CareLocationInput; readonly mistakenLocation: CareLocationInput; readonly cancelledBy: ActorInput }>;

/** What was wrong with a recorded move. A symbol that is not known yet is read as `UNKNOWN`. */
export type EncounterTransferErrorCause = "WRONG_PATIENT" | "WRONG_BED" | "WRONG_TIME" | "NOT_ACCEPTED_BY_UNIT" | "PATIENT_NEVER_LEFT" | "OTHER" | "UNKNOWN";

/**
 * A move that had been recorded was undone, because it was entered for the wrong patient or bed, or the receiving ward sent the patient straight back. The patient is in the former bed again for census and charges.
 *
 * Event `Encounter.TransferCancelled`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const EncounterTransferCancelled: EventDefinition<"Encounter.TransferCancelled", EncounterTransferCancelled, EncounterTransferCancelledInput> = /*@__PURE__*/ defineEvent({
  type: "Encounter.TransferCancelled",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "Encounter",
  schema: '{"type":"record","name":"EncounterTransferCancelled","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"mistakenLocation","type":"healthtech.shared.CareLocation","confluent:tags":["PHI"]},{"name":"transferredAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"encounterTransferErrorCause","type":{"type":"enum","name":"EncounterTransferErrorCause","symbols":["WRONG_PATIENT","WRONG_BED","WRONG_TIME","NOT_ACCEPTED_BY_UNIT","PATIENT_NEVER_LEFT","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"affectedDoseCount","type":"int","confluent:tags":["PHI"]},{"name":"hasChargesToReverse","type":"boolean","confluent:tags":["FINANCIAL"]},{"name":"cancelledAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"cancelledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
