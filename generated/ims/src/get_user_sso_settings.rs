// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUserSsoSettings`, from `ims/GetUserSsoSettings.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UserSsoSettings};

/// Returns the user-based SSO settings of the account, with the provider's metadata document.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::GetUserSsoSettingsRequest::new();
/// let reply = client.get_user_sso_settings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUserSsoSettingsRequest {}

impl GetUserSsoSettingsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetUserSsoSettingsRequest {}
}

impl Operation for GetUserSsoSettingsRequest {
    type Response = GetUserSsoSettingsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetUserSsoSettings").read_only();
}

/// Response to [`GetUserSsoSettingsRequest`].
#[non_exhaustive]
pub struct GetUserSsoSettingsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `69FC3E5E-D3D9-434B-90CA-BBA8E0551A47`.
    pub request_id: Option<String>,
    /// How RAM users log on through the identity provider.
    pub user_sso_settings: Option<UserSsoSettings>,
}

response! {
    GetUserSsoSettingsResponse {
        "RequestId" => request_id: value,
        "UserSsoSettings" => user_sso_settings: value,
    }
}
