<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("code"); section>
    <#if section = "header">
        ${msg("signUpCodeTitle")}
    <#elseif section = "form">
        <p class="lead">${msg("signUpCodeLead", codeMinutes)}</p>
        <form id="sign-up-code" class="form" action="${url.loginAction}" method="post" novalidate>
            <p class="who">
                <span>${identifier}</span>
                <button class="button link" type="submit" id="change" name="change" value="true" form="sign-up-other">${msg("signUpChange")}</button>
            </p>
            <@field.input name="code" label=msg("signUpCode") autocomplete="one-time-code" autofocus=true pattern="[0-9 ]*" maxlength="7" />
            <div class="actions"><@buttons.button id="continue" label="doContinue" /></div>
        </form>
        <form id="sign-up-other" class="info" action="${url.loginAction}" method="post">
            ${msg("signUpNoCode")}
            <button class="button link" type="submit" id="resend" name="resend" value="true"<#if resendAfter gt 0> data-wait="${resendAfter?c}" data-waiting="${msg("signUpResendIn")}"</#if>>${msg("signUpResend")}</button>
        </form>
    </#if>
</@layout.registrationLayout>
