// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateEdgeTranscodeJob`, from `live/CreateEdgeTranscodeJob.md`.

use alicloud_runtime::codegen::*;

/// Creates an edge transcoding job on a cluster, with template, input, and output stream.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::CreateEdgeTranscodeJobRequest::new()
///     .cluster_id("...")
///     .name("...")
///     .template_id("...")
///     .stream_input("...")
///     .stream_output("...");
/// let reply = client.create_edge_transcode_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateEdgeTranscodeJobRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// **Required.** What the edge node takes as its source, as an address.
    pub stream_input: Option<String>,
    /// **Required.** Where the edge node sends its result, as an address.
    pub stream_output: Option<String>,
}

impl CreateEdgeTranscodeJobRequest {
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `StreamInput`, which is required.
    pub fn stream_input(mut self, value: impl Into<String>) -> Self {
        self.stream_input = Some(value.into());
        self
    }
    /// Sets `StreamOutput`, which is required.
    pub fn stream_output(mut self, value: impl Into<String>) -> Self {
        self.stream_output = Some(value.into());
        self
    }
}

request! {
    CreateEdgeTranscodeJobRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "Name" => name: query,
        "TemplateId" => template_id: query,
        "StreamInput" => stream_input: query,
        "StreamOutput" => stream_output: query,
    }
}

impl Operation for CreateEdgeTranscodeJobRequest {
    type Response = CreateEdgeTranscodeJobResponse;
    type Error = CreateEdgeTranscodeJobError;
    const INFO: OperationInfo = super::operation("CreateEdgeTranscodeJob")
        .required(&["ClusterId", "Name", "TemplateId", "StreamInput", "StreamOutput"])
        .region("RegionId");
    const ERRORS: &'static [CreateEdgeTranscodeJobError] = &[
        CreateEdgeTranscodeJobError::InvalidParameter2,
        CreateEdgeTranscodeJobError::MissingParameter,
        CreateEdgeTranscodeJobError::OperationDenied,
        CreateEdgeTranscodeJobError::TemplateNotFound,
    ];
}

/// Response to [`CreateEdgeTranscodeJobRequest`].
#[non_exhaustive]
pub struct CreateEdgeTranscodeJobResponse {
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
}

response! {
    CreateEdgeTranscodeJobResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateEdgeTranscodeJobRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`TemplateNotFound`](super::DocumentedError::TemplateNotFound)
pub type CreateEdgeTranscodeJobError = super::DocumentedError;
