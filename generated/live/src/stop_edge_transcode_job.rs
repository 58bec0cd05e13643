// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopEdgeTranscodeJob`, from `live/StopEdgeTranscodeJob.md`.

use alicloud_runtime::codegen::*;

/// Stops an edge transcoding job on a cluster, by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::StopEdgeTranscodeJobRequest::new()
///     .cluster_id("...")
///     .job_id("...");
/// let reply = client.stop_edge_transcode_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopEdgeTranscodeJobRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl StopEdgeTranscodeJobRequest {
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
    StopEdgeTranscodeJobRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "JobId" => job_id: query,
    }
}

impl Operation for StopEdgeTranscodeJobRequest {
    type Response = StopEdgeTranscodeJobResponse;
    type Error = StopEdgeTranscodeJobError;
    const INFO: OperationInfo = super::operation("StopEdgeTranscodeJob")
        .required(&["ClusterId", "JobId"])
        .region("RegionId");
    const ERRORS: &'static [StopEdgeTranscodeJobError] = &[
        StopEdgeTranscodeJobError::MissingParameter,
        StopEdgeTranscodeJobError::OperationDenied,
        StopEdgeTranscodeJobError::Forbidden,
        StopEdgeTranscodeJobError::JobNotFound,
    ];
}

/// Response to [`StopEdgeTranscodeJobRequest`].
#[non_exhaustive]
pub struct StopEdgeTranscodeJobResponse {
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
}

response! {
    StopEdgeTranscodeJobResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`StopEdgeTranscodeJobRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`Forbidden`](super::DocumentedError::Forbidden), here with HTTP status 403
/// - [`JobNotFound`](super::DocumentedError::JobNotFound)
pub type StopEdgeTranscodeJobError = super::DocumentedError;
