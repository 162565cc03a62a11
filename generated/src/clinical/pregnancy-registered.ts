// Generated from clinical/maternity/pregnancy-registered.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A pregnancy was booked at the first antenatal contact, with its dating and the risks known by then. A positive test alone is a laboratory result and does not register a pregnancy; later visits are Pregnancy.AntenatalVisit.Completed.
 *
 * Event `Pregnancy.Registered`, version 1. Topic `clinical.events`, key `pregnancyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface PregnancyRegistered {
  /** This pregnancy, from booking to the last postpartum check. UUID. */
  readonly pregnancyId: string;
  /** Pregnant patient who was booked. UUID. */
  readonly patientId: string;
  /** Booking visit; null when the record was taken over from another clinic. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Pregnancies so far with this one, however they ended. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly gravidaCount: number;
  /** Earlier births from 20 weeks on; twins count as one. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly paraCount: number;
  /**
   * First day of the last menstrual period as the patient remembers it; null when unsure.
   *
   * Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`.
   */
  readonly lastMenstrualDate: string | null;
  /**
   * Agreed due date, LOINC 11778-8. It stays once set, unless ultrasound moves it.
   *
   * Date as `YYYY-MM-DD`. Sensitive: `PHI`.
   */
  readonly expectedDeliveryDate: string;
  /** Basis on which the obstetrician settled the due date. */
  readonly pregnancyDatingMethod: PregnancyDatingMethod;
  /** Fetuses seen by ultrasound, 1 until twins are proven. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly fetusCount: number;
  /** Pathway of care chosen at booking. Sensitive: `PHI`. */
  readonly pregnancyRisk: PregnancyRisk;
  /** Conditions that raise the risk, ICD-10-CM. Sensitive: `PHI`. Default: `[]`. */
  readonly riskConditions: readonly CodeableConcept[];
  /** Day of the booking visit. Date as `YYYY-MM-DD`. */
  readonly bookedDate: string;
  /** Midwife or obstetrician who leads the care. UUID. Default: `null`. */
  readonly responsiblePractitionerId: string | null;
}

/** {@link PregnancyRegistered} as a publisher passes it: what has a default may be left out. */
export type PregnancyRegisteredInput = WithDefaults<PregnancyRegistered, "encounterId" | "lastMenstrualDate" | "riskConditions" | "responsiblePractitionerId", { readonly riskConditions: readonly CodeableConceptInput[] }>;

/**
 * What the due date rests on. ULTRASOUND_FIRST_TRIMESTER overrules the period when the two differ by more than the ACOG limits.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PregnancyDatingMethod = "LAST_MENSTRUAL_PERIOD" | "ULTRASOUND_FIRST_TRIMESTER" | "ULTRASOUND_LATER" | "EMBRYO_TRANSFER" | "UNKNOWN";

/**
 * Pathway at booking. MIDWIFE_LED has no risk that asks for an obstetrician.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PregnancyRisk = "MIDWIFE_LED" | "SHARED" | "HIGH_RISK" | "UNKNOWN";

/**
 * A pregnancy was booked at the first antenatal contact, with its dating and the risks known by then. A positive test alone is a laboratory result and does not register a pregnancy; later visits are Pregnancy.AntenatalVisit.Completed.
 *
 * Event `Pregnancy.Registered`, version 1. Topic `clinical.events`, key `pregnancyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const PregnancyRegistered: EventDefinition<"Pregnancy.Registered", PregnancyRegistered, PregnancyRegisteredInput> = /*@__PURE__*/ defineEvent({
  type: "Pregnancy.Registered",
  version: 1,
  topic: "clinical.events",
  key: "pregnancyId",
  aggregate: "Pregnancy",
  schema: '{"type":"record","name":"PregnancyRegistered","namespace":"healthtech.clinical","fields":[{"name":"pregnancyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"gravidaCount","type":"int","confluent:tags":["PHI"]},{"name":"paraCount","type":"int","confluent:tags":["PHI"]},{"name":"lastMenstrualDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI"]},{"name":"expectedDeliveryDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["PHI"]},{"name":"pregnancyDatingMethod","type":{"type":"enum","name":"PregnancyDatingMethod","symbols":["LAST_MENSTRUAL_PERIOD","ULTRASOUND_FIRST_TRIMESTER","ULTRASOUND_LATER","EMBRYO_TRANSFER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"fetusCount","type":"int","confluent:tags":["PHI"]},{"name":"pregnancyRisk","type":{"type":"enum","name":"PregnancyRisk","symbols":["MIDWIFE_LED","SHARED","HIGH_RISK","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"riskConditions","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"bookedDate","type":{"type":"int","logicalType":"date"}},{"name":"responsiblePractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}],"schemaVersion":1}',
});
