// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartEdgeTranscodeJob`, from `live/StartEdgeTranscodeJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a transcoding job that was set up on an edge cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::StartEdgeTranscodeJobRequest::new()
///     .cluster_id("...")
///     .job_id("...");
/// let reply = client.start_edge_transcode_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartEdgeTranscodeJobRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl StartEdgeTranscodeJobRequest {
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
    StartEdgeTranscodeJobRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "JobId" => job_id: query,
    }
}

impl Operation for StartEdgeTranscodeJobRequest {
    type Response = StartEdgeTranscodeJobResponse;
    type Error = StartEdgeTranscodeJobError;
    const INFO: OperationInfo = super::operation("StartEdgeTranscodeJob")
        .required(&["ClusterId", "JobId"])
        .region("RegionId");
    const ERRORS: &'static [StartEdgeTranscodeJobError] = &[
        StartEdgeTranscodeJobError::MissingParameter,
        StartEdgeTranscodeJobError::UserTaskExceed,
        StartEdgeTranscodeJobError::UserQuotaExceed,
        StartEdgeTranscodeJobError::OperationDenied,
        StartEdgeTranscodeJobError::Forbidden,
        StartEdgeTranscodeJobError::JobNotFound,
        StartEdgeTranscodeJobError::InternalError2,
    ];
}

/// Response to [`StartEdgeTranscodeJobRequest`].
#[non_exhaustive]
pub struct StartEdgeTranscodeJobResponse {
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
}

response! {
    StartEdgeTranscodeJobResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`StartEdgeTranscodeJobRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`UserTaskExceed`](super::DocumentedError::UserTaskExceed)
/// - [`UserQuotaExceed`](super::DocumentedError::UserQuotaExceed), here with HTTP status 400
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`Forbidden`](super::DocumentedError::Forbidden), here with HTTP status 403
/// - [`JobNotFound`](super::DocumentedError::JobNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type StartEdgeTranscodeJobError = super::DocumentedError;
