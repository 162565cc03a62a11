// Generated from clinical/intensive-care/rapid-response-concluded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The rapid response team left the bedside after deciding what happens to the patient. It names what was done, in categories that the committee counts.
 *
 * Event `RapidResponse.Concluded`, version 1. Topic `clinical.events`, key `rapidResponseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface RapidResponseConcluded {
  /** Call that ended. UUID. */
  readonly rapidResponseId: string;
  /** Patient seen; null for visitors. UUID. Default: `null`. */
  readonly patientId: string | null;
  /** Stay to which the note belongs. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Result of the call. Sensitive: `PHI`. */
  readonly rapidResponseDisposition: RapidResponseDisposition;
  /** What the team thinks is wrong, ICD-10-CM or SNOMED CT. Sensitive: `PHI`. */
  readonly suspectedProblem: CodeableConcept;
  /** What was done, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly interventions: readonly CodeableConcept[];
  /** Drugs given, RxNorm. Sensitive: `PHI`. Default: `[]`. */
  readonly givenMedications: readonly CodeableConcept[];
  /** Whether wishes for treatment limits were talked about. Sensitive: `PHI`. */
  readonly wasGoalsOfCareDiscussed: boolean;
  /** Minutes from page to arrival. Whole number of 32 bits. */
  readonly responseMinutes: number;
  /** Minutes at the bedside. Whole number of 32 bits. */
  readonly durationMinutes: number;
  /** When the team looks again; null when not planned. Point in time, to the millisecond. Default: `null`. */
  readonly recheckDueAt: Date | null;
  /** When the team left. Point in time, to the millisecond. */
  readonly completedAt: Date;
  /** Clinician who led. UUID. */
  readonly leadPractitionerId: string;
}

/** {@link RapidResponseConcluded} as a publisher passes it: what has a default may be left out. */
export type RapidResponseConcludedInput = WithDefaults<RapidResponseConcluded, "patientId" | "encounterId" | "interventions" | "givenMedications" | "recheckDueAt", { readonly suspectedProblem: CodeableConceptInput; readonly interventions: readonly CodeableConceptInput[]; readonly givenMedications: readonly CodeableConceptInput[] }>;

/**
 * What became of the patient. BECAME_CODE turned into an arrest while the team was there.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type RapidResponseDisposition = "STAYED" | "MOVED_TO_INTERMEDIATE" | "MOVED_TO_INTENSIVE_CARE" | "TO_OPERATING_ROOM" | "BECAME_CODE" | "COMFORT_CARE" | "VISITOR_TO_ED" | "UNKNOWN";

/**
 * The rapid response team left the bedside after deciding what happens to the patient. It names what was done, in categories that the committee counts.
 *
 * Event `RapidResponse.Concluded`, version 1. Topic `clinical.events`, key `rapidResponseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const RapidResponseConcluded: EventDefinition<"RapidResponse.Concluded", RapidResponseConcluded, RapidResponseConcludedInput> = /*@__PURE__*/ defineEvent({
  type: "RapidResponse.Concluded",
  version: 1,
  topic: "clinical.events",
  key: "rapidResponseId",
  aggregate: "RapidResponse",
  schema: '{"type":"record","name":"RapidResponseConcluded","namespace":"healthtech.clinical","fields":[{"name":"rapidResponseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"rapidResponseDisposition","type":{"type":"enum","name":"RapidResponseDisposition","symbols":["STAYED","MOVED_TO_INTERMEDIATE","MOVED_TO_INTENSIVE_CARE","TO_OPERATING_ROOM","BECAME_CODE","COMFORT_CARE","VISITOR_TO_ED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"suspectedProblem","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"interventions","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"givenMedications","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"wasGoalsOfCareDiscussed","type":"boolean","confluent:tags":["PHI"]},{"name":"responseMinutes","type":"int"},{"name":"durationMinutes","type":"int"},{"name":"recheckDueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"leadPractitionerId","type":{"type":"string","logicalType":"uuid"}}],"schemaVersion":1}',
});
