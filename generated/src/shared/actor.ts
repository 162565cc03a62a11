// Generated from shared/actor.avsc by `events generate`. Do not edit: change the schema instead.

import type { WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "./codeable-concept.js";

/** Whoever did, asked for or recorded what an event reports: a person, an organization, a device or a program. */
export interface Actor {
  /** Says which register the id belongs to. */
  readonly actorType: ActorType;
  /**
   * Id in the register of that kind of actor; null for programs and for people who are not registered.
   *
   * UUID. Default: `null`.
   */
  readonly id: string | null;
  /**
   * Name and title as they should appear beside the entry; for SYSTEM the service's name.
   *
   * Sensitive: `PII`. Default: `null`.
   */
  readonly display: string | null;
  /**
   * Capacity in which the actor took part, SNOMED CT occupation or HL7 v3 ParticipationType, where the kind alone does not say it.
   *
   * Default: `null`.
   */
  readonly role: CodeableConcept | null;
}

/** {@link Actor} as a publisher passes it: what has a default may be left out. */
export type ActorInput = WithDefaults<Actor, "id" | "display" | "role", { readonly role: CodeableConceptInput | null }>;

/**
 * Kind of actor. PRACTITIONER acts under a clinical licence, STAFF does not; RELATED_PERSON is a parent, partner or proxy; SYSTEM is a program that acted without a person.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ActorType = "PATIENT" | "RELATED_PERSON" | "PRACTITIONER" | "STAFF" | "ORGANIZATION" | "DEVICE" | "SYSTEM" | "UNKNOWN";
