// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEdgeTranscodeJob`, from `live/DeleteEdgeTranscodeJob.md`.

use alicloud_runtime::codegen::*;

/// Deletes a transcoding job of an edge cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteEdgeTranscodeJobRequest::new()
///     .cluster_id("...")
///     .job_id("...");
/// let reply = client.delete_edge_transcode_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEdgeTranscodeJobRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl DeleteEdgeTranscodeJobRequest {
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
    DeleteEdgeTranscodeJobRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "JobId" => job_id: query,
    }
}

impl Operation for DeleteEdgeTranscodeJobRequest {
    type Response = DeleteEdgeTranscodeJobResponse;
    type Error = DeleteEdgeTranscodeJobError;
    const INFO: OperationInfo = super::operation("DeleteEdgeTranscodeJob")
        .required(&["ClusterId", "JobId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteEdgeTranscodeJobError] = &[
        DeleteEdgeTranscodeJobError::MissingParameter,
        DeleteEdgeTranscodeJobError::OperationDenied,
        DeleteEdgeTranscodeJobError::Forbidden,
        DeleteEdgeTranscodeJobError::JobNotFound,
    ];
}

/// Response to [`DeleteEdgeTranscodeJobRequest`].
pub type DeleteEdgeTranscodeJobResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteEdgeTranscodeJobRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`Forbidden`](super::DocumentedError::Forbidden), here with HTTP status 403
/// - [`JobNotFound`](super::DocumentedError::JobNotFound)
pub type DeleteEdgeTranscodeJobError = super::DocumentedError;
