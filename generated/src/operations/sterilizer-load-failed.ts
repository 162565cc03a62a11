// Generated from operations/sterile-processing/sterilizer-load-failed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition } from "@healthtech/event-runtime/event";

/**
 * A load is not to be trusted: a parameter, a chemical or a biological indicator failed. Every set of it is called back, used ones included.
 *
 * Event `SterilizerLoad.Failed`, version 1. Topic `operations.events`, key `sterilizerLoadId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface SterilizerLoadFailed {
  /** Load that failed. UUID. */
  readonly sterilizerLoadId: string;
  /** Machine, out of use until it is requalified. UUID. */
  readonly sterilizerAssetId: string;
  /** BIOLOGICAL_INDICATOR reaches back to the last good test. */
  readonly sterilizerLoadFailureKind: SterilizerLoadFailureKind;
  /** Sets called back. UUID. */
  readonly instrumentSetIds: readonly string[];
  /** Of these, sets already opened for a patient. Whole number of 32 bits. */
  readonly usedSetCount: number;
  /** Patients concerned, whom infection control follows up. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly exposedPatientCount: number;
  /** Last test that passed; loads since then are in doubt. Point in time, to the millisecond. */
  readonly lastGoodTestAt: Date;
  /** When it was noticed. Point in time, to the millisecond. */
  readonly detectedAt: Date;
}

/**
 * Check that the load did not meet; BOWIE_DICK is the daily air removal test.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SterilizerLoadFailureKind = "PHYSICAL_PARAMETER" | "CHEMICAL_INDICATOR" | "BIOLOGICAL_INDICATOR" | "WET_PACK" | "BOWIE_DICK" | "UNKNOWN";

/**
 * A load is not to be trusted: a parameter, a chemical or a biological indicator failed. Every set of it is called back, used ones included.
 *
 * Event `SterilizerLoad.Failed`, version 1. Topic `operations.events`, key `sterilizerLoadId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const SterilizerLoadFailed: EventDefinition<"SterilizerLoad.Failed", SterilizerLoadFailed> = /*@__PURE__*/ defineEvent({
  type: "SterilizerLoad.Failed",
  version: 1,
  topic: "operations.events",
  key: "sterilizerLoadId",
  aggregate: "SterilizerLoad",
  schema: '{"type":"record","name":"SterilizerLoadFailed","namespace":"healthtech.operations","fields":[{"name":"sterilizerLoadId","type":{"type":"string","logicalType":"uuid"}},{"name":"sterilizerAssetId","type":{"type":"string","logicalType":"uuid"}},{"name":"sterilizerLoadFailureKind","type":{"type":"enum","name":"SterilizerLoadFailureKind","symbols":["PHYSICAL_PARAMETER","CHEMICAL_INDICATOR","BIOLOGICAL_INDICATOR","WET_PACK","BOWIE_DICK","UNKNOWN"],"default":"UNKNOWN"}},{"name":"instrumentSetIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"usedSetCount","type":"int"},{"name":"exposedPatientCount","type":"int","confluent:tags":["PHI"]},{"name":"lastGoodTestAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"detectedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
