// Generated from clinical/medication/medication-refill-authorized.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The prescriber, or a nurse under the renewal protocol, allowed further fills and the answer went back to the pharmacy.
 *
 * Event `Medication.RefillAuthorized`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationRefillAuthorized {
  /** Prescription that goes on. UUID. */
  readonly orderId: string;
  /** Patient who may fetch more. UUID. */
  readonly patientId: string;
  /** Drug allowed, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Fills allowed, often fewer than asked for until the next visit. Whole number of 32 bits. */
  readonly authorizedRefillCount: number;
  /** Amount at each of these fills. */
  readonly quantity: Quantity;
  /** Whether judgement, protocol or a stopgap stands behind it. */
  readonly refillAuthorizationBasis: RefillAuthorizationBasis;
  /** Whether dose or directions differ from the request (approved with changes). */
  readonly hasChangedTerms: boolean;
  /** What the patient has to do before the next renewal. Sensitive: `PHI`. Default: `null`. */
  readonly conditionText: string | null;
  /** Whole hours from request to answer; the practice aims at 48. Whole number of 32 bits. */
  readonly turnaroundHours: number;
  /** Prescriber, or nurse in the name of the protocol, whose answer the pharmacy got. Sensitive: `PII`. */
  readonly authorizedBy: Actor;
  /** Last day on which a fill under this answer may be handed out. Date as `YYYY-MM-DD`. */
  readonly validUntilDate: string;
  /** When the answer was sent. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
}

/** {@link MedicationRefillAuthorized} as a publisher passes it: what has a default may be left out. */
export type MedicationRefillAuthorizedInput = WithDefaults<MedicationRefillAuthorized, "conditionText", { readonly medication: CodeableConceptInput; readonly quantity: QuantityInput; readonly authorizedBy: ActorInput }>;

/**
 * On what ground. BRIDGE is a short supply so that nobody goes without while a check or a visit is outstanding.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type RefillAuthorizationBasis = "PRESCRIBER_DECISION" | "PROTOCOL" | "BRIDGE" | "UNKNOWN";

/**
 * The prescriber, or a nurse under the renewal protocol, allowed further fills and the answer went back to the pharmacy.
 *
 * Event `Medication.RefillAuthorized`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationRefillAuthorized: EventDefinition<"Medication.RefillAuthorized", MedicationRefillAuthorized, MedicationRefillAuthorizedInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.RefillAuthorized",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationRefillAuthorized","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"authorizedRefillCount","type":"int"},{"name":"quantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}},{"name":"refillAuthorizationBasis","type":{"type":"enum","name":"RefillAuthorizationBasis","symbols":["PRESCRIBER_DECISION","PROTOCOL","BRIDGE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"hasChangedTerms","type":"boolean"},{"name":"conditionText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"turnaroundHours","type":"int"},{"name":"authorizedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"validUntilDate","type":{"type":"int","logicalType":"date"}},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
