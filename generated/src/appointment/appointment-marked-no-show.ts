// Generated from appointment/appointment-marked-no-show.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Money } from "../shared/money.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * The patient did not come to the booked visit and gave no notice before its grace time had passed. It is withdrawn by Appointment.CheckedIn if the patient is seen after all on that day.
 *
 * Event `Appointment.MarkedNoShow`, version 1. Topic `appointment.events`, key `appointmentId`. Owner: scheduling-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface AppointmentMarkedNoShow {
  /** Appointment to which this and its other events belong. UUID. */
  readonly appointmentId: string;
  /** Patient for whom the time is booked. UUID. */
  readonly patientId: string;
  /** Practitioner who had waited. UUID. Default: `null`. */
  readonly practitionerId: string | null;
  /** Facility where the visit takes place, or that hosts a remote one. UUID. */
  readonly facilityId: string;
  /** Kind of visit or examination that is booked, SNOMED CT. Sensitive: `PHI`. */
  readonly serviceType: CodeableConcept;
  /** Time at which the patient had been expected. */
  readonly scheduledPeriod: Period;
  /** Minutes after the booked start that the clinic's policy allows. Whole number of 32 bits. */
  readonly graceMinutes: number;
  /** Rule or person behind the mark. */
  readonly appointmentNoShowBasis: AppointmentNoShowBasis;
  /** True when the patient had said they would come. */
  readonly wasConfirmed: boolean;
  /**
   * Likelihood of not coming that the model gave on the day before, 0 to 100; null where no model runs.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Default: `null`.
   */
  readonly predictedRiskPercent: string | null;
  /** Calls and messages after the missed start. Whole number of 32 bits. */
  readonly contactAttemptCount: number;
  /** Last attempt to reach the patient; null when nobody tried. Point in time, to the millisecond. Default: `null`. */
  readonly lastContactedAt: Date | null;
  /** Reason learnt from the patient so far. Sensitive: `PHI`. */
  readonly appointmentNoShowCause: AppointmentNoShowCause;
  /**
   * Visits missed without notice in the last twelve months, this one included.
   *
   * Whole number of 32 bits. Sensitive: `PHI`.
   */
  readonly missedVisitCount: number;
  /**
   * Fee that the policy charges; null when waived or forbidden by the payer, as for Medicaid.
   *
   * Sensitive: `FINANCIAL`. Default: `null`.
   */
  readonly feeAmount: Money | null;
  /** True when the missed visit must be followed up for safety, as after an abnormal result. Sensitive: `PHI`. */
  readonly requiresOutreach: boolean;
  /** Member of staff or program that set the mark. Sensitive: `PII`. */
  readonly markedBy: Actor;
}

/** {@link AppointmentMarkedNoShow} as a publisher passes it: what has a default may be left out. */
export type AppointmentMarkedNoShowInput = WithDefaults<AppointmentMarkedNoShow, "practitionerId" | "predictedRiskPercent" | "lastContactedAt" | "feeAmount", { readonly serviceType: CodeableConceptInput; readonly scheduledPeriod: PeriodInput; readonly markedBy: ActorInput }>;

/**
 * What the mark rests on. CALL_NOT_JOINED is a video or telephone visit without the patient.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AppointmentNoShowBasis = "GRACE_TIME_PASSED" | "CALL_NOT_JOINED" | "STAFF_DECISION" | "UNKNOWN";

/**
 * What the patient said when reached. NOT_REACHED is the usual state on the day itself.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AppointmentNoShowCause = "NOT_REACHED" | "FORGOT" | "TRANSPORT" | "ILLNESS" | "WORK_OR_CHILDCARE" | "COST" | "FELT_BETTER" | "UNAWARE_OF_VISIT" | "OTHER" | "UNKNOWN";

/**
 * The patient did not come to the booked visit and gave no notice before its grace time had passed. It is withdrawn by Appointment.CheckedIn if the patient is seen after all on that day.
 *
 * Event `Appointment.MarkedNoShow`, version 1. Topic `appointment.events`, key `appointmentId`. Owner: scheduling-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const AppointmentMarkedNoShow: EventDefinition<"Appointment.MarkedNoShow", AppointmentMarkedNoShow, AppointmentMarkedNoShowInput> = /*@__PURE__*/ defineEvent({
  type: "Appointment.MarkedNoShow",
  version: 1,
  topic: "appointment.events",
  key: "appointmentId",
  aggregate: "Appointment",
  schema: '{"type":"record","name":"AppointmentMarkedNoShow","namespace":"healthtech.appointment","fields":[{"name":"appointmentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"practitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"serviceType","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"scheduledPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"graceMinutes","type":"int"},{"name":"appointmentNoShowBasis","type":{"type":"enum","name":"AppointmentNoShowBasis","symbols":["GRACE_TIME_PASSED","CALL_NOT_JOINED","STAFF_DECISION","UNKNOWN"],"default":"UNKNOWN"}},{"name":"wasConfirmed","type":"boolean"},{"name":"predictedRiskPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null},{"name":"contactAttemptCount","type":"int"},{"name":"lastContactedAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"appointmentNoShowCause","type":{"type":"enum","name":"AppointmentNoShowCause","symbols":["NOT_REACHED","FORGOT","TRANSPORT","ILLNESS","WORK_OR_CHILDCARE","COST","FELT_BETTER","UNAWARE_OF_VISIT","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"missedVisitCount","type":"int","confluent:tags":["PHI"]},{"name":"feeAmount","type":["null",{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"requiresOutreach","type":"boolean","confluent:tags":["PHI"]},{"name":"markedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
