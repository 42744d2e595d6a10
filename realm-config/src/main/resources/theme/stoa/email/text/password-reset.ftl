<#ftl output_format="plainText">
${msg("passwordResetLead")}

${msg("passwordResetDo")}: ${link}

${msg("passwordResetGood", linkExpirationFormatter(linkExpiration))}

${msg("passwordResetNotYou")}
