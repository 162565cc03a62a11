// Generated from clinical/medication/medication-ordered.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { RequestPriority } from "../shared/request-priority.js";

/**
 * A prescriber signed an order for a drug that the hospital will give, so that it stands on the pharmacist's queue and, unless verification comes first, on the nurse's medication record. A prescription for an outside pharmacy is Medication.Prescribed; a renewed dose or rate of the same order is Medication.Modified.
 *
 * Event `Medication.Ordered`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationOrdered {
  /** Order under which verification, dispensing and every dose are kept. UUID. */
  readonly orderId: string;
  /** Patient who is to receive the drug. UUID. */
  readonly patientId: string;
  /** Stay or visit during which doses may be given; the order lapses with it. UUID. */
  readonly encounterId: string;
  /** Order that this one supersedes, as when an intravenous drug goes over to tablets. UUID. Default: `null`. */
  readonly replacesOrderId: string | null;
  /** Drug as ordered, RxNorm; usually without brand, the pharmacist picks the product. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Pattern of giving that the prescriber chose. */
  readonly medicationOrderType: MedicationOrderType;
  /** Single dose; null for an infusion that is ordered by rate alone. Sensitive: `PHI`. Default: `null`. */
  readonly dose: Quantity | null;
  /** Infusion rate at the start; null for anything but infusions. Sensitive: `PHI`. Default: `null`. */
  readonly rate: Quantity | null;
  /** How it enters the body, SNOMED CT. Sensitive: `PHI`. */
  readonly route: CodeableConcept;
  /**
   * Interval, HL7 v3 GTSAbbreviation (BID, Q8H); null for single doses and infusions.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly frequency: CodeableConcept | null;
  /**
   * Finding that allows an as-needed dose, SNOMED CT; required by pharmacy for each such order.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly asNeededReason: CodeableConcept | null;
  /**
   * Body weight on which the dose was reckoned, in kg; null where it does not depend on weight.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly dosingWeight: Quantity | null;
  /** Indication, ICD-10-CM; antibiotic stewardship asks for it. Sensitive: `PHI`. Default: `null`. */
  readonly reason: CodeableConcept | null;
  /** Whether the drug is on the hospital's high-alert list, so that two nurses must check each dose. */
  readonly isHighAlert: boolean;
  /** Turnaround that the prescriber asks of pharmacy. */
  readonly priority: RequestPriority;
  /** First due time and automatic stop; without an end it runs until discontinued or discharge. Sensitive: `PHI`. */
  readonly effectivePeriod: Period;
  /** Prescriber who signed. Sensitive: `PII`. */
  readonly orderedBy: Actor;
  /** Moment of the signature. Point in time, to the millisecond. */
  readonly orderedAt: Date;
  /**
   * What the prescriber wants of pharmacist and nurse, such as levels or limits.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly instructions: string | null;
}

/** {@link MedicationOrdered} as a publisher passes it: what has a default may be left out. */
export type MedicationOrderedInput = WithDefaults<MedicationOrdered, "replacesOrderId" | "dose" | "rate" | "frequency" | "asNeededReason" | "dosingWeight" | "reason" | "instructions", { readonly medication: CodeableConceptInput; readonly dose: QuantityInput | null; readonly rate: QuantityInput | null; readonly route: CodeableConceptInput; readonly frequency: CodeableConceptInput | null; readonly asNeededReason: CodeableConceptInput | null; readonly dosingWeight: QuantityInput | null; readonly reason: CodeableConceptInput | null; readonly effectivePeriod: PeriodInput; readonly orderedBy: ActorInput }>;

/**
 * How doses follow on each other. ONE_TIME is a single dose, STAT_DOSE one within the half hour, SCHEDULED runs by the clock, AS_NEEDED when the nurse finds the reason present, CONTINUOUS is an infusion without end, TITRATED one whose rate the nurse leads by a goal.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type MedicationOrderType = "ONE_TIME" | "STAT_DOSE" | "SCHEDULED" | "AS_NEEDED" | "CONTINUOUS" | "TITRATED" | "UNKNOWN";

/**
 * A prescriber signed an order for a drug that the hospital will give, so that it stands on the pharmacist's queue and, unless verification comes first, on the nurse's medication record. A prescription for an outside pharmacy is Medication.Prescribed; a renewed dose or rate of the same order is Medication.Modified.
 *
 * Event `Medication.Ordered`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationOrdered: EventDefinition<"Medication.Ordered", MedicationOrdered, MedicationOrderedInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.Ordered",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationOrdered","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"replacesOrderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"medicationOrderType","type":{"type":"enum","name":"MedicationOrderType","symbols":["ONE_TIME","STAT_DOSE","SCHEDULED","AS_NEEDED","CONTINUOUS","TITRATED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"dose","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"rate","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"route","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"frequency","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"asNeededReason","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"dosingWeight","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"reason","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"isHighAlert","type":"boolean"},{"name":"priority","type":{"type":"enum","name":"RequestPriority","namespace":"healthtech.shared","symbols":["ROUTINE","URGENT","ASAP","STAT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"effectivePeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"orderedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"orderedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"instructions","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
