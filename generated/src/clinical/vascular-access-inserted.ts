// Generated from clinical/nursing/vascular-access-inserted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A catheter was placed in a vessel and may be used, after its tip was confirmed where that is needed. Failed sticks count as attempts and are not events.
 *
 * Event `VascularAccess.Inserted`, version 1. Topic `clinical.events`, key `vascularAccessId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface VascularAccessInserted {
  /** Line, followed until removal. UUID. */
  readonly vascularAccessId: string;
  /** Patient who bears the line. UUID. */
  readonly patientId: string;
  /** Stay or visit. UUID. */
  readonly encounterId: string;
  /** Procedure record of a central line; null for peripheral ones. UUID. Default: `null`. */
  readonly procedureId: string | null;
  /** What was placed. Sensitive: `PHI`. */
  readonly vascularAccessDevice: VascularAccessDevice;
  /** Vessel or limb with its side, SNOMED CT. Sensitive: `PHI`. */
  readonly bodySite: CodeableConcept;
  /** Gauge or French size as on the hub. Default: `null`. */
  readonly gaugeText: string | null;
  /** Separate channels, each of which is flushed and counted in the bundle. Whole number of 32 bits. */
  readonly lumenCount: number;
  /** Sticks, the successful one included. Whole number of 32 bits. */
  readonly attemptCount: number;
  /** Whether ultrasound guided the needle. */
  readonly wasUltrasoundUsed: boolean;
  /** Maximal sterile barrier; null where it is not required. Default: `null`. */
  readonly wasFullBarrierUsed: boolean | null;
  /** Proof of position. */
  readonly tipConfirmation: LineTipConfirmation;
  /** When it was secured. Point in time, to the millisecond. */
  readonly insertedAt: Date;
  /** When its need is asked next, daily for central lines. Point in time, to the millisecond. */
  readonly reviewDueAt: Date;
  /** Who placed it. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link VascularAccessInserted} as a publisher passes it: what has a default may be left out. */
export type VascularAccessInsertedInput = WithDefaults<VascularAccessInserted, "procedureId" | "gaugeText" | "wasFullBarrierUsed", { readonly bodySite: CodeableConceptInput; readonly performer: ActorInput }>;

/** Kind of line, which sets dwell time and bundle. A symbol that is not known yet is read as `UNKNOWN`. */
export type VascularAccessDevice = "PERIPHERAL" | "MIDLINE" | "PICC" | "CENTRAL_NON_TUNNELED" | "CENTRAL_TUNNELED" | "PORT" | "ARTERIAL" | "INTRAOSSEOUS" | "UMBILICAL" | "DIALYSIS_CATHETER" | "UNKNOWN";

/**
 * How the tip was confirmed. PENDING lines must not be used.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type LineTipConfirmation = "NOT_NEEDED" | "CHEST_FILM" | "ECG_GUIDED" | "FLUOROSCOPY" | "PENDING" | "UNKNOWN";

/**
 * A catheter was placed in a vessel and may be used, after its tip was confirmed where that is needed. Failed sticks count as attempts and are not events.
 *
 * Event `VascularAccess.Inserted`, version 1. Topic `clinical.events`, key `vascularAccessId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const VascularAccessInserted: EventDefinition<"VascularAccess.Inserted", VascularAccessInserted, VascularAccessInsertedInput> = /*@__PURE__*/ defineEvent({
  type: "VascularAccess.Inserted",
  version: 1,
  topic: "clinical.events",
  key: "vascularAccessId",
  aggregate: "VascularAccess",
  schema: '{"type":"record","name":"VascularAccessInserted","namespace":"healthtech.clinical","fields":[{"name":"vascularAccessId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"procedureId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"vascularAccessDevice","type":{"type":"enum","name":"VascularAccessDevice","symbols":["PERIPHERAL","MIDLINE","PICC","CENTRAL_NON_TUNNELED","CENTRAL_TUNNELED","PORT","ARTERIAL","INTRAOSSEOUS","UMBILICAL","DIALYSIS_CATHETER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"bodySite","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"gaugeText","type":["null","string"],"default":null},{"name":"lumenCount","type":"int"},{"name":"attemptCount","type":"int"},{"name":"wasUltrasoundUsed","type":"boolean"},{"name":"wasFullBarrierUsed","type":["null","boolean"],"default":null},{"name":"tipConfirmation","type":{"type":"enum","name":"LineTipConfirmation","symbols":["NOT_NEEDED","CHEST_FILM","ECG_GUIDED","FLUOROSCOPY","PENDING","UNKNOWN"],"default":"UNKNOWN"}},{"name":"insertedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"reviewDueAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
