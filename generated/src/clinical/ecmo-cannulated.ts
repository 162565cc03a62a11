// Generated from clinical/intensive-care/ecmo-cannulated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * Extracorporeal membrane oxygenation was begun after cannulation, here or at another hospital by our team. Bypass during cardiac surgery is not a run.
 *
 * Event `Ecmo.Cannulated`, version 1. Topic `clinical.events`, key `ecmoRunId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EcmoCannulated {
  /** Run, from first flow to decannulation. UUID. */
  readonly ecmoRunId: string;
  /** Patient whose blood runs through the membrane. UUID. */
  readonly patientId: string;
  /** Stay of the run. UUID. */
  readonly encounterId: string;
  /** Record of the cannulation. UUID. Default: `null`. */
  readonly procedureId: string | null;
  /** How the circuit is joined. Sensitive: `PHI`. */
  readonly ecmoConfiguration: EcmoConfiguration;
  /** Indication, ICD-10-CM. Sensitive: `PHI`. */
  readonly reason: CodeableConcept;
  /** Cannulas in place. Sensitive: `PHI`. */
  readonly cannulas: readonly EcmoCannula[];
  /** Circuit flow reached, L/min. */
  readonly bloodFlowRate: Quantity;
  /** Gas flow through the membrane, L/min. */
  readonly sweepGasRate: Quantity;
  /**
   * Whether the leg has a perfusion cannula; null when the femoral artery is not used.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly hasDistalPerfusion: boolean | null;
  /** Goal agreed with the family. Sensitive: `PHI`. */
  readonly ecmoPurpose: EcmoPurpose;
  /** True when our team fetched the patient on the circuit. */
  readonly wasCannulatedElsewhere: boolean;
  /** When the circuit flowed. Point in time, to the millisecond. */
  readonly startedAt: Date;
  /** Surgeon or intensivist who cannulated. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link EcmoCannulated} as a publisher passes it: what has a default may be left out. */
export type EcmoCannulatedInput = WithDefaults<EcmoCannulated, "procedureId" | "hasDistalPerfusion", { readonly reason: CodeableConceptInput; readonly cannulas: readonly EcmoCannulaInput[]; readonly bloodFlowRate: QuantityInput; readonly sweepGasRate: QuantityInput; readonly performer: ActorInput }>;

/**
 * VENOVENOUS supports the lungs only; ECPR was begun under chest compressions.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EcmoConfiguration = "VENOVENOUS" | "VENOARTERIAL" | "VENOARTERIAL_VENOUS" | "ECPR" | "UNKNOWN";

/** One cannula with its vessel and size. */
export interface EcmoCannula {
  /** Vessel and side, SNOMED CT or text. */
  readonly bodySite: CodeableConcept;
  /** Diameter in French. Whole number of 32 bits. */
  readonly frenchSize: number;
}

/** {@link EcmoCannula} as a publisher passes it: what has a default may be left out. */
export type EcmoCannulaInput = WithDefaults<EcmoCannula, never, { readonly bodySite: CodeableConceptInput }>;

/** To what it shall lead; no purpose is permanent. A symbol that is not known yet is read as `UNKNOWN`. */
export type EcmoPurpose = "BRIDGE_TO_RECOVERY" | "BRIDGE_TO_TRANSPLANT" | "BRIDGE_TO_DEVICE" | "BRIDGE_TO_DECISION" | "UNKNOWN";

/**
 * Extracorporeal membrane oxygenation was begun after cannulation, here or at another hospital by our team. Bypass during cardiac surgery is not a run.
 *
 * Event `Ecmo.Cannulated`, version 1. Topic `clinical.events`, key `ecmoRunId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EcmoCannulated: EventDefinition<"Ecmo.Cannulated", EcmoCannulated, EcmoCannulatedInput> = /*@__PURE__*/ defineEvent({
  type: "Ecmo.Cannulated",
  version: 1,
  topic: "clinical.events",
  key: "ecmoRunId",
  aggregate: "Ecmo",
  schema: '{"type":"record","name":"EcmoCannulated","namespace":"healthtech.clinical","fields":[{"name":"ecmoRunId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"procedureId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"ecmoConfiguration","type":{"type":"enum","name":"EcmoConfiguration","symbols":["VENOVENOUS","VENOARTERIAL","VENOARTERIAL_VENOUS","ECPR","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"reason","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"cannulas","type":{"type":"array","items":{"type":"record","name":"EcmoCannula","fields":[{"name":"bodySite","type":"healthtech.shared.CodeableConcept"},{"name":"frenchSize","type":"int"}]}},"confluent:tags":["PHI"]},{"name":"bloodFlowRate","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}},{"name":"sweepGasRate","type":"healthtech.shared.Quantity"},{"name":"hasDistalPerfusion","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"ecmoPurpose","type":{"type":"enum","name":"EcmoPurpose","symbols":["BRIDGE_TO_RECOVERY","BRIDGE_TO_TRANSPLANT","BRIDGE_TO_DEVICE","BRIDGE_TO_DECISION","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"wasCannulatedElsewhere","type":"boolean"},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
