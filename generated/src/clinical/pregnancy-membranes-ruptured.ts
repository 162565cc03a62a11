// Generated from clinical/maternity/pregnancy-membranes-ruptured.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The waters broke or were broken, proven by sight or a test. The time starts the clock for infection and antibiotics; it does not mean that labor has begun (Pregnancy.Labor.Started).
 *
 * Event `Pregnancy.Membranes.Ruptured`, version 1. Topic `clinical.events`, key `pregnancyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PregnancyMembranesRuptured {
  /** Pregnancy whose membranes ruptured. UUID. */
  readonly pregnancyId: string;
  /** Mother who reported the leak or was examined. UUID. */
  readonly patientId: string;
  /** Triage or labor stay; null when she telephoned from home. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Circumstance of the rupture. Sensitive: `PHI`. */
  readonly membraneRupture: MembraneRupture;
  /** Color and smell as the midwife saw it. Sensitive: `PHI`. */
  readonly amnioticFluid: MembraneAmnioticFluid;
  /** Means by which the leak was proven. */
  readonly membraneConfirmation: MembraneConfirmation;
  /** Gestational age in completed days when the fluid came. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly gestationDays: number;
  /** True when the cord was felt in front of the head: an emergency. Sensitive: `PHI`. */
  readonly isCordPalpable: boolean;
  /** Fetal heart right after the rupture, beats per minute. Sensitive: `PHI`. Default: `null`. */
  readonly fetalHeartQuantity: Quantity | null;
  /** Time of the gush or of amniotomy, as near as known. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /**
   * When antibiotics are due by the ward protocol, commonly 18 hours after rupture.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly prophylaxisDueAt: Date | null;
  /** Midwife who charted it. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link PregnancyMembranesRuptured} as a publisher passes it: what has a default may be left out. */
export type PregnancyMembranesRupturedInput = WithDefaults<PregnancyMembranesRuptured, "encounterId" | "fetalHeartQuantity" | "prophylaxisDueAt", { readonly fetalHeartQuantity: QuantityInput | null; readonly recordedBy: ActorInput }>;

/**
 * How the membranes opened. PRELABOR is before any regular contraction, PRETERM_PRELABOR moreover before 37 weeks.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type MembraneRupture = "SPONTANEOUS_IN_LABOR" | "PRELABOR" | "PRETERM_PRELABOR" | "ARTIFICIAL" | "UNKNOWN";

/**
 * Look of the fluid. MECONIUM_THICK calls the neonatal team to the birth.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type MembraneAmnioticFluid = "CLEAR" | "BLOOD_STAINED" | "MECONIUM_THIN" | "MECONIUM_THICK" | "FOUL" | "NONE_SEEN" | "UNKNOWN";

/**
 * Proof of the rupture. PATIENT_REPORT has still to be confirmed.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type MembraneConfirmation = "DIRECT_VIEW" | "NITRAZINE" | "FERNING" | "IMMUNOASSAY" | "PATIENT_REPORT" | "UNKNOWN";

/**
 * The waters broke or were broken, proven by sight or a test. The time starts the clock for infection and antibiotics; it does not mean that labor has begun (Pregnancy.Labor.Started).
 *
 * Event `Pregnancy.Membranes.Ruptured`, version 1. Topic `clinical.events`, key `pregnancyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PregnancyMembranesRuptured: EventDefinition<"Pregnancy.Membranes.Ruptured", PregnancyMembranesRuptured, PregnancyMembranesRupturedInput> = /*@__PURE__*/ defineEvent({
  type: "Pregnancy.Membranes.Ruptured",
  version: 1,
  topic: "clinical.events",
  key: "pregnancyId",
  aggregate: "Pregnancy",
  schema: '{"type":"record","name":"PregnancyMembranesRuptured","namespace":"healthtech.clinical","fields":[{"name":"pregnancyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"membraneRupture","type":{"type":"enum","name":"MembraneRupture","symbols":["SPONTANEOUS_IN_LABOR","PRELABOR","PRETERM_PRELABOR","ARTIFICIAL","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"amnioticFluid","type":{"type":"enum","name":"MembraneAmnioticFluid","symbols":["CLEAR","BLOOD_STAINED","MECONIUM_THIN","MECONIUM_THICK","FOUL","NONE_SEEN","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"membraneConfirmation","type":{"type":"enum","name":"MembraneConfirmation","symbols":["DIRECT_VIEW","NITRAZINE","FERNING","IMMUNOASSAY","PATIENT_REPORT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"gestationDays","type":"int","confluent:tags":["PHI"]},{"name":"isCordPalpable","type":"boolean","confluent:tags":["PHI"]},{"name":"fetalHeartQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"prophylaxisDueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
