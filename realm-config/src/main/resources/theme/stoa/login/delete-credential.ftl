<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("removeTitle")}
    <#elseif section = "form">
        <#assign kinds = {"otp": "otp-display-name", "recovery-authn-codes": "recovery-authn-codes-display-name", "webauthn-passwordless": "webauthn-passwordless-display-name", "password": "password-display-name"}>
        <p class="lead" id="kc-delete-text">${msg("removeLead", kinds[credentialLabel]???then(msg(kinds[credentialLabel]!), credentialLabel))}</p>
        <form id="delete-credential" class="form" action="${url.loginAction}" method="post">
            <div class="actions">
                <@buttons.button id="kc-accept" name="accept" label="removeDo" type="danger" />
                <@buttons.button id="kc-decline" name="cancel-aia" label="removeNot" type="secondary" />
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
