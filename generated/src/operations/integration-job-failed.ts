// Generated from operations/integration/integration-job-failed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * A scheduled transfer stopped before its end. What was written before is complete up to the watermark; nothing is half sent.
 *
 * Event `IntegrationJob.Failed`, version 1. Topic `operations.events`, key `jobId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface IntegrationJobFailed {
  /** Run that stopped. UUID. */
  readonly jobId: string;
  /** Schedule that it belongs to. */
  readonly jobName: string;
  /** DATA does not go away by trying again. */
  readonly jobFailureKind: JobFailureKind;
  /** Code of the failing step. */
  readonly errorCode: string;
  /** Message of the failing step, without patient data. */
  readonly errorMessage: string;
  /**
   * Where the next run will begin; null where nothing was done.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly lastGoodWatermarkAt: Date | null;
  /** Next try by itself; null where a person is needed. Point in time, to the millisecond. Default: `null`. */
  readonly retryAt: Date | null;
  /**
   * Legal or contractual deadline that is missed by it; null for none.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly missedDeadlineAt: Date | null;
}

/** {@link IntegrationJobFailed} as a publisher passes it: what has a default may be left out. */
export type IntegrationJobFailedInput = WithDefaults<IntegrationJobFailed, "lastGoodWatermarkAt" | "retryAt" | "missedDeadlineAt">;

/** Where the fault lay. A symbol that is not known yet is read as `UNKNOWN`. */
export type JobFailureKind = "CONNECTION" | "AUTHENTICATION" | "DATA" | "CAPACITY" | "TIMEOUT" | "DEPLOYMENT" | "UNKNOWN";

/**
 * A scheduled transfer stopped before its end. What was written before is complete up to the watermark; nothing is half sent.
 *
 * Event `IntegrationJob.Failed`, version 1. Topic `operations.events`, key `jobId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const IntegrationJobFailed: EventDefinition<"IntegrationJob.Failed", IntegrationJobFailed, IntegrationJobFailedInput> = /*@__PURE__*/ defineEvent({
  type: "IntegrationJob.Failed",
  version: 1,
  topic: "operations.events",
  key: "jobId",
  aggregate: "IntegrationJob",
  schema: '{"type":"record","name":"IntegrationJobFailed","namespace":"healthtech.operations","fields":[{"name":"jobId","type":{"type":"string","logicalType":"uuid"}},{"name":"jobName","type":"string"},{"name":"jobFailureKind","type":{"type":"enum","name":"JobFailureKind","symbols":["CONNECTION","AUTHENTICATION","DATA","CAPACITY","TIMEOUT","DEPLOYMENT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"errorCode","type":"string"},{"name":"errorMessage","type":"string"},{"name":"lastGoodWatermarkAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"retryAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"missedDeadlineAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}],"schemaVersion":1}',
});
