// Generated from clinical/pathology/pathology-case-grossed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { PathologyPart, PathologyPartInput } from "./pathology-part.js";

/**
 * The tissue was described, measured, inked and cut, and cassettes went into the processor. The gross description is dictated with it; no diagnosis is made here.
 *
 * Event `PathologyCase.Grossed`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PathologyCaseGrossed {
  /** Case whose tissue was cut. UUID. */
  readonly pathologyCaseId: string;
  /** Patient named on the cassettes. UUID. */
  readonly patientId: string;
  /** Parts that were grossed in this session. Sensitive: `PHI`. */
  readonly parts: readonly PathologyPart[];
  /** Cassettes submitted from these parts, which histology must find again. Whole number of 32 bits. */
  readonly cassetteCount: number;
  /** Largest dimension of the main piece in cm. Sensitive: `PHI`. Default: `null`. */
  readonly largestDimensionQuantity: Quantity | null;
  /**
   * Weight in g, where policy asks for it, as for prostate, spleen and breast reductions.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly specimenWeight: Quantity | null;
  /** True when no tissue remains in the wet jar. */
  readonly isEntirelySubmitted: boolean;
  /** True for bone, which delays the case by a day or more. */
  readonly requiresDecalcification: boolean;
  /**
   * Minutes from removal to formalin, at most sixty for breast receptors; null when one time is missing.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly coldIschemiaMinutes: number | null;
  /**
   * When tissue went into formalin; receptor assays need 6 to 72 hours of it.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly fixedAt: Date | null;
  /** Gross description as it will stand in the report. Sensitive: `PHI`. */
  readonly grossText: string;
  /** When the last cassette was closed. Point in time, to the millisecond. */
  readonly grossedAt: Date;
  /** Pathologists' assistant or resident who cut. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link PathologyCaseGrossed} as a publisher passes it: what has a default may be left out. */
export type PathologyCaseGrossedInput = WithDefaults<PathologyCaseGrossed, "largestDimensionQuantity" | "specimenWeight" | "coldIschemiaMinutes" | "fixedAt", { readonly parts: readonly PathologyPartInput[]; readonly largestDimensionQuantity: QuantityInput | null; readonly specimenWeight: QuantityInput | null; readonly performer: ActorInput }>;

/**
 * The tissue was described, measured, inked and cut, and cassettes went into the processor. The gross description is dictated with it; no diagnosis is made here.
 *
 * Event `PathologyCase.Grossed`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PathologyCaseGrossed: EventDefinition<"PathologyCase.Grossed", PathologyCaseGrossed, PathologyCaseGrossedInput> = /*@__PURE__*/ defineEvent({
  type: "PathologyCase.Grossed",
  version: 1,
  topic: "clinical.events",
  key: "pathologyCaseId",
  aggregate: "PathologyCase",
  schema: '{"type":"record","name":"PathologyCaseGrossed","namespace":"healthtech.clinical","fields":[{"name":"pathologyCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"parts","type":{"type":"array","items":{"type":"record","name":"PathologyPart","fields":[{"name":"partLabel","type":"string"},{"name":"specimenId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"bodySite","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"partText","type":"string","confluent:tags":["PHI"]}]}},"confluent:tags":["PHI"]},{"name":"cassetteCount","type":"int"},{"name":"largestDimensionQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"specimenWeight","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"isEntirelySubmitted","type":"boolean"},{"name":"requiresDecalcification","type":"boolean"},{"name":"coldIschemiaMinutes","type":["null","int"],"default":null},{"name":"fixedAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"grossText","type":"string","confluent:tags":["PHI"]},{"name":"grossedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
