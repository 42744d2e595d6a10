<#ftl output_format="plainText">
${msg(name + "Lead")}

${first}

${msg("codeGood", second)}

${msg(name + "NotYou")}
