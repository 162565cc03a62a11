// Generated from clinical/dialysis/dialysis-session-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * Blood was returned and the patient weighed after a treatment of whatever length. It is the event from which the session is billed.
 *
 * Event `DialysisSession.Completed`, version 1. Topic `clinical.events`, key `dialysisSessionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface DialysisSessionCompleted {
  /** Treatment that is over. UUID. */
  readonly dialysisSessionId: string;
  /** Patient off the machine. UUID. */
  readonly patientId: string;
  /** Visit or stay for billing. UUID. */
  readonly encounterId: string;
  /** Minutes of treatment delivered. Whole number of 32 bits. */
  readonly treatedMinutes: number;
  /** Minutes short of the prescription; 0 when complete. Whole number of 32 bits. */
  readonly shortenedMinutes: number;
  /** Weight afterwards, kg. Sensitive: `PHI`. */
  readonly postdialysisWeight: Quantity;
  /** Net fluid removed, mL. Sensitive: `PHI`. */
  readonly removedVolume: Quantity;
  /** Removal per weight and hour, mL/kg/h; above 13 is reported. Sensitive: `PHI`. */
  readonly ultrafiltrationRate: Quantity;
  /** Blood that passed the dialyzer, L. */
  readonly bloodProcessedVolume: Quantity;
  /** What happened meanwhile, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly intradialyticFindings: readonly CodeableConcept[];
  /** Drugs given in the session, RxNorm. Sensitive: `PHI`. Default: `[]`. */
  readonly givenMedications: readonly CodeableConcept[];
  /**
   * Minutes of pressure until the sites were dry; long times hint at stenosis.
   *
   * Whole number of 32 bits. Sensitive: `PHI`. Default: `null`.
   */
  readonly hemostasisMinutes: number | null;
  /** Systolic pressure standing before going home, mm[Hg]. Sensitive: `PHI`. Default: `null`. */
  readonly standingPressureQuantity: Quantity | null;
  /** When blood was back. Point in time, to the millisecond. */
  readonly completedAt: Date;
  /** Who took the patient off. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link DialysisSessionCompleted} as a publisher passes it: what has a default may be left out. */
export type DialysisSessionCompletedInput = WithDefaults<DialysisSessionCompleted, "intradialyticFindings" | "givenMedications" | "hemostasisMinutes" | "standingPressureQuantity", { readonly postdialysisWeight: QuantityInput; readonly removedVolume: QuantityInput; readonly ultrafiltrationRate: QuantityInput; readonly bloodProcessedVolume: QuantityInput; readonly intradialyticFindings: readonly CodeableConceptInput[]; readonly givenMedications: readonly CodeableConceptInput[]; readonly standingPressureQuantity: QuantityInput | null; readonly performer: ActorInput }>;

/**
 * Blood was returned and the patient weighed after a treatment of whatever length. It is the event from which the session is billed.
 *
 * Event `DialysisSession.Completed`, version 1. Topic `clinical.events`, key `dialysisSessionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const DialysisSessionCompleted: EventDefinition<"DialysisSession.Completed", DialysisSessionCompleted, DialysisSessionCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "DialysisSession.Completed",
  version: 1,
  topic: "clinical.events",
  key: "dialysisSessionId",
  aggregate: "DialysisSession",
  schema: '{"type":"record","name":"DialysisSessionCompleted","namespace":"healthtech.clinical","fields":[{"name":"dialysisSessionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"treatedMinutes","type":"int"},{"name":"shortenedMinutes","type":"int"},{"name":"postdialysisWeight","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"removedVolume","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"ultrafiltrationRate","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"bloodProcessedVolume","type":"healthtech.shared.Quantity"},{"name":"intradialyticFindings","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"givenMedications","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"hemostasisMinutes","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"standingPressureQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
