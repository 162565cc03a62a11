// Generated from journey/types/journey-stage.avsc by `events generate`. Do not edit: change the schema instead.

/** A stage of a journey as its definition describes it, at the version that the instance runs on. */
export interface JourneyStage {
  /** Name of the stage in the definition, stable across versions, in kebab-case. */
  readonly stageKey: string;
  /** Name that care team and patient see. */
  readonly stageName: string;
  /** Place of the stage in the planned order, 1 first. Whole number of 32 bits. */
  readonly stageSequence: number;
}
