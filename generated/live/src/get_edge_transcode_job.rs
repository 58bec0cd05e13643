// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetEdgeTranscodeJob`, from `live/GetEdgeTranscodeJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Job};

/// Returns status, streams, and template of one edge transcoding job.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::GetEdgeTranscodeJobRequest::new()
///     .cluster_id("...")
///     .job_id("...");
/// let reply = client.get_edge_transcode_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetEdgeTranscodeJobRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl GetEdgeTranscodeJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    GetEdgeTranscodeJobRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "JobId" => job_id: query,
    }
}

impl Operation for GetEdgeTranscodeJobRequest {
    type Response = GetEdgeTranscodeJobResponse;
    type Error = GetEdgeTranscodeJobError;
    const INFO: OperationInfo = super::operation("GetEdgeTranscodeJob")
        .required(&["ClusterId", "JobId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetEdgeTranscodeJobError] = &[
        GetEdgeTranscodeJobError::MissingParameter,
        GetEdgeTranscodeJobError::OperationDenied,
        GetEdgeTranscodeJobError::JobNotFound,
    ];
}

/// Response to [`GetEdgeTranscodeJobRequest`].
#[non_exhaustive]
pub struct GetEdgeTranscodeJobResponse {
    /// The transcoding job on an edge node.
    pub job: Option<Job>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
}

response! {
    GetEdgeTranscodeJobResponse {
        "Job" => job: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetEdgeTranscodeJobRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`JobNotFound`](super::DocumentedError::JobNotFound)
pub type GetEdgeTranscodeJobError = super::DocumentedError;
