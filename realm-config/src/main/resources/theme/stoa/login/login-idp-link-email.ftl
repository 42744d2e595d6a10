<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("linkMailTitle")}
    <#elseif section = "form">
        <p class="lead">${msg("linkMailLead", idpDisplayName)}</p>
        <div class="actions">
            <a class="button primary" href="${url.loginAction}">${msg("linkMailGoOn")}</a>
            <a class="button secondary" href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a>
        </div>
    </#if>
</@layout.registrationLayout>
