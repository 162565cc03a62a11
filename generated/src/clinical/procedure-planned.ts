// Generated from clinical/procedures/procedure-planned.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * A bedside or outpatient procedure was set up and its preparation began: consent, fasting, supplies. Cases for an operating room are booked with SurgicalCase.Booked.
 *
 * Event `Procedure.Planned`, version 1. Topic `clinical.events`, key `procedureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ProcedurePlanned {
  /** Procedure in preparation. UUID. */
  readonly procedureId: string;
  /** Patient who will undergo it. UUID. */
  readonly patientId: string;
  /** Stay during which it will be done; null before an outpatient visit exists. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Order that it fulfils. UUID. */
  readonly orderId: string;
  /** Signed consent; null while still to be taken. UUID. Default: `null`. */
  readonly consentId: string | null;
  /** Intended procedure, CPT, with SNOMED CT as second coding. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Indication, ICD-10-CM. Sensitive: `PHI`. */
  readonly reason: CodeableConcept;
  /** Intended site with its side, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly bodySite: CodeableConcept | null;
  /** Sedation to prepare for. Sensitive: `PHI`. */
  readonly plannedSedation: PlannedSedation;
  /** Hours without food beforehand; null when eating is allowed. Whole number of 32 bits. Default: `null`. */
  readonly fastingHours: number | null;
  /** Drugs paused for it, RxNorm, such as anticoagulants. Sensitive: `PHI`. Default: `[]`. */
  readonly heldMedications: readonly CodeableConcept[];
  /** Slot in the procedure room; null for a bedside procedure done when ready. Default: `null`. */
  readonly scheduledPeriod: Period | null;
  /** Room or bedside. Sensitive: `PHI`. Default: `null`. */
  readonly plannedLocation: CareLocation | null;
  /** Clinician who means to do it. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link ProcedurePlanned} as a publisher passes it: what has a default may be left out. */
export type ProcedurePlannedInput = WithDefaults<ProcedurePlanned, "encounterId" | "consentId" | "bodySite" | "fastingHours" | "heldMedications" | "scheduledPeriod" | "plannedLocation", { readonly code: CodeableConceptInput; readonly reason: CodeableConceptInput; readonly bodySite: CodeableConceptInput | null; readonly heldMedications: readonly CodeableConceptInput[]; readonly scheduledPeriod: PeriodInput | null; readonly plannedLocation: CareLocationInput | null; readonly performer: ActorInput }>;

/**
 * Depth of sedation planned, which decides about fasting, monitoring and staff.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PlannedSedation = "NONE" | "LOCAL" | "MINIMAL" | "MODERATE" | "DEEP" | "ANESTHESIA_TEAM" | "UNKNOWN";

/**
 * A bedside or outpatient procedure was set up and its preparation began: consent, fasting, supplies. Cases for an operating room are booked with SurgicalCase.Booked.
 *
 * Event `Procedure.Planned`, version 1. Topic `clinical.events`, key `procedureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ProcedurePlanned: EventDefinition<"Procedure.Planned", ProcedurePlanned, ProcedurePlannedInput> = /*@__PURE__*/ defineEvent({
  type: "Procedure.Planned",
  version: 1,
  topic: "clinical.events",
  key: "procedureId",
  aggregate: "Procedure",
  schema: '{"type":"record","name":"ProcedurePlanned","namespace":"healthtech.clinical","fields":[{"name":"procedureId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"consentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"reason","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"bodySite","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"plannedSedation","type":{"type":"enum","name":"PlannedSedation","symbols":["NONE","LOCAL","MINIMAL","MODERATE","DEEP","ANESTHESIA_TEAM","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"fastingHours","type":["null","int"],"default":null},{"name":"heldMedications","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"scheduledPeriod","type":["null",{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null},{"name":"plannedLocation","type":["null",{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
