// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteApplication`, from `webplus/DeleteApplication.md`.

use alicloud_runtime::codegen::*;

/// Deletes an application whose environments have all been terminated.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DeleteApplicationRequest::new()
///     .app_id("wa-5d1af9c802470221ab7*****");
/// let reply = client.delete_application(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeleteApplicationRequest {
    /// **Required.** ID that the service gave the application. Example: `wa-5d1af9c802470221ab7*****`.
    pub app_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteApplicationRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteApplicationRequest {
        "AppId" => app_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteApplicationRequest {
    type Response = DeleteApplicationResponse;
    type Error = DeleteApplicationError;
    const INFO: OperationInfo = super::operation("DeleteApplication")
        .roa("DELETE", "/pop/v1/wam/application")
        .required(&["AppId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId");
    const ERRORS: &'static [DeleteApplicationError] = &[
        DeleteApplicationError::ResourceAuthFailed,
        DeleteApplicationError::AppDeleteNotAllowed,
        DeleteApplicationError::DeletingEnvNotExists,
        DeleteApplicationError::EnvDeleteFailed,
    ];
}

/// Response to [`DeleteApplicationRequest`].
#[non_exhaustive]
pub struct DeleteApplicationResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ED18C0F9-D542-4EE0-A3EE-BD71A6A*****`.
    pub request_id: Option<String>,
}

response! {
    DeleteApplicationResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteApplicationRequest`] names.
///
/// - [`ResourceAuthFailed`](super::DocumentedError::ResourceAuthFailed)
/// - [`AppDeleteNotAllowed`](super::DocumentedError::AppDeleteNotAllowed)
/// - [`DeletingEnvNotExists`](super::DocumentedError::DeletingEnvNotExists)
/// - [`EnvDeleteFailed`](super::DocumentedError::EnvDeleteFailed)
pub type DeleteApplicationError = super::DocumentedError;
