// Generated from clinical/microbiology/culture-started.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The microbiology bench plated a specimen or loaded its bottles into the incubator. Incubation time, and with it every 'no growth after' statement, counts from here, not from the draw.
 *
 * Event `Culture.Started`, version 1. Topic `clinical.events`, key `cultureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface CultureStarted {
  /** This culture, from plating to the final report; two sets of blood cultures are two cultures. UUID. */
  readonly cultureId: string;
  /** Patient from whom the inoculum comes. UUID. */
  readonly patientId: string;
  /** Encounter in which infection is suspected. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Culture order that is being worked on. UUID. */
  readonly orderId: string;
  /** Bottle, swab or cup that was inoculated. UUID. */
  readonly specimenId: string;
  /** Culture by its source and scope, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Material inoculated, SNOMED CT. Sensitive: `PHI`. */
  readonly specimenType: CodeableConcept;
  /**
   * Site or line that was sampled, SNOMED CT; one positive line set against a negative peripheral one points at the catheter.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly bodySite: CodeableConcept | null;
  /** Gas in which plates or bottles stand. */
  readonly cultureAtmosphere: CultureAtmosphere;
  /** Plates and broths inoculated, by the bench's abbreviations such as BAP, MAC, CHOC. Default: `[]`. */
  readonly media: readonly string[];
  /**
   * Whether antibiotics had begun before the draw, which lowers the yield; null when the requisition is silent.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly isOnAntibiotics: boolean | null;
  /**
   * Days until a negative culture is given up: 2 for urine, 5 for blood, 28 for fungi, 42 for mycobacteria.
   *
   * Whole number of 32 bits.
   */
  readonly plannedIncubationDays: number;
  /** When incubation began. Point in time, to the millisecond. */
  readonly startedAt: Date;
}

/** {@link CultureStarted} as a publisher passes it: what has a default may be left out. */
export type CultureStartedInput = WithDefaults<CultureStarted, "encounterId" | "bodySite" | "media" | "isOnAntibiotics", { readonly code: CodeableConceptInput; readonly specimenType: CodeableConceptInput; readonly bodySite: CodeableConceptInput | null }>;

/**
 * Atmosphere of incubation; a blood culture set has both kinds of bottle.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CultureAtmosphere = "AEROBIC" | "ANAEROBIC" | "AEROBIC_AND_ANAEROBIC" | "CAPNOPHILIC" | "MICROAEROPHILIC" | "UNKNOWN";

/**
 * The microbiology bench plated a specimen or loaded its bottles into the incubator. Incubation time, and with it every 'no growth after' statement, counts from here, not from the draw.
 *
 * Event `Culture.Started`, version 1. Topic `clinical.events`, key `cultureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const CultureStarted: EventDefinition<"Culture.Started", CultureStarted, CultureStartedInput> = /*@__PURE__*/ defineEvent({
  type: "Culture.Started",
  version: 1,
  topic: "clinical.events",
  key: "cultureId",
  aggregate: "Culture",
  schema: '{"type":"record","name":"CultureStarted","namespace":"healthtech.clinical","fields":[{"name":"cultureId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"specimenId","type":{"type":"string","logicalType":"uuid"}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"specimenType","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"bodySite","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"cultureAtmosphere","type":{"type":"enum","name":"CultureAtmosphere","symbols":["AEROBIC","ANAEROBIC","AEROBIC_AND_ANAEROBIC","CAPNOPHILIC","MICROAEROPHILIC","UNKNOWN"],"default":"UNKNOWN"}},{"name":"media","type":{"type":"array","items":"string"},"default":[]},{"name":"isOnAntibiotics","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"plannedIncubationDays","type":"int"},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
