<#import "template.ftl" as layout>
<@layout.emailLayout>
<p>${msg("signUpCodeLead")}</p>
<p class="code">${code}</p>
<p>${msg("signUpCodeGood", minutes)}</p>
<p class="small">${msg("signUpCodeNotYou")}</p>
</@layout.emailLayout>
