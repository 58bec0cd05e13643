// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAppKey`, from `cloudapi/DeleteAppKey.md`.

use alicloud_runtime::codegen::*;

/// Deletes one AppKey of an app together with its AppSecret.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DeleteAppKeyRequest::new()
///     .app_id("...")
///     .app_key("...");
/// let reply = client.delete_app_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAppKeyRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Key that opens, signs or picks out the application.
    pub app_key: Option<String>,
}

impl DeleteAppKeyRequest {
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
    /// Sets `AppKey`, which is required.
    pub fn app_key(mut self, value: impl Into<String>) -> Self {
        self.app_key = Some(value.into());
        self
    }
}

request! {
    DeleteAppKeyRequest {
        "AppId" => app_id: query,
        "AppKey" => app_key: query,
    }
}

impl Operation for DeleteAppKeyRequest {
    type Response = DeleteAppKeyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAppKey")
        .required(&["AppId", "AppKey"]);
}

/// Response to [`DeleteAppKeyRequest`].
pub type DeleteAppKeyResponse = alicloud_runtime::EmptyResponse;
