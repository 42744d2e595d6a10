<#import "template.ftl" as layout>
<@layout.emailLayout>
<p>${msg("newDeviceLead")}</p>
<p>${msg("newDeviceDevice", browser, system)}<br>${msg("newDeviceWhen", when)}<br>${msg("newDeviceAddress", address)}</p>
<p>${msg("newDeviceYou")}</p>
<p>${msg("newDeviceDo")}</p>
<#if link?has_content>
<p><a class="button" href="${link}">${msg("newDeviceLink")}</a></p>
</#if>
</@layout.emailLayout>
