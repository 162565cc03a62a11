// Generated from clinical/medication/medication-held.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * An order was put on hold by somebody who may decide so: doses that fall due are not given, the order itself stands. One skipped dose is Medication.NotGiven; the end of the hold is Medication.Resumed or Medication.Discontinued.
 *
 * Event `Medication.Held`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationHeld {
  /** Order whose doses pause. UUID. */
  readonly orderId: string;
  /** Patient who goes without the drug for now. UUID. */
  readonly patientId: string;
  /** Stay in which the hold was set. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Drug on hold, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Ground that stands beside the greyed order. Sensitive: `PHI`. */
  readonly medicationHoldReason: MedicationHoldReason;
  /** Measurement that led to the hold, where there was one. UUID. Default: `null`. */
  readonly triggerObservationId: string | null;
  /** Condition under which doses may start again. Sensitive: `PHI`. Default: `null`. */
  readonly resumeCriteriaText: string | null;
  /**
   * When the drug is likely to come back; null where it depends on the course.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly expectedResumeAt: Date | null;
  /**
   * Last dose before the hold, which surgeons and anaesthetists ask for.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly lastGivenAt: Date | null;
  /** Prescriber, or pharmacist under protocol, who set the hold. Sensitive: `PII`. */
  readonly heldBy: Actor;
  /** When the hold took force. Point in time, to the millisecond. */
  readonly heldAt: Date;
}

/** {@link MedicationHeld} as a publisher passes it: what has a default may be left out. */
export type MedicationHeldInput = WithDefaults<MedicationHeld, "encounterId" | "triggerObservationId" | "resumeCriteriaText" | "expectedResumeAt" | "lastGivenAt", { readonly medication: CodeableConceptInput; readonly heldBy: ActorInput }>;

/**
 * Why the drug pauses. PROCEDURE is bleeding risk or fasting before an intervention, PARAMETER a pulse or pressure below the limit of the order, LAB_VALUE a potassium or INR out of bounds.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type MedicationHoldReason = "PROCEDURE" | "NPO" | "PARAMETER" | "LAB_VALUE" | "ADVERSE_EFFECT" | "TRANSFER_OF_CARE" | "SUPPLY_SHORTAGE" | "OTHER" | "UNKNOWN";

/**
 * An order was put on hold by somebody who may decide so: doses that fall due are not given, the order itself stands. One skipped dose is Medication.NotGiven; the end of the hold is Medication.Resumed or Medication.Discontinued.
 *
 * Event `Medication.Held`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationHeld: EventDefinition<"Medication.Held", MedicationHeld, MedicationHeldInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.Held",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationHeld","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"medicationHoldReason","type":{"type":"enum","name":"MedicationHoldReason","symbols":["PROCEDURE","NPO","PARAMETER","LAB_VALUE","ADVERSE_EFFECT","TRANSFER_OF_CARE","SUPPLY_SHORTAGE","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"triggerObservationId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"resumeCriteriaText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"expectedResumeAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"lastGivenAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"heldBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"heldAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
