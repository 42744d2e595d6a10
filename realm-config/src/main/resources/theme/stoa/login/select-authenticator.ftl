<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("selectTitle")}
    <#elseif section = "form">
        <form id="select-authenticator" class="choices" action="${url.loginAction}" method="post">
            <#list auth.authenticationSelections as choice>
            <button class="choice" type="submit" name="authenticationExecution" value="${choice.authExecId}"><strong>${msg(choice.displayName)}</strong><span>${msg(choice.helpText)}</span></button>
            </#list>
        </form>
    </#if>
</@layout.registrationLayout>
