// Generated from clinical/immunization/immunization-administered.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A vaccine dose was given by our staff and signed. A dose that somebody else gave earlier is Immunization.HistoryRecorded; passing it on to the state is Immunization.RegistrySubmitted.
 *
 * Event `Immunization.Administered`, version 1. Topic `clinical.events`, key `immunizationId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ImmunizationAdministered {
  /** Dose on the vaccination record. UUID. */
  readonly immunizationId: string;
  /** Patient who was vaccinated. UUID. */
  readonly patientId: string;
  /** Visit of the dose; null at a mass clinic without one. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Order or standing order under which it was given. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Vaccine, CVX, with the NDC of the unit of use as second coding (RXA-5). Sensitive: `PHI`. */
  readonly vaccine: CodeableConcept;
  /** Maker, MVX (RXA-17). */
  readonly manufacturer: CodeableConcept;
  /** Lot printed on vial or syringe (RXA-15). */
  readonly lotNumber: string;
  /** Expiry on the label; the last day of the month where only a month is printed (RXA-16). Date as `YYYY-MM-DD`. */
  readonly expirationDate: string;
  /** Volume injected or swallowed, mL (RXA-6). Sensitive: `PHI`. */
  readonly dose: Quantity;
  /** How the vaccine was given, SNOMED CT (RXR-1). Sensitive: `PHI`. */
  readonly route: CodeableConcept;
  /**
   * Muscle or skin that took the needle, with its side, SNOMED CT (RXR-2); null for oral and nasal vaccines.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly bodySite: CodeableConcept | null;
  /** Which dose of the series this is; null for yearly ones. Whole number of 32 bits. Default: `null`. */
  readonly doseSequence: number | null;
  /** Stock from which the dose came. */
  readonly vaccineFundingSource: VaccineFundingSource;
  /**
   * Edition of the CDC information sheet that was handed over, as federal law asks.
   *
   * Date as `YYYY-MM-DD`. Default: `null`.
   */
  readonly informationSheetDate: string | null;
  /** When it was given; the wait of 15 minutes starts here. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Nurse, pharmacist or assistant who gave it. Sensitive: `PII`. */
  readonly performer: Actor;
  /** What the next vaccinator should know, such as fainting. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link ImmunizationAdministered} as a publisher passes it: what has a default may be left out. */
export type ImmunizationAdministeredInput = WithDefaults<ImmunizationAdministered, "encounterId" | "orderId" | "bodySite" | "doseSequence" | "informationSheetDate" | "note", { readonly vaccine: CodeableConceptInput; readonly manufacturer: CodeableConceptInput; readonly dose: QuantityInput; readonly route: CodeableConceptInput; readonly bodySite: CodeableConceptInput | null; readonly performer: ActorInput }>;

/**
 * Who paid for the vaccine in the fridge. VFC is Vaccines for Children, whose stock must not be mixed with private stock.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type VaccineFundingSource = "PRIVATE" | "VFC" | "STATE" | "MILITARY" | "OTHER" | "UNKNOWN";

/**
 * A vaccine dose was given by our staff and signed. A dose that somebody else gave earlier is Immunization.HistoryRecorded; passing it on to the state is Immunization.RegistrySubmitted.
 *
 * Event `Immunization.Administered`, version 1. Topic `clinical.events`, key `immunizationId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ImmunizationAdministered: EventDefinition<"Immunization.Administered", ImmunizationAdministered, ImmunizationAdministeredInput> = /*@__PURE__*/ defineEvent({
  type: "Immunization.Administered",
  version: 1,
  topic: "clinical.events",
  key: "immunizationId",
  aggregate: "Immunization",
  schema: '{"type":"record","name":"ImmunizationAdministered","namespace":"healthtech.clinical","fields":[{"name":"immunizationId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"vaccine","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"manufacturer","type":"healthtech.shared.CodeableConcept"},{"name":"lotNumber","type":"string"},{"name":"expirationDate","type":{"type":"int","logicalType":"date"}},{"name":"dose","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"route","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"bodySite","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"doseSequence","type":["null","int"],"default":null},{"name":"vaccineFundingSource","type":{"type":"enum","name":"VaccineFundingSource","symbols":["PRIVATE","VFC","STATE","MILITARY","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"informationSheetDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
