// Generated from clinical/referrals/referral-scheduled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * A first visit for a referral was booked. The visit's own life is told by appointment events.
 *
 * Event `Referral.Scheduled`, version 1. Topic `clinical.events`, key `referralId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export interface ReferralScheduled {
  /** Referral that got its visit. UUID. */
  readonly referralId: string;
  /** Patient who will be seen. UUID. */
  readonly patientId: string;
  /** Appointment booked; a rebooking sends this event again. UUID. */
  readonly appointmentId: string;
  /** Specialist who will see the patient. UUID. Default: `null`. */
  readonly practitionerId: string | null;
  /** Time of the visit. */
  readonly scheduledPeriod: Period;
  /** Desk or person by whom it was booked. */
  readonly referralBookingRoute: ReferralBookingRoute;
  /** Tries to reach the patient before. Whole number of 32 bits. */
  readonly contactAttemptCount: number;
  /** Calendar days from request to visit. Whole number of 32 bits. */
  readonly daysFromRequest: number;
  /** True when the visit lies before the day asked for. */
  readonly isWithinTarget: boolean;
  /** Authorization under which the visit runs, REF*G1. Sensitive: `FINANCIAL`, `PII`. Default: `null`. */
  readonly authorizationNumber: Identifier | null;
  /** Who booked the visit. Sensitive: `PII`. */
  readonly scheduledBy: Actor;
}

/** {@link ReferralScheduled} as a publisher passes it: what has a default may be left out. */
export type ReferralScheduledInput = WithDefaults<ReferralScheduled, "practitionerId" | "authorizationNumber", { readonly scheduledPeriod: PeriodInput; readonly authorizationNumber: IdentifierInput | null; readonly scheduledBy: ActorInput }>;

/**
 * Ways to a booking. CENTRAL_SCHEDULING books for all sites at once.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ReferralBookingRoute = "SPECIALIST_DESK" | "REFERRING_DESK" | "PATIENT_SELF" | "CENTRAL_SCHEDULING" | "UNKNOWN";

/**
 * A first visit for a referral was booked. The visit's own life is told by appointment events.
 *
 * Event `Referral.Scheduled`, version 1. Topic `clinical.events`, key `referralId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export const ReferralScheduled: EventDefinition<"Referral.Scheduled", ReferralScheduled, ReferralScheduledInput> = /*@__PURE__*/ defineEvent({
  type: "Referral.Scheduled",
  version: 1,
  topic: "clinical.events",
  key: "referralId",
  aggregate: "Referral",
  schema: '{"type":"record","name":"ReferralScheduled","namespace":"healthtech.clinical","fields":[{"name":"referralId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"appointmentId","type":{"type":"string","logicalType":"uuid"}},{"name":"practitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"scheduledPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"referralBookingRoute","type":{"type":"enum","name":"ReferralBookingRoute","symbols":["SPECIALIST_DESK","REFERRING_DESK","PATIENT_SELF","CENTRAL_SCHEDULING","UNKNOWN"],"default":"UNKNOWN"}},{"name":"contactAttemptCount","type":"int"},{"name":"daysFromRequest","type":"int"},{"name":"isWithinTarget","type":"boolean"},{"name":"authorizationNumber","type":["null",{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null","healthtech.shared.Period"],"default":null}]}],"default":null,"confluent:tags":["FINANCIAL","PII"]},{"name":"scheduledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
