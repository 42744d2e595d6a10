<#ftl output_format="plainText">
${msg("signUpTakenBody", signInUrl)}
