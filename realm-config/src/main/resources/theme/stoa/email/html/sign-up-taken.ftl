<p>${msg("signUpTakenBody", signInUrl)}</p>
