// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RefreshWebofficeToken`, from `imm/RefreshWebofficeToken.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Chain, CredentialConfig};

/// Gets a new WebOffice credential, valid for 30 minutes more, in place of the present one.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::RefreshWebofficeTokenRequest::new()
///     .project_name("...")
///     .access_token("...")
///     .refresh_token("...");
/// let reply = client.refresh_weboffice_token(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RefreshWebofficeTokenRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Token for the access; pass it on without reading anything into it.
    pub access_token: Option<String>,
    /// **Required.** Token for the refresh; pass it on without reading anything into it.
    pub refresh_token: Option<String>,
    /// Settings of the credential, and what it works with.
    pub credential_config: Option<CredentialConfig>,
}

impl RefreshWebofficeTokenRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `AccessToken`, which is required.
    pub fn access_token(mut self, value: impl Into<String>) -> Self {
        self.access_token = Some(value.into());
        self
    }
    /// Sets `RefreshToken`, which is required.
    pub fn refresh_token(mut self, value: impl Into<String>) -> Self {
        self.refresh_token = Some(value.into());
        self
    }
    /// Sets `CredentialConfig`.
    pub fn credential_config(mut self, value: impl Into<CredentialConfig>) -> Self {
        self.credential_config = Some(value.into());
        self
    }
}

request! {
    RefreshWebofficeTokenRequest {
        "ProjectName" => project_name: query,
        "AccessToken" => access_token: query,
        "RefreshToken" => refresh_token: query,
        "CredentialConfig" => credential_config: query_json,
    }
}

impl Operation for RefreshWebofficeTokenRequest {
    type Response = RefreshWebofficeTokenResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RefreshWebofficeToken")
        .required(&["ProjectName", "AccessToken", "RefreshToken"]);
}

/// Response to [`RefreshWebofficeTokenRequest`].
#[non_exhaustive]
pub struct RefreshWebofficeTokenResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `501339F9-4B70-0CE2-AB8C-866C********`.
    pub request_id: Option<String>,
    /// Token for the refresh; pass it on without reading anything into it.
    /// Example: `72a52ab3702a4123ab5594671a********`.
    pub refresh_token: Option<String>,
    /// Token for the access; pass it on without reading anything into it.
    /// Example: `4996466c690a4902846ce00f96********`.
    pub access_token: Option<String>,
    /// When the refresh token runs out. Example: `2021-09-01T12:37:28.950065359Z`.
    pub refresh_token_expired_time: Option<Timestamp>,
    /// When the access token runs out. Example: `2021-08-31T13:07:28.950065359Z`.
    pub access_token_expired_time: Option<Timestamp>,
}

response! {
    RefreshWebofficeTokenResponse {
        "RequestId" => request_id: value,
        "RefreshToken" => refresh_token: value,
        "AccessToken" => access_token: value,
        "RefreshTokenExpiredTime" => refresh_token_expired_time: value,
        "AccessTokenExpiredTime" => access_token_expired_time: value,
    }
}
