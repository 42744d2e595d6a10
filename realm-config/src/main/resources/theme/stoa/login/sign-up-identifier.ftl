<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
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
            <fieldset class="consents">
                <legend class="label">${msg("signUpConsents")}</legend>
                <#list documents as document>
                <#assign error = messagesPerField.getFirstError(document.field)>
                <div class="check<#if error?has_content> invalid</#if>">
                    <input type="checkbox" id="${document.field}" name="${document.field}" value="on"<#if accepted?seq_contains(document.field)> checked</#if><@field.describedBy name=document.field error=error/>>
                    <label for="${document.field}">${msg("signUpConsent")} <a href="<#if document.url?has_content>${document.url}<#else>${url.resourcesPath}/legal.html#${document.field}</#if>" target="_blank" rel="noopener">${msg("signUpDocument." + document.field)}<span class="unseen"> ${msg("opensNewTab")}</span></a></label>
                    <#if error?has_content><p class="error" id="input-error-${document.field}" role="alert">${error}</p></#if>
                </div>
                </#list>
            </fieldset>
            <div class="actions"><@buttons.button id="continue" label="doContinue" /></div>
        </form>
        <p class="info">${msg("signUpHaveAccount")} <a id="sign-in" href="${url.loginUrl}">${msg("doLogIn")}</a></p>
    </#if>
</@layout.registrationLayout>
