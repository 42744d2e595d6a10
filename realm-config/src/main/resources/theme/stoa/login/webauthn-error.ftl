<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("passkeyErrorTitle")}
    <#elseif section = "form">
        <form id="kc-error-credential-form" class="form" action="${url.loginAction}" method="post">
            <input type="hidden" name="authenticationExecution" value="${execution!""}">
            <input type="hidden" name="isSetRetry" value="retry">
            <div class="actions"><@buttons.button id="kc-try-again" name="try-again" label="passkeyTryAgain" /></div>
        </form>
        <#if isAppInitiatedAction??>
        <form id="kc-webauthn-settings-form" class="after" action="${url.loginAction}" method="post">
            <@buttons.button id="cancelWebAuthnAIA" name="cancel-aia" label="doCancel" type="secondary" />
        </form>
        </#if>
    </#if>
</@layout.registrationLayout>
