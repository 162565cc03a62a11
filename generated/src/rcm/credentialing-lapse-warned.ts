// Generated from rcm/contracts-credentialing/credentialing-lapse-warned.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";

/**
 * A license, certificate or recognition of a clinician will run out within the warning time and no renewal is in. Emitted 120, 60 and 30 days ahead.
 *
 * Event `Credentialing.LapseWarned`, version 1. Topic `rcm.events`, key `credentialingId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface CredentialingLapseWarned {
  /** File of the clinician with the body concerned. UUID. */
  readonly credentialingId: string;
  /** Clinician who has to act. UUID. */
  readonly practitionerId: string;
  /** STATE_LICENSE and DEA_REGISTRATION stop work on the day they end. */
  readonly credentialKind: CredentialKind;
  /** License or certificate number. Sensitive: `PII`. Default: `null`. */
  readonly credentialIdentifier: Identifier | null;
  /** Last valid day. Date as `YYYY-MM-DD`. */
  readonly expiryDate: string;
  /** Days left when the warning went out: 120, 60 or 30. Whole number of 32 bits. */
  readonly remainingDays: number;
  /** Whether the clinician said that a renewal is under way. */
  readonly renewalStarted: boolean;
  /** Department head who was told, from the second warning on. Sensitive: `PII`. Default: `null`. */
  readonly escalatedTo: Actor | null;
}

/** {@link CredentialingLapseWarned} as a publisher passes it: what has a default may be left out. */
export type CredentialingLapseWarnedInput = WithDefaults<CredentialingLapseWarned, "credentialIdentifier" | "escalatedTo", { readonly credentialIdentifier: IdentifierInput | null; readonly escalatedTo: ActorInput | null }>;

/** What runs out. A symbol that is not known yet is read as `UNKNOWN`. */
export type CredentialKind = "STATE_LICENSE" | "DEA_REGISTRATION" | "BOARD_CERTIFICATION" | "MALPRACTICE_COVER" | "BLS_ACLS" | "PAYER_RECREDENTIALING" | "PRIVILEGES" | "UNKNOWN";

/**
 * A license, certificate or recognition of a clinician will run out within the warning time and no renewal is in. Emitted 120, 60 and 30 days ahead.
 *
 * Event `Credentialing.LapseWarned`, version 1. Topic `rcm.events`, key `credentialingId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const CredentialingLapseWarned: EventDefinition<"Credentialing.LapseWarned", CredentialingLapseWarned, CredentialingLapseWarnedInput> = /*@__PURE__*/ defineEvent({
  type: "Credentialing.LapseWarned",
  version: 1,
  topic: "rcm.events",
  key: "credentialingId",
  aggregate: "Credentialing",
  schema: '{"type":"record","name":"CredentialingLapseWarned","namespace":"healthtech.rcm","fields":[{"name":"credentialingId","type":{"type":"string","logicalType":"uuid"}},{"name":"practitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"credentialKind","type":{"type":"enum","name":"CredentialKind","symbols":["STATE_LICENSE","DEA_REGISTRATION","BOARD_CERTIFICATION","MALPRACTICE_COVER","BLS_ACLS","PAYER_RECREDENTIALING","PRIVILEGES","UNKNOWN"],"default":"UNKNOWN"}},{"name":"credentialIdentifier","type":["null",{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"expiryDate","type":{"type":"int","logicalType":"date"}},{"name":"remainingDays","type":"int"},{"name":"renewalStarted","type":"boolean"},{"name":"escalatedTo","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]}],"schemaVersion":1}',
});
