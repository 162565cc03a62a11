// Generated from clinical/laboratory/specimen-collected.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A tube, cup, swab or bottle was filled at the bedside and labelled there after two identifiers were matched. It does not mean that the laboratory has it: that is Specimen.Received.
 *
 * Event `Specimen.Collected`, version 1. Topic `clinical.events`, key `specimenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface SpecimenCollected {
  /** This one container; a draw of three tubes is three specimens. UUID. */
  readonly specimenId: string;
  /** Patient whose wristband was scanned at the draw. UUID. */
  readonly patientId: string;
  /** Stay or visit in which the draw took place. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Orders that this container serves. UUID. */
  readonly orderIds: readonly string[];
  /** Barcode on the label (SPM-2), unique at the laboratory for years. Sensitive: `PHI`. */
  readonly containerIdentifier: Identifier;
  /** Material collected (SPM-4), SNOMED CT. Sensitive: `PHI`. */
  readonly specimenType: CodeableConcept;
  /** Tube or cup with its additive, HL7 table 0371 (EDTA, heparin, citrate), text as on the cap. Default: `null`. */
  readonly containerType: CodeableConcept | null;
  /**
   * How it was obtained (SPM-7), SNOMED CT: venipuncture, clean catch, swab, puncture.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly method: CodeableConcept | null;
  /**
   * Where it was taken (SPM-8), SNOMED CT; matters where an infusion runs in the same arm.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly bodySite: CodeableConcept | null;
  /** Filled volume in mL; null where nobody measures it, as with swabs. Sensitive: `PHI`. Default: `null`. */
  readonly volume: Quantity | null;
  /**
   * True when blood came from a catheter or port instead of a fresh puncture; paired cultures depend on it.
   *
   * Default: `null`.
   */
  readonly wasDrawnFromLine: boolean | null;
  /** Whether wristband and label were scanned at the bedside; false means that two identifiers were read aloud. */
  readonly wasIdentityScanned: boolean;
  /**
   * When the container was filled (SPM-17); drug levels and the age of the sample count from here.
   *
   * Point in time, to the millisecond.
   */
  readonly collectedAt: Date;
  /** Phlebotomist, nurse or, for home kits, the patient who collected it. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link SpecimenCollected} as a publisher passes it: what has a default may be left out. */
export type SpecimenCollectedInput = WithDefaults<SpecimenCollected, "encounterId" | "containerType" | "method" | "bodySite" | "volume" | "wasDrawnFromLine", { readonly containerIdentifier: IdentifierInput; readonly specimenType: CodeableConceptInput; readonly containerType: CodeableConceptInput | null; readonly method: CodeableConceptInput | null; readonly bodySite: CodeableConceptInput | null; readonly volume: QuantityInput | null; readonly performer: ActorInput }>;

/**
 * A tube, cup, swab or bottle was filled at the bedside and labelled there after two identifiers were matched. It does not mean that the laboratory has it: that is Specimen.Received.
 *
 * Event `Specimen.Collected`, version 1. Topic `clinical.events`, key `specimenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const SpecimenCollected: EventDefinition<"Specimen.Collected", SpecimenCollected, SpecimenCollectedInput> = /*@__PURE__*/ defineEvent({
  type: "Specimen.Collected",
  version: 1,
  topic: "clinical.events",
  key: "specimenId",
  aggregate: "Specimen",
  schema: '{"type":"record","name":"SpecimenCollected","namespace":"healthtech.clinical","fields":[{"name":"specimenId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"containerIdentifier","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PHI"]},{"name":"specimenType","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"containerType","type":["null","healthtech.shared.CodeableConcept"],"default":null},{"name":"method","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"bodySite","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"volume","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"wasDrawnFromLine","type":["null","boolean"],"default":null},{"name":"wasIdentityScanned","type":"boolean"},{"name":"collectedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
