<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('firstName','companyName','phoneNumber','password'); section>
    <#if section = "header">
        ${msg("signUpDetailsTitle")}
    <#elseif section = "form">
        <form id="sign-up-details" action="${url.loginAction}" method="post" novalidate>
            <@field.input name="firstName" label=msg("fullName") value=(typed.firstName)!'' autocomplete="name" autofocus=true />
            <@field.input name="companyName" label=msg("companyName") value=(typed.companyName)!'' autocomplete="organization" />
            <@field.input name="phoneNumber" label=msg("phoneNumber") value=(typed.phoneNumber)!'' autocomplete="tel" />
            <@field.password name="password" label=msg("password") autocomplete="new-password" />
            <@buttons.button id="continue" label="signUpFinish" />
        </form>
    </#if>
</@layout.registrationLayout>
