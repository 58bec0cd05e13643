// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitLiveRecordJob`, from `ice/SubmitLiveRecordJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RecordOutput, StreamInput};

/// Starts a job that records a live stream by a recording template.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::submit_live_record_job::RecordOutput;
/// use alicloud_ice::submit_live_record_job::StreamInput;
///
/// let request = alicloud_ice::SubmitLiveRecordJobRequest::new()
///     .stream_input(StreamInput::new())
///     .record_output(RecordOutput::new())
///     .template_id("...")
///     .name("...");
/// let reply = client.submit_live_record_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitLiveRecordJobRequest {
    /// Web address under which the notify is found.
    pub notify_url: Option<String>,
    /// **Required.** Live stream that is worked on, by its address.
    pub stream_input: Option<StreamInput>,
    /// **Required.** Where the recording is stored.
    pub record_output: Option<RecordOutput>,
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
}

impl SubmitLiveRecordJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NotifyUrl`.
    pub fn notify_url(mut self, value: impl Into<String>) -> Self {
        self.notify_url = Some(value.into());
        self
    }
    /// Sets `StreamInput`, which is required.
    pub fn stream_input(mut self, value: impl Into<StreamInput>) -> Self {
        self.stream_input = Some(value.into());
        self
    }
    /// Sets `RecordOutput`, which is required.
    pub fn record_output(mut self, value: impl Into<RecordOutput>) -> Self {
        self.record_output = Some(value.into());
        self
    }
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    SubmitLiveRecordJobRequest {
        "NotifyUrl" => notify_url: form,
        "StreamInput" => stream_input: form_json,
        "RecordOutput" => record_output: form_json,
        "TemplateId" => template_id: form,
        "Name" => name: form,
    }
}

impl Operation for SubmitLiveRecordJobRequest {
    type Response = SubmitLiveRecordJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitLiveRecordJob")
        .required(&["StreamInput", "RecordOutput", "TemplateId", "Name"]);
}

/// Response to [`SubmitLiveRecordJobRequest`].
#[non_exhaustive]
pub struct SubmitLiveRecordJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BEA98A0C-7870-15FE-B96F-8880BB600A2C`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `ab0e3e76-1e9d-11ed-ba64-0c42a1b73d66`.
    pub job_id: Option<String>,
}

response! {
    SubmitLiveRecordJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}
