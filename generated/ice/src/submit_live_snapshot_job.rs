// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitLiveSnapshotJob`, from `ice/SubmitLiveSnapshotJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SnapshotOutput, StreamInput};

/// Sets up snapshots of a live stream; the job begins by itself if the stream is being pushed.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::submit_live_snapshot_job::SnapshotOutput;
/// use alicloud_ice::submit_live_snapshot_job::StreamInput;
///
/// let request = alicloud_ice::SubmitLiveSnapshotJobRequest::new()
///     .job_name("...")
///     .stream_input(StreamInput::new())
///     .snapshot_output(SnapshotOutput::new())
///     .template_id("...");
/// let reply = client.submit_live_snapshot_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitLiveSnapshotJobRequest {
    /// **Required.** Name that the job goes by.
    pub job_name: Option<String>,
    /// **Required.** Live stream that is worked on, by its address.
    pub stream_input: Option<StreamInput>,
    /// **Required.** Where the snapshots are stored.
    pub snapshot_output: Option<SnapshotOutput>,
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// Web address under which the callback is found.
    pub callback_url: Option<String>,
}

impl SubmitLiveSnapshotJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobName`, which is required.
    pub fn job_name(mut self, value: impl Into<String>) -> Self {
        self.job_name = Some(value.into());
        self
    }
    /// Sets `StreamInput`, which is required.
    pub fn stream_input(mut self, value: impl Into<StreamInput>) -> Self {
        self.stream_input = Some(value.into());
        self
    }
    /// Sets `SnapshotOutput`, which is required.
    pub fn snapshot_output(mut self, value: impl Into<SnapshotOutput>) -> Self {
        self.snapshot_output = Some(value.into());
        self
    }
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `CallbackUrl`.
    pub fn callback_url(mut self, value: impl Into<String>) -> Self {
        self.callback_url = Some(value.into());
        self
    }
}

request! {
    SubmitLiveSnapshotJobRequest {
        "JobName" => job_name: form,
        "StreamInput" => stream_input: form_json,
        "SnapshotOutput" => snapshot_output: form_json,
        "TemplateId" => template_id: form,
        "CallbackUrl" => callback_url: form,
    }
}

impl Operation for SubmitLiveSnapshotJobRequest {
    type Response = SubmitLiveSnapshotJobResponse;
    type Error = SubmitLiveSnapshotJobError;
    const INFO: OperationInfo = super::operation("SubmitLiveSnapshotJob")
        .required(&["JobName", "StreamInput", "SnapshotOutput", "TemplateId"]);
    const ERRORS: &'static [SubmitLiveSnapshotJobError] = &[
        SubmitLiveSnapshotJobError::MissingParameter,
        SubmitLiveSnapshotJobError::InvalidParameter,
        SubmitLiveSnapshotJobError::UserDisable,
        SubmitLiveSnapshotJobError::Forbidden,
        SubmitLiveSnapshotJobError::OperationDenied,
        SubmitLiveSnapshotJobError::TemplateNotFound,
        SubmitLiveSnapshotJobError::InternalError,
    ];
}

/// Response to [`SubmitLiveSnapshotJobRequest`].
#[non_exhaustive]
pub struct SubmitLiveSnapshotJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `****a046-263c-3560-978a-fb287666****`.
    pub job_id: Option<String>,
}

response! {
    SubmitLiveSnapshotJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`SubmitLiveSnapshotJobRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`UserDisable`](super::DocumentedError::UserDisable)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`TemplateNotFound`](super::DocumentedError::TemplateNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type SubmitLiveSnapshotJobError = super::DocumentedError;
