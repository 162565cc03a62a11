// Generated from rcm/utilization/advance-notice-signed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Money } from "../shared/money.js";

/**
 * A patient was told in writing that Medicare or a plan will probably not pay for a service, and chose what to do (ABN, form CMS-R-131, or a plan's own form). Without it we may not bill the patient.
 *
 * Event `AdvanceNotice.Signed`, version 1. Topic `rcm.events`, key `advanceNoticeId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface AdvanceNoticeSigned {
  /** The signed notice. UUID. */
  readonly advanceNoticeId: string;
  /** Patient who was told. UUID. */
  readonly patientId: string;
  /** Order that it covers; null for a service without one. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Service that will probably not be paid, CPT or HCPCS. Sensitive: `PHI`. */
  readonly procedureCode: CodeableConcept;
  /** Decides the modifier: GA where it was required, GX where it was a courtesy. Sensitive: `PHI`. */
  readonly nonCoverageReason: NonCoverageReason;
  /** Good-faith price named on the form. Sensitive: `FINANCIAL`. */
  readonly estimatedAmount: Money;
  /** What happens with service and bill. Sensitive: `FINANCIAL`, `PHI`. */
  readonly advanceNoticeChoice: AdvanceNoticeChoice;
  /** When it was signed, which must lie before the service. Point in time, to the millisecond. */
  readonly signedAt: Date;
  /** Patient or representative. Sensitive: `PII`. */
  readonly signedBy: Actor;
  /** Staff member who saw a refusal to sign. Sensitive: `PII`. Default: `null`. */
  readonly witnessedBy: Actor | null;
}

/** {@link AdvanceNoticeSigned} as a publisher passes it: what has a default may be left out. */
export type AdvanceNoticeSignedInput = WithDefaults<AdvanceNoticeSigned, "orderId" | "witnessedBy", { readonly procedureCode: CodeableConceptInput; readonly signedBy: ActorInput; readonly witnessedBy: ActorInput | null }>;

/** Why payment is doubtful. A symbol that is not known yet is read as `UNKNOWN`. */
export type NonCoverageReason = "NOT_NECESSARY_FOR_DIAGNOSIS" | "TOO_FREQUENT" | "EXPERIMENTAL" | "STATUTORILY_EXCLUDED" | "OUT_OF_NETWORK" | "UNKNOWN";

/**
 * Box that the patient ticked. BILL_MEDICARE keeps the right to appeal.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AdvanceNoticeChoice = "BILL_MEDICARE" | "PAY_WITHOUT_CLAIM" | "DECLINE_SERVICE" | "REFUSED_TO_SIGN" | "UNKNOWN";

/**
 * A patient was told in writing that Medicare or a plan will probably not pay for a service, and chose what to do (ABN, form CMS-R-131, or a plan's own form). Without it we may not bill the patient.
 *
 * Event `AdvanceNotice.Signed`, version 1. Topic `rcm.events`, key `advanceNoticeId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const AdvanceNoticeSigned: EventDefinition<"AdvanceNotice.Signed", AdvanceNoticeSigned, AdvanceNoticeSignedInput> = /*@__PURE__*/ defineEvent({
  type: "AdvanceNotice.Signed",
  version: 1,
  topic: "rcm.events",
  key: "advanceNoticeId",
  aggregate: "AdvanceNotice",
  schema: '{"type":"record","name":"AdvanceNoticeSigned","namespace":"healthtech.rcm","fields":[{"name":"advanceNoticeId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"procedureCode","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"nonCoverageReason","type":{"type":"enum","name":"NonCoverageReason","symbols":["NOT_NECESSARY_FOR_DIAGNOSIS","TOO_FREQUENT","EXPERIMENTAL","STATUTORILY_EXCLUDED","OUT_OF_NETWORK","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"estimatedAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"advanceNoticeChoice","type":{"type":"enum","name":"AdvanceNoticeChoice","symbols":["BILL_MEDICARE","PAY_WITHOUT_CLAIM","DECLINE_SERVICE","REFUSED_TO_SIGN","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["FINANCIAL","PHI"]},{"name":"signedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"signedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"witnessedBy","type":["null","healthtech.shared.Actor"],"default":null,"confluent:tags":["PII"]}],"schemaVersion":1}',
});
