// SPDX-License-Identifier: Apache-2.0
// Follows what happens in other tabs: a session that began there is taken up here, a stale form is shown anew.
import { checkAuthSession, startSessionPolling } from "./authChecker.js";

const { otherTab, session } = document.body.dataset;
startSessionPolling(otherTab);
if (session) {
  checkAuthSession(session);
}
