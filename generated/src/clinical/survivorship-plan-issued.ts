// Generated from clinical/oncology/survivorship-plan-issued.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * After treatment with the aim of cure the patient got a written summary with what was done, what to watch for and who does it, and the primary care clinician a copy.
 *
 * Event `SurvivorshipPlan.Issued`, version 1. Topic `clinical.events`, key `survivorshipPlanId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface SurvivorshipPlanIssued {
  /** Plan, renewed when guidelines or findings change. UUID. */
  readonly survivorshipPlanId: string;
  /** Survivor to whom it was handed. UUID. */
  readonly patientId: string;
  /** Care plan into which its tasks went. UUID. Default: `null`. */
  readonly carePlanId: string | null;
  /** Document that the patient took home. UUID. */
  readonly documentId: string;
  /** Cancer that was treated, ICD-10-CM. Sensitive: `PHI`. */
  readonly diagnosis: CodeableConcept;
  /** Operations, drugs and radiation in short, SNOMED CT or RxNorm. Sensitive: `PHI`. Default: `[]`. */
  readonly treatmentsReceived: readonly CodeableConcept[];
  /** What may come of treatment in later years, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly lateEffectRisks: readonly CodeableConcept[];
  /**
   * Tests to look for return of the cancer, LOINC or CPT, with their interval as text.
   *
   * Sensitive: `PHI`. Default: `[]`.
   */
  readonly surveillanceTests: readonly CodeableConcept[];
  /** Clinic that answers for follow-up. */
  readonly survivorshipLead: SurvivorshipLead;
  /** Whether the family should be advised on inherited risk. */
  readonly requiresGeneticCounseling: boolean;
  /**
   * Distress thermometer on that day, 0 to 10; from 4 support is offered.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly distressScore: number | null;
  /**
   * Day on which treatment ended; accreditation wants the plan within a year of it.
   *
   * Date as `YYYY-MM-DD`. Sensitive: `PHI`.
   */
  readonly treatmentEndDate: string;
  /** First visit under the plan. Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`. */
  readonly nextVisitDate: string | null;
  /** Clinician who went through it with the patient. Sensitive: `PII`. */
  readonly issuedBy: Actor;
  /** When patient and primary care had it in hand. Point in time, to the millisecond. */
  readonly issuedAt: Date;
}

/** {@link SurvivorshipPlanIssued} as a publisher passes it: what has a default may be left out. */
export type SurvivorshipPlanIssuedInput = WithDefaults<SurvivorshipPlanIssued, "carePlanId" | "treatmentsReceived" | "lateEffectRisks" | "surveillanceTests" | "distressScore" | "nextVisitDate", { readonly diagnosis: CodeableConceptInput; readonly treatmentsReceived: readonly CodeableConceptInput[]; readonly lateEffectRisks: readonly CodeableConceptInput[]; readonly surveillanceTests: readonly CodeableConceptInput[]; readonly issuedBy: ActorInput }>;

/**
 * Who keeps watch from now on. SHARED splits cancer checks and general care between two clinics.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SurvivorshipLead = "ONCOLOGY" | "PRIMARY_CARE" | "SHARED" | "SURVIVORSHIP_CLINIC" | "UNKNOWN";

/**
 * After treatment with the aim of cure the patient got a written summary with what was done, what to watch for and who does it, and the primary care clinician a copy.
 *
 * Event `SurvivorshipPlan.Issued`, version 1. Topic `clinical.events`, key `survivorshipPlanId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const SurvivorshipPlanIssued: EventDefinition<"SurvivorshipPlan.Issued", SurvivorshipPlanIssued, SurvivorshipPlanIssuedInput> = /*@__PURE__*/ defineEvent({
  type: "SurvivorshipPlan.Issued",
  version: 1,
  topic: "clinical.events",
  key: "survivorshipPlanId",
  aggregate: "SurvivorshipPlan",
  schema: '{"type":"record","name":"SurvivorshipPlanIssued","namespace":"healthtech.clinical","fields":[{"name":"survivorshipPlanId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"carePlanId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"documentId","type":{"type":"string","logicalType":"uuid"}},{"name":"diagnosis","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"treatmentsReceived","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"lateEffectRisks","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"surveillanceTests","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"survivorshipLead","type":{"type":"enum","name":"SurvivorshipLead","symbols":["ONCOLOGY","PRIMARY_CARE","SHARED","SURVIVORSHIP_CLINIC","UNKNOWN"],"default":"UNKNOWN"}},{"name":"requiresGeneticCounseling","type":"boolean"},{"name":"distressScore","type":["null","int"],"default":null},{"name":"treatmentEndDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["PHI"]},{"name":"nextVisitDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI"]},{"name":"issuedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
