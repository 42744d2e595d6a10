<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp", "userLabel"); section>
    <#if section = "header">
        ${msg("loginTotpTitle")}
    <#elseif section = "form">
        <ol class="list" id="kc-totp-settings">
            <li>${msg("loginTotpStep1")}</li>
            <li>
                ${msg("loginTotpStep2")}
                <img class="qr" id="kc-totp-secret-qr-code" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("otpPicture")}" width="180" height="180">
                <details<#if (mode!"") = "manual"> open</#if>>
                    <summary>${msg("loginTotpUnableToScan")}</summary>
                    <p class="help">${msg("loginTotpManualStep2")}</p>
                    <code id="kc-totp-secret-key">${totp.totpSecretEncoded}</code>
                </details>
            </li>
            <li>${msg("loginTotpStep3")}</li>
        </ol>
        <form id="kc-totp-settings-form" class="form" action="${url.loginAction}" method="post" novalidate>
            <@field.input name="totp" label=msg("authenticatorCode") autocomplete="one-time-code" autofocus=true maxlength="6" />
            <@field.input name="userLabel" label=msg("otpDeviceName") help=msg("otpDeviceHelp") maxlength="100" />
            <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
            <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
            <div class="actions">
                <@buttons.button id="saveTOTPBtn" label="doSubmit" />
                <#if isAppInitiatedAction??><@buttons.button id="cancelTOTPBtn" name="cancel-aia" label="doCancel" type="secondary" /></#if>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
