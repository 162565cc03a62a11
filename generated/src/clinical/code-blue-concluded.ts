// Generated from clinical/intensive-care/code-blue-concluded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * Resuscitation ended with a pulse, with death, or because there had been no arrest. Survival to discharge is known only later, from the encounter.
 *
 * Event `CodeBlue.Concluded`, version 1. Topic `clinical.events`, key `codeBlueId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface CodeBlueConcluded {
  /** Resuscitation that ended. UUID. */
  readonly codeBlueId: string;
  /** Patient; null for a visitor handed over to the ambulance. UUID. Default: `null`. */
  readonly patientId: string | null;
  /** What compressions and drugs came to. Sensitive: `PHI`. */
  readonly resuscitationResult: ResuscitationResult;
  /** Likely cause, ICD-10-CM or SNOMED CT; null when open. Sensitive: `PHI`. Default: `null`. */
  readonly presumedCause: CodeableConcept | null;
  /** Minutes of compressions, pauses taken off. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly compressionMinutes: number;
  /** How often the defibrillator fired, internal paddles included. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly shockCount: number;
  /** First shock; null when none. Point in time, to the millisecond. Sensitive: `PHI`. Default: `null`. */
  readonly firstShockAt: Date | null;
  /**
   * First epinephrine; null when none was given.
   *
   * Point in time, to the millisecond. Sensitive: `PHI`. Default: `null`.
   */
  readonly firstEpinephrineAt: Date | null;
  /** Epinephrine in all, mg. Sensitive: `PHI`. Default: `null`. */
  readonly epinephrineTotalDose: Quantity | null;
  /**
   * When a tube or other advanced airway was in.
   *
   * Point in time, to the millisecond. Sensitive: `PHI`. Default: `null`.
   */
  readonly airwaySecuredAt: Date | null;
  /** What did not work: cart, suction, pads. Default: `[]`. */
  readonly equipmentProblemTexts: readonly string[];
  /** Whether family stayed in the room. Sensitive: `PHI`. */
  readonly wasFamilyPresent: boolean;
  /** Time of return of pulse or of death. Point in time, to the millisecond. */
  readonly completedAt: Date;
  /** Physician who led the team. UUID. */
  readonly leadPractitionerId: string;
  /** Who kept the code sheet. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link CodeBlueConcluded} as a publisher passes it: what has a default may be left out. */
export type CodeBlueConcludedInput = WithDefaults<CodeBlueConcluded, "patientId" | "presumedCause" | "firstShockAt" | "firstEpinephrineAt" | "epinephrineTotalDose" | "airwaySecuredAt" | "equipmentProblemTexts", { readonly presumedCause: CodeableConceptInput | null; readonly epinephrineTotalDose: QuantityInput | null; readonly recordedBy: ActorInput }>;

/**
 * PULSE_RETURNED is circulation sustained for 20 minutes; STOPPED_BY_DIRECTIVE found an order against it.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ResuscitationResult = "PULSE_RETURNED" | "DIED" | "STOPPED_BY_DIRECTIVE" | "ON_ECMO" | "NO_ARREST" | "UNKNOWN";

/**
 * Resuscitation ended with a pulse, with death, or because there had been no arrest. Survival to discharge is known only later, from the encounter.
 *
 * Event `CodeBlue.Concluded`, version 1. Topic `clinical.events`, key `codeBlueId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const CodeBlueConcluded: EventDefinition<"CodeBlue.Concluded", CodeBlueConcluded, CodeBlueConcludedInput> = /*@__PURE__*/ defineEvent({
  type: "CodeBlue.Concluded",
  version: 1,
  topic: "clinical.events",
  key: "codeBlueId",
  aggregate: "CodeBlue",
  schema: '{"type":"record","name":"CodeBlueConcluded","namespace":"healthtech.clinical","fields":[{"name":"codeBlueId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"resuscitationResult","type":{"type":"enum","name":"ResuscitationResult","symbols":["PULSE_RETURNED","DIED","STOPPED_BY_DIRECTIVE","ON_ECMO","NO_ARREST","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"presumedCause","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"compressionMinutes","type":"int","confluent:tags":["PHI"]},{"name":"shockCount","type":"int","confluent:tags":["PHI"]},{"name":"firstShockAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null,"confluent:tags":["PHI"]},{"name":"firstEpinephrineAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null,"confluent:tags":["PHI"]},{"name":"epinephrineTotalDose","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"airwaySecuredAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null,"confluent:tags":["PHI"]},{"name":"equipmentProblemTexts","type":{"type":"array","items":"string"},"default":[]},{"name":"wasFamilyPresent","type":"boolean","confluent:tags":["PHI"]},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"leadPractitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
