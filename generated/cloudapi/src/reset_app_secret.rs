// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetAppSecret`, from `cloudapi/ResetAppSecret.md`.

use alicloud_runtime::codegen::*;

/// Replaces the AppSecret, and optionally the AppKey, of an app.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ResetAppSecretRequest::new()
///     .app_key("...");
/// let reply = client.reset_app_secret(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetAppSecretRequest {
    /// **Required.** Key that opens, signs or picks out the application.
    pub app_key: Option<String>,
    /// Key that opens, signs or picks out the new application.
    pub new_app_key: Option<String>,
    /// Secret the application is to have.
    pub new_app_secret: Option<String>,
}

impl ResetAppSecretRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppKey`, which is required.
    pub fn app_key(mut self, value: impl Into<String>) -> Self {
        self.app_key = Some(value.into());
        self
    }
    /// Sets `NewAppKey`.
    pub fn new_app_key(mut self, value: impl Into<String>) -> Self {
        self.new_app_key = Some(value.into());
        self
    }
    /// Sets `NewAppSecret`.
    pub fn new_app_secret(mut self, value: impl Into<String>) -> Self {
        self.new_app_secret = Some(value.into());
        self
    }
}

request! {
    ResetAppSecretRequest {
        "AppKey" => app_key: query,
        "NewAppKey" => new_app_key: query,
        "NewAppSecret" => new_app_secret: query,
    }
}

impl Operation for ResetAppSecretRequest {
    type Response = ResetAppSecretResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResetAppSecret").required(&["AppKey"]);
}

/// Response to [`ResetAppSecretRequest`].
pub type ResetAppSecretResponse = alicloud_runtime::EmptyResponse;
