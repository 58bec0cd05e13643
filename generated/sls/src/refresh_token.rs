// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RefreshToken`, from `sls/RefreshToken.md`.

use alicloud_runtime::codegen::*;

/// Trades a ticket for a fresh access token for console pages.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::RefreshTokenRequest::new();
/// let reply = client.refresh_token(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RefreshTokenRequest {
    /// Ticket for opening pages without logging on.
    pub ticket: Option<String>,
    /// Time that is set or recorded for this: access token expiration.
    pub access_token_expiration_time: Option<i64>,
}

impl RefreshTokenRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ticket`.
    pub fn ticket(mut self, value: impl Into<String>) -> Self {
        self.ticket = Some(value.into());
        self
    }
    /// Sets `accessTokenExpirationTime`.
    #[inline]
    pub fn access_token_expiration_time(mut self, value: i64) -> Self {
        self.access_token_expiration_time = Some(value);
        self
    }
}

request! {
    RefreshTokenRequest {
        "ticket" => ticket: query,
        "accessTokenExpirationTime" => access_token_expiration_time: query,
    }
}

impl Operation for RefreshTokenRequest {
    type Response = RefreshTokenResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RefreshToken")
        .roa("POST", "/token/refresh")
        .foreign_protocol("SLS");
}

/// Response to [`RefreshTokenRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct RefreshTokenResponse {
    /// Token for the access; pass it on without reading anything into it.
    /// Example: `eyJ***************.eyJ******************.KUT****************`.
    pub access_token: Option<String>,
}

response! {
    RefreshTokenResponse {
        "accessToken" => access_token: value,
    }
}
