// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitMediaInfoJob`, from `mts/SubmitMediaInfoJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AudioStream, Input, MNSMessageResult, MediaInfoJob, NetworkCost, Properties, PropertiesFormat, Streams, StreamsSubtitleStream, StreamsVideoStream};

/// Analyzes an input file for its media information, at once or in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::SubmitMediaInfoJobRequest::new()
///     .input("...")
///     .user_data("testid-001")
///     .pipeline_id("88c6ca184c0e432bbf5b665e2a15****")
///     .async_(true);
/// let reply = client.submit_media_info_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitMediaInfoJobRequest {
    /// **Required.** File to read, as JSON with bucket, region and object, or a media ID where these
    /// are offered.
    /// Example: `{"Bucket":"example-bucket","Location":"oss-cn-hangzhou","Object":"example.flv"}`.
    pub input: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `testid-001`.
    pub user_data: Option<String>,
    /// ID of the pipeline that the call is about. Example: `88c6ca184c0e432bbf5b665e2a15****`.
    pub pipeline_id: Option<String>,
    /// Whether the call returns at once and the result is read later. Example: `true`.
    pub async_: Option<bool>,
    /// Settings, in the notation that the operation defines.
    pub config: Option<String>,
}

impl SubmitMediaInfoJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Input`, which is required.
    pub fn input(mut self, value: impl Into<String>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `PipelineId`.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
    /// Sets `Async`.
    #[inline]
    pub fn async_(mut self, value: bool) -> Self {
        self.async_ = Some(value);
        self
    }
    /// Sets `Config`.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
}

request! {
    SubmitMediaInfoJobRequest {
        "Input" => input: query,
        "UserData" => user_data: query,
        "PipelineId" => pipeline_id: query,
        "Async" => async_: query,
        "Config" => config: query,
    }
}

impl Operation for SubmitMediaInfoJobRequest {
    type Response = SubmitMediaInfoJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitMediaInfoJob")
        .required(&["Input"]);
}

/// Response to [`SubmitMediaInfoJobRequest`].
#[non_exhaustive]
pub struct SubmitMediaInfoJobResponse {
    /// The analysis of the file, with what was found.
    pub media_info_job: Option<MediaInfoJob>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `46A04AA5-B119-41BB-B750-7C5327AC****`.
    pub request_id: Option<String>,
}

response! {
    SubmitMediaInfoJobResponse {
        "MediaInfoJob" => media_info_job: value,
        "RequestId" => request_id: value,
    }
}
