<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("linkTitle")}
    <#elseif section = "form">
        <p class="lead">${msg("linkLead", idpDisplayName)}</p>
        <form id="kc-register-form" class="form" action="${url.loginAction}" method="post">
            <div class="actions">
                <button class="button primary" type="submit" id="linkAccount" name="submitAction" value="linkAccount">${msg("linkDo", idpDisplayName)}</button>
                <@buttons.buttonLink href=url.loginRestartFlowUrl label="linkNot" />
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
