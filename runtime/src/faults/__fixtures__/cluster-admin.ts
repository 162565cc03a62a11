import kafkajs, { type Admin, type ITopicMetadata } from "kafkajs";
import { waitUntil } from "../../testing/wait-until.js";

/** Runs the work with an administrator's connection to the brokers. */
export async function asAdmin<Result>(
  bootstrapServers: string,
  work: (admin: Admin) => Promise<Result>,
): Promise<Result> {
  const brokers = bootstrapServers.split(",");
  const admin = new kafkajs.Kafka({ brokers, logLevel: kafkajs.logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}

/**
 * Creates a topic and that of its dead letters; resolves once every broker knows them.
 *
 * @param layout - how many partitions, or the broker that leads each of them
 */
export async function createTopic(
  bootstrapServers: string,
  topic: string,
  layout: number | readonly number[] = 6,
): Promise<void> {
  const partitions = typeof layout === "number" ? { numPartitions: layout } : { replicaAssignment: assignment(layout) };
  const topics = [topic, `${topic}.dlq`];
  await asAdmin(bootstrapServers, (admin) =>
    admin.createTopics({
      topics: [
        { topic, ...partitions },
        { topic: `${topic}.dlq`, numPartitions: 1 },
      ],
      waitForLeaders: false,
    }),
  );
  for (const broker of bootstrapServers.split(",")) {
    await asAdmin(broker, (admin) =>
      waitUntil(`a broker knows ${topic}`, () => admin.fetchTopicMetadata({ topics }).then(isLed, () => false)),
    );
  }
}

/** Three brokers, each of them with a copy. */
function assignment(leaders: readonly number[]) {
  return leaders.map((leader, partition) => ({
    partition,
    replicas: [leader, (leader % 3) + 1, ((leader + 1) % 3) + 1],
  }));
}

function isLed({ topics }: { readonly topics: readonly ITopicMetadata[] }): boolean {
  return topics.every(({ partitions }) => partitions.length > 0 && partitions.every(({ leader }) => leader > 0));
}

/** The broker that coordinates a group, which need not exist yet. */
export async function coordinatorOf(bootstrapServers: string, group: string): Promise<number> {
  return asAdmin(bootstrapServers, async (admin) => {
    let leader: number | undefined;
    await waitUntil(`somebody coordinates ${group}`, async () => {
      // The brokers make the topic of the offsets when they are asked for some.
      await admin.fetchOffsets({ groupId: group }).catch(() => undefined);
      const known = await admin.fetchTopicMetadata({ topics: ["__consumer_offsets"] }).catch(() => undefined);
      const partitions = known?.topics[0]?.partitions ?? [];
      const place = javaHash(group) % partitions.length;
      leader = partitions.find(({ partitionId, leader }) => partitionId === place && leader > 0)?.leader;
      return leader !== undefined;
    });
    return leader as unknown as number;
  });
}

/** As `String.hashCode` of Java, without its sign: the brokers choose by it where a group's offsets lie. */
function javaHash(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(31, hash) + text.charCodeAt(at)) | 0;
  return Math.abs(hash);
}
