<#-- SPDX-License-Identifier: Apache-2.0 -->
<#-- The rules of the realm, ticked off while a person types. -->
<#macro list field>
<ul class="rules" id="${field}-rules" data-rules-of="${field}" aria-label="${msg("passwordRules")}">
    <#if passwordPolicies.length??><li data-rule=".{${passwordPolicies.length?c},}">${msg("passwordRule.length", passwordPolicies.length)}</li></#if>
    <#if passwordPolicies.upperCase??><li data-rule="\p{Lu}">${msg("passwordRule.upperCase", passwordPolicies.upperCase)}</li></#if>
    <#if passwordPolicies.lowerCase??><li data-rule="\p{Ll}">${msg("passwordRule.lowerCase", passwordPolicies.lowerCase)}</li></#if>
    <#if passwordPolicies.digits??><li data-rule="\p{Nd}">${msg("passwordRule.digits", passwordPolicies.digits)}</li></#if>
    <#if passwordPolicies.specialChars??><li data-rule="[^\p{L}\p{Nd}]">${msg("passwordRule.specialChars", passwordPolicies.specialChars)}</li></#if>
    <#if passwordPolicies.notEmail><li>${msg("passwordRule.notEmail")}</li></#if>
</ul>
</#macro>
