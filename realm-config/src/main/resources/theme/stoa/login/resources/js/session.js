// SPDX-License-Identifier: Apache-2.0
// Follows what happens in other tabs: a session that began there is taken up here, a stale form is shown anew.
import { checkAuthSession, startSessionPolling } from "./authChecker.js";

const { otherTab, session } = document.body.dataset;
startSessionPolling(otherTab);
if (session) {
  checkAuthSession(session);
}

/** The answer to a form gets the address of its step, so that loading it again sends nothing twice. */
function nameByStep(form) {
  const step = new URL(form.action);
  if (step.pathname.includes("/login-actions/") && location.search.includes("session_code=")) {
    step.searchParams.delete("session_code");
    history.replaceState({}, "", step);
  }
}

document.querySelectorAll("form[method='post']").forEach(nameByStep);
