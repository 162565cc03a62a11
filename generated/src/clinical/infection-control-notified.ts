// Generated from clinical/microbiology/infection-control-notified.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The laboratory told infection prevention of a result that calls for precautions, contact tracing or an outbreak count. It is the laboratory's message, not the decision on isolation.
 *
 * Event `InfectionControl.Notified`, version 1. Topic `clinical.events`, key `infectionControlCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface InfectionControlNotified {
  /** Case on the infection preventionist's list. UUID. */
  readonly infectionControlCaseId: string;
  /** Index patient, from whom contacts are traced. UUID. */
  readonly patientId: string;
  /** Stay whose days before the result are the window of exposure. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Antigen or PCR result that prompted the message; null when a culture did. UUID. Default: `null`. */
  readonly labResultId: string | null;
  /** Culture that prompted it; null when it was a PCR or toxin assay. UUID. Default: `null`. */
  readonly cultureId: string | null;
  /** Organism or toxin producer that may spread, SNOMED CT. Sensitive: `PHI`. */
  readonly organism: CodeableConcept;
  /** Matter of the notification. Sensitive: `PHI`. */
  readonly infectionControlConcern: InfectionControlConcern;
  /** Precaution by the policy's table, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly suggestedPrecaution: CodeableConcept | null;
  /** Rooms in which the patient lay during the infectious window. Sensitive: `PHI`. Default: `[]`. */
  readonly exposedLocations: readonly CareLocation[];
  /** Like cases on the same ward in the rule's window; 0 for a single one. Whole number of 32 bits. */
  readonly relatedCaseCount: number;
  /** When the preventionist on call was told. Point in time, to the millisecond. */
  readonly notifiedAt: Date;
  /** Microbiologist or rule engine that sent the message. Sensitive: `PII`. */
  readonly notifiedBy: Actor;
}

/** {@link InfectionControlNotified} as a publisher passes it: what has a default may be left out. */
export type InfectionControlNotifiedInput = WithDefaults<InfectionControlNotified, "encounterId" | "labResultId" | "cultureId" | "suggestedPrecaution" | "exposedLocations", { readonly organism: CodeableConceptInput; readonly suggestedPrecaution: CodeableConceptInput | null; readonly exposedLocations: readonly CareLocationInput[]; readonly notifiedBy: ActorInput }>;

/**
 * What the laboratory asks to look at. CLUSTER means like isolates on one ward within the rule's window.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type InfectionControlConcern = "ISOLATION_NEEDED" | "EXPOSURE_TRACING" | "CLUSTER" | "DEVICE_ASSOCIATED" | "ENVIRONMENTAL_SOURCE" | "OTHER" | "UNKNOWN";

/**
 * The laboratory told infection prevention of a result that calls for precautions, contact tracing or an outbreak count. It is the laboratory's message, not the decision on isolation.
 *
 * Event `InfectionControl.Notified`, version 1. Topic `clinical.events`, key `infectionControlCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const InfectionControlNotified: EventDefinition<"InfectionControl.Notified", InfectionControlNotified, InfectionControlNotifiedInput> = /*@__PURE__*/ defineEvent({
  type: "InfectionControl.Notified",
  version: 1,
  topic: "clinical.events",
  key: "infectionControlCaseId",
  aggregate: "InfectionControl",
  schema: '{"type":"record","name":"InfectionControlNotified","namespace":"healthtech.clinical","fields":[{"name":"infectionControlCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"labResultId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"cultureId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"organism","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"infectionControlConcern","type":{"type":"enum","name":"InfectionControlConcern","symbols":["ISOLATION_NEEDED","EXPOSURE_TRACING","CLUSTER","DEVICE_ASSOCIATED","ENVIRONMENTAL_SOURCE","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"suggestedPrecaution","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"exposedLocations","type":{"type":"array","items":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"relatedCaseCount","type":"int"},{"name":"notifiedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"notifiedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
