// Generated from clinical/surgery-anaesthesia/anesthesia-started.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { AsaClass } from "./asa-class.js";

/**
 * The anesthesia provider began to prepare the patient and stays from now on; billed anesthesia time runs from here and not from induction.
 *
 * Event `Anesthesia.Started`, version 1. Topic `clinical.events`, key `anesthesiaRecordId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface AnesthesiaStarted {
  /** Anesthesia record, kept apart from the surgical one. UUID. */
  readonly anesthesiaRecordId: string;
  /** Case served; null for a labor epidural or an imaging study. UUID. Default: `null`. */
  readonly surgicalCaseId: string | null;
  /** Patient in the provider's care. UUID. */
  readonly patientId: string;
  /** Encounter under which it is billed. UUID. */
  readonly encounterId: string;
  /** Techniques begun or meant, SNOMED CT. Sensitive: `PHI`. */
  readonly anesthesiaTechniques: readonly CodeableConcept[];
  /** Model at the start. */
  readonly anesthesiaCareModel: AnesthesiaCareModel;
  /** Rooms that the directing physician covers at that time. Whole number of 32 bits. Default: `null`. */
  readonly concurrentCaseCount: number | null;
  /** Drugs of induction, RxNorm; empty until given. Sensitive: `PHI`. Default: `[]`. */
  readonly inductionAgents: readonly CodeableConcept[];
  /** Class on the anesthesia record, possibly worse than at the clinic visit. Sensitive: `PHI`. */
  readonly asaClass: AsaClass;
  /** Whether the machine checkout of the day was passed. */
  readonly isMachineCheckDone: boolean;
  /** Time from which base and time units are billed. Point in time, to the millisecond. */
  readonly startedAt: Date;
  /** Provider in the room. Sensitive: `PII`. */
  readonly performer: Actor;
  /** Anesthesiologist who directs; null when alone. UUID. Default: `null`. */
  readonly directingPractitionerId: string | null;
}

/** {@link AnesthesiaStarted} as a publisher passes it: what has a default may be left out. */
export type AnesthesiaStartedInput = WithDefaults<AnesthesiaStarted, "surgicalCaseId" | "concurrentCaseCount" | "inductionAgents" | "directingPractitionerId", { readonly anesthesiaTechniques: readonly CodeableConceptInput[]; readonly inductionAgents: readonly CodeableConceptInput[]; readonly performer: ActorInput }>;

/**
 * Who does it with whom; decides between modifiers AA, QK, AD, QZ and GC.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AnesthesiaCareModel = "PERSONALLY_PERFORMED" | "MEDICALLY_DIRECTED" | "MEDICALLY_SUPERVISED" | "CRNA_ALONE" | "RESIDENT_TEACHING" | "UNKNOWN";

/**
 * The anesthesia provider began to prepare the patient and stays from now on; billed anesthesia time runs from here and not from induction.
 *
 * Event `Anesthesia.Started`, version 1. Topic `clinical.events`, key `anesthesiaRecordId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const AnesthesiaStarted: EventDefinition<"Anesthesia.Started", AnesthesiaStarted, AnesthesiaStartedInput> = /*@__PURE__*/ defineEvent({
  type: "Anesthesia.Started",
  version: 1,
  topic: "clinical.events",
  key: "anesthesiaRecordId",
  aggregate: "Anesthesia",
  schema: '{"type":"record","name":"AnesthesiaStarted","namespace":"healthtech.clinical","fields":[{"name":"anesthesiaRecordId","type":{"type":"string","logicalType":"uuid"}},{"name":"surgicalCaseId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"anesthesiaTechniques","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"confluent:tags":["PHI"]},{"name":"anesthesiaCareModel","type":{"type":"enum","name":"AnesthesiaCareModel","symbols":["PERSONALLY_PERFORMED","MEDICALLY_DIRECTED","MEDICALLY_SUPERVISED","CRNA_ALONE","RESIDENT_TEACHING","UNKNOWN"],"default":"UNKNOWN"}},{"name":"concurrentCaseCount","type":["null","int"],"default":null},{"name":"inductionAgents","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"asaClass","type":{"type":"enum","name":"AsaClass","symbols":["ASA_I","ASA_II","ASA_III","ASA_IV","ASA_V","ASA_VI","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"isMachineCheckDone","type":"boolean"},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"directingPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}],"schemaVersion":1}',
});
