// @ts-check
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { ClusterError } from "./cluster-error.mjs";

const run = promisify(execFile);

/**
 * Paths of PEM files. They are good for two days and for nothing but a test on this machine.
 * @typedef {object} Certificates
 * @property {string} ca whom to trust
 * @property {string} keystore key and certificate of the brokers, for the loopback address, as Kafka wants them
 * @property {string} clientCertificate
 * @property {string} clientKey
 * @property {string} strangerCa another authority, which issued none of these
 */

/**
 * Makes an authority, and what it issues, with the machine's own openssl.
 * @param {string} folder
 * @returns {Promise<Certificates>}
 * @throws {ClusterError} where there is no openssl
 */
export async function makeCertificates(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  /** @param {string} name */
  const at = (name) => join(folder, name);
  const newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];
  /** @param {string} name */
  const authority = (name) =>
    openssl(["req", "-x509", ...newKey, "-keyout", at(`${name}.key`), "-out", at(`${name}.pem`), ...subject(name)]);
  /**
   * @param {string} name
   * @param {string} extensions
   */
  const issue = async (name, extensions) => {
    const [key, request, certificate] = [at(`${name}.key`), at(`${name}.csr`), at(`${name}.pem`)];
    writeFileSync(at(`${name}.ext`), extensions);
    await openssl(["req", ...newKey, "-keyout", key, "-out", request, ...subject(name)]);
    const issuer = ["-CA", at("ca.pem"), "-CAkey", at("ca.key"), "-CAcreateserial", "-extfile", at(`${name}.ext`)];
    await openssl(["x509", "-req", "-in", request, ...issuer, "-days", "2", "-out", certificate]);
  };
  await authority("ca");
  await authority("stranger");
  await issue("broker", "subjectAltName=DNS:localhost,IP:127.0.0.1\n");
  await issue("client", "extendedKeyUsage=clientAuth\n");
  writeFileSync(at("keystore.pem"), readFileSync(at("broker.key"), "utf8") + readFileSync(at("broker.pem"), "utf8"), {
    mode: 0o600,
  });
  return {
    ca: at("ca.pem"),
    keystore: at("keystore.pem"),
    clientCertificate: at("client.pem"),
    clientKey: at("client.key"),
    strangerCa: at("stranger.pem"),
  };
}

/** @param {string} name */
const subject = (name) => ["-subj", `/CN=test ${name}`, ...(/ca|stranger/.test(name) ? ["-days", "2"] : [])];

/** @param {readonly string[]} args */
async function openssl(args) {
  try {
    await run("openssl", [...args], { timeout: 30_000 });
  } catch (error) {
    throw new ClusterError(`openssl could not make a certificate: ${/** @type {Error} */ (error).message.trim()}`);
  }
}
