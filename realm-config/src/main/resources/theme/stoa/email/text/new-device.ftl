<#ftl output_format="plainText">
${msg("newDeviceLead")}

${msg("newDeviceDevice", browser, system)}
${msg("newDeviceWhen", when)}
${msg("newDeviceAddress", address)}

${msg("newDeviceYou")}

${msg("newDeviceDo")}
<#if link?has_content>

${msg("newDeviceLink")}: ${link}
</#if>
