// Generated from clinical/nursing/pressure-injury-found.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Attachment, AttachmentInput } from "../shared/attachment.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A pressure injury was found for the first time in this stay and staged. Growth, healing and restaging are told by Wound.Assessed.
 *
 * Event `PressureInjury.Found`, version 1. Topic `clinical.events`, key `pressureInjuryId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PressureInjuryFound {
  /** Injury, one number for one place on the skin. UUID. */
  readonly pressureInjuryId: string;
  /** Patient who bears it. UUID. */
  readonly patientId: string;
  /** Stay in which it was found. UUID. */
  readonly encounterId: string;
  /** Wound record opened for it. UUID. */
  readonly woundId: string;
  /** Stage by the nurse who found it. Sensitive: `PHI`. */
  readonly pressureInjuryStage: PressureInjuryStage;
  /** Attribution, which decides whether it counts against the hospital. Sensitive: `PHI`. */
  readonly pressureInjuryOrigin: PressureInjuryOrigin;
  /** Bony place or part under a device, SNOMED CT. Sensitive: `PHI`. */
  readonly bodySite: CodeableConcept;
  /** Mask, tube, cast or splint that pressed; null for bed and chair. Sensitive: `PHI`. Default: `null`. */
  readonly causingDeviceText: string | null;
  /** Head to toe, cm. Sensitive: `PHI`. */
  readonly lengthQuantity: Quantity;
  /** Side to side, cm. Sensitive: `PHI`. */
  readonly widthQuantity: Quantity;
  /** Braden total before it was found. Whole number of 32 bits. Sensitive: `PHI`. Default: `null`. */
  readonly bradenScore: number | null;
  /** Whether a wound nurse confirmed the stage. */
  readonly isSecondReviewed: boolean;
  /** Photographs with ruler. Sensitive: `PHI`. Default: `[]`. */
  readonly photoAttachments: readonly Attachment[];
  /** When the skin was seen. Point in time, to the millisecond. */
  readonly detectedAt: Date;
  /** Nurse who found it. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link PressureInjuryFound} as a publisher passes it: what has a default may be left out. */
export type PressureInjuryFoundInput = WithDefaults<PressureInjuryFound, "causingDeviceText" | "bradenScore" | "photoAttachments", { readonly bodySite: CodeableConceptInput; readonly lengthQuantity: QuantityInput; readonly widthQuantity: QuantityInput; readonly photoAttachments: readonly AttachmentInput[]; readonly recordedBy: ActorInput }>;

/**
 * NPIAP stage. MUCOSAL injuries from devices are not staged; DEEP_TISSUE may open within days.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PressureInjuryStage = "STAGE_1" | "STAGE_2" | "STAGE_3" | "STAGE_4" | "UNSTAGEABLE" | "DEEP_TISSUE" | "MUCOSAL" | "UNKNOWN";

/**
 * Where it arose. PRESENT_ON_ADMISSION needs to be charted within 24 hours.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PressureInjuryOrigin = "PRESENT_ON_ADMISSION" | "ACQUIRED_HERE" | "ACQUIRED_OTHER_UNIT" | "UNDETERMINED" | "UNKNOWN";

/**
 * A pressure injury was found for the first time in this stay and staged. Growth, healing and restaging are told by Wound.Assessed.
 *
 * Event `PressureInjury.Found`, version 1. Topic `clinical.events`, key `pressureInjuryId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PressureInjuryFound: EventDefinition<"PressureInjury.Found", PressureInjuryFound, PressureInjuryFoundInput> = /*@__PURE__*/ defineEvent({
  type: "PressureInjury.Found",
  version: 1,
  topic: "clinical.events",
  key: "pressureInjuryId",
  aggregate: "PressureInjury",
  schema: '{"type":"record","name":"PressureInjuryFound","namespace":"healthtech.clinical","fields":[{"name":"pressureInjuryId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"woundId","type":{"type":"string","logicalType":"uuid"}},{"name":"pressureInjuryStage","type":{"type":"enum","name":"PressureInjuryStage","symbols":["STAGE_1","STAGE_2","STAGE_3","STAGE_4","UNSTAGEABLE","DEEP_TISSUE","MUCOSAL","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"pressureInjuryOrigin","type":{"type":"enum","name":"PressureInjuryOrigin","symbols":["PRESENT_ON_ADMISSION","ACQUIRED_HERE","ACQUIRED_OTHER_UNIT","UNDETERMINED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"bodySite","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"causingDeviceText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"lengthQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"widthQuantity","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"bradenScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"isSecondReviewed","type":"boolean"},{"name":"photoAttachments","type":{"type":"array","items":{"type":"record","name":"Attachment","namespace":"healthtech.shared","fields":[{"name":"contentType","type":"string"},{"name":"title","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"url","type":"string"},{"name":"sizeBytes","type":["null","long"],"default":null},{"name":"sha256","type":["null","string"],"default":null},{"name":"createdAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"detectedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
