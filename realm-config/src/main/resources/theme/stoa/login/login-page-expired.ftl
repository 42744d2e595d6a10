<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("pageExpiredTitle")}
    <#elseif section = "form">
        <p class="lead">${msg("pageExpiredLead")}</p>
        <div class="actions">
            <a id="loginContinueLink" class="button primary" href="${url.loginAction}">${msg("pageExpiredContinue")}</a>
            <a id="loginRestartLink" class="button secondary" href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a>
        </div>
    </#if>
</@layout.registrationLayout>
