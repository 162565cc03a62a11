import { describe, it } from "vitest";
import { describeOnKafka } from "../../../../.config/test-kafka.js";
import { RecordingLogger } from "../../testing/recording-logger.js";
import { transportContract } from "../../testing/transport-contract.js";
import { KafkaTransport } from "./kafka-transport.js";

describeOnKafka("the transport over Kafka", ({ brokers, unique }) => {
  transportContract({ describe, it }, "the transport over Kafka", async () => ({
    connect: async () =>
      new KafkaTransport({
        bootstrapServers: brokers,
        clientId: unique("contract"),
        logger: new RecordingLogger(),
        // Records of the suite have times long past, which brokers would delete at once.
        createTopics: { partitions: 3, settings: { "retention.ms": "-1" } },
      }),
    partitions: 3,
    tooManyBytes: 1024 * 1024 + 1,
  }));
});
