<#ftl output_format="plainText">
${msg(name + "Lead", first)}

${msg(name + "Do", first)}
<#if second?has_content>

${msg(name + "Link")}: ${second}
</#if>

${msg(name + "NotYou", first)}
