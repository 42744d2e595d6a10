<#-- SPDX-License-Identifier: Apache-2.0 -->
<#-- A button for each provider that people may come from, with a mark of our own. -->
<#macro mark alias>
<svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
<#switch alias>
<#case "github"><circle cx="7" cy="5" r="2.5"/><circle cx="7" cy="19" r="2.5"/><circle cx="17" cy="8" r="2.5"/><path d="M7 7.5v9M17 10.5c0 4-10 2-10 6"/><#break>
<#case "google"><path d="M19.5 7.5A8.5 8.5 0 1 0 20.5 12H12.5"/><#break>
<#case "wechat"><path d="M9 4c-3.9 0-7 2.5-7 5.7 0 1.7.9 3.2 2.3 4.2L3.7 16.5l2.9-1.5c.8.2 1.6.3 2.4.3"/><path d="M22 14.7c0-2.6-2.6-4.7-5.8-4.7s-5.8 2.1-5.8 4.7 2.6 4.7 5.8 4.7c.7 0 1.3-.1 1.9-.3l2.4 1.3-.6-2.1c1.3-.9 2.1-2.1 2.1-3.6z"/><#break>
<#default><circle cx="12" cy="12" r="8"/>
</#switch>
</svg>
</#macro>

<#macro list providers>
<#list providers as provider>
<a class="button secondary" id="social-${provider.alias}" href="${provider.loginUrl}"><@mark alias=provider.alias />${msg("outsideWith", msg("outsideName." + provider.alias))}</a>
</#list>
</#macro>

<#-- Below a form: the other ways. -->
<#macro signIn>
<#assign all = (social.providers)![]>
<#if all?has_content>
<p class="or"><span>${msg("signInOr")}</span></p>
<div class="others"><@list providers=all /></div>
</#if>
</#macro>
