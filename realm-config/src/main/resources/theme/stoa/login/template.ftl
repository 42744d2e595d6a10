<#-- SPDX-License-Identifier: Apache-2.0 -->
<#-- The frame of every page: mark, card, message, language. Keycloak's own pages call it, so it keeps their macro. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#assign heading><#nested "header"></#assign>
<#assign heading = heading?markup_string?replace("<!--.*?-->", "", "rs")?trim>
<!DOCTYPE html>
<html lang="${lang}">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex, nofollow">
    <title>${heading?no_esc} · Stoa</title>
    <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/stoa.svg">
    <#list properties.styles?split(" ") as style>
    <link rel="stylesheet" href="${url.resourcesPath}/${style}">
    </#list>
    <script src="${url.resourcesPath}/js/forms.js" defer></script>
    <script src="${url.resourcesPath}/js/passkey.js" defer></script>
    <script src="${url.resourcesPath}/js/recovery.js" defer></script>
    <script src="${url.resourcesPath}/js/session.js" type="module"></script>
    <#if scripts??>
    <#list scripts as script>
    <script src="${script}"></script>
    </#list>
    </#if>
<#-- No end tag of the head, which HTML does without: Keycloak would put a script before it that our CSP forbids. -->
<body data-page-id="login-${pageId}" data-other-tab="${url.ssoLoginInOtherTabsUrl}"<#if authenticationSession??> data-session="${authenticationSession.authSessionIdHash}"</#if>>
<div class="page">
    <header class="mark"><#include "mark.ftl">Stoa</header>
    <main class="card">
        <h1 id="kc-page-title">${heading?no_esc}</h1>
        <#-- The page for a code names the address itself. -->
        <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials() && pageId != "code">
        <#nested "show-username">
        <p class="who">
            <span id="kc-attempted-username">${auth.attemptedUsername}</span>
            <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
        </p>
        </#if>
        <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
        <div class="alert is-${message.type}" role="<#if message.type = "error">alert<#else>status</#if>">
            <span class="kc-feedback-text">${message.summary}</span>
        </div>
        </#if>
        <#nested "form">
        <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form id="kc-select-try-another-way-form" class="another" action="${url.loginAction}" method="post">
            <input type="hidden" name="tryAnotherWay" value="on">
            <button id="try-another-way" class="button link" type="submit">${msg("doTryAnotherWay")}</button>
        </form>
        </#if>
        <#nested "socialProviders">
        <#if displayInfo>
        <div id="kc-info" class="info"><#nested "info"></div>
        </#if>
    </main>
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <nav class="languages" aria-label="${msg("languages")}">
        <#list locale.supported?sort_by("languageTag") as language>
        <#if language.languageTag == locale.currentLanguageTag>
        <span aria-current="true">${language.label}</span>
        <#else>
        <a href="${language.url}" lang="${language.languageTag}" hreflang="${language.languageTag}">${language.label}</a>
        </#if>
        </#list>
    </nav>
    </#if>
</div>
</body>
</html>
</#macro>
