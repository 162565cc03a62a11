// Generated from clinical/imaging/imaging-order-safety-screened.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * The patient, or somebody who knows, answered the MRI safety questions and the technologist or MR safety officer decided whether the magnet room may be entered. It is done again before every examination.
 *
 * Event `ImagingOrder.SafetyScreened`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ImagingOrderSafetyScreened {
  /** MRI order for which the screening holds. UUID. */
  readonly orderId: string;
  /** Patient who is to enter zone IV. UUID. */
  readonly patientId: string;
  /** Who answered; a relative for patients who cannot. Sensitive: `PII`. */
  readonly informant: Actor;
  /** Outcome of the screening. Sensitive: `PHI`. */
  readonly mriSafetyDecision: MriSafetyDecision;
  /** All implants and foreign bodies found; empty when there are none. Sensitive: `PHI`. Default: `[]`. */
  readonly implants: readonly MriScreenedImplant[];
  /** Limits for the scan, such as 1.5 T only or pacemaker in asynchronous mode. Default: `[]`. */
  readonly conditions: readonly string[];
  /**
   * Whether narrow spaces are a problem, so that medication or an open bore is planned.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly isClaustrophobic: boolean | null;
  /** Whether the detector at the door stayed silent; null where there is none. Default: `null`. */
  readonly isFerromagneticDetectorPassed: boolean | null;
  /** When the decision was made. Point in time, to the millisecond. */
  readonly screenedAt: Date;
  /** Technologist or MR safety officer who decided. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link ImagingOrderSafetyScreened} as a publisher passes it: what has a default may be left out. */
export type ImagingOrderSafetyScreenedInput = WithDefaults<ImagingOrderSafetyScreened, "implants" | "conditions" | "isClaustrophobic" | "isFerromagneticDetectorPassed", { readonly informant: ActorInput; readonly implants: readonly MriScreenedImplantInput[]; readonly performer: ActorInput }>;

/**
 * Decision on entering the magnet. CONDITIONAL names limits in conditions; DEFERRED waits for implant records or a radiograph of the orbits.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type MriSafetyDecision = "CLEARED" | "CONDITIONAL" | "DEFERRED" | "REFUSED" | "UNKNOWN";

/** One implant or foreign body that the patient carries, with its label for the magnet. */
export interface MriScreenedImplant {
  /** Implant as found on its card or in the records, with maker and model. Sensitive: `PHI`. */
  readonly implantText: string;
  /** Device identifier of the implant, when the card shows it. Sensitive: `PHI`. Default: `null`. */
  readonly udi: string | null;
  /** What the maker states about magnets. */
  readonly mriLabeling: MriLabeling;
}

/** {@link MriScreenedImplant} as a publisher passes it: what has a default may be left out. */
export type MriScreenedImplantInput = WithDefaults<MriScreenedImplant, "udi">;

/** Label by ASTM F2503. A symbol that is not known yet is read as `UNKNOWN`. */
export type MriLabeling = "MR_SAFE" | "MR_CONDITIONAL" | "MR_UNSAFE" | "UNLABELED" | "UNKNOWN";

/**
 * The patient, or somebody who knows, answered the MRI safety questions and the technologist or MR safety officer decided whether the magnet room may be entered. It is done again before every examination.
 *
 * Event `ImagingOrder.SafetyScreened`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ImagingOrderSafetyScreened: EventDefinition<"ImagingOrder.SafetyScreened", ImagingOrderSafetyScreened, ImagingOrderSafetyScreenedInput> = /*@__PURE__*/ defineEvent({
  type: "ImagingOrder.SafetyScreened",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "ImagingOrder",
  schema: '{"type":"record","name":"ImagingOrderSafetyScreened","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"informant","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"mriSafetyDecision","type":{"type":"enum","name":"MriSafetyDecision","symbols":["CLEARED","CONDITIONAL","DEFERRED","REFUSED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"implants","type":{"type":"array","items":{"type":"record","name":"MriScreenedImplant","fields":[{"name":"implantText","type":"string","confluent:tags":["PHI"]},{"name":"udi","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"mriLabeling","type":{"type":"enum","name":"MriLabeling","symbols":["MR_SAFE","MR_CONDITIONAL","MR_UNSAFE","UNLABELED","UNKNOWN"],"default":"UNKNOWN"}}]}},"default":[],"confluent:tags":["PHI"]},{"name":"conditions","type":{"type":"array","items":"string"},"default":[]},{"name":"isClaustrophobic","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"isFerromagneticDetectorPassed","type":["null","boolean"],"default":null},{"name":"screenedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":"healthtech.shared.Actor","confluent:tags":["PII"]}],"schemaVersion":1}',
});
