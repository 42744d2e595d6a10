<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("code"); section>
    <#if section = "header">
        ${msg("codeTitle." + purpose + "." + kind)}
    <#elseif section = "form">
        <#if underWay><p class="lead">${msg("codeLead." + kind, codeMinutes)}</p></#if>
        <form id="code-form" class="form" action="${url.loginAction}" method="post" novalidate>
            <p class="who">
                <span>${identifier}</span>
                <#if offered?seq_contains("OTHER_ADDRESS")>
                <button class="button link" type="submit" id="change" name="change" value="true" form="code-other">${msg("codeChange." + kind)}</button>
                </#if>
            </p>
            <@field.input name="code" label=msg("code") autocomplete="one-time-code" autofocus=true pattern="[0-9 ]*" maxlength="7" />
            <div class="actions"><@buttons.button id="continue" label="doContinue" /></div>
        </form>
        <form id="code-other" class="info" action="${url.loginAction}" method="post">
            ${msg("codeNone." + kind)}
            <button class="button link" type="submit" id="resend" name="resend" value="true"<#if resendAfter gt 0> data-wait="${resendAfter?c}" data-waiting="${msg("codeResendIn")}"</#if>>${msg("codeResend")}</button>
            <#if offered?seq_contains("SKIP")>
            <p><button class="button link" type="submit" id="skip" name="skip" value="true">${msg("codeSkip")}</button></p>
            </#if>
            <#if isAppInitiatedAction??>
            <p><button class="button link" type="submit" id="cancel" name="cancel-aia" value="true">${msg("doCancel")}</button></p>
            </#if>
        </form>
    </#if>
</@layout.registrationLayout>
