// Generated from clinical/alerts/clinical-flag-raised.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * A flag that every later reader of the chart shall see was put on a patient, such as fall risk or a difficult airway. Isolation is IsolationFlag.Raised.
 *
 * Event `ClinicalFlag.Raised`, version 1. Topic `clinical.events`, key `flagId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ClinicalFlagRaised {
  /** This flag, until it is cleared. UUID. */
  readonly flagId: string;
  /** Patient who is flagged. UUID. */
  readonly patientId: string;
  /** Stay to which it is confined; null when it outlasts the stay. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** What the flag says, SNOMED CT. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Category by which readers filter. Sensitive: `PHI`. */
  readonly clinicalFlagCategory: ClinicalFlagCategory;
  /** Words in the banner, 40 characters at most. Sensitive: `PHI`. */
  readonly flagBannerText: string;
  /** On what it rests. */
  readonly flagSource: ClinicalFlagSource;
  /** Score behind it, such as Morse; null without one. Whole number of 32 bits. Sensitive: `PHI`. Default: `null`. */
  readonly triggerScore: number | null;
  /** True when the portal shows it too. */
  readonly isVisibleToPatient: boolean;
  /** From raising to the planned end; open when only clearing ends it. */
  readonly validPeriod: Period;
  /** When somebody must confirm or clear it. Point in time, to the millisecond. Default: `null`. */
  readonly reviewDueAt: Date | null;
  /** Who put the flag. Sensitive: `PII`. */
  readonly raisedBy: Actor;
}

/** {@link ClinicalFlagRaised} as a publisher passes it: what has a default may be left out. */
export type ClinicalFlagRaisedInput = WithDefaults<ClinicalFlagRaised, "encounterId" | "triggerScore" | "reviewDueAt", { readonly code: CodeableConceptInput; readonly validPeriod: PeriodInput; readonly raisedBy: ActorInput }>;

/** Kind after the FHIR flag categories. A symbol that is not known yet is read as `UNKNOWN`. */
export type ClinicalFlagCategory = "CLINICAL" | "SAFETY" | "BEHAVIORAL" | "DRUG" | "DIET" | "CONTACT" | "RESEARCH" | "UNKNOWN";

/** RULE was put by decision support out of a score. A symbol that is not known yet is read as `UNKNOWN`. */
export type ClinicalFlagSource = "SCREENING" | "EVENT" | "PATIENT_REPORT" | "RULE" | "OUTSIDE_RECORD" | "UNKNOWN";

/**
 * A flag that every later reader of the chart shall see was put on a patient, such as fall risk or a difficult airway. Isolation is IsolationFlag.Raised.
 *
 * Event `ClinicalFlag.Raised`, version 1. Topic `clinical.events`, key `flagId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ClinicalFlagRaised: EventDefinition<"ClinicalFlag.Raised", ClinicalFlagRaised, ClinicalFlagRaisedInput> = /*@__PURE__*/ defineEvent({
  type: "ClinicalFlag.Raised",
  version: 1,
  topic: "clinical.events",
  key: "flagId",
  aggregate: "ClinicalFlag",
  schema: '{"type":"record","name":"ClinicalFlagRaised","namespace":"healthtech.clinical","fields":[{"name":"flagId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"clinicalFlagCategory","type":{"type":"enum","name":"ClinicalFlagCategory","symbols":["CLINICAL","SAFETY","BEHAVIORAL","DRUG","DIET","CONTACT","RESEARCH","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"flagBannerText","type":"string","confluent:tags":["PHI"]},{"name":"flagSource","type":{"type":"enum","name":"ClinicalFlagSource","symbols":["SCREENING","EVENT","PATIENT_REPORT","RULE","OUTSIDE_RECORD","UNKNOWN"],"default":"UNKNOWN"}},{"name":"triggerScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"isVisibleToPatient","type":"boolean"},{"name":"validPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"reviewDueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"raisedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
