// Generated from clinical/encounters-adt/encounter-transferred.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { EncounterClass } from "./encounter-class.js";

/**
 * An admitted patient arrived at another bed, room or ward and the nurse there accepted care. It is not emitted when a transfer is merely requested or a bed is held, nor when the patient leaves the ward for an examination and returns (Encounter.TrackingDeparted).
 *
 * Event `Encounter.Transferred`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EncounterTransferred {
  /** Encounter the event belongs to. UUID. */
  readonly encounterId: string;
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /**
   * Encounter of the patient who took this patient's old bed in a swap (ADT^A17); null for a plain move.
   *
   * UUID. Default: `null`.
   */
  readonly swappedEncounterId: string | null;
  /** Class of the encounter once the move is done; a move from the emergency department alone does not change it. */
  readonly encounterClass: EncounterClass;
  /**
   * Bed or area that the patient left (PV1-6). Null when the sending system did not track it, as in a hallway stretcher.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly fromLocation: CareLocation | null;
  /** Bed or area where the patient is now (PV1-3). Sensitive: `PHI`. */
  readonly toLocation: CareLocation;
  /** Main reason that the bed manager or charge nurse gave for the move. */
  readonly encounterTransferReason: EncounterTransferReason;
  /**
   * Precaution in force at the new bed, SNOMED CT; null when standard precautions suffice.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly isolationPrecaution: CodeableConcept | null;
  /**
   * Physician who is responsible after the move (PV1-7), also when it is the same one as before.
   *
   * UUID. Default: `null`.
   */
  readonly attendingPractitionerId: string | null;
  /**
   * When the patient left the old bed, which may then be cleaned.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly departedAt: Date | null;
  /**
   * When the new ward accepted the patient; bed days and room charges count from here.
   *
   * Point in time, to the millisecond.
   */
  readonly effectiveAt: Date;
  /** Nurse who took the handover at the receiving ward. Sensitive: `PII`. Default: `null`. */
  readonly acceptedBy: Actor | null;
  /** Remark of the receiving ward on the handover, such as lines or belongings. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link EncounterTransferred} as a publisher passes it: what has a default may be left out. */
export type EncounterTransferredInput = WithDefaults<EncounterTransferred, "swappedEncounterId" | "fromLocation" | "isolationPrecaution" | "attendingPractitionerId" | "departedAt" | "acceptedBy" | "note", { readonly fromLocation: CareLocationInput | null; readonly toLocation: CareLocationInput; readonly isolationPrecaution: CodeableConceptInput | null; readonly acceptedBy: ActorInput | null }>;

/**
 * Why the patient was moved. LEVEL_OF_CARE_UP is a step to more intensive care, LEVEL_OF_CARE_DOWN to less; OUTLIER_RETURN brings a patient back to the ward of the treating specialty.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EncounterTransferReason = "LEVEL_OF_CARE_UP" | "LEVEL_OF_CARE_DOWN" | "ISOLATION" | "SPECIALTY_CHANGE" | "OUTLIER_RETURN" | "BED_MANAGEMENT" | "PATIENT_REQUEST" | "OTHER" | "UNKNOWN";

/**
 * An admitted patient arrived at another bed, room or ward and the nurse there accepted care. It is not emitted when a transfer is merely requested or a bed is held, nor when the patient leaves the ward for an examination and returns (Encounter.TrackingDeparted).
 *
 * Event `Encounter.Transferred`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EncounterTransferred: EventDefinition<"Encounter.Transferred", EncounterTransferred, EncounterTransferredInput> = /*@__PURE__*/ defineEvent({
  type: "Encounter.Transferred",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "Encounter",
  schema: '{"type":"record","name":"EncounterTransferred","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"swappedEncounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"encounterClass","type":{"type":"enum","name":"EncounterClass","symbols":["INPATIENT","OBSERVATION","SHORT_STAY","AMBULATORY","EMERGENCY","PRE_ADMISSION","HOME_HEALTH","VIRTUAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"fromLocation","type":["null",{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"toLocation","type":"healthtech.shared.CareLocation","confluent:tags":["PHI"]},{"name":"encounterTransferReason","type":{"type":"enum","name":"EncounterTransferReason","symbols":["LEVEL_OF_CARE_UP","LEVEL_OF_CARE_DOWN","ISOLATION","SPECIALTY_CHANGE","OUTLIER_RETURN","BED_MANAGEMENT","PATIENT_REQUEST","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isolationPrecaution","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"attendingPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"departedAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"acceptedBy","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
