<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("recoveryCodeInput", "username"); section>
    <#if section = "header">
        ${msg("recoveryTitle")}
    <#elseif section = "form">
        <form id="kc-recovery-code-login-form" class="form" action="${url.loginAction}" method="post" novalidate>
            <@field.input name="recoveryCodeInput" label=msg("recoveryCode", recoveryAuthnCodesInputBean.codeNumber?c) help=msg("recoveryHelp", recoveryAuthnCodesInputBean.codeNumber?c) error=messagesPerField.existsError("recoveryCodeInput", "username")?then(msg("recovery-codes-error-invalid"), "") autofocus=true autocapitalize="characters" spellcheck="false" />
            <@buttons.loginButton />
        </form>
    </#if>
</@layout.registrationLayout>
