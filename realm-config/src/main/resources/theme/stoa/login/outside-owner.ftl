<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "providers.ftl" as providers>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username", "password"); section>
    <#if section = "header">
        ${msg("outsideOwnerTitle", provider)}
    <#elseif section = "form">
        <#assign error = messagesPerField.getFirstError("username", "password")>
        <p class="lead"><#if usernameHidden??>${msg("outsideOwnerKnown", address, provider)}<#else>${msg("outsideOwnerLead", provider)}</#if></p>
        <#if withPassword!true>
        <form id="outside-owner" class="form" action="${url.loginAction}" method="post" novalidate>
            <#if !usernameHidden??>
            <@field.input name="username" label=(phones!false)?then(msg("emailOrPhone"), msg("email")) value=(login.username)!"" autocomplete="username" autofocus=true error=error />
            <@field.password name="password" label=msg("password") autocomplete="current-password" error="" />
            <#else>
            <@field.password name="password" label=msg("password") autocomplete="current-password" autofocus=true error=error />
            </#if>
            <div class="actions"><@buttons.button id="kc-login" name="login" label="outsideOwnerGo" /></div>
        </form>
        </#if>
        <#if social??>
        <@providers.buttons providers=(social.providers![])?filter(other -> ways?seq_contains(other.alias)) text=msg("outsideOr") />
        </#if>
        <p class="info"><a id="start-again" href="${url.loginRestartFlowUrl}">${msg("outsideStartAgain")}</a></p>
    </#if>
</@layout.registrationLayout>
