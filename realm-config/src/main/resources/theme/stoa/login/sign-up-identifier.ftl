<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('identifier'); section>
    <#if section = "header">
        ${msg("signUpTitle")}
    <#elseif section = "form">
        <form id="sign-up-identifier" action="${url.loginAction}" method="post" novalidate>
            <@field.input name="identifier" label=msg("email") value=identifier autocomplete="email" autofocus=true />
            <#list documents as document>
                <input type="checkbox" id="${document.field}" name="${document.field}" <#if accepted?seq_contains(document.field)>checked</#if>>
                <label for="${document.field}">${msg("signUpConsent." + document.field)} <a href="${document.url}" target="_blank">${msg("signUpDocument." + document.field)}</a></label><br>
            </#list>
            <@buttons.button id="continue" label="doContinue" />
        </form>
        <a href="${url.loginUrl}">${msg("signUpHaveAccount")}</a>
    </#if>
</@layout.registrationLayout>
