// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetAppCode`, from `cloudapi/ResetAppCode.md`.

use alicloud_runtime::codegen::*;

/// Replaces an AppCode by a new one; an account can do this once per minute.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ResetAppCodeRequest::new()
///     .app_code("...");
/// let reply = client.reset_app_code(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetAppCodeRequest {
    /// **Required.** Code that stands for the application, for programs to act on.
    pub app_code: Option<String>,
    /// Code that stands for the new application, for programs to act on.
    pub new_app_code: Option<String>,
}

impl ResetAppCodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppCode`, which is required.
    pub fn app_code(mut self, value: impl Into<String>) -> Self {
        self.app_code = Some(value.into());
        self
    }
    /// Sets `NewAppCode`.
    pub fn new_app_code(mut self, value: impl Into<String>) -> Self {
        self.new_app_code = Some(value.into());
        self
    }
}

request! {
    ResetAppCodeRequest {
        "AppCode" => app_code: query,
        "NewAppCode" => new_app_code: query,
    }
}

impl Operation for ResetAppCodeRequest {
    type Response = ResetAppCodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResetAppCode").required(&["AppCode"]);
}

/// Response to [`ResetAppCodeRequest`].
pub type ResetAppCodeResponse = alicloud_runtime::EmptyResponse;
