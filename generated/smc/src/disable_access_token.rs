// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableAccessToken`, from `smc/DisableAccessToken.md`.

use alicloud_runtime::codegen::*;

/// Disables an activation code, so that it registers no more servers.
///
/// ```no_run
/// # async fn example(client: alicloud_smc::Client) -> Result<(), alicloud_smc::Error> {
/// let request = alicloud_smc::DisableAccessTokenRequest::new()
///     .access_token_id("...");
/// let reply = client.disable_access_token(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableAccessTokenRequest {
    /// **Required.** Activation code whose client may register.
    pub access_token_id: Option<String>,
}

impl DisableAccessTokenRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessTokenId`, which is required.
    pub fn access_token_id(mut self, value: impl Into<String>) -> Self {
        self.access_token_id = Some(value.into());
        self
    }
}

request! {
    DisableAccessTokenRequest {
        "AccessTokenId" => access_token_id: query,
    }
}

impl Operation for DisableAccessTokenRequest {
    type Response = DisableAccessTokenResponse;
    type Error = DisableAccessTokenError;
    const INFO: OperationInfo = super::operation("DisableAccessToken")
        .required(&["AccessTokenId"]);
    const ERRORS: &'static [DisableAccessTokenError] = &[
        DisableAccessTokenError::InternalError,
    ];
}

/// Response to [`DisableAccessTokenRequest`].
pub type DisableAccessTokenResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DisableAccessTokenRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DisableAccessTokenError = super::DocumentedError;
