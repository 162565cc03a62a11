// Generated from operations/workforce/competency-verified.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A staff member showed a skill to an assessor, so that shifts asking for it may be assigned. A course that was only attended is no competency.
 *
 * Event `Competency.Verified`, version 1. Topic `operations.events`, key `competencyId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface CompetencyVerified {
  /** Record of one skill of one person. UUID. */
  readonly competencyId: string;
  /** Who was assessed. UUID. */
  readonly staffMemberId: string;
  /** Skill in our competency catalogue, such as CRRT-2. */
  readonly skillCode: string;
  /** Skill in words. */
  readonly skillName: string;
  /** High-risk skills need DIRECT_OBSERVATION. */
  readonly competencyAssessment: CompetencyAssessment;
  /** Points out of 100; null for pass or fail. Whole number of 32 bits. Sensitive: `PII`. Default: `null`. */
  readonly assessmentScore: number | null;
  /** Day after which it has to be shown again. Date as `YYYY-MM-DD`. */
  readonly validUntilDate: string;
  /** Assessor who signs. Sensitive: `PII`. */
  readonly verifiedBy: Actor;
}

/** {@link CompetencyVerified} as a publisher passes it: what has a default may be left out. */
export type CompetencyVerifiedInput = WithDefaults<CompetencyVerified, "assessmentScore", { readonly verifiedBy: ActorInput }>;

/** How it was shown. A symbol that is not known yet is read as `UNKNOWN`. */
export type CompetencyAssessment = "DIRECT_OBSERVATION" | "SIMULATION" | "WRITTEN_TEST" | "PEER_REVIEW" | "UNKNOWN";

/**
 * A staff member showed a skill to an assessor, so that shifts asking for it may be assigned. A course that was only attended is no competency.
 *
 * Event `Competency.Verified`, version 1. Topic `operations.events`, key `competencyId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const CompetencyVerified: EventDefinition<"Competency.Verified", CompetencyVerified, CompetencyVerifiedInput> = /*@__PURE__*/ defineEvent({
  type: "Competency.Verified",
  version: 1,
  topic: "operations.events",
  key: "competencyId",
  aggregate: "Competency",
  schema: '{"type":"record","name":"CompetencyVerified","namespace":"healthtech.operations","fields":[{"name":"competencyId","type":{"type":"string","logicalType":"uuid"}},{"name":"staffMemberId","type":{"type":"string","logicalType":"uuid"}},{"name":"skillCode","type":"string"},{"name":"skillName","type":"string"},{"name":"competencyAssessment","type":{"type":"enum","name":"CompetencyAssessment","symbols":["DIRECT_OBSERVATION","SIMULATION","WRITTEN_TEST","PEER_REVIEW","UNKNOWN"],"default":"UNKNOWN"}},{"name":"assessmentScore","type":["null","int"],"default":null,"confluent:tags":["PII"]},{"name":"validUntilDate","type":{"type":"int","logicalType":"date"}},{"name":"verifiedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
