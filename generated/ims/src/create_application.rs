// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateApplication`, from `ims/CreateApplication.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AppType, Application, DelegatedScope, PredefinedScope};

/// Creates an OAuth application (web, native, or server) with scopes and token lifetimes.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::CreateApplicationRequest::new()
///     .app_type("WebApp")
///     .display_name("myapp")
///     .app_name("myapp");
/// let reply = client.create_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateApplicationRequest {
    /// **Required.** Kind of application: web, native or server. Example: `WebApp`.
    pub app_type: Option<Open<AppType>>,
    /// **Required.** Name shown to people; not used to identify the item.
    /// Length: at most 24. Example: `myapp`.
    pub display_name: Option<String>,
    /// Name that the application is registered under. Length: at most 64. Example: `myapp`.
    pub app_name: Option<String>,
    /// Whether the application must prove itself with a secret; web and server applications always
    /// must. Default: `false`. Example: `true`.
    pub secret_required: Option<bool>,
    /// How long an access token of the application is valid.
    /// Range: 900 to 10800. Unit: `seconds`. Default: `3600`. Example: `3600`.
    pub access_token_validity: Option<i32>,
    /// How long a refresh token of the application is valid.
    /// Range: 7200 to 31536000. Unit: `seconds`. Example: `2592000`.
    pub refresh_token_validity: Option<i32>,
    /// Permissions that the application may ask its users for, separated by semicolons.
    /// Example: `aliuid`.
    pub predefined_scopes: Option<String>,
    /// Whether other accounts may install the application. Example: `false`.
    pub is_multi_tenant: Option<bool>,
    /// Addresses that users may be sent back to after they have logged on, separated by semicolons.
    /// Example: `https://www.example.com`.
    pub redirect_uris: Option<String>,
    /// Permissions that users cannot refuse when they install the application, separated by semicolons.
    pub required_scopes: Option<String>,
    /// Version of the OAuth protocol that the application works by.
    pub protocol_version: Option<String>,
}

impl CreateApplicationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppType`, which is required.
    pub fn app_type(mut self, value: impl Into<Open<AppType>>) -> Self {
        self.app_type = Some(value.into());
        self
    }
    /// Sets `DisplayName`, which is required.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `SecretRequired`.
    #[inline]
    pub fn secret_required(mut self, value: bool) -> Self {
        self.secret_required = Some(value);
        self
    }
    /// Sets `AccessTokenValidity`.
    #[inline]
    pub fn access_token_validity(mut self, value: i32) -> Self {
        self.access_token_validity = Some(value);
        self
    }
    /// Sets `RefreshTokenValidity`.
    #[inline]
    pub fn refresh_token_validity(mut self, value: i32) -> Self {
        self.refresh_token_validity = Some(value);
        self
    }
    /// Sets `PredefinedScopes`.
    pub fn predefined_scopes(mut self, value: impl Into<String>) -> Self {
        self.predefined_scopes = Some(value.into());
        self
    }
    /// Sets `IsMultiTenant`.
    #[inline]
    pub fn is_multi_tenant(mut self, value: bool) -> Self {
        self.is_multi_tenant = Some(value);
        self
    }
    /// Sets `RedirectUris`.
    pub fn redirect_uris(mut self, value: impl Into<String>) -> Self {
        self.redirect_uris = Some(value.into());
        self
    }
    /// Sets `RequiredScopes`.
    pub fn required_scopes(mut self, value: impl Into<String>) -> Self {
        self.required_scopes = Some(value.into());
        self
    }
    /// Sets `ProtocolVersion`.
    pub fn protocol_version(mut self, value: impl Into<String>) -> Self {
        self.protocol_version = Some(value.into());
        self
    }
}

request! {
    CreateApplicationRequest {
        "AppType" => app_type: query,
        "DisplayName" => display_name: query,
        "AppName" => app_name: query,
        "SecretRequired" => secret_required: query,
        "AccessTokenValidity" => access_token_validity: query,
        "RefreshTokenValidity" => refresh_token_validity: query,
        "PredefinedScopes" => predefined_scopes: query,
        "IsMultiTenant" => is_multi_tenant: query,
        "RedirectUris" => redirect_uris: query,
        "RequiredScopes" => required_scopes: query,
        "ProtocolVersion" => protocol_version: query,
    }
}

impl Operation for CreateApplicationRequest {
    type Response = CreateApplicationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateApplication")
        .required(&["AppType", "DisplayName"]);
}

/// Response to [`CreateApplicationRequest`].
#[non_exhaustive]
pub struct CreateApplicationResponse {
    /// Application that the call created, changed or looked up.
    pub application: Option<Application>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6616F09B-2768-4C11-8866-A8EE4C4A583E`.
    pub request_id: Option<String>,
}

response! {
    CreateApplicationResponse {
        "Application" => application: value,
        "RequestId" => request_id: value,
    }
}
