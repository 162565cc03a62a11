// Generated from clinical/immunization/immunization-deferred.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A clinician decided not to give a vaccine that the schedule foresees, for a contraindication, a precaution or proven immunity. With a lasting ground the forecast ceases to ask for it.
 *
 * Event `Immunization.Deferred`, version 1. Topic `clinical.events`, key `immunizationId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ImmunizationDeferred {
  /** Entry for the dose withheld. UUID. */
  readonly immunizationId: string;
  /** Patient for whom it was not right. UUID. */
  readonly patientId: string;
  /** Visit at which it was decided. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Vaccine withheld, CVX. Sensitive: `PHI`. */
  readonly vaccine: CodeableConcept;
  /** Class of the ground. Sensitive: `PHI`. */
  readonly vaccineDeferralGround: VaccineDeferralGround;
  /** Condition itself, ICD-10-CM. Sensitive: `PHI`. Default: `null`. */
  readonly reason: CodeableConcept | null;
  /** Whether the vaccine is out of the question for good. */
  readonly isPermanent: boolean;
  /**
   * From when it may be given; null for a permanent ground.
   *
   * Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`.
   */
  readonly deferredUntilDate: string | null;
  /** Titer or other result that proves immunity. UUID. Default: `null`. */
  readonly supportingObservationId: string | null;
  /** Clinician who decided against it. Sensitive: `PII`. */
  readonly performer: Actor;
  /** When the decision was charted. Point in time, to the millisecond. */
  readonly recordedAt: Date;
  /** Advice for whoever meets the gap in the record. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link ImmunizationDeferred} as a publisher passes it: what has a default may be left out. */
export type ImmunizationDeferredInput = WithDefaults<ImmunizationDeferred, "encounterId" | "reason" | "deferredUntilDate" | "supportingObservationId" | "note", { readonly vaccine: CodeableConceptInput; readonly reason: CodeableConceptInput | null; readonly performer: ActorInput }>;

/**
 * Why a clinician withheld it. PRECAUTION may be outweighed in an outbreak, CONTRAINDICATION may not; INTERVAL is a dose too early in the series.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type VaccineDeferralGround = "CONTRAINDICATION" | "PRECAUTION" | "IMMUNITY_PROVEN" | "INTERVAL" | "RECENT_BLOOD_PRODUCT" | "ACUTE_ILLNESS" | "OUT_OF_STOCK" | "OTHER" | "UNKNOWN";

/**
 * A clinician decided not to give a vaccine that the schedule foresees, for a contraindication, a precaution or proven immunity. With a lasting ground the forecast ceases to ask for it.
 *
 * Event `Immunization.Deferred`, version 1. Topic `clinical.events`, key `immunizationId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ImmunizationDeferred: EventDefinition<"Immunization.Deferred", ImmunizationDeferred, ImmunizationDeferredInput> = /*@__PURE__*/ defineEvent({
  type: "Immunization.Deferred",
  version: 1,
  topic: "clinical.events",
  key: "immunizationId",
  aggregate: "Immunization",
  schema: '{"type":"record","name":"ImmunizationDeferred","namespace":"healthtech.clinical","fields":[{"name":"immunizationId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"vaccine","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"vaccineDeferralGround","type":{"type":"enum","name":"VaccineDeferralGround","symbols":["CONTRAINDICATION","PRECAUTION","IMMUNITY_PROVEN","INTERVAL","RECENT_BLOOD_PRODUCT","ACUTE_ILLNESS","OUT_OF_STOCK","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"reason","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"isPermanent","type":"boolean"},{"name":"deferredUntilDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI"]},{"name":"supportingObservationId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
