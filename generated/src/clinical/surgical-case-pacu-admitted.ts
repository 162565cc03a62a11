// Generated from clinical/surgery-anaesthesia/surgical-case-pacu-admitted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A patient was wheeled into the recovery room and its nurse took over from anesthesia. Those who go straight to intensive care are told by Encounter.Transferred instead.
 *
 * Event `SurgicalCase.PacuAdmitted`, version 1. Topic `clinical.events`, key `surgicalCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface SurgicalCasePacuAdmitted {
  /** Case after which the patient recovers. UUID. */
  readonly surgicalCaseId: string;
  /** Patient in the recovery bay. UUID. */
  readonly patientId: string;
  /** Encounter that goes on. UUID. */
  readonly encounterId: string;
  /** Care that is given. Sensitive: `PHI`. */
  readonly recoveryPhase: RecoveryPhase;
  /** Modified Aldrete score at arrival, 0 to 10. Whole number of 32 bits. Sensitive: `PHI`. Default: `null`. */
  readonly aldreteScore: number | null;
  /** What the nurse has to guard. Sensitive: `PHI`. */
  readonly airwayOnArrival: AirwayOnArrival;
  /** First temperature in Cel; below 36 is warmed. Sensitive: `PHI`. */
  readonly temperatureQuantity: Quantity;
  /** 0 to 10; null while too drowsy to say. Whole number of 32 bits. Sensitive: `PHI`. Default: `null`. */
  readonly painScore: number | null;
  /** What anesthesia asked to be watched. Sensitive: `PHI`. Default: `null`. */
  readonly handoverConcerns: string | null;
  /** Recovery bay with its monitor. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** When the stretcher stood in the bay. Point in time, to the millisecond. */
  readonly arrivedAt: Date;
  /** Recovery nurse who accepted. Sensitive: `PII`. */
  readonly receivedBy: Actor;
}

/** {@link SurgicalCasePacuAdmitted} as a publisher passes it: what has a default may be left out. */
export type SurgicalCasePacuAdmittedInput = WithDefaults<SurgicalCasePacuAdmitted, "aldreteScore" | "painScore" | "handoverConcerns", { readonly temperatureQuantity: QuantityInput; readonly careLocation: CareLocationInput; readonly receivedBy: ActorInput }>;

/**
 * Stage at arrival. FAST_TRACKED skipped phase I because criteria were met in the operating room.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type RecoveryPhase = "PHASE_I" | "PHASE_II" | "FAST_TRACKED" | "UNKNOWN";

/** Airway with which the patient came out of the room. A symbol that is not known yet is read as `UNKNOWN`. */
export type AirwayOnArrival = "NATURAL" | "ORAL_AIRWAY" | "LARYNGEAL_MASK" | "ENDOTRACHEAL_TUBE" | "TRACHEOSTOMY" | "UNKNOWN";

/**
 * A patient was wheeled into the recovery room and its nurse took over from anesthesia. Those who go straight to intensive care are told by Encounter.Transferred instead.
 *
 * Event `SurgicalCase.PacuAdmitted`, version 1. Topic `clinical.events`, key `surgicalCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const SurgicalCasePacuAdmitted: EventDefinition<"SurgicalCase.PacuAdmitted", SurgicalCasePacuAdmitted, SurgicalCasePacuAdmittedInput> = /*@__PURE__*/ defineEvent({
  type: "SurgicalCase.PacuAdmitted",
  version: 1,
  topic: "clinical.events",
  key: "surgicalCaseId",
  aggregate: "SurgicalCase",
  schema: '{"type":"record","name":"SurgicalCasePacuAdmitted","namespace":"healthtech.clinical","fields":[{"name":"surgicalCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"recoveryPhase","type":{"type":"enum","name":"RecoveryPhase","symbols":["PHASE_I","PHASE_II","FAST_TRACKED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"aldreteScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"airwayOnArrival","type":{"type":"enum","name":"AirwayOnArrival","symbols":["NATURAL","ORAL_AIRWAY","LARYNGEAL_MASK","ENDOTRACHEAL_TUBE","TRACHEOSTOMY","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"temperatureQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"painScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"handoverConcerns","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"arrivedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"receivedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
