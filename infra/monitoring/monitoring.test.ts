import { readdirSync, readFileSync } from "node:fs";
import type { SyntaxNode } from "@lezer/common";
import { parser } from "@prometheus-io/lezer-promql";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { metricTable } from "../../runtime/src/adapters/prometheus/metric-table.js";

const folder = new URL("./", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), "utf8");

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly action: string };
}
interface Panel {
  readonly title: string;
  readonly targets?: readonly { readonly expr: string; readonly legendFormat: string }[];
}
interface Dashboard {
  readonly panels: readonly Panel[];
  readonly templating: { readonly list: readonly { readonly query: string }[] };
}

const rules = (parse(read("alerts.yml")) as { groups: readonly { rules: readonly Rule[] }[] }).groups.flatMap(
  ({ rules: all }) => all,
);
const dashboards = readdirSync(new URL("grafana/dashboards/", folder)).map(
  (name) => JSON.parse(read(`grafana/dashboards/${name}`)) as Dashboard,
);
const targets = dashboards.flatMap(({ panels }) =>
  panels.flatMap(({ title, targets: all = [] }) => all.map((target) => ({ title, ...target }))),
);
const queries = [
  ...rules.map(({ alert, expr }) => [alert, expr] as const),
  // What Grafana puts in for its own variables.
  ...targets.map(
    ({ title, expr }) => [title, expr.replaceAll("$__rate_interval", "1m").replaceAll("$group", ".*")] as const,
  ),
];

/** Labels that a scrape adds. */
const SCRAPED = ["job", "instance"];

/** Labels of each metric of the runtime by its name in a scrape. */
const ours = new Map(
  Object.values(metricTable).flatMap(({ name, kind, labels }) =>
    kind === "histogram"
      ? [
          [`${name}_bucket`, [...labels, "le", ...SCRAPED]] as const,
          [`${name}_sum`, [...labels, ...SCRAPED]] as const,
          [`${name}_count`, [...labels, ...SCRAPED]] as const,
        ]
      : [[name, [...labels, ...SCRAPED]] as const],
  ),
);
/** Names that the exporter of the brokers gives, in which `$1` is a part of a bean's name. */
const theirs = (
  parse(read("../compose/jmx-exporter/kafka.yml")) as {
    rules: readonly { readonly name: string; readonly labels?: Readonly<Record<string, string>> }[];
  }
).rules.map(({ name, labels = {} }) => ({
  pattern: new RegExp(`^${name.replace(/\$\d/g, "[a-z0-9]+")}$`),
  labels: [...Object.keys(labels), ...SCRAPED],
}));

const labelsOf = (metric: string): readonly string[] | undefined =>
  metric === "up" ? SCRAPED : (ours.get(metric) ?? theirs.find(({ pattern }) => pattern.test(metric))?.labels);

function nodesOf(
  query: string,
): readonly { readonly name: string; readonly text: string; readonly node: SyntaxNode }[] {
  const nodes: { readonly name: string; readonly text: string; readonly node: SyntaxNode }[] = [];
  parser.parse(query).iterate({
    enter: ({ name, from, to, node }) => {
      nodes.push({ name, text: query.slice(from, to), node });
    },
  });
  return nodes;
}

const metricsOf = (query: string) => nodesOf(query).flatMap(({ name, text }) => (name === "Identifier" ? [text] : []));

