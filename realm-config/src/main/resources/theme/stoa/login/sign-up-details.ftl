<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "password-rules.ftl" as rules>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("firstName", "companyName", "phoneNumber", "email", "password"); section>
    <#if section = "header">
        ${msg("signUpDetailsTitle")}
    <#elseif section = "form">
        <p class="lead">${msg("signUpDetailsLead")}</p>
        <form id="sign-up-details" class="form" action="${url.loginAction}" method="post" novalidate>
            <@field.input name="firstName" label=msg("fullName") value=typed.firstName autocomplete="name" autofocus=true />
            <@field.input name="companyName" label=msg("companyName") value=typed.companyName autocomplete="organization" />
            <#if kind = "phone">
            <@field.input name="email" type="email" label=msg("email") value=typed.otherAddress autocomplete="email" help=msg("signUpEmailHelp") />
            <#else>
            <@field.input name="phoneNumber" type="tel" label=msg("phoneNumberOptional") value=typed.otherAddress autocomplete="tel" help=msg("phoneNumberHelp") />
            </#if>
            <@field.password name="password" rules="password-rules" label=msg("password") autocomplete="new-password">
                <@rules.list field="password" />
            </@field.password>
            <div class="actions"><@buttons.button id="continue" label="signUpFinish" /></div>
        </form>
    </#if>
</@layout.registrationLayout>
