<#ftl output_format="plainText">
<#list paragraphs as paragraph>
${paragraph}

</#list>
<#if link??>
${action}:
${link}

</#if>
${note}
