<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("address"); section>
    <#if section = "header">
        ${msg("addressTitle." + occasion + "." + kind)}
    <#elseif section = "form">
        <p class="lead">${msg("addressLead." + occasion + "." + kind)}</p>
        <form id="address-form" class="form" action="${url.loginAction}" method="post" novalidate>
            <#if current?has_content>
            <p class="who"><span>${msg("addressCurrent")} ${current}</span></p>
            </#if>
            <#if kind = "email">
            <@field.input name="address" type="email" label=msg("addressNew." + kind) value=typed autocomplete="email" autofocus=true />
            <#else>
            <@field.input name="address" type="tel" label=msg("addressNew." + kind) value=typed autocomplete="tel" autofocus=true help=msg("phoneNumberHelp") />
            </#if>
            <div class="actions"><@buttons.button id="continue" label="addressSend" /></div>
        </form>
        <#if skippable || isAppInitiatedAction??>
        <form id="address-other" class="info" action="${url.loginAction}" method="post">
            <#if skippable>
            <button class="button link" type="submit" id="skip" name="skip" value="true">${msg("codeSkip")}</button>
            <#else>
            <button class="button link" type="submit" id="cancel" name="cancel-aia" value="true">${msg("doCancel")}</button>
            </#if>
        </form>
        </#if>
    </#if>
</@layout.registrationLayout>
