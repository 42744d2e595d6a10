<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp"); section>
    <#if section = "header">
        ${msg("otpTitle")}
    <#elseif section = "form">
        <form id="kc-otp-login-form" class="form" action="${url.loginAction}" method="post" novalidate>
            <#if otpLogin.userOtpCredentials?size gt 1>
            <fieldset class="consents">
                <legend class="label">${msg("otpDevice")}</legend>
                <#list otpLogin.userOtpCredentials as device>
                <div class="check">
                    <input type="radio" id="device-${device?index}" name="selectedCredentialId" value="${device.id}"<#if device.id == otpLogin.selectedCredentialId> checked</#if>>
                    <label for="device-${device?index}">${device.userLabel}</label>
                </div>
                </#list>
            </fieldset>
            <#else>
            <input type="hidden" name="selectedCredentialId" value="${otpLogin.selectedCredentialId!""}">
            </#if>
            <@field.input name="otp" fieldName="totp" label=msg("loginOtpOneTime") autocomplete="one-time-code" autofocus=true help=msg("otpHelp") />
            <@buttons.loginButton />
        </form>
    </#if>
</@layout.registrationLayout>
