// Generated from clinical/alerts/isolation-flag-raised.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * Infection prevention or a rule put isolation precautions on a patient, to hold for every room and transport. The sign at the door and the empty neighbor bed are the ward's.
 *
 * Event `IsolationFlag.Raised`, version 1. Topic `clinical.events`, key `flagId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface IsolationFlagRaised {
  /** This flag; each kind of precaution has its own. UUID. */
  readonly flagId: string;
  /** Patient to be isolated. UUID. */
  readonly patientId: string;
  /** Stay in progress; null when raised between stays. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Precaution to be kept. Sensitive: `PHI`. */
  readonly isolationPrecautionKind: IsolationPrecautionKind;
  /** Organism known or feared, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly organism: CodeableConcept | null;
  /** False while it is put on suspicion alone. Sensitive: `PHI`. */
  readonly isConfirmed: boolean;
  /** Result on which it rests. UUID. Default: `null`. */
  readonly basisLabResultId: string | null;
  /** False when patients of the same organism may share. */
  readonly requiresSingleRoom: boolean;
  /** True when only an airborne isolation room will do. */
  readonly requiresNegativePressure: boolean;
  /** What has to be negative, and how often, before it may be lifted. Sensitive: `PHI`. Default: `null`. */
  readonly clearanceRuleText: string | null;
  /** Day from which room neighbors count as exposed. Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`. */
  readonly exposedFromDate: string | null;
  /** From when it is to be kept. Point in time, to the millisecond. */
  readonly startedAt: Date;
  /** Preventionist or rule that raised it. Sensitive: `PII`. */
  readonly raisedBy: Actor;
}

/** {@link IsolationFlagRaised} as a publisher passes it: what has a default may be left out. */
export type IsolationFlagRaisedInput = WithDefaults<IsolationFlagRaised, "encounterId" | "organism" | "basisLabResultId" | "clearanceRuleText" | "exposedFromDate", { readonly organism: CodeableConceptInput | null; readonly raisedBy: ActorInput }>;

/**
 * CDC transmission-based precautions. ENTERIC is contact with soap and bleach; PROTECTIVE guards the patient from others.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type IsolationPrecautionKind = "CONTACT" | "DROPLET" | "AIRBORNE" | "ENTERIC" | "PROTECTIVE" | "UNKNOWN";

/**
 * Infection prevention or a rule put isolation precautions on a patient, to hold for every room and transport. The sign at the door and the empty neighbor bed are the ward's.
 *
 * Event `IsolationFlag.Raised`, version 1. Topic `clinical.events`, key `flagId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const IsolationFlagRaised: EventDefinition<"IsolationFlag.Raised", IsolationFlagRaised, IsolationFlagRaisedInput> = /*@__PURE__*/ defineEvent({
  type: "IsolationFlag.Raised",
  version: 1,
  topic: "clinical.events",
  key: "flagId",
  aggregate: "IsolationFlag",
  schema: '{"type":"record","name":"IsolationFlagRaised","namespace":"healthtech.clinical","fields":[{"name":"flagId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"isolationPrecautionKind","type":{"type":"enum","name":"IsolationPrecautionKind","symbols":["CONTACT","DROPLET","AIRBORNE","ENTERIC","PROTECTIVE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"organism","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"isConfirmed","type":"boolean","confluent:tags":["PHI"]},{"name":"basisLabResultId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"requiresSingleRoom","type":"boolean"},{"name":"requiresNegativePressure","type":"boolean"},{"name":"clearanceRuleText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"exposedFromDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI"]},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"raisedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
