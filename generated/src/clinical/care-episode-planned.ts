// Generated from clinical/referrals/care-episode-planned.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A program or specialty agreed to take a patient for a course of care that begins later. The first working day of it is told by the service that gives the care.
 *
 * Event `CareEpisode.Planned`, version 1. Topic `clinical.events`, key `episodeOfCareId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface CareEpisodePlanned {
  /** Course of care that is planned. UUID. */
  readonly episodeOfCareId: string;
  /** Patient for whom a place is foreseen. UUID. */
  readonly patientId: string;
  /** Referral out of which it came; null after self-referral. UUID. Default: `null`. */
  readonly referralId: string | null;
  /** Kind of care planned, SNOMED CT. Sensitive: `PHI`. */
  readonly serviceType: CodeableConcept;
  /** Service that will give it. UUID. */
  readonly organizationId: string;
  /** Clinician who will lead the course. UUID. Default: `null`. */
  readonly careManagerPractitionerId: string | null;
  /** Problems to be treated, ICD-10-CM. Sensitive: `PHI`. Default: `[]`. */
  readonly diagnoses: readonly CodeableConcept[];
  /** Setting and intensity foreseen. Sensitive: `PHI`. */
  readonly careEpisodeIntensity: CareEpisodeIntensity;
  /** Day on which it should begin. Date as `YYYY-MM-DD`. */
  readonly expectedStartDate: string;
  /** Sessions foreseen; null for programs by length. Whole number of 32 bits. Default: `null`. */
  readonly expectedSessionCount: number | null;
  /** What has to be done before the start. Default: `[]`. */
  readonly prerequisites: readonly string[];
  /** Clinician who agreed on the course at intake. Sensitive: `PII`. */
  readonly plannedBy: Actor;
}

/** {@link CareEpisodePlanned} as a publisher passes it: what has a default may be left out. */
export type CareEpisodePlannedInput = WithDefaults<CareEpisodePlanned, "referralId" | "careManagerPractitionerId" | "diagnoses" | "expectedSessionCount" | "prerequisites", { readonly serviceType: CodeableConceptInput; readonly diagnoses: readonly CodeableConceptInput[]; readonly plannedBy: ActorInput }>;

/** DAY_PROGRAM is several hours on most weekdays. A symbol that is not known yet is read as `UNKNOWN`. */
export type CareEpisodeIntensity = "OUTPATIENT" | "INTENSIVE_OUTPATIENT" | "DAY_PROGRAM" | "RESIDENTIAL" | "HOME" | "UNKNOWN";

/**
 * A program or specialty agreed to take a patient for a course of care that begins later. The first working day of it is told by the service that gives the care.
 *
 * Event `CareEpisode.Planned`, version 1. Topic `clinical.events`, key `episodeOfCareId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const CareEpisodePlanned: EventDefinition<"CareEpisode.Planned", CareEpisodePlanned, CareEpisodePlannedInput> = /*@__PURE__*/ defineEvent({
  type: "CareEpisode.Planned",
  version: 1,
  topic: "clinical.events",
  key: "episodeOfCareId",
  aggregate: "CareEpisode",
  schema: '{"type":"record","name":"CareEpisodePlanned","namespace":"healthtech.clinical","fields":[{"name":"episodeOfCareId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"referralId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"serviceType","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"organizationId","type":{"type":"string","logicalType":"uuid"}},{"name":"careManagerPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"diagnoses","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"careEpisodeIntensity","type":{"type":"enum","name":"CareEpisodeIntensity","symbols":["OUTPATIENT","INTENSIVE_OUTPATIENT","DAY_PROGRAM","RESIDENTIAL","HOME","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"expectedStartDate","type":{"type":"int","logicalType":"date"}},{"name":"expectedSessionCount","type":["null","int"],"default":null},{"name":"prerequisites","type":{"type":"array","items":"string"},"default":[]},{"name":"plannedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
