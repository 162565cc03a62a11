// Generated from clinical/behavioral-health/involuntary-hold-ended.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A hold ceased to bind: released, converted to a voluntary stay, dropped by court or run out. The patient may still be in hospital.
 *
 * Event `InvoluntaryHold.Ended`, version 1. Topic `clinical.events`, key `holdId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface InvoluntaryHoldEnded {
  /** Hold that no longer binds. UUID. */
  readonly holdId: string;
  /** Person who had been held. UUID. */
  readonly patientId: string;
  /** Stay that was under the hold. UUID. */
  readonly encounterId: string;
  /** Way in which it ended. Sensitive: `PHI`. */
  readonly involuntaryHoldEnd: InvoluntaryHoldEnd;
  /** Hold that took its place; null when none. UUID. Default: `null`. */
  readonly successorHoldId: string | null;
  /** Minutes from service to end. Whole number of 32 bits. */
  readonly heldMinutes: number;
  /** Consent to stay, after conversion. UUID. Default: `null`. */
  readonly voluntaryConsentId: string | null;
  /** Psychiatric facility, after a transfer under hold. Sensitive: `PHI`. Default: `null`. */
  readonly receivingFacilityName: string | null;
  /** Working diagnosis at the end, ICD-10-CM. Sensitive: `PHI`. Default: `null`. */
  readonly diagnosis: CodeableConcept | null;
  /** When the person was free to go by law. Point in time, to the millisecond. */
  readonly endedAt: Date;
  /** Physician or judge; null when time ran out. Sensitive: `PII`. Default: `null`. */
  readonly decidedBy: Actor | null;
  /** Grounds of the decision as charted. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
}

/** {@link InvoluntaryHoldEnded} as a publisher passes it: what has a default may be left out. */
export type InvoluntaryHoldEndedInput = WithDefaults<InvoluntaryHoldEnded, "successorHoldId" | "voluntaryConsentId" | "receivingFacilityName" | "diagnosis" | "decidedBy" | "reasonText", { readonly diagnosis: CodeableConceptInput | null; readonly decidedBy: ActorInput | null }>;

/**
 * EXPIRED ran out by the clock without a decision, which is a finding for compliance.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type InvoluntaryHoldEnd = "RELEASED_BY_PHYSICIAN" | "CONVERTED_TO_VOLUNTARY" | "COURT_DENIED" | "SUPERSEDED" | "EXPIRED" | "TRANSFERRED_UNDER_HOLD" | "UNKNOWN";

/**
 * A hold ceased to bind: released, converted to a voluntary stay, dropped by court or run out. The patient may still be in hospital.
 *
 * Event `InvoluntaryHold.Ended`, version 1. Topic `clinical.events`, key `holdId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const InvoluntaryHoldEnded: EventDefinition<"InvoluntaryHold.Ended", InvoluntaryHoldEnded, InvoluntaryHoldEndedInput> = /*@__PURE__*/ defineEvent({
  type: "InvoluntaryHold.Ended",
  version: 1,
  topic: "clinical.events",
  key: "holdId",
  aggregate: "InvoluntaryHold",
  schema: '{"type":"record","name":"InvoluntaryHoldEnded","namespace":"healthtech.clinical","fields":[{"name":"holdId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"involuntaryHoldEnd","type":{"type":"enum","name":"InvoluntaryHoldEnd","symbols":["RELEASED_BY_PHYSICIAN","CONVERTED_TO_VOLUNTARY","COURT_DENIED","SUPERSEDED","EXPIRED","TRANSFERRED_UNDER_HOLD","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"successorHoldId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"heldMinutes","type":"int"},{"name":"voluntaryConsentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"receivingFacilityName","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"diagnosis","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"endedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"decidedBy","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
