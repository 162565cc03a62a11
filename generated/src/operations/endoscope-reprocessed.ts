// Generated from operations/sterile-processing/endoscope-reprocessed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A flexible endoscope went through leak test, manual cleaning, high-level disinfection and drying. Each step has its time, since infections are traced by them.
 *
 * Event `Endoscope.Reprocessed`, version 1. Topic `operations.events`, key `endoscopeId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface EndoscopeReprocessed {
  /** Scope in the asset register. UUID. */
  readonly endoscopeId: string;
  /** Patient on whom it was used before; null for a reprocessing after storage. UUID. Default: `null`. */
  readonly lastPatientId: string | null;
  /** A leaking scope goes to repair and is not disinfected. */
  readonly leakTestPassed: boolean;
  /** Must be within an hour of the procedure, else the long soak applies. Point in time, to the millisecond. */
  readonly manualCleaningStartedAt: Date;
  /** High-level disinfectant used. */
  readonly disinfectantName: string;
  /** Result of the test strip before use. */
  readonly minimumConcentrationMet: boolean;
  /** Temperature of the solution, in Cel. */
  readonly disinfectionTemperature: Quantity;
  /** Minutes of forced air; at least 10. Whole number of 32 bits. */
  readonly dryingMinutes: number;
  /** Check before disinfection; duodenoscopes need one each time. */
  readonly endoscopeCleaningVerification: EndoscopeCleaningVerification;
  /** When it has to be reprocessed even if not used. Point in time, to the millisecond. */
  readonly hangUntilAt: Date;
}

/** {@link EndoscopeReprocessed} as a publisher passes it: what has a default may be left out. */
export type EndoscopeReprocessedInput = WithDefaults<EndoscopeReprocessed, "lastPatientId", { readonly disinfectionTemperature: QuantityInput }>;

/** How cleanliness was checked before disinfection. A symbol that is not known yet is read as `UNKNOWN`. */
export type EndoscopeCleaningVerification = "ATP" | "PROTEIN_TEST" | "BORESCOPE" | "NOT_DONE" | "UNKNOWN";

/**
 * A flexible endoscope went through leak test, manual cleaning, high-level disinfection and drying. Each step has its time, since infections are traced by them.
 *
 * Event `Endoscope.Reprocessed`, version 1. Topic `operations.events`, key `endoscopeId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const EndoscopeReprocessed: EventDefinition<"Endoscope.Reprocessed", EndoscopeReprocessed, EndoscopeReprocessedInput> = /*@__PURE__*/ defineEvent({
  type: "Endoscope.Reprocessed",
  version: 1,
  topic: "operations.events",
  key: "endoscopeId",
  aggregate: "Endoscope",
  schema: '{"type":"record","name":"EndoscopeReprocessed","namespace":"healthtech.operations","fields":[{"name":"endoscopeId","type":{"type":"string","logicalType":"uuid"}},{"name":"lastPatientId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"leakTestPassed","type":"boolean"},{"name":"manualCleaningStartedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"disinfectantName","type":"string"},{"name":"minimumConcentrationMet","type":"boolean"},{"name":"disinfectionTemperature","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}},{"name":"dryingMinutes","type":"int"},{"name":"endoscopeCleaningVerification","type":{"type":"enum","name":"EndoscopeCleaningVerification","symbols":["ATP","PROTEIN_TEST","BORESCOPE","NOT_DONE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"hangUntilAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
