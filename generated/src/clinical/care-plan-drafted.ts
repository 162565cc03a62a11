// Generated from clinical/care-plans/care-plan-drafted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A care plan was opened as a draft for a patient, from a template or by hand. Nobody works by it yet; that begins with CarePlan.Activated.
 *
 * Event `CarePlan.Drafted`, version 1. Topic `clinical.events`, key `carePlanId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface CarePlanDrafted {
  /** The plan, from draft to its end. UUID. */
  readonly carePlanId: string;
  /** Person for whom the plan is made. UUID. */
  readonly patientId: string;
  /** Stay in which it is drafted; null for plans of outpatient care. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Kind of plan, SNOMED CT. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Setting for which it is drafted. */
  readonly carePlanSetting: CarePlanSetting;
  /** Template it was started from; null when written freely. Sensitive: `PHI`. Default: `null`. */
  readonly templateName: string | null;
  /** Release of that template, as the library labels it. Default: `null`. */
  readonly templateVersion: string | null;
  /** Problems of the list that the plan takes up. UUID. Default: `[]`. */
  readonly addressedConditionIds: readonly string[];
  /** The same problems as ICD-10-CM for readers without the list. Sensitive: `PHI`. Default: `[]`. */
  readonly diagnoses: readonly CodeableConcept[];
  /** True when the patient or a proxy took part in the drafting. */
  readonly wasPatientInvolved: boolean;
  /** When the draft must be activated or thrown away. Point in time, to the millisecond. Default: `null`. */
  readonly reviewDueAt: Date | null;
  /** Author of the draft. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link CarePlanDrafted} as a publisher passes it: what has a default may be left out. */
export type CarePlanDraftedInput = WithDefaults<CarePlanDrafted, "encounterId" | "templateName" | "templateVersion" | "addressedConditionIds" | "diagnoses" | "reviewDueAt", { readonly code: CodeableConceptInput; readonly diagnoses: readonly CodeableConceptInput[]; readonly recordedBy: ActorInput }>;

/** Where the plan will be lived by. A symbol that is not known yet is read as `UNKNOWN`. */
export type CarePlanSetting = "INPATIENT" | "AMBULATORY" | "HOME" | "LONG_TERM_CARE" | "UNKNOWN";

/**
 * A care plan was opened as a draft for a patient, from a template or by hand. Nobody works by it yet; that begins with CarePlan.Activated.
 *
 * Event `CarePlan.Drafted`, version 1. Topic `clinical.events`, key `carePlanId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const CarePlanDrafted: EventDefinition<"CarePlan.Drafted", CarePlanDrafted, CarePlanDraftedInput> = /*@__PURE__*/ defineEvent({
  type: "CarePlan.Drafted",
  version: 1,
  topic: "clinical.events",
  key: "carePlanId",
  aggregate: "CarePlan",
  schema: '{"type":"record","name":"CarePlanDrafted","namespace":"healthtech.clinical","fields":[{"name":"carePlanId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"carePlanSetting","type":{"type":"enum","name":"CarePlanSetting","symbols":["INPATIENT","AMBULATORY","HOME","LONG_TERM_CARE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"templateName","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"templateVersion","type":["null","string"],"default":null},{"name":"addressedConditionIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"diagnoses","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"wasPatientInvolved","type":"boolean"},{"name":"reviewDueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
