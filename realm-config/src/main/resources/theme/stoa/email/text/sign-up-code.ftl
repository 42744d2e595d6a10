<#ftl output_format="plainText">
${msg("signUpCodeLead")}

${code}

${msg("signUpCodeGood", minutes)}

${msg("signUpCodeNotYou")}
