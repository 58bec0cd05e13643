// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLogAnalysis`, from `nas/CreateLogAnalysis.md`.

use alicloud_runtime::codegen::*;

/// Has the access logs of a General-purpose file system sent to Simple Log Service.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CreateLogAnalysisRequest::new()
///     .file_system_id("...");
/// let reply = client.create_log_analysis(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLogAnalysisRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
}

impl CreateLogAnalysisRequest {
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
    CreateLogAnalysisRequest {
        "RegionId" => region_id: query,
        "FileSystemId" => file_system_id: query,
    }
}

impl Operation for CreateLogAnalysisRequest {
    type Response = CreateLogAnalysisResponse;
    type Error = CreateLogAnalysisError;
    const INFO: OperationInfo = super::operation("CreateLogAnalysis")
        .required(&["RegionId", "FileSystemId"])
        .region("RegionId");
    const ERRORS: &'static [CreateLogAnalysisError] = &[
        CreateLogAnalysisError::SubAccountNoLogSLRPermission,
        CreateLogAnalysisError::InvalidFilesystemTypeNotSupport,
        CreateLogAnalysisError::InvalidFileSystemNotFound,
    ];
}

/// Response to [`CreateLogAnalysisRequest`].
pub type CreateLogAnalysisResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateLogAnalysisRequest`] names.
///
/// - [`SubAccountNoLogSLRPermission`](super::DocumentedError::SubAccountNoLogSLRPermission)
/// - [`InvalidFilesystemTypeNotSupport`](super::DocumentedError::InvalidFilesystemTypeNotSupport)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
pub type CreateLogAnalysisError = super::DocumentedError;
