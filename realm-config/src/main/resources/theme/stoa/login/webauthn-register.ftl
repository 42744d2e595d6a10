<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "passkey.ftl" as passkey>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("passkeyAddTitle")}
    <#elseif section = "form">
        <p class="lead">${msg("passkeyAddLead")}</p>
        <form id="register" class="form" action="${url.loginAction}" method="post" novalidate
            data-challenge="${challenge}" data-user-id="${userid}" data-user-name="${username}" data-rp-id="${rpId}" data-rp-name="${rpEntityName}"
            data-algorithms="${signatureAlgorithms?map(algorithm -> algorithm?c)?join(",")}" data-attestation="${attestationConveyancePreference}"
            data-attachment="${authenticatorAttachment}" data-resident-key="${residentKey}" data-user-verification="${userVerificationRequirement}"
            data-timeout-seconds="${createTimeout?c}" data-credentials="${excludeCredentialIds}">
            <@field.input name="authenticatorLabel" label=msg("passkeyName") value=msg("passkeyNameProposed") help=msg("passkeyNameHelp") autofocus=true maxlength="100" />
            <#list ["clientDataJSON", "attestationObject", "publicKeyCredentialId", "transports", "authenticatorAttachment"] as answer>
            <input type="hidden" name="${answer}">
            </#list>
            <@passkey.button id="registerWebAuthn" label="passkeyAdd" type="primary" />
        </form>
        <#if !isSetRetry?has_content && isAppInitiatedAction?has_content>
        <form id="kc-webauthn-settings-form" class="after" action="${url.loginAction}" method="post">
            <@buttons.button id="cancelWebAuthnAIA" name="cancel-aia" label="doCancel" type="secondary" />
        </form>
        </#if>
    </#if>
</@layout.registrationLayout>
