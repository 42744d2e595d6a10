<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "providers.ftl" as providers>
<#import "passkey.ftl" as passkey>
<#assign provider = msg("outsideName." + alias)>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username", "password"); section>
    <#if section = "header">
        ${msg("outsideOwnerTitle", provider)}
    <#elseif section = "form">
        <#assign error = messagesPerField.getFirstError("username", "password")>
        <p class="lead"><#if usernameHidden??>${msg("outsideOwnerKnown", provider)}<#else>${msg("outsideOwnerLead", provider)}</#if></p>
        <#if withPassword!true>
        <form id="outside-owner" class="form" action="${url.loginAction}" method="post" novalidate>
            <#if !usernameHidden??>
            <@field.input name="username" label=(phones!false)?then(msg("emailOrPhone"), msg("email")) value=typed autocomplete=enableWebAuthnConditionalUI???then("username webauthn", "username") autofocus=true error=error autocapitalize="none" spellcheck="false" />
            <@field.password name="password" label=msg("password") autocomplete="current-password" error="" />
            <#else>
            <@field.password name="password" label=msg("password") autocomplete="current-password" autofocus=true error=error />
            </#if>
            <div class="actions"><@buttons.button id="kc-login" name="login" label="outsideOwnerGo" /></div>
        </form>
        </#if>
        <#assign others = ((social.providers)![])?filter(other -> ways?seq_contains(other.alias))>
        <#if enableWebAuthnConditionalUI?? || others?has_content>
        <#if withPassword!true><p class="or"><span>${msg("signInOr")}</span></p></#if>
        <div class="others">
            <#if enableWebAuthnConditionalUI??><@passkey.question label="passkeySignIn" /></#if>
            <@providers.list providers=others />
        </div>
        </#if>
        <p class="info"><a id="start-again" href="${url.loginRestartFlowUrl}">${msg("outsideStartAgain")}</a></p>
    </#if>
</@layout.registrationLayout>
