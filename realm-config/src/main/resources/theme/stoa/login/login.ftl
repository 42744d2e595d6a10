<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "providers.ftl" as providers>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username", "password") displayInfo=realm.registrationAllowed && !registrationDisabled??; section>
    <#if section = "header">
        ${msg("loginAccountTitle")}
    <#elseif section = "form">
        <form id="kc-form-login" class="form" action="${url.loginAction}" method="post" novalidate>
            <#assign error = messagesPerField.getFirstError("username", "password")>
            <#if !usernameHidden??>
            <@field.input name="username" type="email" label=msg("email") value=(login.username)!"" autocomplete="username" autofocus=true error=error />
            <@field.password name="password" label=msg("password") autocomplete="current-password" error="" forgotPassword=realm.resetPasswordAllowed />
            <#else>
            <@field.password name="password" label=msg("password") autocomplete="current-password" autofocus=true error=error forgotPassword=realm.resetPasswordAllowed />
            </#if>
            <input type="hidden" name="credentialId" value="${(auth.selectedCredential)!""}">
            <@buttons.loginButton />
        </form>
    <#elseif section = "socialProviders">
        <@providers.signIn />
    <#elseif section = "info">
        ${msg("noAccount")} <a id="sign-up" href="${url.registrationUrl}">${msg("doRegister")}</a>
    </#if>
</@layout.registrationLayout>
