// SPDX-License-Identifier: Apache-2.0
// What pages do in the browser. One listener for each kind of event, so that what ajax brings works as well.
(() => {
  "use strict";

  const root = document.documentElement;
  const SHOWN_SECONDS = 60;

  const remember = (name, value) => {
    const secure = location.protocol === "https:" ? ";Secure" : "";
    document.cookie = `${name}=${value};Path=/;Max-Age=31536000;SameSite=Lax${secure}`;
  };

  const announce = (words) => {
    const live = document.getElementById("announcer");
    live.textContent = "";
    setTimeout(() => (live.textContent = words), 50);
  };

  // The server writes times in the zone that this cookie names.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone && !document.cookie.includes(`stoa-zone=${zone}`)) remember("stoa-zone", zone);

  // The clipboard exists only behind TLS or on this machine, and only for a page in front; selecting works everywhere.
  const copySelected = (text) => {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  };

  const copyText = (text) => {
    if (!navigator.clipboard) return Promise.resolve(copySelected(text));
    return navigator.clipboard.writeText(text).catch(() => copySelected(text));
  };

  const copied = (button) => {
    if (!button.querySelector(".copy__word")) {
      button.append(document.getElementById("copied").content.cloneNode(true));
    }
    const words = button.querySelector(".copy__word").textContent;
    button.setAttribute("data-done", "");
    announce(words);
    setTimeout(() => button.removeAttribute("data-done"), 2000);
  };

  const chooseTheme = (theme) => {
    root.dataset.theme = theme;
    remember("stoa-theme", theme);
    document
      .querySelectorAll("[data-theme-choice]")
      .forEach((item) => item.setAttribute("aria-pressed", String(item.dataset.themeChoice === theme)));
  };

  const toast = (words) => {
    const line = document.createElement("div");
    line.className = "toast";
    line.textContent = words;
    document.querySelector(".toasts").append(line);
    setTimeout(() => line.remove(), 8000);
  };

  // Whoever is signed in has his language in his profile, too, so that mails and sign-in pages follow.
  const chooseLanguage = (button) => {
    const { languageKeeper, languageFailed } = button.parentElement.dataset;
    const language = button.dataset.languageChoice;
    const kept = languageKeeper
      ? fetch(languageKeeper, { method: "POST", body: new URLSearchParams({ language }) })
      : Promise.resolve({ ok: true });
    return kept
      .then((answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        remember("stoa-language", language);
        location.reload();
      })
      .catch(() => toast(languageFailed));
  };

  const fold = (open) => {
    const side = document.querySelector(".side");
    const toggle = document.querySelector(".nav-toggle");
    if (!side || !toggle) return;
    side.toggleAttribute("data-open", open);
    toggle.setAttribute("aria-expanded", String(open));
    if (open) side.querySelector("a, button").focus();
  };

  const closeMenus = (except) =>
    document.querySelectorAll("details.menu[open]").forEach((menu) => menu !== except && menu.removeAttribute("open"));

  // The token goes to the inspector through the tab's own storage: an address would leave it in logs and history.
  const handOver = (token) => sessionStorage.setItem("stoa-inspect", token);

  const takeOver = () => {
    const field = document.querySelector("[data-inspected]");
    const token = sessionStorage.getItem("stoa-inspect");
    if (!field || !token) return;
    sessionStorage.removeItem("stoa-inspect");
    field.value = token;
  };

  const actions = {
    copy: (button) => copyText(button.dataset.copy).then(() => copied(button)),
    themeChoice: (button) => chooseTheme(button.dataset.themeChoice),
    languageChoice: (button) => chooseLanguage(button),
    navOpen: () => fold(true),
    navClose: () => {
      fold(false);
      document.querySelector(".nav-toggle").focus();
    },
    dismiss: (button) => button.closest(".toast").remove(),
    inspect: (link) => handOver(link.dataset.inspect),
    hide: (button) => mask(button.closest(".secret")),
    back: () => history.back(),
  };

  document.addEventListener("click", (event) => {
    const target = event.target.closest("button, a");
    closeMenus(event.target.closest("details.menu"));
    if (!event.target.closest(".side, .nav-toggle")) document.querySelector(".side[data-open]") && fold(false);
    if (!target) return;
    Object.keys(actions).forEach((name) => name in target.dataset && actions[name](target));
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const menu = document.querySelector("details.menu[open]");
    if (menu) {
      menu.removeAttribute("open");
      menu.querySelector("summary").focus();
    } else if (document.querySelector(".side[data-open]")) {
      actions.navClose();
    }
  });

  // A plain form is sent once, however often its button is pressed.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "true";
    if (event.submitter) event.submitter.setAttribute("data-busy", "");
    setTimeout(() => {
      delete form.dataset.sent;
      // What is answered by a file leaves the page as it is.
      if (form.dataset.stays && event.submitter) event.submitter.removeAttribute("data-busy");
    }, 3000);
  });

  window.addEventListener("pageshow", () =>
    document.querySelectorAll("[data-busy]").forEach((button) => button.removeAttribute("data-busy")),
  );

  const mask = (secret) => {
    secret.querySelectorAll("[data-shown]").forEach((part) => part.remove());
    secret.querySelectorAll("[data-masked]").forEach((part) => part.removeAttribute("hidden"));
    announce(secret.dataset.hiddenWords);
  };

  const countDown = (secret) => {
    secret.dataset.counting = "true";
    let left = SHOWN_SECONDS;
    const line = secret.querySelector(".secret__left");
    const tick = setInterval(() => {
      left -= 1;
      if (!secret.isConnected || !secret.querySelector("[data-shown]")) return clearInterval(tick);
      line.textContent = line.dataset.pattern.replace("#", left);
      if (left <= 0) mask(secret);
    }, 1000);
  };

  const lively = () => {
    document.querySelectorAll(".secret:not([data-counting])").forEach((secret) => {
      if (secret.querySelector("[data-shown]")) countDown(secret);
    });
    document.querySelectorAll(".toast:not([data-going])").forEach((toast) => {
      toast.dataset.going = "true";
      setTimeout(() => toast.remove(), 8000);
    });
  };

  const focusFirstError = () => {
    const summary = document.querySelector("[data-error-summary]");
    if (summary && !summary.dataset.seen) {
      summary.dataset.seen = "true";
      summary.focus();
    }
  };

  // What was confirmed goes on by itself; the button is there for whoever runs no scripts.
  const goOn = () => {
    const form = document.querySelector("form[data-goes-on]");
    if (form) form.requestSubmit();
  };

  // On a narrow screen the tab of this page may be beyond the edge.
  const showTab = () => {
    const tab = document.querySelector(".tabs [aria-current]");
    if (tab) tab.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  const start = () => {
    takeOver();
    showTab();
    lively();
    focusFirstError();
    goOn();
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", () => {
        lively();
        focusFirstError();
      });
    }
  };

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
