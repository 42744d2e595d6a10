<#ftl output_format="plainText">
${msg("signUpCodeBody", code, minutes)}
