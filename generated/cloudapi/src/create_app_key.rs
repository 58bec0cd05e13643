// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAppKey`, from `cloudapi/CreateAppKey.md`.

use alicloud_runtime::codegen::*;

/// Adds a pair of AppKey and AppSecret to an app.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::CreateAppKeyRequest::new()
///     .app_id("...");
/// let reply = client.create_app_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAppKeyRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// Key that opens, signs or picks out the application.
    pub app_key: Option<String>,
    /// Secret of the application.
    pub app_secret: Option<String>,
}

impl CreateAppKeyRequest {
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
    /// Sets `AppKey`.
    pub fn app_key(mut self, value: impl Into<String>) -> Self {
        self.app_key = Some(value.into());
        self
    }
    /// Sets `AppSecret`.
    pub fn app_secret(mut self, value: impl Into<String>) -> Self {
        self.app_secret = Some(value.into());
        self
    }
}

request! {
    CreateAppKeyRequest {
        "AppId" => app_id: query,
        "AppKey" => app_key: query,
        "AppSecret" => app_secret: query,
    }
}

impl Operation for CreateAppKeyRequest {
    type Response = CreateAppKeyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAppKey").required(&["AppId"]);
}

/// Response to [`CreateAppKeyRequest`].
pub type CreateAppKeyResponse = alicloud_runtime::EmptyResponse;
