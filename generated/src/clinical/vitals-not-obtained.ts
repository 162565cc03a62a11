// Generated from clinical/vitals-observations/vitals-not-obtained.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A due set of vital signs could not be taken or was deliberately left out, and the nurse charted why. It differs from a round that nobody made (CareRound.Missed).
 *
 * Event `Vitals.NotObtained`, version 1. Topic `clinical.events`, key `vitalsId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface VitalsNotObtained {
  /** Set that would have been filled, held empty with its reason. UUID. */
  readonly vitalsId: string;
  /** Patient who was due. UUID. */
  readonly patientId: string;
  /** Stay that the monitoring order belongs to. UUID. */
  readonly encounterId: string;
  /** Order that set the frequency. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Vital signs that were due and not taken, LOINC. Sensitive: `PHI`. */
  readonly missingCodes: readonly CodeableConcept[];
  /** Reason chosen in the flowsheet. Sensitive: `PHI`. */
  readonly vitalsAbsenceReason: VitalsAbsenceReason;
  /** True when the nurse saw at least that the patient breathes and reacts. */
  readonly isLevelOfResponseSeen: boolean;
  /** Latest set that does exist. UUID. Default: `null`. */
  readonly lastVitalsId: string | null;
  /** When the set had been due. Point in time, to the millisecond. */
  readonly dueAt: Date;
  /**
   * When the nurse means to try again; null when the set is skipped for good.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly expectedRetryAt: Date | null;
  /** Nurse who tried. Sensitive: `PII`. */
  readonly performer: Actor;
  /** Circumstances, in the nurse's words. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link VitalsNotObtained} as a publisher passes it: what has a default may be left out. */
export type VitalsNotObtainedInput = WithDefaults<VitalsNotObtained, "orderId" | "lastVitalsId" | "expectedRetryAt" | "note", { readonly missingCodes: readonly CodeableConceptInput[]; readonly performer: ActorInput }>;

/**
 * Why there are no values. ASLEEP_BY_PLAN is permitted by an order to let the patient sleep; COMFORT_CARE by a palliative goal.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type VitalsAbsenceReason = "REFUSED" | "ASLEEP_BY_PLAN" | "OFF_UNIT" | "COMFORT_CARE" | "EQUIPMENT_UNAVAILABLE" | "TOO_AGITATED" | "OTHER" | "UNKNOWN";

/**
 * A due set of vital signs could not be taken or was deliberately left out, and the nurse charted why. It differs from a round that nobody made (CareRound.Missed).
 *
 * Event `Vitals.NotObtained`, version 1. Topic `clinical.events`, key `vitalsId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const VitalsNotObtained: EventDefinition<"Vitals.NotObtained", VitalsNotObtained, VitalsNotObtainedInput> = /*@__PURE__*/ defineEvent({
  type: "Vitals.NotObtained",
  version: 1,
  topic: "clinical.events",
  key: "vitalsId",
  aggregate: "Vitals",
  schema: '{"type":"record","name":"VitalsNotObtained","namespace":"healthtech.clinical","fields":[{"name":"vitalsId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"missingCodes","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"confluent:tags":["PHI"]},{"name":"vitalsAbsenceReason","type":{"type":"enum","name":"VitalsAbsenceReason","symbols":["REFUSED","ASLEEP_BY_PLAN","OFF_UNIT","COMFORT_CARE","EQUIPMENT_UNAVAILABLE","TOO_AGITATED","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"isLevelOfResponseSeen","type":"boolean"},{"name":"lastVitalsId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"dueAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"expectedRetryAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
