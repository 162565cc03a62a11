// Generated from operations/safety/grievance-received.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A patient or representative complained in a way that could not be settled on the spot, so that a written answer is owed (42 CFR 482.13).
 *
 * Event `Grievance.Received`, version 1. Topic `operations.events`, key `grievanceId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface GrievanceReceived {
  /** Complaint until the written answer. UUID. */
  readonly grievanceId: string;
  /** Patient concerned; null for visitors. UUID. Default: `null`. */
  readonly patientId: string | null;
  /** PRIVACY and DISCRIMINATION also go to their officers. Sensitive: `PHI`. */
  readonly grievanceTopic: GrievanceTopic;
  /** REGULATOR complaints have limits of their own. */
  readonly grievanceChannel: GrievanceChannel;
  /** The complaint in its author's words. Sensitive: `PHI`. */
  readonly complaintText: string;
  /** Whether abuse or neglect is alleged, which is acted on at once. Sensitive: `PHI`. */
  readonly involvesAbuseAllegation: boolean;
  /** Author of the complaint, to whom the answer is written. Sensitive: `PII`. */
  readonly complainant: Actor;
  /** Day of the written answer, seven days as a rule. Date as `YYYY-MM-DD`. */
  readonly answerDueDate: string;
}

/** {@link GrievanceReceived} as a publisher passes it: what has a default may be left out. */
export type GrievanceReceivedInput = WithDefaults<GrievanceReceived, "patientId", { readonly complainant: ActorInput }>;

/**
 * What the complaint is chiefly about, by the categories that the board reviews.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type GrievanceTopic = "CLINICAL_CARE" | "COMMUNICATION" | "WAITING" | "BILLING" | "PRIVACY" | "DISCRIMINATION" | "ENVIRONMENT" | "LOST_PROPERTY" | "OTHER" | "UNKNOWN";

/** How it came in. A symbol that is not known yet is read as `UNKNOWN`. */
export type GrievanceChannel = "IN_PERSON" | "PHONE" | "LETTER" | "EMAIL" | "PORTAL" | "SOCIAL_MEDIA" | "REGULATOR" | "UNKNOWN";

/**
 * A patient or representative complained in a way that could not be settled on the spot, so that a written answer is owed (42 CFR 482.13).
 *
 * Event `Grievance.Received`, version 1. Topic `operations.events`, key `grievanceId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const GrievanceReceived: EventDefinition<"Grievance.Received", GrievanceReceived, GrievanceReceivedInput> = /*@__PURE__*/ defineEvent({
  type: "Grievance.Received",
  version: 1,
  topic: "operations.events",
  key: "grievanceId",
  aggregate: "Grievance",
  schema: '{"type":"record","name":"GrievanceReceived","namespace":"healthtech.operations","fields":[{"name":"grievanceId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"grievanceTopic","type":{"type":"enum","name":"GrievanceTopic","symbols":["CLINICAL_CARE","COMMUNICATION","WAITING","BILLING","PRIVACY","DISCRIMINATION","ENVIRONMENT","LOST_PROPERTY","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"grievanceChannel","type":{"type":"enum","name":"GrievanceChannel","symbols":["IN_PERSON","PHONE","LETTER","EMAIL","PORTAL","SOCIAL_MEDIA","REGULATOR","UNKNOWN"],"default":"UNKNOWN"}},{"name":"complaintText","type":"string","confluent:tags":["PHI"]},{"name":"involvesAbuseAllegation","type":"boolean","confluent:tags":["PHI"]},{"name":"complainant","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"answerDueDate","type":{"type":"int","logicalType":"date"}}],"schemaVersion":1}',
});
