//! Credentials from an address that a local service listens on.

use std::{fmt, time::Duration};

use zeroize::Zeroizing;

use crate::{future::BoxFuture, transport::HttpRequest};

use super::{
    ProvideCredentials,
    error::{CredentialsError, CredentialsErrorKind},
    json_record::{JsonRecord, SERVICE_NAMES},
    provider_context::Context,
    types::Credentials,
};

const NAME: &str = "credential_uri";
const VARIABLE: &str = "ALIBABA_CLOUD_CREDENTIALS_URI";
const TIMEOUT: Duration = Duration::from_secs(15);

/// Credentials that a local service hands out over HTTP, as a JSON object with `AccessKeyId`,
/// `AccessKeySecret`, `SecurityToken` and `Expiration`.
pub struct UriProvider {
    context: Context,
    uri: Option<String>,
}

impl UriProvider {
    /// Asks the address in `ALIBABA_CLOUD_CREDENTIALS_URI`.
    pub fn new(context: Context) -> Self {
        Self { context, uri: None }
    }

    /// Asks this address.
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }

    async fn get(&self) -> Result<Credentials, CredentialsError> {
        let failed = |kind, message: String| CredentialsError::new(NAME, kind, message);
        let uri = self
            .uri
            .clone()
            .or_else(|| self.context.var(VARIABLE))
            .ok_or_else(|| {
                failed(
                    CredentialsErrorKind::NotConfigured,
                    format!("{VARIABLE} is not set"),
                )
            })?;
        let mut request = HttpRequest::new("GET", uri);
        // Whoever hands out credentials is next to the program: a proxy has no part in it.
        request.direct = true;
        let response = self
            .context
            .send(request, TIMEOUT)
            .await
            .map_err(|error| error.for_provider(NAME))?;
        let refused = |message| failed(CredentialsErrorKind::Refused, message);
        if response.status != 200 {
            return Err(refused(format!("HTTP status {}", response.status)));
        }
        let record = JsonRecord::parse(&Zeroizing::new(response.body))
            .map_err(|why| refused(format!("the response cannot be read: {why}")))?;
        match record.text("Code") {
            None | Some("Success") => record.credentials(NAME, &SERVICE_NAMES),
            Some(code) => Err(refused(format!(
                "the response's code is `{}`",
                code.escape_debug()
            ))),
        }
    }
}

impl ProvideCredentials for UriProvider {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.get())
    }
}

// A query may be a secret.
impl fmt::Debug for UriProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let uri = self.uri.as_deref().and_then(|uri| uri.split('?').next());
        f.debug_struct("UriProvider")
            .field("uri", &uri)
            .finish_non_exhaustive()
    }
}
