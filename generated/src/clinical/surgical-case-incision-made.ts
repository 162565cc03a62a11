// Generated from clinical/surgery-anaesthesia/surgical-case-incision-made.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The surgeon cut, or passed the scope where there is no cut. From here on the case counts as performed, and its length is measured.
 *
 * Event `SurgicalCase.IncisionMade`, version 1. Topic `clinical.events`, key `surgicalCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface SurgicalCaseIncisionMade {
  /** Case that is under way. UUID. */
  readonly surgicalCaseId: string;
  /** Patient under the drapes. UUID. */
  readonly patientId: string;
  /** Procedure record that is now running. UUID. */
  readonly procedureId: string;
  /** Stay that the operation belongs to. UUID. */
  readonly encounterId: string;
  /** How the surgeon went in. Sensitive: `PHI`. */
  readonly surgicalApproach: SurgicalApproach;
  /** Position on the table, SNOMED CT. Sensitive: `PHI`. */
  readonly patientPositioning: CodeableConcept;
  /** Surgeon who made it. UUID. */
  readonly surgeonPractitionerId: string;
  /** Residents, assistants and vendor staff in the room. Sensitive: `PII`. Default: `[]`. */
  readonly assistants: readonly Actor[];
  /** True for the first case of the day, whose punctual start is measured. */
  readonly isFirstCaseOfRoom: boolean;
  /** Minutes after the scheduled start, negative when early. Whole number of 32 bits. */
  readonly delayMinutes: number;
  /** Why it was late, as on the board; null within five minutes. Default: `null`. */
  readonly delayText: string | null;
  /** Surgeon's estimate of closure, by which the next patient is sent for. Point in time, to the millisecond. */
  readonly expectedEndAt: Date;
  /** Time that the circulating nurse called out. Point in time, to the millisecond. */
  readonly startedAt: Date;
  /** Where the case runs. */
  readonly operatingRoomName: string;
}

/** {@link SurgicalCaseIncisionMade} as a publisher passes it: what has a default may be left out. */
export type SurgicalCaseIncisionMadeInput = WithDefaults<SurgicalCaseIncisionMade, "assistants" | "delayText", { readonly patientPositioning: CodeableConceptInput; readonly assistants: readonly ActorInput[] }>;

/**
 * Access at the begin; a conversion is told in the operative note.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SurgicalApproach = "OPEN" | "LAPAROSCOPIC" | "ROBOTIC" | "ENDOSCOPIC" | "PERCUTANEOUS" | "COMBINED" | "UNKNOWN";

/**
 * The surgeon cut, or passed the scope where there is no cut. From here on the case counts as performed, and its length is measured.
 *
 * Event `SurgicalCase.IncisionMade`, version 1. Topic `clinical.events`, key `surgicalCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const SurgicalCaseIncisionMade: EventDefinition<"SurgicalCase.IncisionMade", SurgicalCaseIncisionMade, SurgicalCaseIncisionMadeInput> = /*@__PURE__*/ defineEvent({
  type: "SurgicalCase.IncisionMade",
  version: 1,
  topic: "clinical.events",
  key: "surgicalCaseId",
  aggregate: "SurgicalCase",
  schema: '{"type":"record","name":"SurgicalCaseIncisionMade","namespace":"healthtech.clinical","fields":[{"name":"surgicalCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"procedureId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"surgicalApproach","type":{"type":"enum","name":"SurgicalApproach","symbols":["OPEN","LAPAROSCOPIC","ROBOTIC","ENDOSCOPIC","PERCUTANEOUS","COMBINED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"patientPositioning","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"surgeonPractitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"assistants","type":{"type":"array","items":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]}},"default":[],"confluent:tags":["PII"]},{"name":"isFirstCaseOfRoom","type":"boolean"},{"name":"delayMinutes","type":"int"},{"name":"delayText","type":["null","string"],"default":null},{"name":"expectedEndAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"operatingRoomName","type":"string"}],"schemaVersion":1}',
});
