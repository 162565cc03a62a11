// Generated from clinical/medication/controlled-substance-discrepancy-resolved.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A difference in the count of a controlled drug was explained, or closed as a loss that has to be reported. Suspicion of diversion goes to a separate, confidential inquiry and only the fact of referral is told here.
 *
 * Event `ControlledSubstanceDiscrepancy.Resolved`, version 1. Topic `clinical.events`, key `discrepancyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ControlledSubstanceDiscrepancyResolved {
  /** Case that is closed. UUID. */
  readonly discrepancyId: string;
  /** Drug that had been miscounted or lost, RxNorm. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Finding that closes the case. */
  readonly discrepancyExplanation: DiscrepancyExplanation;
  /** Units that remain missing; zero where all was found. */
  readonly finalLossQuantity: Quantity;
  /** Whether theft or significant loss was notified to the DEA field office. */
  readonly wasReportedToDea: boolean;
  /** Doses that were charted or corrected on account of the case. UUID. Default: `[]`. */
  readonly correctedAdministrationIds: readonly string[];
  /** From detection to resolution. Whole number of 32 bits. */
  readonly elapsedMinutes: number;
  /** Charge nurse or pharmacist who resolved it. Sensitive: `PII`. */
  readonly performer: Actor;
  /** Second signature under the narcotics policy. Sensitive: `PII`. Default: `null`. */
  readonly witnessedBy: Actor | null;
  /** When both had signed the explanation. Point in time, to the millisecond. */
  readonly completedAt: Date;
  /** How the difference came about, in words for the inspector. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link ControlledSubstanceDiscrepancyResolved} as a publisher passes it: what has a default may be left out. */
export type ControlledSubstanceDiscrepancyResolvedInput = WithDefaults<ControlledSubstanceDiscrepancyResolved, "correctedAdministrationIds" | "witnessedBy" | "note", { readonly code: CodeableConceptInput; readonly finalLossQuantity: QuantityInput; readonly performer: ActorInput; readonly witnessedBy: ActorInput | null }>;

/**
 * What was found. LATE_CHARTING is a dose or waste that was signed afterwards; UNEXPLAINED_LOSS leads to DEA form 106 if significant.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type DiscrepancyExplanation = "MISCOUNT" | "WRONG_POCKET" | "LATE_CHARTING" | "BREAKAGE" | "REFILL_MISTAKE" | "UNEXPLAINED_LOSS" | "REFERRED_FOR_INQUIRY" | "UNKNOWN";

/**
 * A difference in the count of a controlled drug was explained, or closed as a loss that has to be reported. Suspicion of diversion goes to a separate, confidential inquiry and only the fact of referral is told here.
 *
 * Event `ControlledSubstanceDiscrepancy.Resolved`, version 1. Topic `clinical.events`, key `discrepancyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ControlledSubstanceDiscrepancyResolved: EventDefinition<"ControlledSubstanceDiscrepancy.Resolved", ControlledSubstanceDiscrepancyResolved, ControlledSubstanceDiscrepancyResolvedInput> = /*@__PURE__*/ defineEvent({
  type: "ControlledSubstanceDiscrepancy.Resolved",
  version: 1,
  topic: "clinical.events",
  key: "discrepancyId",
  aggregate: "ControlledSubstanceDiscrepancy",
  schema: '{"type":"record","name":"ControlledSubstanceDiscrepancyResolved","namespace":"healthtech.clinical","fields":[{"name":"discrepancyId","type":{"type":"string","logicalType":"uuid"}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"discrepancyExplanation","type":{"type":"enum","name":"DiscrepancyExplanation","symbols":["MISCOUNT","WRONG_POCKET","LATE_CHARTING","BREAKAGE","REFILL_MISTAKE","UNEXPLAINED_LOSS","REFERRED_FOR_INQUIRY","UNKNOWN"],"default":"UNKNOWN"}},{"name":"finalLossQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}},{"name":"wasReportedToDea","type":"boolean"},{"name":"correctedAdministrationIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"elapsedMinutes","type":"int"},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"witnessedBy","type":["null","healthtech.shared.Actor"],"default":null,"confluent:tags":["PII"]},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
