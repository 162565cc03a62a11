// Generated from clinical/referrals/care-episode-waitlisted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * A planned course of care could not start for want of a place, and the patient was put on the list. Leaving the list without a place is Referral.Withdrawn.
 *
 * Event `CareEpisode.Waitlisted`, version 1. Topic `clinical.events`, key `episodeOfCareId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface CareEpisodeWaitlisted {
  /** Course of care that waits. UUID. */
  readonly episodeOfCareId: string;
  /** Patient who waits for a place. UUID. */
  readonly patientId: string;
  /** Referral that is held up by the wait. UUID. Default: `null`. */
  readonly referralId: string | null;
  /** Service whose list it is. UUID. */
  readonly organizationId: string;
  /** Shortage that causes the wait. */
  readonly careEpisodeWaitCause: CareEpisodeWaitCause;
  /** Place on the list at entry, 1 is next. Whole number of 32 bits. */
  readonly waitlistRank: number;
  /**
   * Priority points of the list's rule, higher is earlier.
   *
   * Whole number of 32 bits. Sensitive: `PHI`. Default: `null`.
   */
  readonly waitUrgencyScore: number | null;
  /** Wait to be expected from the list's turnover. Whole number of 32 bits. Default: `null`. */
  readonly expectedWaitDays: number | null;
  /** What is offered until then. Sensitive: `PHI`. Default: `null`. */
  readonly interimSupportText: string | null;
  /** True when the patient can come within a day. */
  readonly isShortNoticeAccepted: boolean;
  /** When the wait began to count. Point in time, to the millisecond. */
  readonly listedAt: Date;
  /** Day on which urgency is judged anew. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly reviewDate: string | null;
}

/** {@link CareEpisodeWaitlisted} as a publisher passes it: what has a default may be left out. */
export type CareEpisodeWaitlistedInput = WithDefaults<CareEpisodeWaitlisted, "referralId" | "waitUrgencyScore" | "expectedWaitDays" | "interimSupportText" | "reviewDate">;

/** What is short. A symbol that is not known yet is read as `UNKNOWN`. */
export type CareEpisodeWaitCause = "STAFF" | "PLACE" | "AUTHORIZATION" | "EQUIPMENT" | "PATIENT_READINESS" | "UNKNOWN";

/**
 * A planned course of care could not start for want of a place, and the patient was put on the list. Leaving the list without a place is Referral.Withdrawn.
 *
 * Event `CareEpisode.Waitlisted`, version 1. Topic `clinical.events`, key `episodeOfCareId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const CareEpisodeWaitlisted: EventDefinition<"CareEpisode.Waitlisted", CareEpisodeWaitlisted, CareEpisodeWaitlistedInput> = /*@__PURE__*/ defineEvent({
  type: "CareEpisode.Waitlisted",
  version: 1,
  topic: "clinical.events",
  key: "episodeOfCareId",
  aggregate: "CareEpisode",
  schema: '{"type":"record","name":"CareEpisodeWaitlisted","namespace":"healthtech.clinical","fields":[{"name":"episodeOfCareId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"referralId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"organizationId","type":{"type":"string","logicalType":"uuid"}},{"name":"careEpisodeWaitCause","type":{"type":"enum","name":"CareEpisodeWaitCause","symbols":["STAFF","PLACE","AUTHORIZATION","EQUIPMENT","PATIENT_READINESS","UNKNOWN"],"default":"UNKNOWN"}},{"name":"waitlistRank","type":"int"},{"name":"waitUrgencyScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"expectedWaitDays","type":["null","int"],"default":null},{"name":"interimSupportText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"isShortNoticeAccepted","type":"boolean"},{"name":"listedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"reviewDate","type":["null",{"type":"int","logicalType":"date"}],"default":null}],"schemaVersion":1}',
});
