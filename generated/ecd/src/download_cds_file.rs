// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DownloadCdsFile`, from `ecd/DownloadCdsFile.md`.

use alicloud_runtime::codegen::*;

/// Obtains the download of one file in an enterprise drive.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DownloadCdsFileRequest::new();
/// let reply = client.download_cds_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DownloadCdsFileRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the cds that the call is about.
    pub cds_id: Option<String>,
    /// ID of the file that the call is about.
    pub file_id: Option<String>,
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<String>,
}

impl DownloadCdsFileRequest {
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
    /// Sets `CdsId`.
    pub fn cds_id(mut self, value: impl Into<String>) -> Self {
        self.cds_id = Some(value.into());
        self
    }
    /// Sets `FileId`.
    pub fn file_id(mut self, value: impl Into<String>) -> Self {
        self.file_id = Some(value.into());
        self
    }
    /// Sets `EndUserId`.
    pub fn end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
}

request! {
    DownloadCdsFileRequest {
        "RegionId" => region_id: query,
        "CdsId" => cds_id: query,
        "FileId" => file_id: query,
        "EndUserId" => end_user_id: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for DownloadCdsFileRequest {
    type Response = DownloadCdsFileResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DownloadCdsFile")
        .required(&["RegionId"])
        .region("RegionId");
}

/// Response to [`DownloadCdsFileRequest`], which the documentation does not describe.
pub type DownloadCdsFileResponse = alicloud_runtime::UndocumentedResponse;
