<#import "template.ftl" as layout>
<@layout.emailLayout>
<p>${msg(name + "Lead", first)}</p>
<p>${msg(name + "Do", first)}</p>
<#if second?has_content>
<p><a class="button" href="${second}">${msg(name + "Link")}</a></p>
</#if>
<p class="small">${msg(name + "NotYou", first)}</p>
</@layout.emailLayout>
