// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteChange`, from `webplus/DeleteChange.md`.

use alicloud_runtime::codegen::*;

/// Deletes the record of a change.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DeleteChangeRequest::new()
///     .change_id("wc-5d3a963d5802611c4dd*****");
/// let reply = client.delete_change(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeleteChangeRequest {
    /// **Required.** ID of the change that the call is about. Example: `wc-5d3a963d5802611c4dd*****`.
    pub change_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteChangeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ChangeId`, which is required.
    pub fn change_id(mut self, value: impl Into<String>) -> Self {
        self.change_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteChangeRequest {
        "ChangeId" => change_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteChangeRequest {
    type Response = DeleteChangeResponse;
    type Error = DeleteChangeError;
    const INFO: OperationInfo = super::operation("DeleteChange")
        .roa("DELETE", "/pop/v1/wam/change")
        .required(&["ChangeId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId");
    const ERRORS: &'static [DeleteChangeError] = &[
        DeleteChangeError::ResourceAuthFailed,
        DeleteChangeError::OSSDisabled,
        DeleteChangeError::OSSApiCallFailed,
    ];
}

/// Response to [`DeleteChangeRequest`].
#[non_exhaustive]
pub struct DeleteChangeResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `671FBCF3-D384-4DC4-B6F4-028C28E*****`.
    pub request_id: Option<String>,
}

response! {
    DeleteChangeResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteChangeRequest`] names.
///
/// - [`ResourceAuthFailed`](super::DocumentedError::ResourceAuthFailed)
/// - [`OSSDisabled`](super::DocumentedError::OSSDisabled)
/// - [`OSSApiCallFailed`](super::DocumentedError::OSSApiCallFailed)
pub type DeleteChangeError = super::DocumentedError;
