// Generated from clinical/maternity/pregnancy-antenatal-visit-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A midwife or physician finished an antenatal check and charted it. It is sent once a visit; triage for pain or bleeding between visits is an emergency encounter.
 *
 * Event `Pregnancy.AntenatalVisit.Completed`, version 1. Topic `clinical.events`, key `pregnancyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PregnancyAntenatalVisitCompleted {
  /** Pregnancy that was checked. UUID. */
  readonly pregnancyId: string;
  /** Pregnant patient who came to the visit. UUID. */
  readonly patientId: string;
  /** Clinic visit in which the check was done. UUID. */
  readonly encounterId: string;
  /** Gestational age in completed days; 198 is 28 weeks and 2 days. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly gestationDays: number;
  /** Systolic pressure seated, mm[Hg], LOINC 8480-6. Sensitive: `PHI`. */
  readonly systolicQuantity: Quantity;
  /** Diastolic pressure of the same reading, mm[Hg]. Sensitive: `PHI`. */
  readonly diastolicQuantity: Quantity;
  /** Weight in light clothes, kg; null when the patient did not wish it. Sensitive: `PHI`. Default: `null`. */
  readonly maternalWeight: Quantity | null;
  /** Symphysis to fundus in cm; null before 20 weeks. Sensitive: `PHI`. Default: `null`. */
  readonly fundalHeightQuantity: Quantity | null;
  /** Fetal heart by Doppler, beats per minute; of twins the slower one. Sensitive: `PHI`. Default: `null`. */
  readonly fetalHeartQuantity: Quantity | null;
  /** Strip result, which with the pressure screens for preeclampsia. Sensitive: `PHI`. Default: `null`. */
  readonly urineProtein: AntenatalUrineProtein | null;
  /** Lie found by palpation or ultrasound, from 28 weeks on. Sensitive: `PHI`. Default: `null`. */
  readonly fetalPresentation: AntenatalFetalPresentation | null;
  /** Concerns found at the visit, SNOMED CT; empty for an uneventful check. Sensitive: `PHI`. Default: `[]`. */
  readonly findings: readonly CodeableConcept[];
  /** Day on which the next check is due; null when she was sent to hospital. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly nextVisitDate: string | null;
  /** Who examined the patient. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link PregnancyAntenatalVisitCompleted} as a publisher passes it: what has a default may be left out. */
export type PregnancyAntenatalVisitCompletedInput = WithDefaults<PregnancyAntenatalVisitCompleted, "maternalWeight" | "fundalHeightQuantity" | "fetalHeartQuantity" | "urineProtein" | "fetalPresentation" | "findings" | "nextVisitDate", { readonly systolicQuantity: QuantityInput; readonly diastolicQuantity: QuantityInput; readonly maternalWeight: QuantityInput | null; readonly fundalHeightQuantity: QuantityInput | null; readonly fetalHeartQuantity: QuantityInput | null; readonly findings: readonly CodeableConceptInput[]; readonly performer: ActorInput }>;

/** Dipstick protein as read on the strip. A symbol that is not known yet is read as `UNKNOWN`. */
export type AntenatalUrineProtein = "NEGATIVE" | "TRACE" | "ONE_PLUS" | "TWO_PLUS" | "THREE_PLUS_OR_MORE" | "UNKNOWN";

/**
 * Part that lies lowest. NOT_ENGAGED is used while it still changes, before 36 weeks.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AntenatalFetalPresentation = "CEPHALIC" | "BREECH" | "TRANSVERSE" | "NOT_ENGAGED" | "UNKNOWN";

/**
 * A midwife or physician finished an antenatal check and charted it. It is sent once a visit; triage for pain or bleeding between visits is an emergency encounter.
 *
 * Event `Pregnancy.AntenatalVisit.Completed`, version 1. Topic `clinical.events`, key `pregnancyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PregnancyAntenatalVisitCompleted: EventDefinition<"Pregnancy.AntenatalVisit.Completed", PregnancyAntenatalVisitCompleted, PregnancyAntenatalVisitCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "Pregnancy.AntenatalVisit.Completed",
  version: 1,
  topic: "clinical.events",
  key: "pregnancyId",
  aggregate: "Pregnancy",
  schema: '{"type":"record","name":"PregnancyAntenatalVisitCompleted","namespace":"healthtech.clinical","fields":[{"name":"pregnancyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"gestationDays","type":"int","confluent:tags":["PHI"]},{"name":"systolicQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"diastolicQuantity","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"maternalWeight","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"fundalHeightQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"fetalHeartQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"urineProtein","type":["null",{"type":"enum","name":"AntenatalUrineProtein","symbols":["NEGATIVE","TRACE","ONE_PLUS","TWO_PLUS","THREE_PLUS_OR_MORE","UNKNOWN"],"default":"UNKNOWN"}],"default":null,"confluent:tags":["PHI"]},{"name":"fetalPresentation","type":["null",{"type":"enum","name":"AntenatalFetalPresentation","symbols":["CEPHALIC","BREECH","TRANSVERSE","NOT_ENGAGED","UNKNOWN"],"default":"UNKNOWN"}],"default":null,"confluent:tags":["PHI"]},{"name":"findings","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"nextVisitDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
