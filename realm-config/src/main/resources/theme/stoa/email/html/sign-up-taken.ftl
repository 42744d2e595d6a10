<#import "template.ftl" as layout>
<@layout.emailLayout>
<p>${msg("signUpTakenLead")}</p>
<p>${msg("signUpTakenDo")}</p>
<#if signInUrl?has_content>
<p><a class="button" href="${signInUrl}">${msg("signUpTakenSignIn")}</a></p>
</#if>
<p class="small">${msg("signUpTakenNotYou")}</p>
</@layout.emailLayout>
