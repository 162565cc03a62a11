// Generated from clinical/maternity/pregnancy-delivered.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A child was born and the delivery record of that child was closed. Twins give two events; the newborn's own chart begins with Newborn.Registered, and the placenta may still be awaited.
 *
 * Event `Pregnancy.Delivered`, version 1. Topic `clinical.events`, key `pregnancyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PregnancyDelivered {
  /** Pregnancy that ended with this birth, or is about to in the case of twins. UUID. */
  readonly pregnancyId: string;
  /** Mother who gave birth. UUID. */
  readonly patientId: string;
  /** Mother's stay, not the newborn's. UUID. */
  readonly encounterId: string;
  /** Record of the child; null for a stillbirth that is not registered. UUID. Default: `null`. */
  readonly newbornPatientId: string | null;
  /** 1 for the first or only child. Whole number of 32 bits. */
  readonly birthSequence: number;
  /** Route by which this child came. Sensitive: `PHI`. */
  readonly deliveryMode: DeliveryMode;
  /** Delivery procedure, SNOMED CT with ICD-10-PCS where coded. Sensitive: `PHI`. Default: `null`. */
  readonly procedureCode: CodeableConcept | null;
  /** Whether the child lived at birth. Sensitive: `PHI`. */
  readonly deliveryOutcome: DeliveryOutcome;
  /** Gestational age at birth in completed days. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly gestationDays: number;
  /** Measured loss up to the end of the third stage, mL. Sensitive: `PHI`. Default: `null`. */
  readonly bloodLossVolume: Quantity | null;
  /** Worst injury of the perineum. Sensitive: `PHI`. */
  readonly perinealTear: DeliveryPerinealTear;
  /** Time of complete birth, as on the birth certificate. Point in time, to the millisecond. Sensitive: `PHI`. */
  readonly deliveredAt: Date;
  /** Who delivered the child. Sensitive: `PII`. */
  readonly performer: Actor;
  /** Assistant, anesthetist and neonatal team in the room. Sensitive: `PII`. Default: `[]`. */
  readonly participants: readonly Actor[];
}

/** {@link PregnancyDelivered} as a publisher passes it: what has a default may be left out. */
export type PregnancyDeliveredInput = WithDefaults<PregnancyDelivered, "newbornPatientId" | "procedureCode" | "bloodLossVolume" | "participants", { readonly procedureCode: CodeableConceptInput | null; readonly bloodLossVolume: QuantityInput | null; readonly performer: ActorInput; readonly participants: readonly ActorInput[] }>;

/** Route of birth. CESAREAN_UNPLANNED was decided in labor. A symbol that is not known yet is read as `UNKNOWN`. */
export type DeliveryMode = "VAGINAL_SPONTANEOUS" | "VAGINAL_VACUUM" | "VAGINAL_FORCEPS" | "VAGINAL_BREECH" | "CESAREAN_PLANNED" | "CESAREAN_UNPLANNED" | "UNKNOWN";

/** State of the child at birth. A symbol that is not known yet is read as `UNKNOWN`. */
export type DeliveryOutcome = "LIVE_BIRTH" | "STILLBIRTH" | "UNKNOWN";

/**
 * Degree by the RCOG scale; THIRD and FOURTH involve the anal sphincter.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type DeliveryPerinealTear = "NONE" | "FIRST" | "SECOND" | "THIRD" | "FOURTH" | "EPISIOTOMY" | "UNKNOWN";

/**
 * A child was born and the delivery record of that child was closed. Twins give two events; the newborn's own chart begins with Newborn.Registered, and the placenta may still be awaited.
 *
 * Event `Pregnancy.Delivered`, version 1. Topic `clinical.events`, key `pregnancyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PregnancyDelivered: EventDefinition<"Pregnancy.Delivered", PregnancyDelivered, PregnancyDeliveredInput> = /*@__PURE__*/ defineEvent({
  type: "Pregnancy.Delivered",
  version: 1,
  topic: "clinical.events",
  key: "pregnancyId",
  aggregate: "Pregnancy",
  schema: '{"type":"record","name":"PregnancyDelivered","namespace":"healthtech.clinical","fields":[{"name":"pregnancyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"newbornPatientId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"birthSequence","type":"int"},{"name":"deliveryMode","type":{"type":"enum","name":"DeliveryMode","symbols":["VAGINAL_SPONTANEOUS","VAGINAL_VACUUM","VAGINAL_FORCEPS","VAGINAL_BREECH","CESAREAN_PLANNED","CESAREAN_UNPLANNED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"procedureCode","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"deliveryOutcome","type":{"type":"enum","name":"DeliveryOutcome","symbols":["LIVE_BIRTH","STILLBIRTH","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"gestationDays","type":"int","confluent:tags":["PHI"]},{"name":"bloodLossVolume","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"perinealTear","type":{"type":"enum","name":"DeliveryPerinealTear","symbols":["NONE","FIRST","SECOND","THIRD","FOURTH","EPISIOTOMY","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"deliveredAt","type":{"type":"long","logicalType":"timestamp-millis"},"confluent:tags":["PHI"]},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"participants","type":{"type":"array","items":"healthtech.shared.Actor"},"default":[],"confluent:tags":["PII"]}],"schemaVersion":1}',
});
