<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("logoutConfirmTitle")}
    <#elseif section = "form">
        <p class="lead">${msg("logoutConfirmHeader")}</p>
        <form id="kc-logout-confirm" class="form" action="${url.logoutConfirmAction}" method="post">
            <input type="hidden" name="session_code" value="${logoutConfirm.code}">
            <div class="actions">
                <@buttons.button id="kc-logout" name="confirmLogout" label="doLogout" />
                <#if !logoutConfirm.skipLink && (client.baseUrl)?has_content><a class="button secondary" href="${client.baseUrl}">${msg("backToApplication")}</a></#if>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
