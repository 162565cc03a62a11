// Generated from clinical/emergency/emergency-visit-first-seen.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { TriageLevel } from "./triage-level.js";

/**
 * A physician, PA or NP began the medical examination of an emergency patient. It stops the door-to-provider clock; opening the chart from afar does not.
 *
 * Event `EmergencyVisit.FirstSeen`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface EmergencyVisitFirstSeen {
  /** Emergency encounter under examination. UUID. */
  readonly encounterId: string;
  /** Patient at the bedside. UUID. */
  readonly patientId: string;
  /** Clinician who first examined. UUID. */
  readonly practitionerId: string;
  /** Attending who answers for a resident, PA or NP; null when the attending came first. UUID. Default: `null`. */
  readonly supervisingPractitionerId: string | null;
  /** Setting, which decides how the interval is reported. */
  readonly screeningExamSetting: ScreeningExamSetting;
  /** Minutes from the door until this moment. Whole number of 32 bits. */
  readonly doorToProviderMinutes: number;
  /** Urgency under which the patient had waited. Sensitive: `PHI`. */
  readonly triageLevel: TriageLevel;
  /** True when the examination sufficed to rule an emergency in or out, as EMTALA demands. */
  readonly isScreeningExamComplete: boolean;
  /** First suspicion, ICD-10-CM; null until there is one. Sensitive: `PHI`. Default: `null`. */
  readonly workingDiagnosis: CodeableConcept | null;
  /** When the clinician began at the bedside. Point in time, to the millisecond. */
  readonly startedAt: Date;
  /** Place of the examination. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
}

/** {@link EmergencyVisitFirstSeen} as a publisher passes it: what has a default may be left out. */
export type EmergencyVisitFirstSeenInput = WithDefaults<EmergencyVisitFirstSeen, "supervisingPractitionerId" | "workingDiagnosis", { readonly workingDiagnosis: CodeableConceptInput | null; readonly careLocation: CareLocationInput }>;

/**
 * Where the examination took place. PROVIDER_IN_TRIAGE sees patients before there is a bed for them.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ScreeningExamSetting = "TREATMENT_ROOM" | "PROVIDER_IN_TRIAGE" | "HALLWAY" | "RESUSCITATION" | "VIDEO" | "UNKNOWN";

/**
 * A physician, PA or NP began the medical examination of an emergency patient. It stops the door-to-provider clock; opening the chart from afar does not.
 *
 * Event `EmergencyVisit.FirstSeen`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const EmergencyVisitFirstSeen: EventDefinition<"EmergencyVisit.FirstSeen", EmergencyVisitFirstSeen, EmergencyVisitFirstSeenInput> = /*@__PURE__*/ defineEvent({
  type: "EmergencyVisit.FirstSeen",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "EmergencyVisit",
  schema: '{"type":"record","name":"EmergencyVisitFirstSeen","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"practitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"supervisingPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"screeningExamSetting","type":{"type":"enum","name":"ScreeningExamSetting","symbols":["TREATMENT_ROOM","PROVIDER_IN_TRIAGE","HALLWAY","RESUSCITATION","VIDEO","UNKNOWN"],"default":"UNKNOWN"}},{"name":"doorToProviderMinutes","type":"int"},{"name":"triageLevel","type":{"type":"enum","name":"TriageLevel","symbols":["ESI_1","ESI_2","ESI_3","ESI_4","ESI_5","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"isScreeningExamComplete","type":"boolean"},{"name":"workingDiagnosis","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
