import type { EventError } from "../../errors.js";
import type { PartitionLag, SubscribeOptions, Subscription } from "../../ports/transport.js";
import { systemClock } from "../system/system-clock.js";
import type { AdminConnection } from "./admin-connection.js";
import { GroupMembership } from "./group-membership.js";
import type { KafkaSettings } from "./kafka-options.js";

const SHORTEST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/** A member of a group that joins it anew whenever it falls out. */
export class KafkaSubscription implements Subscription {
  readonly #settings: KafkaSettings;
  readonly #admin: AdminConnection;
  readonly #options: SubscribeOptions;
  readonly #paused = new Set<string>();
  readonly #leftovers = new Map<string, Promise<void>>();
  readonly #stopping = new AbortController();
  #membership: GroupMembership;
  #restarting: Promise<void> = Promise.resolve();
  #stopped: Promise<void> | undefined;

  constructor(settings: KafkaSettings, admin: AdminConnection, options: SubscribeOptions) {
    this.#settings = settings;
    this.#admin = admin;
    this.#options = options;
    this.#membership = this.#newMembership();
  }

  /** Resolves once this member gets its records. Rejects with `TRANSPORT.*`. */
  async start(): Promise<void> {
    const deadline = performance.now() + this.#settings.sendTimeout;
    for (;;) {
      try {
        await this.#membership.start();
        return;
      } catch (error) {
        // kafkajs gives up at once while the group's coordinator is getting ready.
        if (!(error as EventError).retryable || performance.now() > deadline) throw error;
      }
      await systemClock.sleep(SHORTEST_PAUSE, this.#stopping.signal);
      this.#membership = this.#newMembership();
    }
  }

  get joined(): boolean {
    return this.#membership.joined;
  }

  lag(): Promise<readonly PartitionLag[]> {
    return this.#membership.lag();
  }

  pause(topic: string, partitions: readonly number[]): void {
    for (const partition of partitions) {
      this.#paused.add(`${topic} ${partition}`);
      this.#membership.pause(topic, partition, true);
    }
  }

  resume(topic: string, partitions: readonly number[]): void {
    for (const partition of partitions) {
      this.#paused.delete(`${topic} ${partition}`);
      this.#membership.pause(topic, partition, false);
    }
  }

  seek(topic: string, partition: number, offset: bigint): Promise<void> {
    return this.#membership.seek(topic, partition, offset);
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  async #stop(): Promise<void> {
    this.#stopping.abort();
    await this.#restarting;
    await this.#membership.stop();
    await Promise.all(this.#leftovers.values());
  }

  #newMembership(): GroupMembership {
    const surroundings = {
      settings: this.#settings,
      admin: this.#admin,
      options: this.#options,
      isPaused: (topic: string, partition: number) => this.#paused.has(`${topic} ${partition}`),
      onEnd: (error: EventError) => {
        this.#restarting = this.#restart(error);
      },
    };
    return new GroupMembership(surroundings, this.#leftovers);
  }

  /** Until it works, or until the stop. */
  async #restart(error: EventError): Promise<void> {
    const { group } = this.#options;
    const { logger } = this.#settings;
    let pause = SHORTEST_PAUSE;
    for (let fault = error; !this.#stopping.signal.aborted; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      logger.error(
        { group, code: fault.code, kafka: String(fault.details.kafka), reason: fault.message, pause },
        "A consumer fell out of its group; it joins again.",
      );
      await systemClock.sleep(pause, this.#stopping.signal);
      if (this.#stopping.signal.aborted) return;
      this.#membership = this.#newMembership();
      try {
        await this.#membership.start();
        logger.info({ group }, "The consumer is in its group again.");
        return;
      } catch (failure) {
        fault = failure as EventError;
      }
    }
  }
}
