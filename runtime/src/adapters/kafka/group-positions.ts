import type { Admin } from "kafkajs";
import type { PartitionLag, SubscribeOptions } from "../../ports/transport.js";
import type { AdminConnection } from "./admin-connection.js";

/** Where a member of a group begins in a partition. */
export interface Position {
  readonly topic: string;
  readonly partition: number;
  readonly start: bigint;
  /** Whether the group has never been there, so that the start is ours to choose and to keep. */
  readonly first: boolean;
}

export type Assignment = Readonly<Record<string, readonly number[]>>;

/** Finds where a group goes on in the partitions of a member, or begins where it has never committed. */
export function positionsOf(
  connection: AdminConnection,
  { group, from }: Pick<SubscribeOptions, "group" | "from">,
  assignment: Assignment,
): Promise<readonly Position[]> {
  const topics = Object.keys(assignment);
  if (topics.length === 0) return Promise.resolve([]);
  return connection.use(async (admin) => {
    const committed = new Map<string, bigint>();
    for (const { topic, partitions } of await admin.fetchOffsets({ groupId: group, topics })) {
      for (const { partition, offset } of partitions) committed.set(`${topic} ${partition}`, BigInt(offset));
    }
    const positions: Position[] = [];
    for (const [topic, partitions] of Object.entries(assignment)) {
      const isNew = (partition: number) => (committed.get(`${topic} ${partition}`) ?? -1n) < 0n;
      const ends = partitions.some(isNew) ? await endsOf(admin, topic) : new Map<number, never>();
      for (const partition of partitions) {
        const first = isNew(partition);
        const end = ends.get(partition);
        const start = first
          ? from === "earliest"
            ? (end?.low ?? 0n)
            : (end?.high ?? 0n)
          : (committed.get(`${topic} ${partition}`) ?? 0n);
        positions.push({ topic, partition, start, first });
      }
    }
    return positions;
  });
}

/** The oldest offset that a partition still has. */
export function oldestOffset(connection: AdminConnection, topic: string, partition: number): Promise<bigint> {
  return connection.use(async (admin) => (await endsOf(admin, topic)).get(partition)?.low ?? 0n);
}

/** How far each of the partitions is from its end, counted from where everything before is done. */
export function lagOf(
  connection: AdminConnection,
  partitions: readonly { readonly topic: string; readonly partition: number; readonly done: bigint }[],
): Promise<readonly PartitionLag[]> {
  if (partitions.length === 0) return Promise.resolve([]);
  return connection.use(async (admin) => {
    const topics = [...new Set(partitions.map(({ topic }) => topic))];
    const ends = new Map(await Promise.all(topics.map(async (topic) => [topic, await endsOf(admin, topic)] as const)));
    return partitions.map(({ topic, partition, done }) => {
      const behind = (ends.get(topic)?.get(partition)?.high ?? done) - done;
      return { topic, partition, records: behind > 0n ? behind : 0n };
    });
  });
}

async function endsOf(
  admin: Admin,
  topic: string,
): Promise<ReadonlyMap<number, { readonly low: bigint; readonly high: bigint }>> {
  const offsets = await admin.fetchTopicOffsets(topic);
  return new Map(
    offsets.map(({ partition, low, high }) => [partition, { low: BigInt(low), high: BigInt(high) }] as const),
  );
}