describe("the queries of alerts and dashboards", () => {
  it.each(queries)("are PromQL that names metrics and labels which there are: %s", (_, query) => {
    const nodes = nodesOf(query);
    expect(nodes.filter(({ node }) => node.type.isError)).toEqual([]);
    const metrics = metricsOf(query);
    expect(metrics.length).toBeGreaterThan(0);
    expect(metrics.filter((metric) => labelsOf(metric) === undefined)).toEqual([]);
    const known = new Set(metrics.flatMap((metric) => labelsOf(metric) ?? []));
    const labels = nodes.flatMap(({ name, text }) => (name === "LabelName" ? [text] : []));
    expect(labels.filter((label) => !known.has(label))).toEqual([]);
  });

  it("would be found out if they named what there is not", () => {
    expect(labelsOf("healthtech_events_published")).toBeUndefined();
    expect(labelsOf("healthtech_event_publish_duration_seconds")).toBeUndefined();
    expect(nodesOf("sum by (x (rate(a[5m]))").some(({ node }) => node.type.isError)).toBe(true);
  });

  it("name in their legends and sentences only labels that the query leaves", () => {
    const named = (text: string) => [...text.matchAll(/\{\{\s*(?:\$labels\.)?(\w+)\s*\}\}/g)].map(([, label]) => label);
    const leaves = (query: string) => {
      const grouped = nodesOf(query).filter(
        ({ name, node }) => name === "LabelName" && node.parent?.name === "GroupingLabels",
      );
      return grouped.length > 0
        ? grouped.map(({ text }) => text)
        : metricsOf(query).flatMap((metric) => labelsOf(metric) ?? []);
    };
    for (const { expr, legendFormat } of targets) {
      expect(leaves(expr)).toEqual(expect.arrayContaining(named(legendFormat)));
    }
    for (const { alert, expr, annotations } of rules) {
      expect(leaves(expr), alert).toEqual(expect.arrayContaining(named(annotations.summary)));
    }
  });

  it("leave no metric of the runtime unseen", () => {
    const seen = new Set(queries.flatMap(([, query]) => metricsOf(query)).map((name) => name.replace(/_bucket$/, "")));
    expect(Object.values(metricTable).flatMap(({ name }) => (seen.has(name) ? [] : [name]))).toEqual([]);
  });
});

describe("the alerts", () => {
  it("are there for everything that needs a person", () => {
    expect(rules.map(({ alert }) => alert)).toEqual(
      expect.arrayContaining([
        "ConsumerLag",
        "ConsumerOutOfGroup",
        "DeadLetters",
        "DeadLetterSequencesParked",
        "BreakerOpen",
        "OutboxOld",
        "OutboxParked",
        "UnderReplicatedPartitions",
      ]),
    );
  });

  it("say how bad it is and what to do, each under a name of its own", () => {
    for (const { alert, labels, annotations } of rules) {
      expect(["warning", "critical"], alert).toContain(labels.severity);
      expect(annotations.summary.length, alert).toBeGreaterThan(20);
      expect(annotations.action.length, alert).toBeGreaterThan(20);
    }
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
  });
});

describe("what Prometheus and Grafana are given", () => {
  it("leads them to the brokers, the services, the rules and the dashboards", () => {
    const prometheus = parse(read("prometheus.yml")) as {
      rule_files: readonly string[];
      scrape_configs: readonly { job_name: string; static_configs: readonly { targets: readonly string[] }[] }[];
    };
    expect(prometheus.rule_files).toEqual(["/etc/prometheus/alerts.yml"]);
    const jobs = prometheus.scrape_configs.map(({ job_name }) => job_name);
    expect(jobs).toEqual(["kafka", "events"]);
    const compose = parse(read("../../docker-compose.yml"), { merge: true }) as {
      services: Record<string, { profiles?: readonly string[]; volumes?: readonly string[] }>;
    };
    const { prometheus: service, grafana } = compose.services;
    expect([service?.profiles, grafana?.profiles]).toEqual([["monitoring"], ["monitoring"]]);
    for (const target of prometheus.scrape_configs[0]?.static_configs[0]?.targets ?? []) {
      expect(Object.keys(compose.services)).toContain(target.split(":")[0]);
    }
    expect(service?.volumes).toContain("./infra/monitoring/alerts.yml:/etc/prometheus/alerts.yml:ro");
    const provider = parse(read("grafana/provisioning/dashboards/dashboards.yml")) as {
      providers: readonly { options: { path: string } }[];
    };
    const path = provider.providers[0]?.options.path;
    expect(grafana?.volumes).toContain(`./infra/monitoring/grafana/dashboards:${path}:ro`);
  });
});
