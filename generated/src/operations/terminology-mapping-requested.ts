// Generated from operations/integration/terminology-mapping-requested.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Coding, CodingInput } from "../shared/coding.js";

/**
 * A local code without a standard counterpart turned up, and a terminologist was asked to map it. Data with it pass on with the local code meanwhile.
 *
 * Event `TerminologyMapping.Requested`, version 1. Topic `operations.events`, key `mappingId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface TerminologyMappingRequested {
  /** Request in the terminologist's list, closed by a mapping or a refusal. UUID. */
  readonly mappingId: string;
  /** Code as the sender uses it. */
  readonly localCode: Coding;
  /** Code system that it should be mapped to, by URI. */
  readonly targetSystemUrl: string;
  /** Interface on which it came. */
  readonly channelName: string;
  /** Messages with it so far. Whole number of 32 bits. */
  readonly seenCount: number;
  /** Candidates by similarity of words, best first; none is used without a person. Default: `[]`. */
  readonly suggestedCodes: readonly Coding[];
  /** PATIENT_SAFETY (allergies, drugs, results) is done within a day. */
  readonly terminologyMappingRisk: TerminologyMappingRisk;
}

/** {@link TerminologyMappingRequested} as a publisher passes it: what has a default may be left out. */
export type TerminologyMappingRequestedInput = WithDefaults<TerminologyMappingRequested, "suggestedCodes", { readonly localCode: CodingInput; readonly suggestedCodes: readonly CodingInput[] }>;

/** What a wrong or missing mapping could do. A symbol that is not known yet is read as `UNKNOWN`. */
export type TerminologyMappingRisk = "PATIENT_SAFETY" | "REPORTING" | "BILLING" | "ANALYTICS" | "UNKNOWN";

/**
 * A local code without a standard counterpart turned up, and a terminologist was asked to map it. Data with it pass on with the local code meanwhile.
 *
 * Event `TerminologyMapping.Requested`, version 1. Topic `operations.events`, key `mappingId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const TerminologyMappingRequested: EventDefinition<"TerminologyMapping.Requested", TerminologyMappingRequested, TerminologyMappingRequestedInput> = /*@__PURE__*/ defineEvent({
  type: "TerminologyMapping.Requested",
  version: 1,
  topic: "operations.events",
  key: "mappingId",
  aggregate: "TerminologyMapping",
  schema: '{"type":"record","name":"TerminologyMappingRequested","namespace":"healthtech.operations","fields":[{"name":"mappingId","type":{"type":"string","logicalType":"uuid"}},{"name":"localCode","type":{"type":"record","name":"Coding","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},{"name":"targetSystemUrl","type":"string"},{"name":"channelName","type":"string"},{"name":"seenCount","type":"int"},{"name":"suggestedCodes","type":{"type":"array","items":"healthtech.shared.Coding"},"default":[]},{"name":"terminologyMappingRisk","type":{"type":"enum","name":"TerminologyMappingRisk","symbols":["PATIENT_SAFETY","REPORTING","BILLING","ANALYTICS","UNKNOWN"],"default":"UNKNOWN"}}],"schemaVersion":1}',
});
