// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetImageSensitiveFileStatus`, from `sas/SetImageSensitiveFileStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ImageEventOperationData};

/// Sets the handling status of a sensitive file in images.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::SetImageSensitiveFileStatusRequest::new();
/// let reply = client.set_image_sensitive_file_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetImageSensitiveFileStatusRequest {
    /// Key that opens, signs or picks out the sensitive file.
    pub sensitive_file_key: Option<String>,
    /// The image uuids that are concerned.
    pub image_uuids: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// Where to look: in images, in running containers or in both.
    pub scan_range: Vec<String>,
    /// Items of the kind id to work on or to narrow the list down to. Items: at most 100.
    pub id_list: Vec<i64>,
}

impl SetImageSensitiveFileStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SensitiveFileKey`.
    pub fn sensitive_file_key(mut self, value: impl Into<String>) -> Self {
        self.sensitive_file_key = Some(value.into());
        self
    }
    /// Sets `ImageUuids`.
    pub fn image_uuids(mut self, value: impl Into<String>) -> Self {
        self.image_uuids = Some(value.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `ScanRange`.
    pub fn scan_range(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scan_range = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `IdList`.
    pub fn id_list(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.id_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SetImageSensitiveFileStatusRequest {
        "SensitiveFileKey" => sensitive_file_key: query,
        "ImageUuids" => image_uuids: query,
        "Status" => status: query,
        "ScanRange" => scan_range: query_json,
        "IdList" => id_list: query,
    }
}

impl Operation for SetImageSensitiveFileStatusRequest {
    type Response = SetImageSensitiveFileStatusResponse;
    type Error = SetImageSensitiveFileStatusError;
    const INFO: OperationInfo = super::operation("SetImageSensitiveFileStatus")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [SetImageSensitiveFileStatusError] = &[
        SetImageSensitiveFileStatusError::NoPermission,
        SetImageSensitiveFileStatusError::ServerError,
    ];
}

/// Response to [`SetImageSensitiveFileStatusRequest`].
#[non_exhaustive]
pub struct SetImageSensitiveFileStatusResponse {
    /// What the call returns besides its status.
    pub data: Option<ImageEventOperationData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `20456DD5-5CBF-5015-9173-12CA4246****`.
    pub request_id: Option<String>,
}

response! {
    SetImageSensitiveFileStatusResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`SetImageSensitiveFileStatusRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type SetImageSensitiveFileStatusError = super::DocumentedError;
