// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLiveRecordJob`, from `ice/GetLiveRecordJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RecordOutput, Status, StreamInput};

/// Shows the details of one live recording job.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::get_live_record_job::Status;
///
/// let request = alicloud_ice::GetLiveRecordJobRequest::new()
///     .job_id("...");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_live_record_job(request)
///     .wait()
///     .until(Status::Paused)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLiveRecordJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl GetLiveRecordJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    GetLiveRecordJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for GetLiveRecordJobRequest {
    type Response = GetLiveRecordJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetLiveRecordJob")
        .method("GET")
        .required(&["JobId"])
        .read_only();
}

impl Stateful for GetLiveRecordJobRequest {
    type State = Status;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response
                .record_job
                .iter()
                .find_map(|v| v.status.as_ref().map(|s| s.as_str())),
        )
    }
}

/// Response to [`GetLiveRecordJobRequest`].
#[non_exhaustive]
pub struct GetLiveRecordJobResponse {
    /// The recording with its state and settings.
    pub record_job: Option<RecordJob>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B57A046C-CE33-5FBB-B57A-D2B89ACF6907`.
    pub request_id: Option<String>,
}

response! {
    GetLiveRecordJobResponse {
        "RecordJob" => record_job: value,
        "RequestId" => request_id: value,
    }
}

/// The recording with its state and settings.
#[non_exhaustive]
pub struct RecordJob {
    /// Web address under which the notify is found.
    /// Default: ``. Example: `https://example.com/imsnotify`.
    pub notify_url: Option<String>,
    /// When the item was created. Example: `2022-07-20T02:48:58Z`.
    pub create_time: Option<Timestamp>,
    /// Live stream that is worked on, by its address.
    pub stream_input: Option<StreamInput>,
    /// Where the recording is stored.
    pub record_output: Option<RecordOutput>,
    /// ID of the template whose settings are used or shown.
    /// Default: ``. Example: `69e1f9fe-1e97-11ed-ba64-0c42a1b73d66`.
    pub template_id: Option<String>,
    /// Name that the template was given. Default: ``. Example: `test template`.
    pub template_name: Option<String>,
    /// Name that people know the item by. Default: ``. Example: `text`.
    pub name: Option<String>,
    /// ID of the job, for asking later how it stands.
    /// Default: ``. Example: `ab0e3e76-1e9d-11ed-ba64-0c42a1b73d66`.
    pub job_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Here: `paused`, `initial`, `started`. Default: ``. Example: `paused`.
    pub status: Option<Open<Status>>,
}

response! {
    RecordJob {
        "NotifyUrl" => notify_url: value,
        "CreateTime" => create_time: value,
        "StreamInput" => stream_input: value,
        "RecordOutput" => record_output: value,
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "Name" => name: value,
        "JobId" => job_id: value,
        "Status" => status: value,
    }
}
