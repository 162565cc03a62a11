import type { Message, RecordMetadata, TopicMessages } from "kafkajs";
import type { SendOutcome } from "../../ports/transport.js";
import { partitionOf } from "./pinned-partitioner.js";

export interface TopicMessage {
  readonly topic: string;
  readonly message: Message;
}

/** Messages by topic, in their order. */
export function byTopic(messages: readonly TopicMessage[]): TopicMessages[] {
  const topics = new Map<string, Message[]>();
  for (const { topic, message } of messages) {
    const ofTopic = topics.get(topic);
    if (ofTopic === undefined) topics.set(topic, [message]);
    else ofTopic.push(message);
  }
  return [...topics].map(([topic, ofTopic]) => ({ topic, messages: ofTopic }));
}

/**
 * Where each message lies, by what the brokers answered. Null for one of a partition that no broker spoke of: kafkajs
 * leaves partitions out when their leader changes between two of its attempts, and says nothing of it.
 */
export function placesOf(
  messages: readonly TopicMessage[],
  answers: readonly RecordMetadata[],
): readonly (SendOutcome | null)[] {
  const next = new Map<string, bigint>();
  for (const { topicName, partition, baseOffset = "-1" } of answers) {
    next.set(`${topicName} ${partition}`, BigInt(baseOffset));
  }
  return messages.map(({ topic, message }) => {
    const partition = partitionOf(message);
    const id = `${topic} ${partition}`;
    const offset = next.get(id);
    if (partition === undefined || offset === undefined || offset < 0n) return null;
    next.set(id, offset + 1n);
    return { status: "stored", partition, offset };
  });
}
