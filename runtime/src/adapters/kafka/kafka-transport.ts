import { EventError } from "../../errors.js";
import type {
  OutgoingRecord,
  SendOptions,
  SendOutcome,
  SubscribeOptions,
  Subscription,
  Transport,
} from "../../ports/transport.js";
import { AdminConnection } from "./admin-connection.js";
import { kafkaFault } from "./kafka-faults.js";
import { type KafkaSettings, type KafkaTransportOptions, kafkaSettings } from "./kafka-options.js";
import { KafkaSender } from "./kafka-sender.js";
import { KafkaSubscription } from "./kafka-subscription.js";
import { TopicDirectory } from "./topic-directory.js";

/** Carries records over Kafka. It connects at its first use. */
export class KafkaTransport implements Transport {
  readonly #settings: KafkaSettings;
  readonly #admin: AdminConnection;
  readonly #topics: TopicDirectory;
  readonly #sender: KafkaSender;
  readonly #subscriptions = new Set<Promise<KafkaSubscription>>();
  #closed: Promise<void> | undefined;

  constructor(options: KafkaTransportOptions) {
    this.#settings = kafkaSettings(options);
    this.#admin = new AdminConnection(this.#settings);
    this.#topics = new TopicDirectory(this.#admin, this.#settings.createTopics);
    this.#sender = new KafkaSender(this.#settings, this.#topics);
  }

  async send(records: readonly OutgoingRecord[], options: SendOptions = {}): Promise<readonly SendOutcome[]> {
    if (this.#closed !== undefined) return records.map(() => failed(closed()));
    return this.#sender.send(records, options.atomic ?? false);
  }

  async subscribe(options: SubscribeOptions): Promise<Subscription> {
    if (this.#closed !== undefined) throw closed();
    const subscribed = this.#subscribe(options);
    this.#subscriptions.add(subscribed);
    subscribed.catch(() => this.#subscriptions.delete(subscribed));
    return subscribed;
  }

  async probe(): Promise<void> {
    if (this.#closed !== undefined) throw closed();
    try {
      await this.#admin.use((admin) => admin.describeCluster());
    } catch (error) {
      throw kafkaFault(error, "Asking the brokers");
    }
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    // What is being sent keeps its connections; a subscription may still hand on what it has.
    const sent = this.#sender.close();
    const stopped = [...this.#subscriptions].map(async (subscribed) => {
      const subscription = await subscribed.catch(() => undefined);
      await subscription?.stop();
    });
    await Promise.all([...stopped, sent]);
    await this.#admin.close();
  }

  async #subscribe(options: SubscribeOptions): Promise<KafkaSubscription> {
    const faults = await this.#topics.faultsOf(options.topics);
    for (const fault of faults.values()) throw fault;
    const subscription = new KafkaSubscription(this.#settings, this.#admin, options);
    await subscription.start();
    return subscription;
  }
}

function failed(error: EventError): SendOutcome {
  return { status: "failed", error, maybeStored: false };
}

function closed(): EventError {
  return new EventError("EVENTS.CLOSED", "The transport is closed.");
}
