import { createServer, type Server } from "node:http";
import type { Events, HealthReport } from "@healthtech/event-runtime";
import type { Registry } from "prom-client";

/**
 * Serves what an orchestrator and Prometheus ask of a service: `/live`, `/ready` and `/metrics`.
 *
 * `/live` is for a liveness probe that gives up after minutes, such as `periodSeconds: 30, failureThreshold: 10`: a
 * consumer that fell out of its group joins again by itself, and a restart mends no broker.
 */
export function serveStatus(events: Pick<Events, "health" | "ready">, metrics: Registry): Server {
  const reports: Readonly<Record<string, () => HealthReport | Promise<HealthReport>>> = {
    "/live": () => events.health(),
    "/ready": () => events.ready(),
  };
  return createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/metrics") {
      response.writeHead(200, { "content-type": metrics.contentType });
      response.end(await metrics.metrics());
      return;
    }
    const report = await reports[pathname]?.();
    // Degraded still works: whoever stopped sending to it would make things worse.
    const status = report === undefined ? 404 : report.status === "down" ? 503 : 200;
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(report ?? { status: "unknown" }));
  });
}
