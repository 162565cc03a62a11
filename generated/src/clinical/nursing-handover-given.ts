// Generated from clinical/nursing/nursing-handover-given.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * One nurse gave the care of a patient to the next, at shift change, break or transfer, and the receiver accepted. The assignment list alone does not count as a handover.
 *
 * Event `NursingHandover.Given`, version 1. Topic `clinical.events`, key `nursingHandoverId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface NursingHandoverGiven {
  /** Handover of one patient. UUID. */
  readonly nursingHandoverId: string;
  /** Patient who was handed on. UUID. */
  readonly patientId: string;
  /** Stay during which responsibility changed. UUID. */
  readonly encounterId: string;
  /** Occasion that called for it. */
  readonly nursingHandoverOccasion: NursingHandoverOccasion;
  /** Severity as handed on. Sensitive: `PHI`. */
  readonly illnessSeverity: HandoverIllnessSeverity;
  /** Course in two or three sentences. Sensitive: `PHI`. */
  readonly summaryText: string;
  /** What must still be done, with times. Sensitive: `PHI`. Default: `[]`. */
  readonly openTaskTexts: readonly string[];
  /** What to do if it gets worse. Sensitive: `PHI`. Default: `null`. */
  readonly contingencyText: string | null;
  /** True when it took place with the patient present. */
  readonly isAtBedside: boolean;
  /** Whether the receiver repeated the essentials. */
  readonly wasReadBack: boolean;
  /** Lines, drips and dressings looked at by both, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly linesChecked: readonly CodeableConcept[];
  /** Nurse who goes. Sensitive: `PII`. */
  readonly handedOverBy: Actor;
  /** Nurse who is responsible from now on. Sensitive: `PII`. */
  readonly receivedBy: Actor;
  /** When responsibility passed. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
}

/** {@link NursingHandoverGiven} as a publisher passes it: what has a default may be left out. */
export type NursingHandoverGivenInput = WithDefaults<NursingHandoverGiven, "openTaskTexts" | "contingencyText" | "linesChecked", { readonly linesChecked: readonly CodeableConceptInput[]; readonly handedOverBy: ActorInput; readonly receivedBy: ActorInput }>;

/** Why responsibility changed. A symbol that is not known yet is read as `UNKNOWN`. */
export type NursingHandoverOccasion = "SHIFT_CHANGE" | "BREAK" | "UNIT_TRANSFER" | "TO_PROCEDURE" | "FROM_PROCEDURE" | "UNKNOWN";

/**
 * First letter of I-PASS. WATCHER is somebody about whom the nurse has a bad feeling.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type HandoverIllnessSeverity = "STABLE" | "WATCHER" | "UNSTABLE" | "DISCHARGING" | "UNKNOWN";

/**
 * One nurse gave the care of a patient to the next, at shift change, break or transfer, and the receiver accepted. The assignment list alone does not count as a handover.
 *
 * Event `NursingHandover.Given`, version 1. Topic `clinical.events`, key `nursingHandoverId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const NursingHandoverGiven: EventDefinition<"NursingHandover.Given", NursingHandoverGiven, NursingHandoverGivenInput> = /*@__PURE__*/ defineEvent({
  type: "NursingHandover.Given",
  version: 1,
  topic: "clinical.events",
  key: "nursingHandoverId",
  aggregate: "NursingHandover",
  schema: '{"type":"record","name":"NursingHandoverGiven","namespace":"healthtech.clinical","fields":[{"name":"nursingHandoverId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"nursingHandoverOccasion","type":{"type":"enum","name":"NursingHandoverOccasion","symbols":["SHIFT_CHANGE","BREAK","UNIT_TRANSFER","TO_PROCEDURE","FROM_PROCEDURE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"illnessSeverity","type":{"type":"enum","name":"HandoverIllnessSeverity","symbols":["STABLE","WATCHER","UNSTABLE","DISCHARGING","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"summaryText","type":"string","confluent:tags":["PHI"]},{"name":"openTaskTexts","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"contingencyText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"isAtBedside","type":"boolean"},{"name":"wasReadBack","type":"boolean"},{"name":"linesChecked","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"handedOverBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"receivedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
