// SPDX-License-Identifier: Apache-2.0
// What the forms do beyond HTML; without this script they work, too.
"use strict";

/** A form is sent once, however often it is clicked; a page that comes back from the history can be sent again. */
function sendOnce(form) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) {
      event.preventDefault();
    }
    form.dataset.sent = "true";
  });
  window.addEventListener("pageshow", () => delete form.dataset.sent);
}

/** The button beside a password shows and hides it. */
function reveal(button) {
  const input = document.getElementById(button.getAttribute("aria-controls"));
  button.hidden = false;
  button.addEventListener("click", () => {
    const shown = input.type === "password";
    input.type = shown ? "text" : "password";
    button.textContent = shown ? button.dataset.hide : button.dataset.show;
    button.setAttribute("aria-pressed", String(shown));
  });
}

/** Ticks off each rule that the typed password meets. */
function tick(list) {
  const input = document.getElementById(list.dataset.rulesOf);
  const rules = Array.from(list.querySelectorAll("[data-rule]"));
  input.addEventListener("input", () =>
    rules.forEach((rule) => rule.classList.toggle("met", new RegExp(rule.dataset.rule, "u").test(input.value))),
  );
}

/** A button that may be pressed only after some seconds counts them down. */
function countDown(button) {
  const label = button.textContent;
  const until = Date.now() + Number(button.dataset.wait) * 1000;
  const step = () => {
    const left = Math.ceil((until - Date.now()) / 1000);
    button.disabled = left > 0;
    button.textContent = left > 0 ? button.dataset.waiting.replace("#", left) : label;
    if (left > 0) {
      setTimeout(step, 500);
    }
  };
  step();
}

document.querySelectorAll("form").forEach(sendOnce);
document.querySelectorAll("button.reveal").forEach(reveal);
document.querySelectorAll("[data-rules-of]").forEach(tick);
document.querySelectorAll("[data-wait]").forEach(countDown);
document.querySelector("[aria-invalid='true']")?.focus();
