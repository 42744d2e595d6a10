<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "passkey.ftl" as passkey>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("passkeyTitle")}
    <#elseif section = "form">
        <p class="lead">${msg("passkeyLead")}</p>
        <#if authenticators??>
        <ul class="facts" aria-label="${msg("passkeyKnownOnes")}">
            <#list authenticators.authenticators as known>
            <li><strong>${known.label}</strong><span>${msg("passkeySince", known.createdAt)}</span></li>
            </#list>
        </ul>
        </#if>
        <@passkey.question label="passkeyUse" type="primary" />
    </#if>
</@layout.registrationLayout>
