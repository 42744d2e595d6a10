<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "consents.ftl" as consents>
<#import "providers.ftl" as providers>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("identifier", "terms", "privacy", "acceptableUse"); section>
    <#if section = "header">
        ${msg("signUpTitle")}
    <#elseif section = "form">
        <p class="lead"><#if phones>${msg("signUpLead")}<#else>${msg("signUpLeadEmail")}</#if></p>
        <form id="sign-up-identifier" class="form" action="${url.loginAction}" method="post" novalidate>
            <#if phones>
            <@field.input name="identifier" label=msg("emailOrPhone") value=identifier autocomplete="username" autofocus=true help=msg("signUpIdentifierHelp") />
            <#else>
            <@field.input name="identifier" type="email" label=msg("email") value=identifier autocomplete="email" autofocus=true help=msg("signUpIdentifierHelpEmail") />
            </#if>
            <@consents.boxes />
            <div class="actions"><@buttons.button id="continue" label="doContinue" /></div>
        </form>
        <@providers.signIn />
        <p class="info">${msg("signUpHaveAccount")} <a id="sign-in" href="${url.loginUrl}">${msg("doLogIn")}</a></p>
    </#if>
</@layout.registrationLayout>
