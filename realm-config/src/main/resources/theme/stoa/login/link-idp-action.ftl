<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("outsideLinkTitle", idpDisplayName)}
    <#elseif section = "form">
        <p class="lead">${msg("outsideLinkLead", idpDisplayName)}</p>
        <form id="outside-link" class="form" action="${url.loginAction}" method="post">
            <div class="actions">
                <@buttons.button id="kc-continue" name="continue" label="doContinue" />
                <@buttons.button id="kc-cancel" name="cancel-aia" label="doCancel" type="secondary" />
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
