// Generated from clinical/imaging/imaging-order-scheduled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { ImagingModality } from "./imaging-modality.js";

/**
 * An examination was given a room, a machine and a time. For outpatients an appointment exists beside it; for inpatients it is a slot on the scanner's list that the ward sees.
 *
 * Event `ImagingOrder.Scheduled`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ImagingOrderScheduled {
  /** Order that has a time now. UUID. */
  readonly orderId: string;
  /** Patient to be brought or expected. UUID. */
  readonly patientId: string;
  /** Stay of an inpatient; null for outpatients until they arrive. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Outpatient appointment; null for inpatients. UUID. Default: `null`. */
  readonly appointmentId: string | null;
  /** Scanner room to which the patient is sent. UUID. */
  readonly locationId: string;
  /**
   * Machine on whose worklist the examination appears; null when any in the room may be used.
   *
   * UUID. Default: `null`.
   */
  readonly deviceId: string | null;
  /** Examination as it stands on the modality worklist, CPT. Sensitive: `PHI`. */
  readonly procedureCode: CodeableConcept;
  /** Machine type of the slot. */
  readonly imagingModality: ImagingModality;
  /** Table time reserved, preparation not included. */
  readonly scheduledPeriod: Period;
  /**
   * When the patient must be there to drink contrast, have a line placed or rest after injection.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly arriveByAt: Date | null;
  /** Transport that the ward must arrange. */
  readonly imagingTransportNeed: ImagingTransportNeed;
  /** True when an earlier time is thereby replaced. */
  readonly isRescheduled: boolean;
  /** Scheduler, or the patient through the portal. Sensitive: `PII`. */
  readonly scheduledBy: Actor;
}

/** {@link ImagingOrderScheduled} as a publisher passes it: what has a default may be left out. */
export type ImagingOrderScheduledInput = WithDefaults<ImagingOrderScheduled, "encounterId" | "appointmentId" | "deviceId" | "arriveByAt", { readonly procedureCode: CodeableConceptInput; readonly scheduledPeriod: PeriodInput; readonly scheduledBy: ActorInput }>;

/**
 * How the patient comes. MONITORED needs a nurse with monitor and oxygen.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ImagingTransportNeed = "WALKING" | "WHEELCHAIR" | "STRETCHER" | "MONITORED" | "PORTABLE_AT_BEDSIDE" | "UNKNOWN";

/**
 * An examination was given a room, a machine and a time. For outpatients an appointment exists beside it; for inpatients it is a slot on the scanner's list that the ward sees.
 *
 * Event `ImagingOrder.Scheduled`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ImagingOrderScheduled: EventDefinition<"ImagingOrder.Scheduled", ImagingOrderScheduled, ImagingOrderScheduledInput> = /*@__PURE__*/ defineEvent({
  type: "ImagingOrder.Scheduled",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "ImagingOrder",
  schema: '{"type":"record","name":"ImagingOrderScheduled","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"appointmentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"locationId","type":{"type":"string","logicalType":"uuid"}},{"name":"deviceId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"procedureCode","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"imagingModality","type":{"type":"enum","name":"ImagingModality","symbols":["RADIOGRAPHY","CT","MRI","ULTRASOUND","MAMMOGRAPHY","FLUOROSCOPY","ANGIOGRAPHY","NUCLEAR_MEDICINE","PET_CT","BONE_DENSITY","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"scheduledPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"arriveByAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"imagingTransportNeed","type":{"type":"enum","name":"ImagingTransportNeed","symbols":["WALKING","WHEELCHAIR","STRETCHER","MONITORED","PORTABLE_AT_BEDSIDE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isRescheduled","type":"boolean"},{"name":"scheduledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
