// @ts-check

export const help = `Three Kafka brokers and a schema registry on this machine.
With Docker: all of docker-compose.yml. Without: the brokers and the registry as Java processes
(Java 17 or newer; Maven fetches them once).

Usage: npm run cluster -- <command>

  up               start what does not run, wait until all is healthy, print what to export
  down [--data]    stop everything; with --data also delete topics and schemas
  status           what runs, and whether it is healthy
  topics           create the missing topics of schemas/*/domain.json, and say which of the others differ
  kill <1|2|3>     kill -9 of one broker
  start <1|2|3>    bring it back, and wait until the cluster counts it in
  logs <1|2|3|registry>   the end of its log

Examples:
  npm run cluster -- up
  eval "$(npm run --silent cluster -- up)"            also sets the variables in this shell
  KAFKA_PORT_1=19092 npm run cluster -- up            where 9092 is taken
  npm run cluster -- kill 2 && npm run cluster -- start 2

Variables: KAFKA_PORT_1 (9092), KAFKA_PORT_2 (9094), KAFKA_PORT_3 (9095), SCHEMA_REGISTRY_PORT (8081),
KAFKA_BOOTSTRAP_SERVERS and KAFKA_TOPIC_PREFIX (for topics; default this cluster and healthtech),
CLUSTER_RUNTIME (docker or jvm, to insist on one), CLUSTER_DATA (folder, default infra/.data/cluster).

Exit codes: 0 done, or healthy; 1 not possible now for the reason printed, or not healthy; 2 wrong use or our failure.
`;
