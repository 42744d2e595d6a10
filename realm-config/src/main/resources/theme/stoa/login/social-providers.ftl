<#-- SPDX-License-Identifier: Apache-2.0 -->
<#-- One button for each provider that is set up. -->
<#macro show social>
<@buttons providers=social.providers />
</#macro>

<#macro buttons providers>
<ul class="providers" id="kc-social-providers">
    <#list providers as provider>
    <li><a class="button secondary" id="social-${provider.alias}" href="${provider.loginUrl}"><@glyph alias=provider.alias />${msg("signInWith", msg("outsideName." + provider.alias))}</a></li>
    </#list>
</ul>
</#macro>

<#-- Below a form of ours: the other ways. -->
<#macro otherwise providers>
<#if providers?has_content>
<p class="or"><span>${msg("signInOr")}</span></p>
<@buttons providers=providers />
</#if>
</#macro>

<#macro glyph alias>
<svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
    <#switch alias>
    <#case "google"><path d="M19.5 6.5A9 9 0 1 0 21 12h-8.5"/><#break>
    <#case "github"><circle cx="6.5" cy="5" r="2.5"/><circle cx="6.5" cy="19" r="2.5"/><circle cx="17.5" cy="7.5" r="2.5"/><path d="M6.5 7.5v9M17.5 10c0 4-11 2-11 6.5"/><#break>
    <#case "wechat"><path d="M9.5 4C5.400 4 2 6.700 2 10.100c0 1.900 1.100 3.600 2.800 4.700L4 17.200l2.900-1.400c.8.200 1.700.4 2.600.4M9.5 4c3.700 0 6.700 2.2 7.300 5M16 9.5c3.300 0 6 2.2 6 5 0 1.5-.8 2.900-2.100 3.800l.6 2.2-2.5-1.200a7 7 0 0 1-2 .2c-3.300 0-6-2.2-6-5s2.700-5 6-5z"/><#break>
    <#default><path d="M10 13a4.5 4.5 0 0 0 6.5.5l3-3a4.600 4.600 0 0 0-6.5-6.5l-1.5 1.5M14 11a4.5 4.5 0 0 0-6.5-.5l-3 3A4.600 4.600 0 0 0 11 20l1.5-1.5"/>
    </#switch>
</svg>
</#macro>
