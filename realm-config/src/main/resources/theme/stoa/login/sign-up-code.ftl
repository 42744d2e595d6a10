<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('code'); section>
    <#if section = "header">
        ${msg("signUpCodeTitle")}
    <#elseif section = "form">
        <p>${msg("signUpCodeSentTo", identifier, codeMinutes)}</p>
        <form id="sign-up-code" action="${url.loginAction}" method="post" novalidate>
            <@field.input name="code" label=msg("signUpCode") autocomplete="one-time-code" autofocus=true />
            <@buttons.button id="continue" label="doContinue" />
        </form>
        <form action="${url.loginAction}" method="post">
            <button type="submit" id="resend" name="resend" value="true">${msg("signUpResend")}</button>
            <button type="submit" id="change" name="change" value="true">${msg("signUpChange")}</button>
        </form>
    </#if>
</@layout.registrationLayout>
