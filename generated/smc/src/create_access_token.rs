// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAccessToken`, from `smc/CreateAccessToken.md`.

use alicloud_runtime::codegen::*;

/// Creates an activation code with which servers register as migration sources.
///
/// ```no_run
/// # async fn example(client: alicloud_smc::Client) -> Result<(), alicloud_smc::Error> {
/// let request = alicloud_smc::CreateAccessTokenRequest::new();
/// let reply = client.create_access_token(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAccessTokenRequest {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// How many servers the activation code can register.
    pub count: Option<String>,
    /// The times to live in day that are concerned.
    pub time_to_live_in_days: Option<String>,
}

impl CreateAccessTokenRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Count`.
    pub fn count(mut self, value: impl Into<String>) -> Self {
        self.count = Some(value.into());
        self
    }
    /// Sets `TimeToLiveInDays`.
    pub fn time_to_live_in_days(mut self, value: impl Into<String>) -> Self {
        self.time_to_live_in_days = Some(value.into());
        self
    }
}

request! {
    CreateAccessTokenRequest {
        "Name" => name: query,
        "Description" => description: query,
        "Count" => count: query,
        "TimeToLiveInDays" => time_to_live_in_days: query,
    }
}

impl Operation for CreateAccessTokenRequest {
    type Response = CreateAccessTokenResponse;
    type Error = CreateAccessTokenError;
    const INFO: OperationInfo = super::operation("CreateAccessToken");
    const ERRORS: &'static [CreateAccessTokenError] = &[
        CreateAccessTokenError::InternalError,
    ];
}

/// Response to [`CreateAccessTokenRequest`].
#[non_exhaustive]
pub struct CreateAccessTokenResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DB4A7EA2-6FDA-5655-B067-854532FB****`.
    pub request_id: Option<String>,
    /// Code that stands for the access token, for programs to act on.
    /// Example: `B57QoTXEA2Tytr0uZWoNY5Aju5Jt****`.
    pub access_token_code: Option<String>,
    /// ID of the access token that the item belongs to or stands for.
    /// Example: `at-bp1akz2zp67r0k6r****`.
    pub access_token_id: Option<String>,
}

response! {
    CreateAccessTokenResponse {
        "RequestId" => request_id: value,
        "AccessTokenCode" => access_token_code: value,
        "AccessTokenId" => access_token_id: value,
    }
}

/// Errors that the documentation of [`CreateAccessTokenRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateAccessTokenError = super::DocumentedError;
