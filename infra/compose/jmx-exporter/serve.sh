#!/bin/sh
# serve.sh HOST:PORT [SERVED-PORT [RULES [JAR]]]: one configuration for all brokers, completed by whom to read.
set -eu
rules=${3:-/etc/jmx-exporter/kafka.yml}
complete=$(mktemp)
{ printf 'hostPort: %s\n' "$1"; cat "$rules"; } > "$complete"
exec java -Xmx96m -jar "${4:-/opt/jmx_prometheus_httpserver.jar}" "${2:-9404}" "$complete"
