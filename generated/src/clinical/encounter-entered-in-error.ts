// Generated from clinical/encounters-adt/encounter-entered-in-error.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { Money } from "../shared/money.js";
import type { EncounterClass } from "./encounter-class.js";

/**
 * An encounter was marked as never having taken place, and everything recorded under it is void. A planned visit that was called off and an admission that was undone have events of their own.
 *
 * Event `Encounter.EnteredInError`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export interface EncounterEnteredInError {
  /** Encounter the event belongs to. UUID. */
  readonly encounterId: string;
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Visit number that the registration system printed on the wristband (PV1-19), type VN. Sensitive: `PII`. */
  readonly visitNumber: Identifier;
  /** Class that the void encounter had. */
  readonly encounterClass: EncounterClass;
  /** How the entry came about. */
  readonly encounterErrorCause: EncounterErrorCause;
  /** Encounter under which the care really took place; null when there was none. UUID. Default: `null`. */
  readonly correctEncounterId: string | null;
  /** When the void encounter had been opened. Point in time, to the millisecond. */
  readonly enteredAt: Date;
  /** Notes and results that became void with it. Whole number of 32 bits. */
  readonly voidedDocumentCount: number;
  /**
   * Sum of charges posted under the void encounter; null when there were none.
   *
   * Sensitive: `FINANCIAL`. Default: `null`.
   */
  readonly chargesToReverseAmount: Money | null;
  /** True when the patient had seen the visit in the portal or got a bill for it. */
  readonly requiresPatientNotice: boolean;
  /** When the encounter was marked as void. Point in time, to the millisecond. */
  readonly voidedAt: Date;
  /** Who marked the encounter as void. Sensitive: `PII`. */
  readonly voidedBy: Actor;
  /** Second person who agreed, as the records policy asks. Sensitive: `PII`. Default: `null`. */
  readonly approvedBy: Actor | null;
}

/** {@link EncounterEnteredInError} as a publisher passes it: what has a default may be left out. */
export type EncounterEnteredInErrorInput = WithDefaults<EncounterEnteredInError, "correctEncounterId" | "chargesToReverseAmount" | "approvedBy", { readonly visitNumber: IdentifierInput; readonly voidedBy: ActorInput; readonly approvedBy: ActorInput | null }>;

/**
 * Why an encounter never took place. DEMONSTRATION is a visit that a trainer entered in the live system.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EncounterErrorCause = "DUPLICATE" | "WRONG_PATIENT" | "DEMONSTRATION" | "INTERFACE_FAULT" | "PATIENT_NEVER_CAME" | "OTHER" | "UNKNOWN";

/**
 * An encounter was marked as never having taken place, and everything recorded under it is void. A planned visit that was called off and an admission that was undone have events of their own.
 *
 * Event `Encounter.EnteredInError`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export const EncounterEnteredInError: EventDefinition<"Encounter.EnteredInError", EncounterEnteredInError, EncounterEnteredInErrorInput> = /*@__PURE__*/ defineEvent({
  type: "Encounter.EnteredInError",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "Encounter",
  schema: '{"type":"record","name":"EncounterEnteredInError","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"visitNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"encounterClass","type":{"type":"enum","name":"EncounterClass","symbols":["INPATIENT","OBSERVATION","SHORT_STAY","AMBULATORY","EMERGENCY","PRE_ADMISSION","HOME_HEALTH","VIRTUAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"encounterErrorCause","type":{"type":"enum","name":"EncounterErrorCause","symbols":["DUPLICATE","WRONG_PATIENT","DEMONSTRATION","INTERFACE_FAULT","PATIENT_NEVER_CAME","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"correctEncounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"enteredAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"voidedDocumentCount","type":"int"},{"name":"chargesToReverseAmount","type":["null",{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"requiresPatientNotice","type":"boolean"},{"name":"voidedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"voidedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"approvedBy","type":["null","healthtech.shared.Actor"],"default":null,"confluent:tags":["PII"]}],"schemaVersion":1}',
});
