// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateApplication`, from `ims/UpdateApplication.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Application, DelegatedScope, PredefinedScope};

/// Changes settings of an OAuth application, such as scopes, redirect URIs, or token lifetimes.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::UpdateApplicationRequest::new()
///     .app_id("...");
/// let reply = client.update_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateApplicationRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// Display name to replace the present one.
    pub new_display_name: Option<String>,
    /// Addresses for sending users back, separated by semicolons; they replace the present ones.
    pub new_redirect_uris: Option<String>,
    /// Permissions that the application may ask for, separated by semicolons; they replace the present
    /// ones.
    pub new_predefined_scopes: Option<String>,
    /// Permissions that users cannot refuse, separated by semicolons; they replace the present ones.
    pub new_required_scopes: Option<String>,
    /// Whether the application must prove itself with a secret from now on; web and server applications
    /// always must.
    pub new_secret_required: Option<bool>,
    /// How long access tokens of the application are to be valid from now on.
    pub new_access_token_validity: Option<i32>,
    /// How long refresh tokens of the application are to be valid from now on.
    pub new_refresh_token_validity: Option<i32>,
    /// Whether other accounts may install the application from now on.
    pub new_is_multi_tenant: Option<bool>,
}

impl UpdateApplicationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `NewDisplayName`.
    pub fn new_display_name(mut self, value: impl Into<String>) -> Self {
        self.new_display_name = Some(value.into());
        self
    }
    /// Sets `NewRedirectUris`.
    pub fn new_redirect_uris(mut self, value: impl Into<String>) -> Self {
        self.new_redirect_uris = Some(value.into());
        self
    }
    /// Sets `NewPredefinedScopes`.
    pub fn new_predefined_scopes(mut self, value: impl Into<String>) -> Self {
        self.new_predefined_scopes = Some(value.into());
        self
    }
    /// Sets `NewRequiredScopes`.
    pub fn new_required_scopes(mut self, value: impl Into<String>) -> Self {
        self.new_required_scopes = Some(value.into());
        self
    }
    /// Sets `NewSecretRequired`.
    #[inline]
    pub fn new_secret_required(mut self, value: bool) -> Self {
        self.new_secret_required = Some(value);
        self
    }
    /// Sets `NewAccessTokenValidity`.
    #[inline]
    pub fn new_access_token_validity(mut self, value: i32) -> Self {
        self.new_access_token_validity = Some(value);
        self
    }
    /// Sets `NewRefreshTokenValidity`.
    #[inline]
    pub fn new_refresh_token_validity(mut self, value: i32) -> Self {
        self.new_refresh_token_validity = Some(value);
        self
    }
    /// Sets `NewIsMultiTenant`.
    #[inline]
    pub fn new_is_multi_tenant(mut self, value: bool) -> Self {
        self.new_is_multi_tenant = Some(value);
        self
    }
}

request! {
    UpdateApplicationRequest {
        "AppId" => app_id: query,
        "NewDisplayName" => new_display_name: query,
        "NewRedirectUris" => new_redirect_uris: query,
        "NewPredefinedScopes" => new_predefined_scopes: query,
        "NewRequiredScopes" => new_required_scopes: query,
        "NewSecretRequired" => new_secret_required: query,
        "NewAccessTokenValidity" => new_access_token_validity: query,
        "NewRefreshTokenValidity" => new_refresh_token_validity: query,
        "NewIsMultiTenant" => new_is_multi_tenant: query,
    }
}

impl Operation for UpdateApplicationRequest {
    type Response = UpdateApplicationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateApplication")
        .required(&["AppId"]);
}

/// Response to [`UpdateApplicationRequest`].
#[non_exhaustive]
pub struct UpdateApplicationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6616F09B-2768-4C11-8866-A8EE4C4A583E`.
    pub request_id: Option<String>,
    /// Application that the call created, changed or looked up.
    pub application: Option<Application>,
}

response! {
    UpdateApplicationResponse {
        "RequestId" => request_id: value,
        "Application" => application: value,
    }
}
