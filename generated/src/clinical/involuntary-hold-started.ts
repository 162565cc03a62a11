// Generated from clinical/behavioral-health/involuntary-hold-started.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Attachment, AttachmentInput } from "../shared/attachment.js";

/**
 * A person was placed under an emergency or court hold, and the form was served. It says that leaving is barred, not that treatment may be forced.
 *
 * Event `InvoluntaryHold.Started`, version 1. Topic `clinical.events`, key `holdId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface InvoluntaryHoldStarted {
  /** This hold, closed by its end. UUID. */
  readonly holdId: string;
  /** Person who is held. UUID. */
  readonly patientId: string;
  /** Emergency visit or stay under the hold. UUID. */
  readonly encounterId: string;
  /** Basis of the detention. Sensitive: `PHI`. */
  readonly involuntaryHoldKind: InvoluntaryHoldKind;
  /** Section of state law, as on the form. Sensitive: `PHI`. */
  readonly statuteText: string;
  /** Grounds that the certifier found. Sensitive: `PHI`. Default: `[]`. */
  readonly involuntaryHoldCriteria: readonly InvoluntaryHoldCriteria[];
  /** Longest time the form allows, 72 in many states. Whole number of 32 bits. */
  readonly durationHours: number;
  /** True when rights were read in a language the person understands. */
  readonly wasAdvisedOfRights: boolean;
  /** When the hold began to count. Point in time, to the millisecond. */
  readonly servedAt: Date;
  /** When the person must be released, certified again or agree to stay. Point in time, to the millisecond. */
  readonly expiresAt: Date;
  /** Time of a hearing already set. Point in time, to the millisecond. Default: `null`. */
  readonly hearingAt: Date | null;
  /** Scanned hold form. Sensitive: `PHI`. Default: `null`. */
  readonly sourceDocument: Attachment | null;
  /** Physician, officer or evaluator with authority to hold. Sensitive: `PII`. */
  readonly certifiedBy: Actor;
}

/** {@link InvoluntaryHoldStarted} as a publisher passes it: what has a default may be left out. */
export type InvoluntaryHoldStartedInput = WithDefaults<InvoluntaryHoldStarted, "involuntaryHoldCriteria" | "hearingAt" | "sourceDocument", { readonly sourceDocument: AttachmentInput | null; readonly certifiedBy: ActorInput }>;

/**
 * Legal basis. EMERGENCY is a short detention, COURT_ORDERED follows a hearing, EXTENSION lengthens a running one.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type InvoluntaryHoldKind = "EMERGENCY" | "COURT_ORDERED" | "EXTENSION" | "FORENSIC" | "UNKNOWN";

/** Grounds of the law. A symbol that is not known yet is read as `UNKNOWN`. */
export type InvoluntaryHoldCriteria = "DANGER_TO_SELF" | "DANGER_TO_OTHERS" | "GRAVELY_DISABLED" | "SUBSTANCE_INCAPACITY" | "UNKNOWN";

/**
 * A person was placed under an emergency or court hold, and the form was served. It says that leaving is barred, not that treatment may be forced.
 *
 * Event `InvoluntaryHold.Started`, version 1. Topic `clinical.events`, key `holdId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const InvoluntaryHoldStarted: EventDefinition<"InvoluntaryHold.Started", InvoluntaryHoldStarted, InvoluntaryHoldStartedInput> = /*@__PURE__*/ defineEvent({
  type: "InvoluntaryHold.Started",
  version: 1,
  topic: "clinical.events",
  key: "holdId",
  aggregate: "InvoluntaryHold",
  schema: '{"type":"record","name":"InvoluntaryHoldStarted","namespace":"healthtech.clinical","fields":[{"name":"holdId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"involuntaryHoldKind","type":{"type":"enum","name":"InvoluntaryHoldKind","symbols":["EMERGENCY","COURT_ORDERED","EXTENSION","FORENSIC","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"statuteText","type":"string","confluent:tags":["PHI"]},{"name":"involuntaryHoldCriteria","type":{"type":"array","items":{"type":"enum","name":"InvoluntaryHoldCriteria","symbols":["DANGER_TO_SELF","DANGER_TO_OTHERS","GRAVELY_DISABLED","SUBSTANCE_INCAPACITY","UNKNOWN"],"default":"UNKNOWN"}},"default":[],"confluent:tags":["PHI"]},{"name":"durationHours","type":"int"},{"name":"wasAdvisedOfRights","type":"boolean"},{"name":"servedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"expiresAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"hearingAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"sourceDocument","type":["null",{"type":"record","name":"Attachment","namespace":"healthtech.shared","fields":[{"name":"contentType","type":"string"},{"name":"title","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"url","type":"string"},{"name":"sizeBytes","type":["null","long"],"default":null},{"name":"sha256","type":["null","string"],"default":null},{"name":"createdAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"certifiedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
