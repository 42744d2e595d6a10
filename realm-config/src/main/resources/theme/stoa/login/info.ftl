<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        <#if messageHeader??>${msg(messageHeader)}<#else>${msg("infoTitle")}</#if>
    <#elseif section = "form">
        <div id="kc-info-message" role="status">
            <p class="lead">${message.summary}<#if requiredActions??><#list requiredActions>: <#items as action>${msg("requiredAction." + action)}<#sep>, </#items></#list></#if></p>
        </div>
        <#if !skipLink??>
        <div class="actions">
            <#if pageRedirectUri?has_content><a class="button primary" href="${pageRedirectUri}">${msg("backToApplication")}</a>
            <#elseif actionUri?has_content><a class="button primary" href="${actionUri}">${msg("proceedWithAction")}</a>
            <#elseif (client.baseUrl)?has_content><a class="button primary" href="${client.baseUrl}">${msg("backToApplication")}</a></#if>
        </div>
        </#if>
    </#if>
</@layout.registrationLayout>
