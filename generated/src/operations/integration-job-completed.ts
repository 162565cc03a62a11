// Generated from operations/integration/integration-job-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Attachment, AttachmentInput } from "../shared/attachment.js";

/**
 * A scheduled transfer of many records ended: a nightly extract, a registry upload, a terminology load. Records that failed are counted here and listed in the job's log.
 *
 * Event `IntegrationJob.Completed`, version 1. Topic `operations.events`, key `jobId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface IntegrationJobCompleted {
  /** This run of the schedule, not the schedule itself. UUID. */
  readonly jobId: string;
  /** Name of the schedule, such as cancer-registry-weekly. */
  readonly jobName: string;
  /** OUTBOUND runs with patient data are entered in the disclosure account. */
  readonly transferDirection: TransferDirection;
  /** Organization on the other side; null for internal runs. Default: `null`. */
  readonly partnerName: string | null;
  /** How many the source offered since the last watermark. Whole number of 32 bits. */
  readonly readCount: number;
  /** Records that arrived. Whole number of 32 bits. */
  readonly writtenCount: number;
  /** Records left out for a fault of their own. Whole number of 32 bits. */
  readonly failedCount: number;
  /** Changes up to this moment are included; the next run begins here. Point in time, to the millisecond. */
  readonly watermarkAt: Date;
  /** File that was made or taken in, with its checksum; null for a stream. Default: `null`. */
  readonly outputFile: Attachment | null;
  /** How long it took. Whole number of 32 bits. */
  readonly elapsedMinutes: number;
}

/** {@link IntegrationJobCompleted} as a publisher passes it: what has a default may be left out. */
export type IntegrationJobCompletedInput = WithDefaults<IntegrationJobCompleted, "partnerName" | "outputFile", { readonly outputFile: AttachmentInput | null }>;

/** Way of the data, seen from our side. A symbol that is not known yet is read as `UNKNOWN`. */
export type TransferDirection = "INBOUND" | "OUTBOUND" | "INTERNAL" | "UNKNOWN";

/**
 * A scheduled transfer of many records ended: a nightly extract, a registry upload, a terminology load. Records that failed are counted here and listed in the job's log.
 *
 * Event `IntegrationJob.Completed`, version 1. Topic `operations.events`, key `jobId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const IntegrationJobCompleted: EventDefinition<"IntegrationJob.Completed", IntegrationJobCompleted, IntegrationJobCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "IntegrationJob.Completed",
  version: 1,
  topic: "operations.events",
  key: "jobId",
  aggregate: "IntegrationJob",
  schema: '{"type":"record","name":"IntegrationJobCompleted","namespace":"healthtech.operations","fields":[{"name":"jobId","type":{"type":"string","logicalType":"uuid"}},{"name":"jobName","type":"string"},{"name":"transferDirection","type":{"type":"enum","name":"TransferDirection","symbols":["INBOUND","OUTBOUND","INTERNAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"partnerName","type":["null","string"],"default":null},{"name":"readCount","type":"int"},{"name":"writtenCount","type":"int"},{"name":"failedCount","type":"int"},{"name":"watermarkAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"outputFile","type":["null",{"type":"record","name":"Attachment","namespace":"healthtech.shared","fields":[{"name":"contentType","type":"string"},{"name":"title","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"url","type":"string"},{"name":"sizeBytes","type":["null","long"],"default":null},{"name":"sha256","type":["null","string"],"default":null},{"name":"createdAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null},{"name":"elapsedMinutes","type":"int"}],"schemaVersion":1}',
});
