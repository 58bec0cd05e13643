// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAppCode`, from `cloudapi/CreateAppCode.md`.

use alicloud_runtime::codegen::*;

/// Adds an AppCode to an app for simple authentication.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::CreateAppCodeRequest::new()
///     .app_id("...");
/// let reply = client.create_app_code(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAppCodeRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// Code that stands for the application, for programs to act on.
    pub app_code: Option<String>,
}

impl CreateAppCodeRequest {
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
    /// Sets `AppCode`.
    pub fn app_code(mut self, value: impl Into<String>) -> Self {
        self.app_code = Some(value.into());
        self
    }
}

request! {
    CreateAppCodeRequest {
        "AppId" => app_id: query,
        "AppCode" => app_code: query,
    }
}

impl Operation for CreateAppCodeRequest {
    type Response = CreateAppCodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAppCode").required(&["AppId"]);
}

/// Response to [`CreateAppCodeRequest`].
pub type CreateAppCodeResponse = alicloud_runtime::EmptyResponse;
