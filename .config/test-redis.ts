import { connect } from "node:net";
import { describe } from "vitest";

const url = process.env.REDIS_URL ?? "redis://127.0.0.1:6379";
const answers = await new Promise<boolean>((resolve) => {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port || 6379), timeout: 1_000 });
  const end = (answered: boolean) => {
    socket.destroy();
    resolve(answered);
  };
  socket
    .once("connect", () => end(true))
    .once("error", () => end(false))
    .once("timeout", () => end(false));
});

/**
 * A suite that needs Redis and keeps to keys of its own: that of `REDIS_URL`, or of this machine. Where none answers it is
 * skipped, and the reason stands at the end of its name, where the summary finds it.
 */
export function describeOnRedis(name: string, suite: (url: string) => void): void {
  const title = answers ? name : `${name} (skipped: no Redis answers; set REDIS_URL)`;
  describe.skipIf(!answers)(title, () => suite(url));
}
