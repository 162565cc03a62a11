// Generated from clinical/medication/medication-infusion-started.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A drug infusion began to run into the patient, with the first bag or after a change of bag. The amount given is known only at its end, by Medication.Administered or Medication.InfusionStopped.
 *
 * Event `Medication.InfusionStarted`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationInfusionStarted {
  /** Order for the infusion. UUID. */
  readonly orderId: string;
  /** Patient on the pump. UUID. */
  readonly patientId: string;
  /** Stay in which the infusion runs. UUID. */
  readonly encounterId: string;
  /** This bag or syringe from hanging to taking down. UUID. */
  readonly administrationId: string;
  /** Pump channel; null where it drips by gravity. UUID. Default: `null`. */
  readonly deviceId: string | null;
  /** Drug in the bag, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Drug per volume, mg/mL or units/mL, as programmed. Sensitive: `PHI`. */
  readonly concentrationQuantity: Quantity;
  /** Starting rate, in mL/h or by weight and minute. Sensitive: `PHI`. */
  readonly rate: Quantity;
  /** Volume to be infused from this bag. Sensitive: `PHI`. */
  readonly volume: Quantity;
  /** Line and lumen into which it runs, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly vascularAccess: CodeableConcept | null;
  /** Safety level of the pump set-up. */
  readonly infusionProgramming: InfusionProgramming;
  /** Whether a soft limit of the drug library was passed over. */
  readonly wasLimitOverridden: boolean;
  /** When drug began to flow. Point in time, to the millisecond. */
  readonly startedAt: Date;
  /** Nurse who hung it. Sensitive: `PII`. */
  readonly performer: Actor;
  /** Second nurse for insulin, heparin and the like. Sensitive: `PII`. Default: `null`. */
  readonly verifiedBy: Actor | null;
}

/** {@link MedicationInfusionStarted} as a publisher passes it: what has a default may be left out. */
export type MedicationInfusionStartedInput = WithDefaults<MedicationInfusionStarted, "deviceId" | "vascularAccess" | "verifiedBy", { readonly medication: CodeableConceptInput; readonly concentrationQuantity: QuantityInput; readonly rate: QuantityInput; readonly volume: QuantityInput; readonly vascularAccess: CodeableConceptInput | null; readonly performer: ActorInput; readonly verifiedBy: ActorInput | null }>;

/**
 * How the rate got into the pump. INTEROPERABLE was sent from the order and confirmed, LIBRARY chosen from the drug library with limits, BASIC typed as mL/h without limits.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type InfusionProgramming = "INTEROPERABLE" | "LIBRARY" | "BASIC" | "GRAVITY" | "UNKNOWN";

/**
 * A drug infusion began to run into the patient, with the first bag or after a change of bag. The amount given is known only at its end, by Medication.Administered or Medication.InfusionStopped.
 *
 * Event `Medication.InfusionStarted`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationInfusionStarted: EventDefinition<"Medication.InfusionStarted", MedicationInfusionStarted, MedicationInfusionStartedInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.InfusionStarted",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationInfusionStarted","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"administrationId","type":{"type":"string","logicalType":"uuid"}},{"name":"deviceId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"concentrationQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"rate","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"volume","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"vascularAccess","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"infusionProgramming","type":{"type":"enum","name":"InfusionProgramming","symbols":["INTEROPERABLE","LIBRARY","BASIC","GRAVITY","UNKNOWN"],"default":"UNKNOWN"}},{"name":"wasLimitOverridden","type":"boolean"},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"verifiedBy","type":["null","healthtech.shared.Actor"],"default":null,"confluent:tags":["PII"]}],"schemaVersion":1}',
});
