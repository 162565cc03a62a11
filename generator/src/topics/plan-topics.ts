import type { Topic } from "./wanted-topics.js";

/** What is to be done about one topic. */
export type Step =
  | { readonly kind: "create"; readonly topic: Topic }
  | {
      readonly kind: "set";
      readonly name: string;
      readonly setting: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: "add-partitions"; readonly name: string; readonly from: number; readonly to: number }
  /** A person has to decide: `why` says what would be lost, and what to do. */
  | { readonly kind: "leave"; readonly name: string; readonly difference: string; readonly why: string };

export interface PlanOptions {
  /** Whether topics may be given more partitions. */
  readonly addPartitions: boolean;
}

/**
 * What makes the topics that are there into those that are wanted, without losing an event or its order. Nothing is ever
 * deleted, and topics that nobody here wants are not looked at.
 *
 * @param actual - by name
 */
export function planTopics(
  wanted: readonly Topic[],
  actual: ReadonlyMap<string, Topic>,
  options: PlanOptions,
): readonly Step[] {
  return wanted.flatMap((topic) => {
    const present = actual.get(topic.name);
    if (present === undefined) return [{ kind: "create", topic }];
    return [
      ...partitionSteps(topic, present, options),
      ...replicationSteps(topic, present),
      ...Object.entries(topic.settings).flatMap(([setting, to]) => settingSteps(topic, present, setting, to)),
    ];
  });
}

function partitionSteps({ name, partitions: to }: Topic, { partitions: from }: Topic, options: PlanOptions): Step[] {
  if (to === -1 || to === from) return [];
  if (to > from && options.addPartitions) return [{ kind: "add-partitions", name, from, to }];
  const why =
    to > from
      ? "later events of a key would go to another partition and overtake the earlier ones: stop its publishers, let every consumer read to the end, and pass --add-partitions"
      : "Kafka cannot take partitions away: correct its domain.json";
  return [{ kind: "leave", name, difference: `${from} partitions instead of ${to}`, why }];
}

function replicationSteps({ name, replication: to }: Topic, { replication: from }: Topic): Step[] {
  if (to === from) return [];
  const why = "partitions are moved between brokers with kafka-reassign-partitions, at a quiet hour";
  return [{ kind: "leave", name, difference: `${from} copies instead of ${to}`, why }];
}

/** Settings of which less is a loss. */
const MUST_NOT_FALL: Readonly<Record<string, string>> = {
  "retention.ms":
    "events would be deleted at once: if that is wanted, lower retention.ms with kafka-configs, or correct its domain.json",
  "min.insync.replicas": "fewer copies would be enough for an event to count as published",
};

const TOO_FEW_COPIES = "with more than the topic has copies nothing could be published any more: give it copies first";

function settingSteps({ name }: Topic, { settings, replication }: Topic, setting: string, to: string): Step[] {
  const from = settings[setting] ?? "";
  if (from === to) return [];
  const isTooMany = setting === "min.insync.replicas" && Number(to) > Math.max(replication, Number(from));
  const loss = isTooMany ? TOO_FEW_COPIES : MUST_NOT_FALL[setting];
  if (loss === undefined || (!isTooMany && amount(setting, to) > amount(setting, from)))
    return [{ kind: "set", name, setting, from, to }];
  return [{ kind: "leave", name, difference: `${setting} is ${from} instead of ${to}`, why: loss }];
}

/** A retention of -1 is without end. */
function amount(setting: string, value: string): number {
  const number = Number(value);
  return setting === "retention.ms" && number < 0 ? Number.POSITIVE_INFINITY : number;
}
