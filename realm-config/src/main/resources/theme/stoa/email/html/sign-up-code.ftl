<p>${msg("signUpCodeBody", code, minutes)}</p>
