// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLogAnalysis`, from `nas/DeleteLogAnalysis.md`.

use alicloud_runtime::codegen::*;

/// Stops writing the access logs of a General-purpose file system to Simple Log Service.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DeleteLogAnalysisRequest::new()
///     .file_system_id("...");
/// let reply = client.delete_log_analysis(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLogAnalysisRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
}

impl DeleteLogAnalysisRequest {
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
    /// Sets `FileSystemId`, which is required.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
}

request! {
    DeleteLogAnalysisRequest {
        "RegionId" => region_id: query,
        "FileSystemId" => file_system_id: query,
    }
}

impl Operation for DeleteLogAnalysisRequest {
    type Response = DeleteLogAnalysisResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLogAnalysis")
        .required(&["RegionId", "FileSystemId"])
        .region("RegionId");
}

/// Response to [`DeleteLogAnalysisRequest`].
pub type DeleteLogAnalysisResponse = alicloud_runtime::EmptyResponse;
