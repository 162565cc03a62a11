// Generated from clinical/medication/medication-drafted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A drug order was written down but may not be acted on yet: a student or resident prepared it, a nurse took it by telephone, or a protocol proposed it. Pharmacy sees nothing of it until Medication.Ordered follows with a signature.
 *
 * Event `Medication.Drafted`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationDrafted {
  /** Order that awaits its signature; it keeps this id once signed. UUID. */
  readonly orderId: string;
  /** Patient for whom the drug is proposed. UUID. */
  readonly patientId: string;
  /** Stay or visit in which the draft was written; null for one prepared between visits. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Order set from which the draft was picked. UUID. Default: `null`. */
  readonly orderGroupId: string | null;
  /** Drug as proposed, RxNorm; the signer may still exchange it. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Single dose as proposed; null where the signer is asked to fill it in. Sensitive: `PHI`. Default: `null`. */
  readonly dose: Quantity | null;
  /** Route that the author suggested, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly route: CodeableConcept | null;
  /** Origin of the draft; it decides how soon a signature is due. */
  readonly medicationDraftSource: MedicationDraftSource;
  /** Whether a spoken order was read back and confirmed; null where nothing was spoken. Default: `null`. */
  readonly wasReadBack: boolean | null;
  /** Author of the draft, who need not be allowed to prescribe. Sensitive: `PII`. */
  readonly orderedBy: Actor;
  /** Prescriber in whose inbox the draft lies. UUID. */
  readonly responsiblePractitionerId: string;
  /** When the draft was saved. Point in time, to the millisecond. */
  readonly recordedAt: Date;
  /**
   * Latest moment for the signature under the hospital's rule on spoken orders; null where the draft may wait.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly dueAt: Date | null;
  /** Why the author thinks the drug is needed. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
}

/** {@link MedicationDrafted} as a publisher passes it: what has a default may be left out. */
export type MedicationDraftedInput = WithDefaults<MedicationDrafted, "encounterId" | "orderGroupId" | "dose" | "route" | "wasReadBack" | "dueAt" | "reasonText", { readonly medication: CodeableConceptInput; readonly dose: QuantityInput | null; readonly route: CodeableConceptInput | null; readonly orderedBy: ActorInput }>;

/**
 * How the draft came to be. VERBAL is dictated at the bedside and read back, TELEPHONE the same by phone, PROTOCOL follows a standing order, PATIENT_REQUEST came through the portal.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type MedicationDraftSource = "RESIDENT_ENTRY" | "STUDENT_ENTRY" | "VERBAL" | "TELEPHONE" | "PROTOCOL" | "PATIENT_REQUEST" | "OTHER" | "UNKNOWN";

/**
 * A drug order was written down but may not be acted on yet: a student or resident prepared it, a nurse took it by telephone, or a protocol proposed it. Pharmacy sees nothing of it until Medication.Ordered follows with a signature.
 *
 * Event `Medication.Drafted`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationDrafted: EventDefinition<"Medication.Drafted", MedicationDrafted, MedicationDraftedInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.Drafted",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationDrafted","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderGroupId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"dose","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"route","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"medicationDraftSource","type":{"type":"enum","name":"MedicationDraftSource","symbols":["RESIDENT_ENTRY","STUDENT_ENTRY","VERBAL","TELEPHONE","PROTOCOL","PATIENT_REQUEST","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"wasReadBack","type":["null","boolean"],"default":null},{"name":"orderedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"responsiblePractitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"dueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
