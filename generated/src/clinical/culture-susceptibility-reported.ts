// Generated from clinical/microbiology/culture-susceptibility-reported.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The antibiogram of one isolate was verified and released. Drugs that cascade rules keep hidden are listed too and marked, so that stewardship sees them and the chart does not.
 *
 * Event `Culture.SusceptibilityReported`, version 1. Topic `clinical.events`, key `cultureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface CultureSusceptibilityReported {
  /** Culture to which the tested isolate belongs. UUID. */
  readonly cultureId: string;
  /** Patient whose therapy can now be aimed. UUID. */
  readonly patientId: string;
  /** Encounter in which antibiotics are running. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Culture order under which the antibiogram is filed. UUID. */
  readonly orderId: string;
  /** Isolate of the culture to which all readings apply. Whole number of 32 bits. */
  readonly isolateSequence: number;
  /** Isolate as named when it was tested, SNOMED CT; breakpoints depend on it. Sensitive: `PHI`. */
  readonly organism: CodeableConcept;
  /** All drugs tested, in the order of the formulary. Sensitive: `PHI`. */
  readonly readings: readonly SusceptibilityReading[];
  /** Whose limits decide between the categories. */
  readonly breakpointStandard: BreakpointStandard;
  /** Edition of those limits, such as M100-Ed35. Default: `null`. */
  readonly breakpointVersion: string | null;
  /**
   * Mechanisms inferred or proven, in the words of the breakpoint standard, such as ESBL or inducible clindamycin resistance.
   *
   * Sensitive: `PHI`. Default: `[]`.
   */
  readonly resistanceMechanisms: readonly string[];
  /** When the antibiogram could be read. Point in time, to the millisecond. */
  readonly issuedAt: Date;
  /** Technologist who verified the panel. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link CultureSusceptibilityReported} as a publisher passes it: what has a default may be left out. */
export type CultureSusceptibilityReportedInput = WithDefaults<CultureSusceptibilityReported, "encounterId" | "breakpointVersion" | "resistanceMechanisms", { readonly organism: CodeableConceptInput; readonly readings: readonly SusceptibilityReadingInput[]; readonly performer: ActorInput }>;

/** One drug against one isolate. */
export interface SusceptibilityReading {
  /** Drug tested, as LOINC susceptibility code. Sensitive: `PHI`. */
  readonly antimicrobialCode: CodeableConcept;
  /**
   * Minimal inhibitory concentration in ug/mL, with a comparator at the ends of the panel; null for disk diffusion.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly micQuantity: Quantity | null;
  /** Zone diameter in mm by disk diffusion. Sensitive: `PHI`. Default: `null`. */
  readonly zoneQuantity: Quantity | null;
  /** Reading after expert rules were applied. Sensitive: `PHI`. */
  readonly susceptibilityCategory: SusceptibilityCategory;
  /** True when cascade reporting hides the drug from the chart. */
  readonly isSuppressed: boolean;
}

/** {@link SusceptibilityReading} as a publisher passes it: what has a default may be left out. */
export type SusceptibilityReadingInput = WithDefaults<SusceptibilityReading, "micQuantity" | "zoneQuantity", { readonly antimicrobialCode: CodeableConceptInput; readonly micQuantity: QuantityInput | null; readonly zoneQuantity: QuantityInput | null }>;

/**
 * Category by the breakpoints. SUSCEPTIBLE_DOSE_DEPENDENT needs higher or more frequent dosing.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SusceptibilityCategory = "SUSCEPTIBLE" | "SUSCEPTIBLE_DOSE_DEPENDENT" | "INTERMEDIATE" | "RESISTANT" | "NON_SUSCEPTIBLE" | "UNKNOWN";

/** Body whose breakpoints were used. A symbol that is not known yet is read as `UNKNOWN`. */
export type BreakpointStandard = "CLSI" | "EUCAST" | "FDA" | "UNKNOWN";

/**
 * The antibiogram of one isolate was verified and released. Drugs that cascade rules keep hidden are listed too and marked, so that stewardship sees them and the chart does not.
 *
 * Event `Culture.SusceptibilityReported`, version 1. Topic `clinical.events`, key `cultureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const CultureSusceptibilityReported: EventDefinition<"Culture.SusceptibilityReported", CultureSusceptibilityReported, CultureSusceptibilityReportedInput> = /*@__PURE__*/ defineEvent({
  type: "Culture.SusceptibilityReported",
  version: 1,
  topic: "clinical.events",
  key: "cultureId",
  aggregate: "Culture",
  schema: '{"type":"record","name":"CultureSusceptibilityReported","namespace":"healthtech.clinical","fields":[{"name":"cultureId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"isolateSequence","type":"int"},{"name":"organism","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"readings","type":{"type":"array","items":{"type":"record","name":"SusceptibilityReading","fields":[{"name":"antimicrobialCode","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"micQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"zoneQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"susceptibilityCategory","type":{"type":"enum","name":"SusceptibilityCategory","symbols":["SUSCEPTIBLE","SUSCEPTIBLE_DOSE_DEPENDENT","INTERMEDIATE","RESISTANT","NON_SUSCEPTIBLE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"isSuppressed","type":"boolean"}]}},"confluent:tags":["PHI"]},{"name":"breakpointStandard","type":{"type":"enum","name":"BreakpointStandard","symbols":["CLSI","EUCAST","FDA","UNKNOWN"],"default":"UNKNOWN"}},{"name":"breakpointVersion","type":["null","string"],"default":null},{"name":"resistanceMechanisms","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
