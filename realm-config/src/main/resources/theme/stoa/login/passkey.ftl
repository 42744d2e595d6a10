<#-- SPDX-License-Identifier: Apache-2.0 -->
<#-- What the browser is asked for a passkey with, and where its answer goes; passkey.js does the talking. -->
<#macro question label type="secondary">
<form id="webauth" action="${url.loginAction}" method="post" hidden
    data-challenge="${challenge}" data-rp-id="${rpId}" data-user-verification="${userVerification}" data-timeout-seconds="${createTimeout?c}"
    data-mediation="${mediation!"none"}" data-identified="${isUserIdentified}"
    data-credentials="<#if authenticators??>${authenticators.authenticators?map(known -> known.credentialId)?join(",")}</#if>">
    <#list ["clientDataJSON", "authenticatorData", "signature", "credentialId", "userHandle"] as answer>
    <input type="hidden" name="${answer}">
    </#list>
</form>
<@button id="authenticateWebAuthnButton" label=label type=type />
</#macro>

<#-- It needs its script, so it is shown by it; what goes wrong is said beside it. -->
<#macro button id label type="secondary">
<div class="actions" id="passkey" hidden>
    <button class="button ${type}" type="button" id="${id}"><svg class="glyph" viewBox="0 0 24 24" aria-hidden="true"><circle cx="8" cy="9" r="4.5"/><path d="M11.5 12 19 19.5M15.5 16l2.2-2.2M2 21c0-3.5 2.5-5.5 6-5.5"/></svg>${msg(label)}</button>
    <p class="error" id="passkey-problem" role="alert" hidden data-stopped="${msg("passkeyStopped")}" data-known="${msg("passkeyKnown")}" data-failed="${msg("passkeyFailed")}"></p>
</div>
<p class="help" id="passkey-unsupported">${msg("passkeyUnsupported")}</p>
</#macro>
