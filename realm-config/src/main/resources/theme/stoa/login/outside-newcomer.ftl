<#-- SPDX-License-Identifier: Apache-2.0 -->
<#import "template.ftl" as layout>
<#import "buttons.ftl" as buttons>
<#import "consents.ftl" as consents>
<#import "providers.ftl" as providers>
<#assign provider = msg("outsideName." + alias)>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("terms", "privacy", "acceptableUse"); section>
    <#if section = "header">
        ${msg("outsideNewTitle")}
    <#elseif section = "form">
        <p class="lead">${msg("outsideNewLead", provider)}</p>
        <p class="who came-as"><span><@providers.mark alias=alias />${name}</span><#if address?has_content><small>${address}</small></#if></p>
        <form id="outside-newcomer" class="form" action="${url.loginAction}" method="post" novalidate>
            <@consents.boxes />
            <div class="actions"><@buttons.button id="create" name="create" label="outsideCreate" /></div>
        </form>
        <form id="outside-connect" class="form other-way" action="${url.loginAction}" method="post">
            <p class="help">${msg("outsideConnectHelp", provider)}</p>
            <div class="actions"><@buttons.button id="connect" name="connect" label="outsideConnect" type="secondary" /></div>
        </form>
    </#if>
</@layout.registrationLayout>
