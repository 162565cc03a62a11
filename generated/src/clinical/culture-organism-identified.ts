// Generated from clinical/microbiology/culture-organism-identified.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The bench put a name to one isolate of a culture. A mixed culture gives one event for each isolate; what the isolate is sensitive to follows in Culture.SusceptibilityReported.
 *
 * Event `Culture.OrganismIdentified`, version 1. Topic `clinical.events`, key `cultureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface CultureOrganismIdentified {
  /** Culture from which the isolate was picked. UUID. */
  readonly cultureId: string;
  /** Patient who carries or is infected by the organism. UUID. */
  readonly patientId: string;
  /** Encounter that infection prevention looks at for hospital onset. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Number of the isolate within the culture, 1 first; susceptibilities refer to it. Whole number of 32 bits. */
  readonly isolateSequence: number;
  /** Organism to genus or species, SNOMED CT. Sensitive: `PHI`. */
  readonly organism: CodeableConcept;
  /** Colony count, as in urine or lavage, in [CFU]/mL; null for blood. Sensitive: `PHI`. Default: `null`. */
  readonly organismQuantity: Quantity | null;
  /** Technique on which the name rests. */
  readonly organismIdentificationMethod: OrganismIdentificationMethod;
  /**
   * Score of the method times 100, such as 231 for a MALDI log score of 2.31; null where there is none.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly confidenceScore: number | null;
  /** Weight given to the isolate. Sensitive: `PHI`. */
  readonly organismSignificance: OrganismSignificance;
  /** Genes found by rapid PCR, written as mecA, vanA, KPC, CTX-M. Sensitive: `PHI`. Default: `[]`. */
  readonly resistanceMarkers: readonly string[];
  /** When the identification was verified. Point in time, to the millisecond. */
  readonly identifiedAt: Date;
  /** Technologist who verified the name. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link CultureOrganismIdentified} as a publisher passes it: what has a default may be left out. */
export type CultureOrganismIdentifiedInput = WithDefaults<CultureOrganismIdentified, "encounterId" | "organismQuantity" | "confidenceScore" | "resistanceMarkers", { readonly organism: CodeableConceptInput; readonly organismQuantity: QuantityInput | null; readonly performer: ActorInput }>;

/**
 * How it was named. RAPID_PCR reads straight from a positive bottle, a day before colonies.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type OrganismIdentificationMethod = "MALDI_TOF" | "BIOCHEMICAL" | "RAPID_PCR" | "SEQUENCING" | "MICROSCOPY" | "OTHER" | "UNKNOWN";

/**
 * Bench's view of what the isolate means in this material. COLONIZER lives there without disease.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type OrganismSignificance = "PATHOGEN" | "PROBABLE_CONTAMINANT" | "COLONIZER" | "NORMAL_FLORA" | "UNKNOWN";

/**
 * The bench put a name to one isolate of a culture. A mixed culture gives one event for each isolate; what the isolate is sensitive to follows in Culture.SusceptibilityReported.
 *
 * Event `Culture.OrganismIdentified`, version 1. Topic `clinical.events`, key `cultureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const CultureOrganismIdentified: EventDefinition<"Culture.OrganismIdentified", CultureOrganismIdentified, CultureOrganismIdentifiedInput> = /*@__PURE__*/ defineEvent({
  type: "Culture.OrganismIdentified",
  version: 1,
  topic: "clinical.events",
  key: "cultureId",
  aggregate: "Culture",
  schema: '{"type":"record","name":"CultureOrganismIdentified","namespace":"healthtech.clinical","fields":[{"name":"cultureId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"isolateSequence","type":"int"},{"name":"organism","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"organismQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"organismIdentificationMethod","type":{"type":"enum","name":"OrganismIdentificationMethod","symbols":["MALDI_TOF","BIOCHEMICAL","RAPID_PCR","SEQUENCING","MICROSCOPY","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"confidenceScore","type":["null","int"],"default":null},{"name":"organismSignificance","type":{"type":"enum","name":"OrganismSignificance","symbols":["PATHOGEN","PROBABLE_CONTAMINANT","COLONIZER","NORMAL_FLORA","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"resistanceMarkers","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"identifiedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
