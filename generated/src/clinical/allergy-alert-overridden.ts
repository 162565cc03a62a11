// Generated from clinical/allergies/allergy-alert-overridden.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A prescriber, pharmacist or nurse saw the warning that a drug conflicts with a listed allergy and went on. A warning that was heeded leaves no event here, since the order was never signed.
 *
 * Event `Allergy.AlertOverridden`, version 1. Topic `clinical.events`, key `allergyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface AllergyAlertOverridden {
  /** Entry that raised the warning. UUID. */
  readonly allergyId: string;
  /** Patient for whom the drug is wanted all the same. UUID. */
  readonly patientId: string;
  /** Order that went through. UUID. */
  readonly orderId: string;
  /** Warning as it was displayed. UUID. Default: `null`. */
  readonly alertId: string | null;
  /** Drug that set it off, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Agent on the allergy list, SNOMED CT or RxNorm. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Ground on which the software matched the two. */
  readonly allergyMatchBasis: AllergyMatchBasis;
  /** Why the clinician went on. Sensitive: `PHI`. */
  readonly allergyOverrideReason: AllergyOverrideReason;
  /** Station at which the clinician met the warning. */
  readonly overrideWorkflowStep: OverrideWorkflowStep;
  /** How long the window stood open, a measure of alert fatigue. Whole number of 32 bits. Default: `null`. */
  readonly displayedSeconds: number | null;
  /** Clinician who went on. Sensitive: `PII`. */
  readonly performer: Actor;
  /** When the window was dismissed. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Explanation typed in, required for a criticality of HIGH. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
}

/** {@link AllergyAlertOverridden} as a publisher passes it: what has a default may be left out. */
export type AllergyAlertOverriddenInput = WithDefaults<AllergyAlertOverridden, "alertId" | "displayedSeconds" | "reasonText", { readonly medication: CodeableConceptInput; readonly code: CodeableConceptInput; readonly performer: ActorInput }>;

/**
 * How close drug and agent are. CROSS_SENSITIVITY is a neighbouring class, such as a cephalosporin with a penicillin label; INACTIVE_INGREDIENT a dye or egg lecithin.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AllergyMatchBasis = "SAME_INGREDIENT" | "SAME_CLASS" | "CROSS_SENSITIVITY" | "INACTIVE_INGREDIENT" | "FREE_TEXT" | "UNKNOWN";

/** Answer picked in the warning window. A symbol that is not known yet is read as `UNKNOWN`. */
export type AllergyOverrideReason = "TOLERATED_BEFORE" | "NOT_TRUE_ALLERGY" | "BENEFIT_OUTWEIGHS" | "DESENSITIZATION_PLANNED" | "WILL_MONITOR" | "LOW_CROSS_RISK" | "OTHER" | "UNKNOWN";

/**
 * Where in the work the warning came up. BEDSIDE_SCAN is the last net, when the barcode is read.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type OverrideWorkflowStep = "ORDER_ENTRY" | "PHARMACIST_VERIFICATION" | "CABINET" | "BEDSIDE_SCAN" | "UNKNOWN";

/**
 * A prescriber, pharmacist or nurse saw the warning that a drug conflicts with a listed allergy and went on. A warning that was heeded leaves no event here, since the order was never signed.
 *
 * Event `Allergy.AlertOverridden`, version 1. Topic `clinical.events`, key `allergyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const AllergyAlertOverridden: EventDefinition<"Allergy.AlertOverridden", AllergyAlertOverridden, AllergyAlertOverriddenInput> = /*@__PURE__*/ defineEvent({
  type: "Allergy.AlertOverridden",
  version: 1,
  topic: "clinical.events",
  key: "allergyId",
  aggregate: "Allergy",
  schema: '{"type":"record","name":"AllergyAlertOverridden","namespace":"healthtech.clinical","fields":[{"name":"allergyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"alertId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"code","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"allergyMatchBasis","type":{"type":"enum","name":"AllergyMatchBasis","symbols":["SAME_INGREDIENT","SAME_CLASS","CROSS_SENSITIVITY","INACTIVE_INGREDIENT","FREE_TEXT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"allergyOverrideReason","type":{"type":"enum","name":"AllergyOverrideReason","symbols":["TOLERATED_BEFORE","NOT_TRUE_ALLERGY","BENEFIT_OUTWEIGHS","DESENSITIZATION_PLANNED","WILL_MONITOR","LOW_CROSS_RISK","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"overrideWorkflowStep","type":{"type":"enum","name":"OverrideWorkflowStep","symbols":["ORDER_ENTRY","PHARMACIST_VERIFICATION","CABINET","BEDSIDE_SCAN","UNKNOWN"],"default":"UNKNOWN"}},{"name":"displayedSeconds","type":["null","int"],"default":null},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
