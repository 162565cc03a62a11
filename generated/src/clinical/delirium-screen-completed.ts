// Generated from clinical/intensive-care/delirium-screen-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A delirium screen was carried out, or found impossible because the patient could not be roused. A positive screen is no diagnosis of delirium yet.
 *
 * Event `DeliriumScreen.Completed`, version 1. Topic `clinical.events`, key `deliriumScreenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface DeliriumScreenCompleted {
  /** Examination by the tool, one for each shift. UUID. */
  readonly deliriumScreenId: string;
  /** Patient who was screened. UUID. */
  readonly patientId: string;
  /** Stay of the screen. UUID. */
  readonly encounterId: string;
  /** Instrument by which the features were sought. */
  readonly deliriumTool: DeliriumTool;
  /** Result by the rules of the tool. Sensitive: `PHI`. */
  readonly deliriumScreenResult: DeliriumScreenResult;
  /** Result of the shift before. Sensitive: `PHI`. Default: `null`. */
  readonly previousDeliriumScreenResult: DeliriumScreenResult | null;
  /** Form, when positive. Sensitive: `PHI`. */
  readonly motorSubtype: DeliriumMotorSubtype;
  /** Features met, such as inattention. Sensitive: `PHI`. Default: `[]`. */
  readonly positiveFeatures: readonly string[];
  /** RASS at which it was done. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly sedationScaleScore: number;
  /** Drugs running that may cause it, RxNorm. Sensitive: `PHI`. Default: `[]`. */
  readonly riskMedications: readonly CodeableConcept[];
  /** What was begun: glasses, sleep, mobilisation. Sensitive: `PHI`. Default: `[]`. */
  readonly measureTexts: readonly string[];
  /** When the patient was examined. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Nurse who did the screen. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link DeliriumScreenCompleted} as a publisher passes it: what has a default may be left out. */
export type DeliriumScreenCompletedInput = WithDefaults<DeliriumScreenCompleted, "previousDeliriumScreenResult" | "positiveFeatures" | "riskMedications" | "measureTexts", { readonly riskMedications: readonly CodeableConceptInput[]; readonly performer: ActorInput }>;

/** PCAM_ICU and CAPD are for children; FOUR_AT for the ward. A symbol that is not known yet is read as `UNKNOWN`. */
export type DeliriumTool = "CAM_ICU" | "ICDSC" | "CAM" | "FOUR_AT" | "PCAM_ICU" | "CAPD" | "NU_DESC" | "UNKNOWN";

/** UNABLE_TO_ASSESS is RASS -4 or -5 and counts as neither. A symbol that is not known yet is read as `UNKNOWN`. */
export type DeliriumScreenResult = "POSITIVE" | "NEGATIVE" | "UNABLE_TO_ASSESS" | "UNKNOWN";

/** HYPOACTIVE is the one that is overlooked. A symbol that is not known yet is read as `UNKNOWN`. */
export type DeliriumMotorSubtype = "HYPERACTIVE" | "HYPOACTIVE" | "MIXED" | "NOT_APPLICABLE" | "UNKNOWN";

/**
 * A delirium screen was carried out, or found impossible because the patient could not be roused. A positive screen is no diagnosis of delirium yet.
 *
 * Event `DeliriumScreen.Completed`, version 1. Topic `clinical.events`, key `deliriumScreenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const DeliriumScreenCompleted: EventDefinition<"DeliriumScreen.Completed", DeliriumScreenCompleted, DeliriumScreenCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "DeliriumScreen.Completed",
  version: 1,
  topic: "clinical.events",
  key: "deliriumScreenId",
  aggregate: "DeliriumScreen",
  schema: '{"type":"record","name":"DeliriumScreenCompleted","namespace":"healthtech.clinical","fields":[{"name":"deliriumScreenId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"deliriumTool","type":{"type":"enum","name":"DeliriumTool","symbols":["CAM_ICU","ICDSC","CAM","FOUR_AT","PCAM_ICU","CAPD","NU_DESC","UNKNOWN"],"default":"UNKNOWN"}},{"name":"deliriumScreenResult","type":{"type":"enum","name":"DeliriumScreenResult","symbols":["POSITIVE","NEGATIVE","UNABLE_TO_ASSESS","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"previousDeliriumScreenResult","type":["null","healthtech.clinical.DeliriumScreenResult"],"default":null,"confluent:tags":["PHI"]},{"name":"motorSubtype","type":{"type":"enum","name":"DeliriumMotorSubtype","symbols":["HYPERACTIVE","HYPOACTIVE","MIXED","NOT_APPLICABLE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"positiveFeatures","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"sedationScaleScore","type":"int","confluent:tags":["PHI"]},{"name":"riskMedications","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"measureTexts","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
