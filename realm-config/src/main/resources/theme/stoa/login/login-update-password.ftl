<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "password-rules.ftl" as rules>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("password", "password-confirm"); section>
    <#if section = "header">
        ${msg("updatePasswordTitle")}
    <#elseif section = "form">
        <form id="kc-passwd-update-form" class="form" action="${url.loginAction}" method="post" novalidate>
            <@field.password name="password-new" rules="password-new-rules" fieldName="password" label=msg("passwordNew") autocomplete="new-password" autofocus=true>
                <@rules.list field="password-new" />
            </@field.password>
            <@field.password name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password" />
            <@field.checkbox name="logout-sessions" label=msg("logoutOtherSessions") value=true />
            <div class="actions">
                <@buttons.button id="kc-submit" name="login" label="doSubmit" />
                <#if isAppInitiatedAction??><@buttons.button id="kc-cancel" name="cancel-aia" label="doCancel" type="secondary" /></#if>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
