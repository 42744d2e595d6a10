// SPDX-License-Identifier: Apache-2.0
// Copies, saves or prints the recovery codes.
"use strict";

const tools = document.getElementById("keep-codes");

function codes() {
  const items = Array.from(document.querySelectorAll("#kc-recovery-codes-list li"));
  return items.map((item, index) => `${index + 1}. ${item.textContent.trim()}`).join("\r\n") + "\r\n";
}

async function copy({ target }) {
  await navigator.clipboard.writeText(codes());
  target.textContent = target.dataset.done;
}

function download() {
  const file = new Blob([tools.dataset.heading, "\r\n\r\n", codes()], { type: "text/plain" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = tools.dataset.file;
  link.click();
  URL.revokeObjectURL(link.href);
}

if (tools) {
  tools.hidden = false;
  document.getElementById("copyRecoveryCodes").addEventListener("click", copy);
  document.getElementById("downloadRecoveryCodes").addEventListener("click", download);
  document.getElementById("printRecoveryCodes").addEventListener("click", () => window.print());
}
