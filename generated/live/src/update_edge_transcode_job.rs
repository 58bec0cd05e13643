// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateEdgeTranscodeJob`, from `live/UpdateEdgeTranscodeJob.md`.

use alicloud_runtime::codegen::*;

/// Changes template, input, or output stream of an edge transcoding job.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateEdgeTranscodeJobRequest::new()
///     .cluster_id("...")
///     .job_id("...");
/// let reply = client.update_edge_transcode_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateEdgeTranscodeJobRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// What the edge node takes as its source, as an address.
    pub stream_input: Option<String>,
    /// Where the edge node sends its result, as an address.
    pub stream_output: Option<String>,
}

impl UpdateEdgeTranscodeJobRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `StreamInput`.
    pub fn stream_input(mut self, value: impl Into<String>) -> Self {
        self.stream_input = Some(value.into());
        self
    }
    /// Sets `StreamOutput`.
    pub fn stream_output(mut self, value: impl Into<String>) -> Self {
        self.stream_output = Some(value.into());
        self
    }
}

request! {
    UpdateEdgeTranscodeJobRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "JobId" => job_id: query,
        "Name" => name: query,
        "TemplateId" => template_id: query,
        "StreamInput" => stream_input: query,
        "StreamOutput" => stream_output: query,
    }
}

impl Operation for UpdateEdgeTranscodeJobRequest {
    type Response = UpdateEdgeTranscodeJobResponse;
    type Error = UpdateEdgeTranscodeJobError;
    const INFO: OperationInfo = super::operation("UpdateEdgeTranscodeJob")
        .required(&["ClusterId", "JobId"])
        .region("RegionId");
    const ERRORS: &'static [UpdateEdgeTranscodeJobError] = &[
        UpdateEdgeTranscodeJobError::InvalidParameter2,
        UpdateEdgeTranscodeJobError::MissingParameter,
        UpdateEdgeTranscodeJobError::OperationDenied,
        UpdateEdgeTranscodeJobError::Forbidden,
        UpdateEdgeTranscodeJobError::TemplateNotFound,
        UpdateEdgeTranscodeJobError::JobNotFound,
    ];
}

/// Response to [`UpdateEdgeTranscodeJobRequest`].
#[non_exhaustive]
pub struct UpdateEdgeTranscodeJobResponse {
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
}

response! {
    UpdateEdgeTranscodeJobResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateEdgeTranscodeJobRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`Forbidden`](super::DocumentedError::Forbidden), here with HTTP status 403
/// - [`TemplateNotFound`](super::DocumentedError::TemplateNotFound)
/// - [`JobNotFound`](super::DocumentedError::JobNotFound)
pub type UpdateEdgeTranscodeJobError = super::DocumentedError;
