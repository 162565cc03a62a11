// Generated from rcm/charges-coding/charge-excluded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Money } from "../shared/money.js";

/**
 * It was found that a recorded service may not be billed to anyone, although it was rightly recorded: part of a global surgical fee, a research service, a never event. The line stays for cost accounting.
 *
 * Event `Charge.Excluded`, version 1. Topic `rcm.events`, key `chargeId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface ChargeExcluded {
  /** Charge that nobody is billed for. UUID. */
  readonly chargeId: string;
  /** Rule that applies; it decides which report the cost goes to. Sensitive: `PHI`. */
  readonly chargeExclusionBasis: ChargeExclusionBasis;
  /** Charge that already pays for it, such as the operation of the global period. UUID. Default: `null`. */
  readonly relatedChargeId: string | null;
  /** Study whose sponsor pays; null for other reasons. UUID. Default: `null`. */
  readonly researchStudyId: string | null;
  /** Charge master price of what is not billed. Sensitive: `FINANCIAL`. */
  readonly chargeAmount: Money;
  /** Where the rule stands: manual chapter, regulation or policy number. */
  readonly ruleReference: string;
  /** Person or rule set that applied it. Sensitive: `PII`. */
  readonly verifiedBy: Actor;
}

/** {@link ChargeExcluded} as a publisher passes it: what has a default may be left out. */
export type ChargeExcludedInput = WithDefaults<ChargeExcluded, "relatedChargeId" | "researchStudyId", { readonly verifiedBy: ActorInput }>;

/**
 * Rule that forbids billing. NEVER_EVENT is a preventable harm that we do not charge for.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ChargeExclusionBasis = "GLOBAL_PERIOD" | "THREE_DAY_WINDOW" | "RESEARCH_SPONSOR_PAYS" | "NEVER_EVENT" | "NOT_SEPARATELY_PAYABLE" | "CHARITY_PROGRAM" | "UNKNOWN";

/**
 * It was found that a recorded service may not be billed to anyone, although it was rightly recorded: part of a global surgical fee, a research service, a never event. The line stays for cost accounting.
 *
 * Event `Charge.Excluded`, version 1. Topic `rcm.events`, key `chargeId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const ChargeExcluded: EventDefinition<"Charge.Excluded", ChargeExcluded, ChargeExcludedInput> = /*@__PURE__*/ defineEvent({
  type: "Charge.Excluded",
  version: 1,
  topic: "rcm.events",
  key: "chargeId",
  aggregate: "Charge",
  schema: '{"type":"record","name":"ChargeExcluded","namespace":"healthtech.rcm","fields":[{"name":"chargeId","type":{"type":"string","logicalType":"uuid"}},{"name":"chargeExclusionBasis","type":{"type":"enum","name":"ChargeExclusionBasis","symbols":["GLOBAL_PERIOD","THREE_DAY_WINDOW","RESEARCH_SPONSOR_PAYS","NEVER_EVENT","NOT_SEPARATELY_PAYABLE","CHARITY_PROGRAM","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"relatedChargeId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"researchStudyId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"chargeAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"ruleReference","type":"string"},{"name":"verifiedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
