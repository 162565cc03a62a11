// Generated from operations/notifications/contact-preference-changed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A person changed how, when and about what they wish to be contacted. It binds every service from the next message on.
 *
 * Event `ContactPreference.Changed`, version 1. Topic `operations.events`, key `preferenceId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface ContactPreferenceChanged {
  /** Set of wishes of one person. UUID. */
  readonly preferenceId: string;
  /** Whose wishes they are. Sensitive: `PII`. */
  readonly person: Actor;
  /** Channels allowed, best liked first, as in Notification.Sent. */
  readonly allowedChannels: readonly string[];
  /** Kinds of message refused; safety messages cannot be. Default: `[]`. */
  readonly refusedTopics: readonly string[];
  /** Begin of quiet hours, HH:mm in the person's time zone; null for none. Default: `null`. */
  readonly quietFromText: string | null;
  /** End of quiet hours, HH:mm; may be on the next day. Default: `null`. */
  readonly quietUntilText: string | null;
  /** Time zone in which quiet hours are meant (IANA). */
  readonly timeZone: string;
  /** Whether a message with the clinic's name may be left. */
  readonly mayLeaveVoicemail: boolean;
  /** CONFIDENTIAL_COMMUNICATION must be honoured by payers too (45 CFR 164.522). Sensitive: `PII`. */
  readonly preferenceLegalBasis: PreferenceLegalBasis;
}

/** {@link ContactPreferenceChanged} as a publisher passes it: what has a default may be left out. */
export type ContactPreferenceChangedInput = WithDefaults<ContactPreferenceChanged, "refusedTopics" | "quietFromText" | "quietUntilText", { readonly person: ActorInput }>;

/** Law or wish on which the new preference rests. A symbol that is not known yet is read as `UNKNOWN`. */
export type PreferenceLegalBasis = "OWN_WISH" | "TCPA_OPT_OUT" | "CONFIDENTIAL_COMMUNICATION" | "STAFF_ENTRY" | "UNKNOWN";

/**
 * A person changed how, when and about what they wish to be contacted. It binds every service from the next message on.
 *
 * Event `ContactPreference.Changed`, version 1. Topic `operations.events`, key `preferenceId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const ContactPreferenceChanged: EventDefinition<"ContactPreference.Changed", ContactPreferenceChanged, ContactPreferenceChangedInput> = /*@__PURE__*/ defineEvent({
  type: "ContactPreference.Changed",
  version: 1,
  topic: "operations.events",
  key: "preferenceId",
  aggregate: "ContactPreference",
  schema: '{"type":"record","name":"ContactPreferenceChanged","namespace":"healthtech.operations","fields":[{"name":"preferenceId","type":{"type":"string","logicalType":"uuid"}},{"name":"person","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"allowedChannels","type":{"type":"array","items":"string"}},{"name":"refusedTopics","type":{"type":"array","items":"string"},"default":[]},{"name":"quietFromText","type":["null","string"],"default":null},{"name":"quietUntilText","type":["null","string"],"default":null},{"name":"timeZone","type":"string"},{"name":"mayLeaveVoicemail","type":"boolean"},{"name":"preferenceLegalBasis","type":{"type":"enum","name":"PreferenceLegalBasis","symbols":["OWN_WISH","TCPA_OPT_OUT","CONFIDENTIAL_COMMUNICATION","STAFF_ENTRY","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
