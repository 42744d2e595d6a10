<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("recoverySetUpTitle")}
    <#elseif section = "form">
        <p class="lead">${msg("recoverySetUpLead")}</p>
        <ol class="codes" id="kc-recovery-codes-list">
            <#list recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesList as code>
            <li>${code[0..3]}-${code[4..7]}-${code[8..]}</li>
            </#list>
        </ol>
        <p class="aside keep" id="keep-codes" hidden data-file="stoa-recovery-codes.txt" data-heading="${msg("recoveryFileHeading")}">
            <button class="button link" type="button" id="copyRecoveryCodes" data-done="${msg("recoveryCopied")}">${msg("recoveryCopy")}</button>
            <button class="button link" type="button" id="downloadRecoveryCodes">${msg("recoveryDownload")}</button>
            <button class="button link" type="button" id="printRecoveryCodes">${msg("recoveryPrint")}</button>
        </p>
        <form id="kc-recovery-codes-settings-form" class="form" action="${url.loginAction}" method="post">
            <input type="hidden" name="generatedRecoveryAuthnCodes" value="${recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesAsString}">
            <input type="hidden" name="generatedAt" value="${recoveryAuthnCodesConfigBean.generatedAt?c}">
            <input type="hidden" name="userLabel" value="${msg("recoveryLabel")}">
            <div class="check">
                <input type="checkbox" id="kcRecoveryCodesConfirmationCheck" required>
                <label for="kcRecoveryCodesConfirmationCheck">${msg("recoveryKept")}</label>
            </div>
            <div class="actions">
                <@buttons.button id="saveRecoveryAuthnCodesBtn" label="recoveryFinish" />
                <#if isAppInitiatedAction??><@buttons.button id="cancelRecoveryAuthnCodesBtn" name="cancel-aia" label="doCancel" type="secondary" formnovalidate="formnovalidate" /></#if>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
