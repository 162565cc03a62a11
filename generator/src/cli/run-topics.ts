import { KafkaTopics } from "../topics/kafka-topics.js";
import { planTopics, type Step } from "../topics/plan-topics.js";
import { readKafkaPlace } from "../topics/read-kafka-place.js";
import { type Topic, wantedTopics } from "../topics/wanted-topics.js";
import { UsageError } from "../usage-error.js";
import type { Arguments } from "./arguments.js";
import { explain } from "./explain.js";
import { formatOf } from "./findings.js";
import { inspectCatalog } from "./inspect-catalog.js";
import type { ExitCode, Io } from "./io.js";
import { type Paint, paintFor } from "./paint.js";
import { count, sentenceList } from "./plural.js";
import { printableJson } from "./printable.js";
import { tlsFilesFrom } from "./registry-options.js";
import { wholeNumber } from "./whole-number.js";

type Doable = Exclude<Step, { kind: "leave" }>;

/** `events topics`. */
export async function runTopics(args: Arguments, io: Io): Promise<ExitCode> {
  const place = readKafkaPlace({ brokers: args.text("brokers"), ...tlsFilesFrom(args, io) }, io.env);
  const prefix = prefixFrom(args, io);
  const replication = wholeNumber(args, "replication", { otherwise: 3, most: 100 });
  const inspected = await inspectCatalog(args, io);
  if (inspected === null) return 1;
  const wanted = wantedTopics(inspected.catalog.domains, prefix, replication);
  const topics = new KafkaTopics(place);
  try {
    const actual = await topics.describe(wanted.map(({ name }) => name));
    const plan = planTopics(wanted, actual, { addPartitions: args.flag("add-partitions") });
    return await showAndApply(plan, wanted, topics, args, io);
  } finally {
    await topics.close();
  }
}

function prefixFrom(args: Arguments, io: Pick<Io, "env">): string {
  const prefix = args.text("prefix") ?? io.env.KAFKA_TOPIC_PREFIX ?? "healthtech";
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(prefix)) return prefix;
  throw new UsageError(
    "The prefix of the topics is none that Kafka takes.",
    "Letters, digits, dots, dashes and underscores, beginning with a letter or digit.",
  );
}

async function showAndApply(
  plan: readonly Step[],
  wanted: readonly Topic[],
  topics: KafkaTopics,
  args: Arguments,
  io: Io,
): Promise<ExitCode> {
  const asJson = formatOf(args) === "json";
  const paint = paintFor(io.stdout, io, args.choice("color"));
  const say = (text: string) => (asJson ? io.stderr : io.stdout).write(`${text}\n`);
  for (const step of plan) io.stdout.write(`${asJson ? printableJson(step) : lineOf(step, paint)}\n`);
  const doable = plan.filter((step): step is Doable => step.kind !== "leave");
  const left = plan.length - doable.length;
  if (plan.length === 0) {
    say(paint.green(`${count(wanted.length, "topic")}, all as the domains say.`));
    return 0;
  }
  if (!args.flag("apply")) {
    say(`${planOf(doable, left)}. Nothing was changed${doable.length > 0 ? ": pass --apply to do it" : ""}.`);
    return 1;
  }
  const { done, fault } = await apply(doable, topics, io);
  if (fault !== undefined) io.stderr.write(explain(fault));
  const rest = doable.length - done;
  const parts = [
    `${count(done, "step")} done`,
    ...(rest > 0 ? [`${rest} not done`] : []),
    ...(left > 0 ? [`${count(left, "difference")} left to a person`] : []),
  ];
  say(`${sentenceList(parts)}.${rest > 0 ? " Run it again to go on." : ""}`);
  if (rest > 0) return 2;
  return left > 0 ? 1 : 0;
}

/** One step after the other; Ctrl-C lets the one under way end. */
async function apply(
  steps: readonly Doable[],
  topics: KafkaTopics,
  io: Io,
): Promise<{ readonly done: number; readonly fault: unknown }> {
  let interrupted = false;
  const stopListening = io.onInterrupt(() => {
    interrupted = true;
  });
  let done = 0;
  try {
    for (const step of steps) {
      if (interrupted) break;
      if (io.stderr.isTTY) io.stderr.write(`\r\u001b[K${done} of ${steps.length} steps...`);
      await topics.apply(step);
      done += 1;
    }
    return { done, fault: undefined };
  } catch (fault) {
    return { done, fault };
  } finally {
    if (io.stderr.isTTY) io.stderr.write("\r\u001b[K");
    stopListening();
  }
}

function planOf(doable: readonly Doable[], left: number): string {
  const parts = [
    ...(doable.length > 0 ? [`${count(doable.length, "step")} to do`] : []),
    ...(left > 0 ? [`${count(left, "difference")} left to a person`] : []),
  ];
  return sentenceList(parts);
}

const DAY = 86_400_000;

function lineOf(step: Step, paint: Paint): string {
  switch (step.kind) {
    case "create": {
      const { name, partitions, replication, settings } = step.topic;
      const number = partitions === -1 ? "the brokers' number of partitions" : count(partitions, "partition");
      const kept = settings["retention.ms"];
      const days = kept === undefined ? "" : `, ${Number(kept) / DAY} days`;
      return `${paint.green("create")}  ${name}: ${number}, ${count(replication, "copy", "copies")}${days}`;
    }
    case "set":
      return `${paint.yellow("set")}     ${step.name}: ${step.setting} from ${step.from || "nothing"} to ${step.to}`;
    case "add-partitions":
      return `${paint.yellow("add")}     ${step.name}: partitions from ${step.from} to ${step.to}`;
    case "leave":
      return `${paint.red("leave")}   ${step.name}: ${step.difference}\n        ${step.why}`;
  }
}
