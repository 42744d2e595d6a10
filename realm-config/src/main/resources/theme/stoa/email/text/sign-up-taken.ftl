<#ftl output_format="plainText">
${msg("signUpTakenLead")}

${msg("signUpTakenDo")}
<#if signInUrl?has_content>

${msg("signUpTakenSignIn")}: ${signInUrl}
</#if>

${msg("signUpTakenNotYou")}
