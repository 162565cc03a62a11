// Generated from clinical/microbiology/culture-gram-stain-reported.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A Gram stain, of the specimen itself or of growth from it, was read and released as a first word before the culture is done. A positive stain from blood or spinal fluid is called to the ward.
 *
 * Event `Culture.GramStainReported`, version 1. Topic `clinical.events`, key `cultureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface CultureGramStainReported {
  /** Culture to which the smear belongs. UUID. */
  readonly cultureId: string;
  /** Patient whose empiric therapy may change on it. UUID. */
  readonly patientId: string;
  /** Order under which smear and culture are reported together. UUID. */
  readonly orderId: string;
  /** Smear by stain and source, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Whether the patient's material or its growth was stained. */
  readonly gramStainSource: GramStainSource;
  /** What the reader saw most. Sensitive: `PHI`. */
  readonly gramStainMorphology: GramStainMorphology;
  /** White cells on the smear; null for smears from bottles. Sensitive: `PHI`. Default: `null`. */
  readonly neutrophilGramStainGrade: GramStainGrade | null;
  /** Organisms within white cells, as in gonorrhea; null when not looked for. Sensitive: `PHI`. Default: `null`. */
  readonly isIntracellular: boolean | null;
  /**
   * Whether epithelial cells are few enough that a sputum is worth culturing; null for other material.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly isAcceptableSputum: boolean | null;
  /** When the stain could be read in the chart. Point in time, to the millisecond. */
  readonly issuedAt: Date;
  /** Microbiologist or technologist at the microscope. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link CultureGramStainReported} as a publisher passes it: what has a default may be left out. */
export type CultureGramStainReportedInput = WithDefaults<CultureGramStainReported, "neutrophilGramStainGrade" | "isIntracellular" | "isAcceptableSputum", { readonly code: CodeableConceptInput; readonly performer: ActorInput }>;

/** What was smeared. A symbol that is not known yet is read as `UNKNOWN`. */
export type GramStainSource = "DIRECT_SPECIMEN" | "POSITIVE_BOTTLE" | "COLONY" | "UNKNOWN";

/**
 * Leading organism form. COCCI_CLUSTERS suggests staphylococci, COCCI_CHAINS streptococci or enterococci.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type GramStainMorphology = "GRAM_POSITIVE_COCCI_CLUSTERS" | "GRAM_POSITIVE_COCCI_CHAINS" | "GRAM_POSITIVE_COCCI_PAIRS" | "GRAM_POSITIVE_RODS" | "GRAM_NEGATIVE_RODS" | "GRAM_NEGATIVE_COCCI" | "YEAST" | "MIXED" | "NONE_SEEN" | "UNKNOWN";

/**
 * Amount per low-power field as the bench grades it, NONE to MANY (4+).
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type GramStainGrade = "NONE" | "RARE" | "FEW" | "MODERATE" | "MANY" | "UNKNOWN";

/**
 * A Gram stain, of the specimen itself or of growth from it, was read and released as a first word before the culture is done. A positive stain from blood or spinal fluid is called to the ward.
 *
 * Event `Culture.GramStainReported`, version 1. Topic `clinical.events`, key `cultureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const CultureGramStainReported: EventDefinition<"Culture.GramStainReported", CultureGramStainReported, CultureGramStainReportedInput> = /*@__PURE__*/ defineEvent({
  type: "Culture.GramStainReported",
  version: 1,
  topic: "clinical.events",
  key: "cultureId",
  aggregate: "Culture",
  schema: '{"type":"record","name":"CultureGramStainReported","namespace":"healthtech.clinical","fields":[{"name":"cultureId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"gramStainSource","type":{"type":"enum","name":"GramStainSource","symbols":["DIRECT_SPECIMEN","POSITIVE_BOTTLE","COLONY","UNKNOWN"],"default":"UNKNOWN"}},{"name":"gramStainMorphology","type":{"type":"enum","name":"GramStainMorphology","symbols":["GRAM_POSITIVE_COCCI_CLUSTERS","GRAM_POSITIVE_COCCI_CHAINS","GRAM_POSITIVE_COCCI_PAIRS","GRAM_POSITIVE_RODS","GRAM_NEGATIVE_RODS","GRAM_NEGATIVE_COCCI","YEAST","MIXED","NONE_SEEN","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"neutrophilGramStainGrade","type":["null",{"type":"enum","name":"GramStainGrade","symbols":["NONE","RARE","FEW","MODERATE","MANY","UNKNOWN"],"default":"UNKNOWN"}],"default":null,"confluent:tags":["PHI"]},{"name":"isIntracellular","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"isAcceptableSputum","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
