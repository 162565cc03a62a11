// Generated from clinical/medication/medication-administration-entered-in-error.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A charted dose was struck out, since it was never given, given to another patient, or charted twice. Whatever was derived from it, charge and dose totals included, is to be undone.
 *
 * Event `Medication.Administration.EnteredInError`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationAdministrationEnteredInError {
  /** Order under which the wrong entry stood. UUID. */
  readonly orderId: string;
  /** Patient on whose record the wrong entry stood. UUID. */
  readonly patientId: string;
  /** Stay whose charges have to be reviewed. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Entry that counts as never made. UUID. */
  readonly administrationId: string;
  /** Drug of the struck entry, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Amount to be taken out of totals. Sensitive: `PHI`. Default: `null`. */
  readonly dose: Quantity | null;
  /** Time for which the dose had been charted. Point in time, to the millisecond. */
  readonly chartedAt: Date;
  /** Kind of mistake that the striker declared. */
  readonly administrationErrorReason: AdministrationErrorReason;
  /**
   * Entry that says what really happened, on this record or another's; null where nothing did.
   *
   * UUID. Default: `null`.
   */
  readonly correctAdministrationId: string | null;
  /** Whether a drug in fact reached somebody wrongly, in which case the safety team has an incident. */
  readonly wasPatientAffected: boolean;
  /** Person who struck the entry; it need not be the one who made it. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When it was struck. Point in time, to the millisecond. */
  readonly recordedAt: Date;
}

/** {@link MedicationAdministrationEnteredInError} as a publisher passes it: what has a default may be left out. */
export type MedicationAdministrationEnteredInErrorInput = WithDefaults<MedicationAdministrationEnteredInError, "encounterId" | "dose" | "correctAdministrationId", { readonly medication: CodeableConceptInput; readonly dose: QuantityInput | null; readonly recordedBy: ActorInput }>;

/**
 * What was wrong with the entry. CHARTED_NOT_GIVEN is a dose scanned but then refused or spilled.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AdministrationErrorReason = "WRONG_PATIENT_CHART" | "CHARTED_NOT_GIVEN" | "DUPLICATE_ENTRY" | "WRONG_TIME" | "WRONG_AMOUNT" | "WRONG_ORDER" | "UNKNOWN";

/**
 * A charted dose was struck out, since it was never given, given to another patient, or charted twice. Whatever was derived from it, charge and dose totals included, is to be undone.
 *
 * Event `Medication.Administration.EnteredInError`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationAdministrationEnteredInError: EventDefinition<"Medication.Administration.EnteredInError", MedicationAdministrationEnteredInError, MedicationAdministrationEnteredInErrorInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.Administration.EnteredInError",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationAdministrationEnteredInError","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"administrationId","type":{"type":"string","logicalType":"uuid"}},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"dose","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"chartedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"administrationErrorReason","type":{"type":"enum","name":"AdministrationErrorReason","symbols":["WRONG_PATIENT_CHART","CHARTED_NOT_GIVEN","DUPLICATE_ENTRY","WRONG_TIME","WRONG_AMOUNT","WRONG_ORDER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"correctAdministrationId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"wasPatientAffected","type":"boolean"},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
