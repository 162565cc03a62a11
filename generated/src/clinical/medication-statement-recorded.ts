// Generated from clinical/medication/medication-statement-recorded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A drug that the patient takes at home was put on the home list as told by patient, family, pharmacy or label. It is a report, no order: nobody dispenses or gives anything by it.
 *
 * Event `MedicationStatement.Recorded`, version 1. Topic `clinical.events`, key `medicationStatementId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationStatementRecorded {
  /** Line on the home list. UUID. */
  readonly medicationStatementId: string;
  /** Patient who takes the drug. UUID. */
  readonly patientId: string;
  /** Visit in which it was told; null for entries through the portal. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Drug as told, RxNorm; herbs and supplements too. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Single dose as the patient takes it; null where nobody knows. Sensitive: `PHI`. Default: `null`. */
  readonly dose: Quantity | null;
  /** How often in fact, HL7 v3 GTSAbbreviation. Sensitive: `PHI`. Default: `null`. */
  readonly frequency: CodeableConcept | null;
  /** Best source of this line. */
  readonly medicationHistorySource: MedicationHistorySource;
  /** Whether it is bought without prescription. */
  readonly isOverTheCounter: boolean;
  /**
   * Last dose before the visit, which matters for anticoagulants and before anesthesia.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly lastTakenAt: Date | null;
  /** How regularly it is taken, in the patient's words. Sensitive: `PHI`. Default: `null`. */
  readonly adherenceText: string | null;
  /** What the patient believes it is for, ICD-10-CM. Sensitive: `PHI`. Default: `null`. */
  readonly reason: CodeableConcept | null;
  /** Outside prescriber whom the patient or label names. Sensitive: `PII`. Default: `null`. */
  readonly prescriberName: string | null;
  /** Who took the history. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When it was told. Point in time, to the millisecond. */
  readonly recordedAt: Date;
}

/** {@link MedicationStatementRecorded} as a publisher passes it: what has a default may be left out. */
export type MedicationStatementRecordedInput = WithDefaults<MedicationStatementRecorded, "encounterId" | "dose" | "frequency" | "lastTakenAt" | "adherenceText" | "reason" | "prescriberName", { readonly medication: CodeableConceptInput; readonly dose: QuantityInput | null; readonly frequency: CodeableConceptInput | null; readonly reason: CodeableConceptInput | null; readonly recordedBy: ActorInput }>;

/**
 * Who or what told. FILL_HISTORY is the pharmacies' claims record, which proves buying, not taking.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type MedicationHistorySource = "PATIENT" | "CAREGIVER" | "PILL_BOTTLE" | "PHARMACY" | "FILL_HISTORY" | "OTHER_PROVIDER" | "FACILITY_MAR" | "UNKNOWN";

/**
 * A drug that the patient takes at home was put on the home list as told by patient, family, pharmacy or label. It is a report, no order: nobody dispenses or gives anything by it.
 *
 * Event `MedicationStatement.Recorded`, version 1. Topic `clinical.events`, key `medicationStatementId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationStatementRecorded: EventDefinition<"MedicationStatement.Recorded", MedicationStatementRecorded, MedicationStatementRecordedInput> = /*@__PURE__*/ defineEvent({
  type: "MedicationStatement.Recorded",
  version: 1,
  topic: "clinical.events",
  key: "medicationStatementId",
  aggregate: "MedicationStatement",
  schema: '{"type":"record","name":"MedicationStatementRecorded","namespace":"healthtech.clinical","fields":[{"name":"medicationStatementId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"dose","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"frequency","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"medicationHistorySource","type":{"type":"enum","name":"MedicationHistorySource","symbols":["PATIENT","CAREGIVER","PILL_BOTTLE","PHARMACY","FILL_HISTORY","OTHER_PROVIDER","FACILITY_MAR","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isOverTheCounter","type":"boolean"},{"name":"lastTakenAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"adherenceText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"reason","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"prescriberName","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
