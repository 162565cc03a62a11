// @ts-check

/**
 * What a cluster asks of clients at two listeners beside the plain one: a user over TLS at one, a certificate at the other.
 * @typedef {object} Security
 * @property {Readonly<Record<string, string>>} users passwords by name, good for PLAIN and SCRAM alike
 * @property {import("./certificates.mjs").Certificates} certificates
 */

const scram = /** @type {const} */ (["SCRAM-SHA-256", "SCRAM-SHA-512"]);
const module = "org.apache.kafka.common.security";

/**
 * The two listeners of a broker; none where nothing is asked of clients.
 * @param {import("./layout.mjs").BrokerPorts} broker
 * @param {string} host the name that clients are told
 */
export const secureListeners = ({ saslPort, tlsPort }, host) =>
  saslPort === undefined || tlsPort === undefined
    ? []
    : [
        { name: "USERS", protocol: "SASL_SSL", port: saslPort, told: `${host}:${saslPort}` },
        { name: "CERTIFICATES", protocol: "SSL", port: tlsPort, told: `${host}:${tlsPort}` },
      ];

/**
 * @param {Security} security
 * @returns {Record<string, string>}
 */
export function securityProperties({ users, certificates }) {
  const known = Object.entries(users).map(([name, password]) => `user_${name}="${password}"`);
  return {
    "ssl.keystore.type": "PEM",
    "ssl.keystore.location": certificates.keystore,
    "ssl.truststore.type": "PEM",
    "ssl.truststore.location": certificates.ca,
    "listener.name.certificates.ssl.client.auth": "required",
    "listener.name.users.sasl.enabled.mechanisms": ["PLAIN", ...scram].join(","),
    "listener.name.users.plain.sasl.jaas.config": `${module}.plain.PlainLoginModule required ${known.join(" ")};`,
    ...Object.fromEntries(
      scram.map((mechanism) => [
        `listener.name.users.${mechanism.toLowerCase()}.sasl.jaas.config`,
        `${module}.scram.ScramLoginModule required;`,
      ]),
    ),
  };
}

/**
 * SCRAM keeps its users in the cluster's own metadata, from the moment when that is written first.
 * @param {Security | undefined} security
 * @returns {readonly string[]} arguments of the command that formats a broker's folder
 */
export const scramArguments = (security) =>
  Object.entries(security?.users ?? {}).flatMap(([name, password]) =>
    scram.flatMap((mechanism) => ["--add-scram", `${mechanism}=[name=${name},password=${password}]`]),
  );
