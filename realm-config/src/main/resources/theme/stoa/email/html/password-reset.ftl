<#import "template.ftl" as layout>
<@layout.emailLayout>
<p>${msg("passwordResetLead")}</p>
<p><a class="button" href="${link}">${msg("passwordResetDo")}</a></p>
<p>${msg("passwordResetGood", linkExpirationFormatter(linkExpiration))}</p>
<p class="small">${msg("passwordResetNotYou")}</p>
</@layout.emailLayout>
