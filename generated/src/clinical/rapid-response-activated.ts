// Generated from clinical/intensive-care/rapid-response-activated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";

/**
 * The rapid response team was called to somebody who gets worse outside intensive care. A patient without pulse or breath is CodeBlue.Called.
 *
 * Event `RapidResponse.Activated`, version 1. Topic `clinical.events`, key `rapidResponseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface RapidResponseActivated {
  /** Call of the team, from page to leaving. UUID. */
  readonly rapidResponseId: string;
  /** Patient; null for a visitor or staff member who collapsed. UUID. Default: `null`. */
  readonly patientId: string | null;
  /** Stay of the patient. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** All criteria that were met. Sensitive: `PHI`. Default: `[]`. */
  readonly rapidResponseTriggers: readonly RapidResponseTrigger[];
  /** Set of vital signs behind the call. UUID. Default: `null`. */
  readonly vitalsId: string | null;
  /** Score at the call; null where none was taken. Whole number of 32 bits. Sensitive: `PHI`. Default: `null`. */
  readonly earlyWarningTotalScore: number | null;
  /** True in the first day, which is reviewed as possible undertriage. */
  readonly isWithin24HoursOfAdmission: boolean;
  /**
   * Minutes since a criterion was first met; long delays are reviewed.
   *
   * Whole number of 32 bits. Sensitive: `PHI`. Default: `null`.
   */
  readonly criteriaMetMinutes: number | null;
  /** Where the team must go. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** When the operator paged. Point in time, to the millisecond. */
  readonly activatedAt: Date;
  /** Nurse, relative or other person who dialled. Sensitive: `PII`. */
  readonly activatedBy: Actor;
}

/** {@link RapidResponseActivated} as a publisher passes it: what has a default may be left out. */
export type RapidResponseActivatedInput = WithDefaults<RapidResponseActivated, "patientId" | "encounterId" | "rapidResponseTriggers" | "vitalsId" | "earlyWarningTotalScore" | "criteriaMetMinutes", { readonly careLocation: CareLocationInput; readonly activatedBy: ActorInput }>;

/**
 * Calling criteria of the hospital. FAMILY_WORRIED is a call that relatives may make themselves.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type RapidResponseTrigger = "AIRWAY" | "BREATHING_RATE" | "SATURATION" | "HEART_RATE" | "BLOOD_PRESSURE" | "CONSCIOUSNESS" | "SEIZURE" | "BLEEDING" | "URINE_OUTPUT" | "STAFF_WORRIED" | "FAMILY_WORRIED" | "UNKNOWN";

/**
 * The rapid response team was called to somebody who gets worse outside intensive care. A patient without pulse or breath is CodeBlue.Called.
 *
 * Event `RapidResponse.Activated`, version 1. Topic `clinical.events`, key `rapidResponseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const RapidResponseActivated: EventDefinition<"RapidResponse.Activated", RapidResponseActivated, RapidResponseActivatedInput> = /*@__PURE__*/ defineEvent({
  type: "RapidResponse.Activated",
  version: 1,
  topic: "clinical.events",
  key: "rapidResponseId",
  aggregate: "RapidResponse",
  schema: '{"type":"record","name":"RapidResponseActivated","namespace":"healthtech.clinical","fields":[{"name":"rapidResponseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"rapidResponseTriggers","type":{"type":"array","items":{"type":"enum","name":"RapidResponseTrigger","symbols":["AIRWAY","BREATHING_RATE","SATURATION","HEART_RATE","BLOOD_PRESSURE","CONSCIOUSNESS","SEIZURE","BLEEDING","URINE_OUTPUT","STAFF_WORRIED","FAMILY_WORRIED","UNKNOWN"],"default":"UNKNOWN"}},"default":[],"confluent:tags":["PHI"]},{"name":"vitalsId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"earlyWarningTotalScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"isWithin24HoursOfAdmission","type":"boolean"},{"name":"criteriaMetMinutes","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"activatedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"activatedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
