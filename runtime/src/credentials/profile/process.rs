//! Credentials that an external command prints.

use std::{fmt, time::Duration};

use crate::{
    credentials::{
        ProvideCredentials, command,
        error::{CredentialsError, CredentialsErrorKind},
        json_record::{JsonRecord, MemberNames},
        provider_context::Context,
        types::Credentials,
    },
    future::BoxFuture,
};

const NAME: &str = "external";
const TIMEOUT: Duration = Duration::from_secs(60);
pub(super) const FILE_NAMES: MemberNames = MemberNames {
    id: "access_key_id",
    secret: "access_key_secret",
    token: "sts_token",
    expiration: "expiration",
};

/// Credentials that a command prints, as a JSON object with `mode` (`AK` or `StsToken`),
/// `access_key_id`, `access_key_secret`, `sts_token` and `expiration`.
pub struct ExternalProvider {
    context: Context,
    command: String,
}

impl ExternalProvider {
    /// Runs `command`: a program with arguments, quoted as in a shell, but without one.
    pub fn new(context: Context, command: impl Into<String>) -> Self {
        Self {
            context,
            command: command.into(),
        }
    }

    async fn get(&self) -> Result<Credentials, CredentialsError> {
        let failed = |kind, message: String| CredentialsError::new(NAME, kind, message);
        let arguments = command::split_command_line(&self.command)
            .map_err(|why| failed(CredentialsErrorKind::Invalid, why.to_owned()))?;
        let output = self.context.environment.run(&arguments, TIMEOUT).await;
        let program = arguments.first().map(String::as_str).unwrap_or_default();
        let output = output.map(zeroize::Zeroizing::new).map_err(|error| {
            failed(
                CredentialsErrorKind::Unreachable,
                format!("`{program}`: {error}"),
            )
        })?;
        let refused = |message| {
            failed(
                CredentialsErrorKind::Refused,
                format!("`{program}`: {message}"),
            )
        };
        let record =
            JsonRecord::parse(&output).map_err(|why| refused(format!("of its output, {why}")))?;
        let mode = record.text("mode").unwrap_or("AK");
        let has_token = mode.eq_ignore_ascii_case("StsToken");
        if !has_token && !mode.eq_ignore_ascii_case("AK") {
            let mode = mode.escape_debug();
            return Err(refused(format!("the mode `{mode}` is not known")));
        }
        if has_token && record.text(FILE_NAMES.token).is_none() {
            let message = "the mode is StsToken and `sts_token` is not given";
            return Err(refused(message.to_owned()));
        }
        record.credentials(NAME, &FILE_NAMES)
    }
}

impl ProvideCredentials for ExternalProvider {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.get())
    }
}

// Arguments may be secrets.
impl fmt::Debug for ExternalProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let program = self.command.split_whitespace().next().unwrap_or_default();
        f.debug_struct("ExternalProvider")
            .field("program", &program)
            .finish_non_exhaustive()
    }
}
