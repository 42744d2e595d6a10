<#import "template.ftl" as layout>
<@layout.emailLayout>
<p>${msg(name + "Lead")}</p>
<p class="code">${first}</p>
<p>${msg("codeGood", second)}</p>
<p class="small">${msg(name + "NotYou")}</p>
</@layout.emailLayout>
