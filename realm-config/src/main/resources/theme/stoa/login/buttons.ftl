<#-- SPDX-License-Identifier: Apache-2.0 -->
<#macro actionGroup horizontal=false>
<div class="actions"><#nested></div>
</#macro>

<#macro button label id name="" value="true" type="primary" extra...>
<button class="button ${type}" type="submit" id="${id}"<#if name?has_content> name="${name}" value="${value}"</#if><#list extra as attribute, setting> ${attribute}="${setting}"</#list>>${msg(label)}</button>
</#macro>

<#macro buttonLink href label id="" class="secondary">
<a class="button secondary" href="${href}"<#if id?has_content> id="${id}"</#if>>${msg(label)}</a>
</#macro>

<#macro loginButton>
<@actionGroup><@button id="kc-login" name="login" label="doLogIn" /></@actionGroup>
</#macro>
