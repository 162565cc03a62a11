// Generated from clinical/imaging/imaging-study-contrast-given.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * Contrast medium or a radioactive tracer entered the patient for a study, with what was injected and not with what was planned. A reaction to it is ImagingStudy.ContrastReactionRecorded.
 *
 * Event `ImagingStudy.ContrastGiven`, version 1. Topic `clinical.events`, key `imagingStudyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ImagingStudyContrastGiven {
  /** Study for which it was given. UUID. */
  readonly imagingStudyId: string;
  /** Patient whose kidneys or thyroid may react in the next days. UUID. */
  readonly patientId: string;
  /** Stay in whose medication record the dose appears. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Order or standing protocol that authorizes it. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Agent, RxNorm, with concentration in the text. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Amount given: mL for contrast, MBq or mCi for a tracer at the time of injection. Sensitive: `PHI`. */
  readonly dose: Quantity;
  /** Way into the body, SNOMED CT. Sensitive: `PHI`. */
  readonly route: CodeableConcept;
  /** Speed of the power injector in mL/s; null for hand injection and drinking. Sensitive: `PHI`. Default: `null`. */
  readonly injectionRate: Quantity | null;
  /** Vein or joint punctured, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly bodySite: CodeableConcept | null;
  /** Lot of bottle or kit, for recalls. Default: `null`. */
  readonly lotNumber: string | null;
  /** Rest of a single-dose vial thrown away in mL, billed with modifier JW. Default: `null`. */
  readonly wastedVolume: Quantity | null;
  /** True when agent ran beside the vein; the arm is watched and a note is written. Sensitive: `PHI`. */
  readonly hasExtravasated: boolean;
  /** When the injection began. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Technologist or nurse who injected. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link ImagingStudyContrastGiven} as a publisher passes it: what has a default may be left out. */
export type ImagingStudyContrastGivenInput = WithDefaults<ImagingStudyContrastGiven, "encounterId" | "orderId" | "injectionRate" | "bodySite" | "lotNumber" | "wastedVolume", { readonly medication: CodeableConceptInput; readonly dose: QuantityInput; readonly route: CodeableConceptInput; readonly injectionRate: QuantityInput | null; readonly bodySite: CodeableConceptInput | null; readonly wastedVolume: QuantityInput | null; readonly performer: ActorInput }>;

/**
 * Contrast medium or a radioactive tracer entered the patient for a study, with what was injected and not with what was planned. A reaction to it is ImagingStudy.ContrastReactionRecorded.
 *
 * Event `ImagingStudy.ContrastGiven`, version 1. Topic `clinical.events`, key `imagingStudyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ImagingStudyContrastGiven: EventDefinition<"ImagingStudy.ContrastGiven", ImagingStudyContrastGiven, ImagingStudyContrastGivenInput> = /*@__PURE__*/ defineEvent({
  type: "ImagingStudy.ContrastGiven",
  version: 1,
  topic: "clinical.events",
  key: "imagingStudyId",
  aggregate: "ImagingStudy",
  schema: '{"type":"record","name":"ImagingStudyContrastGiven","namespace":"healthtech.clinical","fields":[{"name":"imagingStudyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"dose","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"route","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"injectionRate","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"bodySite","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"lotNumber","type":["null","string"],"default":null},{"name":"wastedVolume","type":["null","healthtech.shared.Quantity"],"default":null},{"name":"hasExtravasated","type":"boolean","confluent:tags":["PHI"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
