<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "consents.ftl" as consents>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("identifier", "terms", "privacy", "acceptableUse"); section>
    <#if section = "header">
        ${msg("signUpTitle")}
    <#elseif section = "form">
        <p class="lead">${msg("signUpLead")}</p>
        <form id="sign-up-identifier" class="form" action="${url.loginAction}" method="post" novalidate>
            <@field.input name="identifier" type="email" label=msg("email") value=identifier autocomplete="email" autofocus=true help=msg("signUpIdentifierHelp") />
            <@consents.boxes />
            <div class="actions"><@buttons.button id="continue" label="doContinue" /></div>
        </form>
        <p class="info">${msg("signUpHaveAccount")} <a id="sign-in" href="${url.loginUrl}">${msg("doLogIn")}</a></p>
    </#if>
</@layout.registrationLayout>
