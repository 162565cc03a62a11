// Generated from clinical/transfusion/transfusion-requested.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { RequestPriority } from "../shared/request-priority.js";
import type { BloodComponent } from "./blood-component.js";

/**
 * A prescriber ordered blood for a patient, with the reason and any special processing. Units are chosen afterwards; an uncrossmatched emergency release carries the risk signature here.
 *
 * Event `Transfusion.Requested`, version 1. Topic `clinical.events`, key `transfusionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface TransfusionRequested {
  /** Transfusion episode that comes out of this order, be it of several units. UUID. */
  readonly transfusionId: string;
  /** Patient who needs blood. UUID. */
  readonly patientId: string;
  /** Stay or visit in which it is to be given. UUID. */
  readonly encounterId: string;
  /** Order as it stands in the order list. UUID. */
  readonly orderId: string;
  /** Component asked for; a second one is another order. Sensitive: `PHI`. */
  readonly bloodComponent: BloodComponent;
  /** Units or, for platelets, adult doses. Whole number of 32 bits. */
  readonly requestedUnitCount: number;
  /** Volume by weight for a child, mL; null for adults, who get whole units. Sensitive: `PHI`. Default: `null`. */
  readonly volume: Quantity | null;
  /**
   * Irradiated, washed, CMV negative and the like, by the codes of the blood supplier; empty for a plain unit.
   *
   * Sensitive: `PHI`. Default: `[]`.
   */
  readonly specialProcessings: readonly CodeableConcept[];
  /** Why blood is wanted. Sensitive: `PHI`. */
  readonly transfusionIndication: TransfusionIndication;
  /** Hemoglobin, platelet count or INR on which the order rests. Sensitive: `PHI`. Default: `null`. */
  readonly triggerValueQuantity: Quantity | null;
  /** Result from which that value is taken. UUID. Default: `null`. */
  readonly triggerObservationId: string | null;
  /** Whether uncrossmatched blood is taken at the prescriber's own risk. */
  readonly isEmergencyRelease: boolean;
  /** Whether the transfusion consent is on the chart; false also in an emergency. */
  readonly hasConsent: boolean;
  /** How fast the first unit must be at the bedside. */
  readonly priority: RequestPriority;
  /** Prescriber, who signs the risk of an emergency release. Sensitive: `PII`. */
  readonly orderedBy: Actor;
  /** When blood was ordered. Point in time, to the millisecond. */
  readonly orderedAt: Date;
}

/** {@link TransfusionRequested} as a publisher passes it: what has a default may be left out. */
export type TransfusionRequestedInput = WithDefaults<TransfusionRequested, "volume" | "specialProcessings" | "triggerValueQuantity" | "triggerObservationId", { readonly volume: QuantityInput | null; readonly specialProcessings: readonly CodeableConceptInput[]; readonly triggerValueQuantity: QuantityInput | null; readonly orderedBy: ActorInput }>;

/**
 * Ground against which the audit holds the count. ACUTE_BLEEDING needs no threshold; EXCHANGE is for sickle cell disease or newborns.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type TransfusionIndication = "ACUTE_BLEEDING" | "HEMOGLOBIN_LOW" | "PLATELETS_LOW" | "COAGULOPATHY" | "PREOPERATIVE" | "EXCHANGE" | "CHRONIC_PROGRAM" | "OTHER" | "UNKNOWN";

/**
 * A prescriber ordered blood for a patient, with the reason and any special processing. Units are chosen afterwards; an uncrossmatched emergency release carries the risk signature here.
 *
 * Event `Transfusion.Requested`, version 1. Topic `clinical.events`, key `transfusionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const TransfusionRequested: EventDefinition<"Transfusion.Requested", TransfusionRequested, TransfusionRequestedInput> = /*@__PURE__*/ defineEvent({
  type: "Transfusion.Requested",
  version: 1,
  topic: "clinical.events",
  key: "transfusionId",
  aggregate: "Transfusion",
  schema: '{"type":"record","name":"TransfusionRequested","namespace":"healthtech.clinical","fields":[{"name":"transfusionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"bloodComponent","type":{"type":"enum","name":"BloodComponent","symbols":["RED_CELLS","PLATELETS","PLASMA","CRYOPRECIPITATE","WHOLE_BLOOD","GRANULOCYTES","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"requestedUnitCount","type":"int"},{"name":"volume","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"specialProcessings","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"transfusionIndication","type":{"type":"enum","name":"TransfusionIndication","symbols":["ACUTE_BLEEDING","HEMOGLOBIN_LOW","PLATELETS_LOW","COAGULOPATHY","PREOPERATIVE","EXCHANGE","CHRONIC_PROGRAM","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"triggerValueQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"triggerObservationId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"isEmergencyRelease","type":"boolean"},{"name":"hasConsent","type":"boolean"},{"name":"priority","type":{"type":"enum","name":"RequestPriority","namespace":"healthtech.shared","symbols":["ROUTINE","URGENT","ASAP","STAT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"orderedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"orderedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
