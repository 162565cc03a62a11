// Generated from clinical/alerts/decision-support-alert-fired.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { AlertSeverity } from "./alert-severity.js";

/**
 * A decision support rule showed an alert to somebody while ordering, charting or opening a chart. Rules that ran without showing anything are not reported.
 *
 * Event `DecisionSupportAlert.Fired`, version 1. Topic `clinical.events`, key `alertId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface DecisionSupportAlertFired {
  /** This showing of the alert; the answer has the same id. UUID. */
  readonly alertId: string;
  /** Patient whose chart was open. UUID. */
  readonly patientId: string;
  /** Visit or stay in which it was shown. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Order being written; null when charting or viewing set it off. UUID. Default: `null`. */
  readonly triggeringOrderId: string | null;
  /** Rule in the catalog of the informatics committee. Sensitive: `PHI`. */
  readonly ruleName: string;
  /** Release of the rule that fired. */
  readonly ruleVersion: string;
  /** Subject of the rule. */
  readonly alertTopic: AlertTopic;
  /** Weight by which it was shown. */
  readonly alertSeverity: AlertSeverity;
  /** Form of the showing. */
  readonly alertPresentation: AlertPresentation;
  /** Drugs concerned, RxNorm; empty for other rules. Sensitive: `PHI`. Default: `[]`. */
  readonly medications: readonly CodeableConcept[];
  /** Results or conditions on which it rests, LOINC or ICD-10-CM. Sensitive: `PHI`. Default: `[]`. */
  readonly triggerFindings: readonly CodeableConcept[];
  /** What the alert advised, as shown. Sensitive: `PHI`. Default: `null`. */
  readonly suggestionText: string | null;
  /** When it came on the screen. Point in time, to the millisecond. */
  readonly firedAt: Date;
  /** Person before the screen. Sensitive: `PII`. */
  readonly shownTo: Actor;
}

/** {@link DecisionSupportAlertFired} as a publisher passes it: what has a default may be left out. */
export type DecisionSupportAlertFiredInput = WithDefaults<DecisionSupportAlertFired, "encounterId" | "triggeringOrderId" | "medications" | "triggerFindings" | "suggestionText", { readonly medications: readonly CodeableConceptInput[]; readonly triggerFindings: readonly CodeableConceptInput[]; readonly shownTo: ActorInput }>;

/** What the rule guards. A symbol that is not known yet is read as `UNKNOWN`. */
export type AlertTopic = "DRUG_INTERACTION" | "DRUG_ALLERGY" | "DUPLICATE_ORDER" | "DOSE_RANGE" | "RENAL_DOSING" | "SEPSIS" | "PREVENTIVE_CARE" | "COST" | "UNKNOWN";

/**
 * HARD_STOP cannot be passed without an override of a second person.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AlertPresentation = "PASSIVE" | "INTERRUPTIVE" | "HARD_STOP" | "UNKNOWN";

/**
 * A decision support rule showed an alert to somebody while ordering, charting or opening a chart. Rules that ran without showing anything are not reported.
 *
 * Event `DecisionSupportAlert.Fired`, version 1. Topic `clinical.events`, key `alertId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const DecisionSupportAlertFired: EventDefinition<"DecisionSupportAlert.Fired", DecisionSupportAlertFired, DecisionSupportAlertFiredInput> = /*@__PURE__*/ defineEvent({
  type: "DecisionSupportAlert.Fired",
  version: 1,
  topic: "clinical.events",
  key: "alertId",
  aggregate: "DecisionSupportAlert",
  schema: '{"type":"record","name":"DecisionSupportAlertFired","namespace":"healthtech.clinical","fields":[{"name":"alertId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"triggeringOrderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"ruleName","type":"string","confluent:tags":["PHI"]},{"name":"ruleVersion","type":"string"},{"name":"alertTopic","type":{"type":"enum","name":"AlertTopic","symbols":["DRUG_INTERACTION","DRUG_ALLERGY","DUPLICATE_ORDER","DOSE_RANGE","RENAL_DOSING","SEPSIS","PREVENTIVE_CARE","COST","UNKNOWN"],"default":"UNKNOWN"}},{"name":"alertSeverity","type":{"type":"enum","name":"AlertSeverity","symbols":["INFORMATION","MODERATE","SERIOUS","CONTRAINDICATED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"alertPresentation","type":{"type":"enum","name":"AlertPresentation","symbols":["PASSIVE","INTERRUPTIVE","HARD_STOP","UNKNOWN"],"default":"UNKNOWN"}},{"name":"medications","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"triggerFindings","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"suggestionText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"firedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"shownTo","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
