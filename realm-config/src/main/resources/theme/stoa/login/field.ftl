<#-- SPDX-License-Identifier: Apache-2.0 -->
<#-- Fields with label above, help and error below; both are tied to the input. Names as in Keycloak's own theme. -->
<#macro group name label error="" required=false help="">
<div class="field<#if error?has_content> invalid</#if>">
    <label class="label" for="${name}">${label}</label>
    <#nested>
    <#if help?has_content>
    <p class="help" id="${name}-help">${help}</p>
    </#if>
    <#if error?has_content>
    <p class="error" id="input-error-${name}" role="alert">${error}</p>
    </#if>
</div>
</#macro>

<#macro describedBy name error="" help="" rules="">
<#if error?has_content> aria-invalid="true"</#if><#if error?has_content || help?has_content || rules?has_content> aria-describedby="${[error?has_content?then("input-error-" + name, ""), help?has_content?then(name + "-help", ""), rules]?filter(id -> id?has_content)?join(" ")}"</#if><#t>
</#macro>

<#macro errorIcon error=""></#macro>

<#macro input name label value="" required=false autocomplete="off" fieldName=name error=messagesPerField.getFirstError(fieldName) autofocus=false type="text" help="" extra...>
<@group name=name label=label error=error required=required help=help>
    <input class="control" id="${name}" name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}"<#if autofocus> autofocus</#if><#if autocomplete == "one-time-code"> inputmode="numeric"</#if><#list extra as attribute, setting> ${attribute}="${setting}"</#list><@describedBy name=name error=error help=help/>>
</@group>
</#macro>

<#macro password name label value="" required=false forgotPassword=false fieldName=name error=messagesPerField.getFirstError(fieldName) autocomplete="off" autofocus=false help="" rules="">
<div class="field<#if error?has_content> invalid</#if>">
    <label class="label" for="${name}">${label}</label>
    <div class="control-group">
        <input class="control" id="${name}" name="${name}" type="password" value="${value}" autocomplete="${autocomplete}"<#if autofocus> autofocus</#if><@describedBy name=name error=error help=help rules=rules/>>
        <button class="reveal" type="button" hidden aria-controls="${name}" aria-pressed="false" aria-label="${msg("showPassword")}" data-show="${msg("signUpShow")}" data-hide="${msg("signUpHide")}">${msg("signUpShow")}</button>
    </div>
    <#if error?has_content>
    <p class="error" id="input-error-${name}" role="alert">${error}</p>
    </#if>
    <#if help?has_content>
    <p class="help" id="${name}-help">${help}</p>
    </#if>
    <#nested>
    <#if forgotPassword>
    <p class="aside"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
    </#if>
</div>
</#macro>

<#macro checkbox name label value=false required=false>
<div class="check">
    <input type="checkbox" id="${name}" name="${name}"<#if value> checked</#if>>
    <label for="${name}">${label}</label>
</div>
</#macro>
