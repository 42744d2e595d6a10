<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "field.ftl" as field>
<#-- A box for each document to accept; needs "documents" and "accepted", which dev.stoa.realm.consent.ConsentForm sets. -->
<#macro boxes>
<fieldset class="consents">
    <legend class="label">${msg("signUpConsents")}</legend>
    <#list documents as document>
    <#assign error = messagesPerField.getFirstError(document.field)>
    <div class="check<#if error?has_content> invalid</#if>">
        <input type="checkbox" id="${document.field}" name="${document.field}" value="on"<#if accepted?seq_contains(document.field)> checked</#if><@field.describedBy name=document.field error=error/>>
        <label for="${document.field}">${msg("signUpConsent")} <a href="<#if document.url?has_content>${document.url}<#else>${url.resourcesPath}/legal.html#${document.field}</#if>" target="_blank" rel="noopener">${msg("signUpDocument." + document.field)}<span class="unseen"> ${msg("opensNewTab")}</span></a></label>
        <#if error?has_content><p class="error" id="input-error-${document.field}" role="alert">${error}</p></#if>
    </div>
    </#list>
</fieldset>
</#macro>
