// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetUserSsoSettings`, from `ims/SetUserSsoSettings.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UserSsoSettings};

/// Turns user-based SSO on or off and uploads the identity provider's metadata document.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::SetUserSsoSettingsRequest::new()
///     .metadata_document("PD94bWwgdmVy****")
///     .sso_enabled(true)
///     .auxiliary_domain("example.com");
/// let reply = client.set_user_sso_settings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetUserSsoSettingsRequest {
    /// Metadata document of the SAML identity provider, in Base64. Example: `PD94bWwgdmVy****`.
    pub metadata_document: Option<String>,
    /// Whether RAM users log on through the identity provider. Default: `false`. Example: `true`.
    pub sso_enabled: Option<bool>,
    /// Second domain by which logon names from the identity provider are matched to RAM users.
    /// Example: `example.com`.
    pub auxiliary_domain: Option<String>,
    /// Whether the logon name is matched with its domain part.
    pub sso_login_with_domain: Option<bool>,
    /// Algorithm by which sign-in requests to the identity provider are signed.
    pub authn_sign_algo: Option<String>,
}

impl SetUserSsoSettingsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MetadataDocument`.
    pub fn metadata_document(mut self, value: impl Into<String>) -> Self {
        self.metadata_document = Some(value.into());
        self
    }
    /// Sets `SsoEnabled`.
    #[inline]
    pub fn sso_enabled(mut self, value: bool) -> Self {
        self.sso_enabled = Some(value);
        self
    }
    /// Sets `AuxiliaryDomain`.
    pub fn auxiliary_domain(mut self, value: impl Into<String>) -> Self {
        self.auxiliary_domain = Some(value.into());
        self
    }
    /// Sets `SsoLoginWithDomain`.
    #[inline]
    pub fn sso_login_with_domain(mut self, value: bool) -> Self {
        self.sso_login_with_domain = Some(value);
        self
    }
    /// Sets `AuthnSignAlgo`.
    pub fn authn_sign_algo(mut self, value: impl Into<String>) -> Self {
        self.authn_sign_algo = Some(value.into());
        self
    }
}

request! {
    SetUserSsoSettingsRequest {
        "MetadataDocument" => metadata_document: query,
        "SsoEnabled" => sso_enabled: query,
        "AuxiliaryDomain" => auxiliary_domain: query,
        "SsoLoginWithDomain" => sso_login_with_domain: query,
        "AuthnSignAlgo" => authn_sign_algo: query,
    }
}

impl Operation for SetUserSsoSettingsRequest {
    type Response = SetUserSsoSettingsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("SetUserSsoSettings");
}

/// Response to [`SetUserSsoSettingsRequest`].
#[non_exhaustive]
pub struct SetUserSsoSettingsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `87F2E3F6-28A0-43F3-A77F-F7760E62F61E`.
    pub request_id: Option<String>,
    /// How RAM users log on through the identity provider.
    pub user_sso_settings: Option<UserSsoSettings>,
}

response! {
    SetUserSsoSettingsResponse {
        "RequestId" => request_id: value,
        "UserSsoSettings" => user_sso_settings: value,
    }
}
