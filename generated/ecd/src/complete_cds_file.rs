// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CompleteCdsFile`, from `ecd/CompleteCdsFile.md`.

use alicloud_runtime::codegen::*;

/// Finishes the upload of a file for which [`CreateCdsFile`](super::Client::create_cds_file)
/// created an upload task.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CompleteCdsFileRequest::new()
///     .cds_id("...")
///     .upload_id("...")
///     .file_id("...");
/// let reply = client.complete_cds_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CompleteCdsFileRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// **Required.** ID of the cds that the call is about.
    pub cds_id: Option<String>,
    /// **Required.** ID of the upload that the call is about.
    pub upload_id: Option<String>,
    /// **Required.** ID of the file that the call is about.
    pub file_id: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<String>,
}

impl CompleteCdsFileRequest {
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
    /// Sets `UploadId`, which is required.
    pub fn upload_id(mut self, value: impl Into<String>) -> Self {
        self.upload_id = Some(value.into());
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
    CompleteCdsFileRequest {
        "RegionId" => region_id: query,
        "EndUserId" => end_user_id: query,
        "CdsId" => cds_id: query,
        "UploadId" => upload_id: query,
        "FileId" => file_id: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for CompleteCdsFileRequest {
    type Response = CompleteCdsFileResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CompleteCdsFile")
        .required(&["RegionId", "CdsId", "UploadId", "FileId"])
        .region("RegionId");
}

/// Response to [`CompleteCdsFileRequest`].
pub type CompleteCdsFileResponse = alicloud_runtime::EmptyResponse;
