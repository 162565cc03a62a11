// Generated from clinical/nursing/restraint-checked.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A restrained patient was looked at in the prescribed interval, offered fluids and toilet, and the need was judged anew. Continuous sitters chart once for each interval.
 *
 * Event `Restraint.Checked`, version 1. Topic `clinical.events`, key `restraintEpisodeId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface RestraintChecked {
  /** Episode begun with Restraint.Applied and not yet ended. UUID. */
  readonly restraintEpisodeId: string;
  /** Patient at the bedside check. UUID. */
  readonly patientId: string;
  /** Colour, warmth and pulse beyond the device, SNOMED CT. Sensitive: `PHI`. */
  readonly circulationFinding: CodeableConcept;
  /** Redness or wound under the device, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly skinFinding: CodeableConcept | null;
  /** Drink, food, toilet, exercise, hygiene, each as offered and taken or refused. Sensitive: `PHI`. Default: `[]`. */
  readonly offeredCareTexts: readonly string[];
  /** What follows for the patient until the next check. Sensitive: `PHI`. */
  readonly restraintContinuation: RestraintContinuation;
  /** How the patient behaved, in plain words. Sensitive: `PHI`. */
  readonly behaviorText: string;
  /** Interval prescribed, 15 minutes for violent behaviour and 120 otherwise. Whole number of 32 bits. */
  readonly intervalMinutes: number;
  /** Minutes past the due time; 0 when in time. Whole number of 32 bits. */
  readonly lateMinutes: number;
  /** When the patient was seen. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Nurse or trained sitter at the bedside. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link RestraintChecked} as a publisher passes it: what has a default may be left out. */
export type RestraintCheckedInput = WithDefaults<RestraintChecked, "skinFinding" | "offeredCareTexts", { readonly circulationFinding: CodeableConceptInput; readonly skinFinding: CodeableConceptInput | null; readonly performer: ActorInput }>;

/**
 * What the check leads to. REDUCE frees one limb or goes over to a milder device.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type RestraintContinuation = "CONTINUE" | "REDUCE" | "RELEASE" | "UNKNOWN";

/**
 * A restrained patient was looked at in the prescribed interval, offered fluids and toilet, and the need was judged anew. Continuous sitters chart once for each interval.
 *
 * Event `Restraint.Checked`, version 1. Topic `clinical.events`, key `restraintEpisodeId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const RestraintChecked: EventDefinition<"Restraint.Checked", RestraintChecked, RestraintCheckedInput> = /*@__PURE__*/ defineEvent({
  type: "Restraint.Checked",
  version: 1,
  topic: "clinical.events",
  key: "restraintEpisodeId",
  aggregate: "Restraint",
  schema: '{"type":"record","name":"RestraintChecked","namespace":"healthtech.clinical","fields":[{"name":"restraintEpisodeId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"circulationFinding","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"skinFinding","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"offeredCareTexts","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"restraintContinuation","type":{"type":"enum","name":"RestraintContinuation","symbols":["CONTINUE","REDUCE","RELEASE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"behaviorText","type":"string","confluent:tags":["PHI"]},{"name":"intervalMinutes","type":"int"},{"name":"lateMinutes","type":"int"},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
