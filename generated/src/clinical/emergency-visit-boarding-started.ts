// Generated from clinical/emergency/emergency-visit-boarding-started.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";

/**
 * An admitted patient has stayed in the emergency department past the hospital's limit because no inpatient bed was free, and from now on is nursed as an inpatient there. Boarding ends with Encounter.Transferred.
 *
 * Event `EmergencyVisit.BoardingStarted`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface EmergencyVisitBoardingStarted {
  /** Encounter of the boarding patient. UUID. */
  readonly encounterId: string;
  /** Patient who waits for a bed upstairs. UUID. */
  readonly patientId: string;
  /** Request that is waiting. UUID. */
  readonly bedRequestId: string;
  /** Main cause given by the house supervisor. */
  readonly boardingCause: BoardingCause;
  /** Level that was requested, such as telemetry or intermediate care. Sensitive: `PHI`. */
  readonly levelOfCareText: string;
  /** Minutes after the decision from which the house counts boarding. Whole number of 32 bits. */
  readonly thresholdMinutes: number;
  /** Boarders in the department, this one included. Whole number of 32 bits. */
  readonly boardedPatientCount: number;
  /** Ratio in which the boarder is nursed, as on the assignment sheet. Default: `null`. */
  readonly nurseRatioText: string | null;
  /** Inpatient orders now carried out by emergency nurses. UUID. Default: `[]`. */
  readonly inpatientOrderIds: readonly string[];
  /** Hallway or room in which the patient boards. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** When the limit was passed. Point in time, to the millisecond. */
  readonly startedAt: Date;
}

/** {@link EmergencyVisitBoardingStarted} as a publisher passes it: what has a default may be left out. */
export type EmergencyVisitBoardingStartedInput = WithDefaults<EmergencyVisitBoardingStarted, "nurseRatioText" | "inpatientOrderIds", { readonly careLocation: CareLocationInput }>;

/**
 * Why there is no place. NO_NURSE means an empty bed that cannot be staffed.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type BoardingCause = "NO_BED" | "NO_NURSE" | "BED_NOT_CLEAN" | "ISOLATION_BED" | "PSYCHIATRIC_PLACEMENT" | "AUTHORIZATION" | "OTHER" | "UNKNOWN";

/**
 * An admitted patient has stayed in the emergency department past the hospital's limit because no inpatient bed was free, and from now on is nursed as an inpatient there. Boarding ends with Encounter.Transferred.
 *
 * Event `EmergencyVisit.BoardingStarted`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const EmergencyVisitBoardingStarted: EventDefinition<"EmergencyVisit.BoardingStarted", EmergencyVisitBoardingStarted, EmergencyVisitBoardingStartedInput> = /*@__PURE__*/ defineEvent({
  type: "EmergencyVisit.BoardingStarted",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "EmergencyVisit",
  schema: '{"type":"record","name":"EmergencyVisitBoardingStarted","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"bedRequestId","type":{"type":"string","logicalType":"uuid"}},{"name":"boardingCause","type":{"type":"enum","name":"BoardingCause","symbols":["NO_BED","NO_NURSE","BED_NOT_CLEAN","ISOLATION_BED","PSYCHIATRIC_PLACEMENT","AUTHORIZATION","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"levelOfCareText","type":"string","confluent:tags":["PHI"]},{"name":"thresholdMinutes","type":"int"},{"name":"boardedPatientCount","type":"int"},{"name":"nurseRatioText","type":["null","string"],"default":null},{"name":"inpatientOrderIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
