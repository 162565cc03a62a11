import { randomUUID } from "node:crypto";
import kafkajs, { type KafkaMessage } from "kafkajs";
import { waitUntil } from "../../testing/wait-until.js";

/** The messages of a topic, read with kafkajs alone: at least so many. */
export async function readTopic(
  bootstrapServers: string,
  topic: string,
  atLeast: number,
): Promise<readonly KafkaMessage[]> {
  const brokers = bootstrapServers.split(",");
  const kafka = new kafkajs.Kafka({ brokers, logLevel: kafkajs.logLevel.NOTHING });
  const consumer = kafka.consumer({ groupId: `plain-${randomUUID()}` });
  const messages: KafkaMessage[] = [];
  await consumer.connect();
  try {
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({ eachMessage: async ({ message }) => void messages.push(message) });
    await waitUntil(`${atLeast} messages of ${topic} are read`, () => messages.length >= atLeast, 30_000);
  } finally {
    await consumer.disconnect();
  }
  return messages;
}
