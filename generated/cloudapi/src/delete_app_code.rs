// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAppCode`, from `cloudapi/DeleteAppCode.md`.

use alicloud_runtime::codegen::*;

/// Deletes one AppCode of an app.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DeleteAppCodeRequest::new()
///     .app_id("...")
///     .app_code("...");
/// let reply = client.delete_app_code(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAppCodeRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Code that stands for the application, for programs to act on.
    pub app_code: Option<String>,
}

impl DeleteAppCodeRequest {
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
    /// Sets `AppCode`, which is required.
    pub fn app_code(mut self, value: impl Into<String>) -> Self {
        self.app_code = Some(value.into());
        self
    }
}

request! {
    DeleteAppCodeRequest {
        "AppId" => app_id: query,
        "AppCode" => app_code: query,
    }
}

impl Operation for DeleteAppCodeRequest {
    type Response = DeleteAppCodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAppCode")
        .required(&["AppId", "AppCode"]);
}

/// Response to [`DeleteAppCodeRequest`].
pub type DeleteAppCodeResponse = alicloud_runtime::EmptyResponse;
