<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("errorTitle")}
    <#elseif section = "form">
        <div id="kc-error-message" role="alert"><p class="lead">${message.summary}</p></div>
        <#if traceId??><p class="help" id="traceId">${msg("traceIdSupportMessage", traceId)}</p></#if>
        <#if !skipLink?? && (client.baseUrl)?has_content>
        <div class="actions"><a id="backToApplication" class="button primary" href="${client.baseUrl}">${msg("backToApplication")}</a></div>
        </#if>
    </#if>
</@layout.registrationLayout>
