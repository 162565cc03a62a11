// Generated from clinical/laboratory/specimen-aliquoted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { LabSection } from "./lab-section.js";
import type { SpecimenTransportCondition } from "./specimen-transport-condition.js";

/**
 * Part of a primary container was poured into daughter tubes for another bench, the freezer or a reference laboratory. Each daughter is a specimen of its own from here on.
 *
 * Event `Specimen.Aliquoted`, version 1. Topic `clinical.events`, key `specimenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface SpecimenAliquoted {
  /** Primary container that was opened. UUID. */
  readonly specimenId: string;
  /** Patient whose name every daughter label must bear as well. UUID. */
  readonly patientId: string;
  /** Automation line that poured; null when done by hand. UUID. Default: `null`. */
  readonly deviceId: string | null;
  /** Daughters in the order of filling; the first carries what is most urgent. */
  readonly aliquots: readonly SpecimenAliquot[];
  /** What stays in the primary tube above the gel, in mL. Sensitive: `PHI`. Default: `null`. */
  readonly remainingVolume: Quantity | null;
  /**
   * When the primary tube was spun; null for whole blood, urine and fluids.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly centrifugedAt: Date | null;
  /** When the last daughter was capped. Point in time, to the millisecond. */
  readonly aliquotedAt: Date;
  /** Processor who poured by hand or loaded the line. Sensitive: `PII`. Default: `null`. */
  readonly performer: Actor | null;
}

/** {@link SpecimenAliquoted} as a publisher passes it: what has a default may be left out. */
export type SpecimenAliquotedInput = WithDefaults<SpecimenAliquoted, "deviceId" | "remainingVolume" | "centrifugedAt" | "performer", { readonly aliquots: readonly SpecimenAliquotInput[]; readonly remainingVolume: QuantityInput | null; readonly performer: ActorInput | null }>;

/** One daughter tube as the aliquoter or the hand at the bench filled it. */
export interface SpecimenAliquot {
  /** The daughter as a specimen. UUID. */
  readonly specimenId: string;
  /** Barcode printed for the daughter, usually the parent's with a suffix. Sensitive: `PHI`. */
  readonly containerIdentifier: Identifier;
  /** Volume poured into the daughter, in mL. Sensitive: `PHI`. */
  readonly volume: Quantity;
  /** Bench for which it was poured. */
  readonly labSection: LabSection;
  /** Temperature in which this daughter is kept. */
  readonly specimenTransportCondition: SpecimenTransportCondition;
}

/** {@link SpecimenAliquot} as a publisher passes it: what has a default may be left out. */
export type SpecimenAliquotInput = WithDefaults<SpecimenAliquot, never, { readonly containerIdentifier: IdentifierInput; readonly volume: QuantityInput }>;

/**
 * Part of a primary container was poured into daughter tubes for another bench, the freezer or a reference laboratory. Each daughter is a specimen of its own from here on.
 *
 * Event `Specimen.Aliquoted`, version 1. Topic `clinical.events`, key `specimenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const SpecimenAliquoted: EventDefinition<"Specimen.Aliquoted", SpecimenAliquoted, SpecimenAliquotedInput> = /*@__PURE__*/ defineEvent({
  type: "Specimen.Aliquoted",
  version: 1,
  topic: "clinical.events",
  key: "specimenId",
  aggregate: "Specimen",
  schema: '{"type":"record","name":"SpecimenAliquoted","namespace":"healthtech.clinical","fields":[{"name":"specimenId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"deviceId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"aliquots","type":{"type":"array","items":{"type":"record","name":"SpecimenAliquot","fields":[{"name":"specimenId","type":{"type":"string","logicalType":"uuid"}},{"name":"containerIdentifier","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PHI"]},{"name":"volume","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"labSection","type":{"type":"enum","name":"LabSection","symbols":["CHEMISTRY","HEMATOLOGY","COAGULATION","URINALYSIS","BLOOD_GAS","IMMUNOLOGY","TOXICOLOGY","MOLECULAR","MICROBIOLOGY","BLOOD_BANK","POINT_OF_CARE","SEND_OUT","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"specimenTransportCondition","type":{"type":"enum","name":"SpecimenTransportCondition","symbols":["AMBIENT","REFRIGERATED","FROZEN","DRY_ICE","WET_ICE","BODY_TEMPERATURE","UNKNOWN"],"default":"UNKNOWN"}}]}}},{"name":"remainingVolume","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"centrifugedAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"aliquotedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]}],"schemaVersion":1}',
});
