<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username"); section>
    <#if section = "header">
        ${msg("emailForgotTitle")}
    <#elseif section = "form">
        <p class="lead">${(phones!false)?then(msg("resetLead"), msg("resetLeadEmail"))}</p>
        <form id="kc-reset-password-form" class="form" action="${url.loginAction}" method="post" novalidate>
            <@field.input name="username" label=(phones!false)?then(msg("emailOrPhone"), msg("email")) value=(auth.attemptedUsername)!"" autocomplete="username" autofocus=true autocapitalize="none" spellcheck="false" />
            <div class="actions">
                <@buttons.button id="kc-form-buttons" label="doContinue" />
                <@buttons.buttonLink href=url.loginUrl label="backToLogin" />
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
