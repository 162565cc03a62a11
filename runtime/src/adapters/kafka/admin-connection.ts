import type { Admin } from "kafkajs";
import { kafkaClient } from "./kafka-client.js";
import type { KafkaSettings } from "./kafka-options.js";
import { TrackedSockets } from "./tracked-sockets.js";

interface OpenAdmin {
  readonly admin: Admin;
  readonly sockets: TrackedSockets;
  readonly connected: Promise<void>;
}

/** One connection for questions about topics and groups, made at its first use and anew after a failure. */
export class AdminConnection {
  readonly #settings: KafkaSettings;
  #open: OpenAdmin | undefined;

  constructor(settings: KafkaSettings) {
    this.#settings = settings;
  }

  /** Rejects with what kafkajs throws. */
  async use<Result>(work: (admin: Admin) => Promise<Result>): Promise<Result> {
    this.#open ??= this.#connect();
    const open = this.#open;
    try {
      await open.connected;
      return await work(open.admin);
    } catch (error) {
      if (this.#open === open) await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    await open?.admin.disconnect().catch(() => undefined);
    open?.sockets.close();
  }

  #connect(): OpenAdmin {
    const sockets = new TrackedSockets();
    const admin = kafkaClient(this.#settings, sockets).admin();
    return { admin, sockets, connected: admin.connect() };
  }
}
