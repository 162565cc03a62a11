// Generated from clinical/intensive-care/sepsis-screen-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A sepsis screen ran and its result was confirmed or dismissed by a nurse. A positive screen starts the bundle clock only when a clinician agrees that infection is likely.
 *
 * Event `SepsisScreen.Completed`, version 1. Topic `clinical.events`, key `sepsisScreenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface SepsisScreenCompleted {
  /** One run of the screen. UUID. */
  readonly sepsisScreenId: string;
  /** Patient who was screened. UUID. */
  readonly patientId: string;
  /** Emergency visit or stay. UUID. */
  readonly encounterId: string;
  /** Criteria that were applied. */
  readonly sepsisScreenTool: SepsisScreenTool;
  /** Result after the nurse's look. Sensitive: `PHI`. */
  readonly sepsisScreenResult: SepsisScreenResult;
  /**
   * Points of the tool; null for criteria without points.
   *
   * Whole number of 32 bits. Sensitive: `PHI`. Default: `null`.
   */
  readonly screenScore: number | null;
  /** Criteria met, LOINC or SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly metCriteria: readonly CodeableConcept[];
  /** Likely source of infection, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly suspectedSource: CodeableConcept | null;
  /** Latest lactate in mmol/L; null when not yet drawn. Sensitive: `PHI`. Default: `null`. */
  readonly lactateQuantity: Quantity | null;
  /** Why a positive screen was dismissed. Sensitive: `PHI`. Default: `null`. */
  readonly dismissalText: string | null;
  /**
   * Begin of the three-hour bundle; null unless agreed.
   *
   * Point in time, to the millisecond. Sensitive: `PHI`. Default: `null`.
   */
  readonly timeZeroAt: Date | null;
  /** Lactate, cultures, antibiotics and fluid ordered in answer. UUID. Default: `[]`. */
  readonly bundleOrderIds: readonly string[];
  /** Nurse who confirmed or dismissed. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link SepsisScreenCompleted} as a publisher passes it: what has a default may be left out. */
export type SepsisScreenCompletedInput = WithDefaults<SepsisScreenCompleted, "screenScore" | "metCriteria" | "suspectedSource" | "lactateQuantity" | "dismissalText" | "timeZeroAt" | "bundleOrderIds", { readonly metCriteria: readonly CodeableConceptInput[]; readonly suspectedSource: CodeableConceptInput | null; readonly lactateQuantity: QuantityInput | null; readonly recordedBy: ActorInput }>;

/**
 * PHOENIX is the score for children, MATERNAL has limits for pregnancy.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SepsisScreenTool = "SIRS" | "QSOFA" | "SOFA" | "PHOENIX" | "MATERNAL" | "PREDICTIVE_MODEL" | "UNKNOWN";

/**
 * DISMISSED was positive and the nurse found another explanation.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SepsisScreenResult = "NEGATIVE" | "SUSPECTED_SEPSIS" | "SUSPECTED_SHOCK" | "DISMISSED" | "UNKNOWN";

/**
 * A sepsis screen ran and its result was confirmed or dismissed by a nurse. A positive screen starts the bundle clock only when a clinician agrees that infection is likely.
 *
 * Event `SepsisScreen.Completed`, version 1. Topic `clinical.events`, key `sepsisScreenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const SepsisScreenCompleted: EventDefinition<"SepsisScreen.Completed", SepsisScreenCompleted, SepsisScreenCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "SepsisScreen.Completed",
  version: 1,
  topic: "clinical.events",
  key: "sepsisScreenId",
  aggregate: "SepsisScreen",
  schema: '{"type":"record","name":"SepsisScreenCompleted","namespace":"healthtech.clinical","fields":[{"name":"sepsisScreenId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"sepsisScreenTool","type":{"type":"enum","name":"SepsisScreenTool","symbols":["SIRS","QSOFA","SOFA","PHOENIX","MATERNAL","PREDICTIVE_MODEL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"sepsisScreenResult","type":{"type":"enum","name":"SepsisScreenResult","symbols":["NEGATIVE","SUSPECTED_SEPSIS","SUSPECTED_SHOCK","DISMISSED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"screenScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"metCriteria","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"suspectedSource","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"lactateQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"dismissalText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"timeZeroAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null,"confluent:tags":["PHI"]},{"name":"bundleOrderIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
