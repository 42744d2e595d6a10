<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "passkey.ftl" as passkey>
<#import "providers.ftl" as providers>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username", "password") displayInfo=realm.registrationAllowed && !registrationDisabled??; section>
    <#if section = "header">
        ${msg("loginAccountTitle")}
    <#elseif section = "form">
        <#assign wrong = messagesPerField.getFirstError("username")>
        <#if withPassword!true>
        <form id="kc-form-login" class="form" action="${url.loginAction}" method="post" novalidate>
            <#if !usernameHidden??>
            <@field.input name="username" label=(phones!false)?then(msg("emailOrPhone"), msg("email")) value=(login.username)!"" autocomplete=enableWebAuthnConditionalUI???then("username webauthn", "username") autofocus=true error=wrong autocapitalize="none" spellcheck="false" />
            <@field.password name="password" label=msg("password") autocomplete="current-password" forgotPassword=realm.resetPasswordAllowed />
            <#else>
            <@field.password name="password" label=msg("password") autocomplete="current-password" autofocus=true error=messagesPerField.getFirstError("username", "password") forgotPassword=realm.resetPasswordAllowed />
            </#if>
            <input type="hidden" name="credentialId" value="${(auth.selectedCredential)!""}">
            <@buttons.loginButton />
        </form>
        <#else>
        <p class="lead">${msg("signInWithoutPassword")}</p>
        </#if>
    <#elseif section = "socialProviders">
        <#assign outside = (social.providers)![]>
        <#if enableWebAuthnConditionalUI?? || outside?has_content>
        <#if withPassword!true><p class="or"><span>${msg("signInOr")}</span></p></#if>
        <div class="others">
            <#if enableWebAuthnConditionalUI??><@passkey.question label="passkeySignIn" /></#if>
            <@providers.list providers=outside />
        </div>
        </#if>
    <#elseif section = "info">
        ${msg("noAccount")} <a id="sign-up" href="${url.registrationUrl}">${msg("doRegister")}</a>
    </#if>
</@layout.registrationLayout>
