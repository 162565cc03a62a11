// Generated from clinical/emergency/emergency-visit-left-without-being-seen.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { TriageLevel } from "./triage-level.js";

/**
 * A patient went away before a clinician's examination, after staff had called and looked for them. Who leaves after having been seen is told by EmergencyVisit.LeftAgainstAdvice.
 *
 * Event `EmergencyVisit.LeftWithoutBeingSeen`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EmergencyVisitLeftWithoutBeingSeen {
  /** Visit that ends unseen. UUID. */
  readonly encounterId: string;
  /** Patient who left. UUID. */
  readonly patientId: string;
  /** Last level; null when the patient left before triage. Sensitive: `PHI`. Default: `null`. */
  readonly triageLevel: TriageLevel | null;
  /** Stage at which the patient was lost. Sensitive: `PHI`. */
  readonly unseenDepartureStage: UnseenDepartureStage;
  /** Minutes from the door to the last time the patient was seen. Whole number of 32 bits. */
  readonly waitedMinutes: number;
  /** How often the name was called before giving up. Whole number of 32 bits. */
  readonly calledCount: number;
  /** Reason if the patient gave one on leaving, SNOMED CT or plain text. Sensitive: `PHI`. Default: `null`. */
  readonly departureReason: CodeableConcept | null;
  /** Tests still running, with nobody waiting for them. UUID. Default: `[]`. */
  readonly pendingOrderIds: readonly string[];
  /**
   * True when an intravenous catheter left the house with the patient, which demands a call at once.
   *
   * Sensitive: `PHI`.
   */
  readonly hasLineInPlace: boolean;
  /** True when the callback nurse shall phone because of level, age or a result. Sensitive: `PHI`. */
  readonly isReturnCallDue: boolean;
  /** When staff last saw the patient. Point in time, to the millisecond. */
  readonly lastSeenAt: Date;
  /** Who closed the row on the board. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link EmergencyVisitLeftWithoutBeingSeen} as a publisher passes it: what has a default may be left out. */
export type EmergencyVisitLeftWithoutBeingSeenInput = WithDefaults<EmergencyVisitLeftWithoutBeingSeen, "triageLevel" | "departureReason" | "pendingOrderIds", { readonly departureReason: CodeableConceptInput | null; readonly recordedBy: ActorInput }>;

/**
 * How far the visit had come. AFTER_TESTS left with results pending, which somebody must follow up.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type UnseenDepartureStage = "BEFORE_TRIAGE" | "AFTER_TRIAGE" | "AFTER_TESTS" | "UNKNOWN";

/**
 * A patient went away before a clinician's examination, after staff had called and looked for them. Who leaves after having been seen is told by EmergencyVisit.LeftAgainstAdvice.
 *
 * Event `EmergencyVisit.LeftWithoutBeingSeen`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EmergencyVisitLeftWithoutBeingSeen: EventDefinition<"EmergencyVisit.LeftWithoutBeingSeen", EmergencyVisitLeftWithoutBeingSeen, EmergencyVisitLeftWithoutBeingSeenInput> = /*@__PURE__*/ defineEvent({
  type: "EmergencyVisit.LeftWithoutBeingSeen",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "EmergencyVisit",
  schema: '{"type":"record","name":"EmergencyVisitLeftWithoutBeingSeen","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"triageLevel","type":["null",{"type":"enum","name":"TriageLevel","symbols":["ESI_1","ESI_2","ESI_3","ESI_4","ESI_5","UNKNOWN"],"default":"UNKNOWN"}],"default":null,"confluent:tags":["PHI"]},{"name":"unseenDepartureStage","type":{"type":"enum","name":"UnseenDepartureStage","symbols":["BEFORE_TRIAGE","AFTER_TRIAGE","AFTER_TESTS","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"waitedMinutes","type":"int"},{"name":"calledCount","type":"int"},{"name":"departureReason","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"pendingOrderIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"hasLineInPlace","type":"boolean","confluent:tags":["PHI"]},{"name":"isReturnCallDue","type":"boolean","confluent:tags":["PHI"]},{"name":"lastSeenAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
