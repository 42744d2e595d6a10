<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("linkActionTitle", idpDisplayName)}
    <#elseif section = "form">
        <p class="lead" id="kc-link-text">${msg("linkActionLead", idpDisplayName)}</p>
        <form id="link-idp" class="form" action="${url.loginAction}" method="post">
            <div class="actions">
                <@buttons.button id="kc-continue" name="continue" label="doContinue" />
                <@buttons.button id="kc-cancel" name="cancel-aia" label="doCancel" type="secondary" />
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
