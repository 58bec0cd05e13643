// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCdsFile`, from `ecd/DeleteCdsFile.md`.

use alicloud_runtime::codegen::*;

/// Deletes a file or folder from a cloud drive.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DeleteCdsFileRequest::new()
///     .cds_id("...")
///     .file_id("...");
/// let reply = client.delete_cds_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCdsFileRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// **Required.** ID of the cds that the call is about.
    pub cds_id: Option<String>,
    /// **Required.** ID of the file that the call is about.
    pub file_id: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<String>,
}

impl DeleteCdsFileRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `EndUserId`.
    pub fn end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }
    /// Sets `CdsId`, which is required.
    pub fn cds_id(mut self, value: impl Into<String>) -> Self {
        self.cds_id = Some(value.into());
        self
    }
    /// Sets `FileId`, which is required.
    pub fn file_id(mut self, value: impl Into<String>) -> Self {
        self.file_id = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
}

request! {
    DeleteCdsFileRequest {
        "RegionId" => region_id: query,
        "EndUserId" => end_user_id: query,
        "CdsId" => cds_id: query,
        "FileId" => file_id: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for DeleteCdsFileRequest {
    type Response = DeleteCdsFileResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCdsFile")
        .required(&["RegionId", "CdsId", "FileId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("success")
        .region("RegionId");
}

/// Response to [`DeleteCdsFileRequest`].
#[non_exhaustive]
pub struct DeleteCdsFileResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5CC5E450-FC43-4F5B-B540-9964BD31****`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    DeleteCdsFileResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}
