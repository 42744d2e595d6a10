<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("consentDeclinedTitle")}
    <#elseif section = "form">
        <p class="lead">${msg("consentDeclinedLead")}</p>
        <#if (client.baseUrl)?has_content>
        <div class="actions"><a id="backToApplication" class="button primary" href="${client.baseUrl}">${msg("consentDeclinedBack")}</a></div>
        </#if>
    </#if>
</@layout.registrationLayout>
