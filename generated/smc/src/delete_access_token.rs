// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAccessToken`, from `smc/DeleteAccessToken.md`.

use alicloud_runtime::codegen::*;

/// Deletes an activation code; sources can no longer be imported with it.
///
/// ```no_run
/// # async fn example(client: alicloud_smc::Client) -> Result<(), alicloud_smc::Error> {
/// let request = alicloud_smc::DeleteAccessTokenRequest::new()
///     .access_token_id("...");
/// let reply = client.delete_access_token(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAccessTokenRequest {
    /// **Required.** Activation code whose client may register.
    pub access_token_id: Option<String>,
}

impl DeleteAccessTokenRequest {
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
    DeleteAccessTokenRequest {
        "AccessTokenId" => access_token_id: query,
    }
}

impl Operation for DeleteAccessTokenRequest {
    type Response = DeleteAccessTokenResponse;
    type Error = DeleteAccessTokenError;
    const INFO: OperationInfo = super::operation("DeleteAccessToken")
        .required(&["AccessTokenId"]);
    const ERRORS: &'static [DeleteAccessTokenError] = &[
        DeleteAccessTokenError::InternalError,
    ];
}

/// Response to [`DeleteAccessTokenRequest`].
pub type DeleteAccessTokenResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteAccessTokenRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteAccessTokenError = super::DocumentedError;
