<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "buttons.ftl" as buttons>
<#import "consents.ftl" as consents>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("terms", "privacy", "acceptableUse"); section>
    <#if section = "header">
        ${msg("consentTitle")}
    <#elseif section = "form">
        <p class="lead">${msg("consentLead", documents?size)}</p>
        <form id="consent" class="form" action="${url.loginAction}" method="post" novalidate>
            <@consents.boxes />
            <div class="actions">
                <@buttons.button id="accept" name="accept" label="consentAccept" />
                <@buttons.button id="decline" name="decline" label="consentDecline" type="secondary" />
            </div>
            <p class="help">${msg("consentDeclineHelp")}</p>
        </form>
    </#if>
</@layout.registrationLayout>
