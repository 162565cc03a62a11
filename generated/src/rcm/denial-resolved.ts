// Generated from rcm/denials-appeals/denial-resolved.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Money } from "../shared/money.js";

/**
 * A denial came to its end: paid, written off, moved to the patient or to another payer. Closes the case that Denial.Received opened.
 *
 * Event `Denial.Resolved`, version 1. Topic `rcm.events`, key `denialId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface DenialResolved {
  /** Denial that is closed. UUID. */
  readonly denialId: string;
  /** End of the case; SETTLED is part of an agreement over many claims. Sensitive: `FINANCIAL`. */
  readonly denialResolution: DenialResolution;
  /** What was paid after all. Sensitive: `FINANCIAL`. */
  readonly recoveredAmount: Money;
  /** What we gave up. Sensitive: `FINANCIAL`. */
  readonly writtenOffAmount: Money;
  /**
   * Process fault behind it, in the words of the denial committee; null where none was found.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly rootCause: string | null;
  /** Appeals that it took. Whole number of 32 bits. */
  readonly appealLevelsUsedCount: number;
  /** Days from receipt to end. Whole number of 32 bits. */
  readonly openDays: number;
  /** Who closed the case. Sensitive: `PII`. */
  readonly closedBy: Actor;
}

/** {@link DenialResolved} as a publisher passes it: what has a default may be left out. */
export type DenialResolvedInput = WithDefaults<DenialResolved, "rootCause", { readonly closedBy: ActorInput }>;

/** End of a denial, from full payment to a write-off. A symbol that is not known yet is read as `UNKNOWN`. */
export type DenialResolution = "PAID_IN_FULL" | "PAID_IN_PART" | "UPHELD_WRITTEN_OFF" | "BILLED_TO_PATIENT" | "BILLED_TO_OTHER_PAYER" | "SETTLED" | "UNKNOWN";

/**
 * A denial came to its end: paid, written off, moved to the patient or to another payer. Closes the case that Denial.Received opened.
 *
 * Event `Denial.Resolved`, version 1. Topic `rcm.events`, key `denialId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const DenialResolved: EventDefinition<"Denial.Resolved", DenialResolved, DenialResolvedInput> = /*@__PURE__*/ defineEvent({
  type: "Denial.Resolved",
  version: 1,
  topic: "rcm.events",
  key: "denialId",
  aggregate: "Denial",
  schema: '{"type":"record","name":"DenialResolved","namespace":"healthtech.rcm","fields":[{"name":"denialId","type":{"type":"string","logicalType":"uuid"}},{"name":"denialResolution","type":{"type":"enum","name":"DenialResolution","symbols":["PAID_IN_FULL","PAID_IN_PART","UPHELD_WRITTEN_OFF","BILLED_TO_PATIENT","BILLED_TO_OTHER_PAYER","SETTLED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["FINANCIAL"]},{"name":"recoveredAmount","type":{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]},"confluent:tags":["FINANCIAL"]},{"name":"writtenOffAmount","type":"healthtech.shared.Money","confluent:tags":["FINANCIAL"]},{"name":"rootCause","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"appealLevelsUsedCount","type":"int"},{"name":"openDays","type":"int"},{"name":"closedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
