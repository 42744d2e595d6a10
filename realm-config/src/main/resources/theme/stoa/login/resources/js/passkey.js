// SPDX-License-Identifier: Apache-2.0
// Asks the browser for a passkey, or for a new one, and sends what it answers.
"use strict";

const NOT_SAID = "not specified";
const question = document.getElementById("webauth");
const registration = document.getElementById("register");
const problem = document.getElementById("passkey-problem");
let pending;

function bytes(text) {
  const padded = text.replaceAll("-", "+").replaceAll("_", "/");
  return Uint8Array.from(atob(padded), (letter) => letter.charCodeAt(0));
}

function text(buffer) {
  const letters = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Leaves out what the realm does not say. */
function said(settings) {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value && value !== NOT_SAID));
}

function known(data) {
  return (data.credentials || "")
    .split(",")
    .filter(Boolean)
    .map((id) => ({ type: "public-key", id: bytes(id) }));
}

function timeout(data) {
  return Number(data.timeoutSeconds) > 0 ? { timeout: Number(data.timeoutSeconds) * 1000 } : {};
}

/** One question at a time: a browser that waits for a choice in the field is called off before it is asked anew. */
function signal() {
  pending?.abort();
  pending = new AbortController();
  return pending.signal;
}

function send(form, answers) {
  Object.entries(answers).forEach(([name, value]) => {
    form.elements[name].value = value;
  });
  form.requestSubmit();
}

/** Said in the person's words; who closed the browser's window knows that he did. */
function explain(error) {
  const { stopped, known: same, failed } = problem.dataset;
  const words = { AbortError: "", NotAllowedError: stopped, InvalidStateError: same };
  problem.textContent = words[error.name] ?? failed;
  problem.hidden = problem.textContent === "";
}

async function ask(mediation) {
  const data = question.dataset;
  const publicKey = {
    challenge: bytes(data.challenge),
    rpId: data.rpId,
    allowCredentials: known(data),
    ...said({ userVerification: data.userVerification }),
    ...timeout(data),
  };
  const { id, response } = await navigator.credentials.get({ publicKey, mediation, signal: signal() });
  send(question, {
    credentialId: id,
    clientDataJSON: text(response.clientDataJSON),
    authenticatorData: text(response.authenticatorData),
    signature: text(response.signature),
    userHandle: response.userHandle ? text(response.userHandle) : "",
  });
}

async function create() {
  const data = registration.dataset;
  const publicKey = {
    challenge: bytes(data.challenge),
    rp: { id: data.rpId, name: data.rpName },
    user: { id: bytes(data.userId), name: data.userName, displayName: data.userName },
    pubKeyCredParams: data.algorithms.split(",").map((alg) => ({ type: "public-key", alg: Number(alg) })),
    authenticatorSelection: said({
      authenticatorAttachment: data.attachment,
      residentKey: data.residentKey,
      userVerification: data.userVerification,
    }),
    excludeCredentials: known(data),
    ...said({ attestation: data.attestation }),
    ...timeout(data),
  };
  const made = await navigator.credentials.create({ publicKey });
  send(registration, {
    clientDataJSON: text(made.response.clientDataJSON),
    attestationObject: text(made.response.attestationObject),
    publicKeyCredentialId: text(made.rawId),
    transports: made.response.getTransports?.().join() ?? "",
    authenticatorAttachment: made.authenticatorAttachment ?? "",
  });
}

/** Offers the passkeys in the field for the address, where the browser can. */
async function offerInField() {
  const { mediation, identified } = question.dataset;
  const can = await PublicKeyCredential.isConditionalMediationAvailable?.();
  if (mediation === "conditional" && identified !== "true" && can) {
    ask("conditional").catch(() => {});
  }
}

function begin(id, action) {
  document.getElementById(id)?.addEventListener("click", () => {
    problem.hidden = true;
    action().catch(explain);
  });
}

if (window.PublicKeyCredential && problem) {
  document.getElementById("passkey").hidden = false;
  document.getElementById("passkey-unsupported").hidden = true;
  begin("authenticateWebAuthnButton", () => ask("optional"));
  begin("registerWebAuthn", create);
  registration?.addEventListener("submit", (event) => {
    if (!registration.elements.attestationObject.value) {
      event.preventDefault();
      create().catch(explain);
    }
  });
  if (question) {
    offerInField();
  }
}
