// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSnapshotJob`, from `ice/GetSnapshotJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DynamicImageJobInput, DynamicImageJobOutput, File, JobStatus};

/// Shows one job that takes still images from a video.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetSnapshotJobRequest::new()
///     .job_id("...");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_snapshot_job(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSnapshotJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl GetSnapshotJobRequest {
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
    GetSnapshotJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for GetSnapshotJobRequest {
    type Response = GetSnapshotJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSnapshotJob")
        .required(&["JobId"])
        .read_only();
}

impl Stateful for GetSnapshotJobRequest {
    type State = JobStatus;
    const FAILURES: &'static [JobStatus] = &[JobStatus::Fail];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response
                .snapshot_job
                .iter()
                .find_map(|v| v.status.as_ref().map(|s| s.as_str())),
        )
    }
}

impl StatefulTask for GetSnapshotJobRequest {
    const DONE: &'static [JobStatus] = &[JobStatus::Success];
}

/// Response to [`GetSnapshotJobRequest`].
#[non_exhaustive]
pub struct GetSnapshotJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The snapshot job with its result.
    pub snapshot_job: Option<SnapshotJob>,
}

response! {
    GetSnapshotJobResponse {
        "RequestId" => request_id: value,
        "SnapshotJob" => snapshot_job: value,
    }
}

/// The snapshot job with its result.
#[non_exhaustive]
pub struct SnapshotJob {
    /// ID of the job, for asking later how it stands. Example: `****d80e4e4044975745c14b****`.
    pub job_id: Option<String>,
    /// Where the trigger comes from. Example: `API`.
    pub trigger_source: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Sprite`.
    pub type_: Option<String>,
    /// What was worked on.
    pub input: Option<DynamicImageJobInput>,
    /// Where the result was written.
    pub output: Option<DynamicImageJobOutput>,
    /// How many items or events were counted. Example: `8`.
    pub count: Option<i32>,
    /// Whether the result is read later rather than with the call. Example: `true`.
    pub async_: Option<bool>,
    /// ID of the template whose settings are used or shown. Example: `****d80e4e4044975745c14b****`.
    pub template_id: Option<String>,
    /// Settings of the template, and what it works with.
    /// Example: `{"Type":"Normal","FrameType":"normal","Time":0,"Count":10}`.
    pub template_config: Option<String>,
    /// ID of the pipeline that the item belongs to or stands for.
    /// Example: `****d80e4e4044975745c14b****`.
    pub pipeline_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<Open<JobStatus>>,
    /// Code for programs to act on, as a rule that of the result. Example: `ResourceNotFound`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Time that is set or recorded for this: submit. Example: `2022-07-12T16:17:54Z`.
    pub submit_time: Option<Timestamp>,
    /// When it was finished. Example: `2022-07-12T16:30:54Z`.
    pub finish_time: Option<Timestamp>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `{"test parameter": "test value"}`.
    pub user_data: Option<String>,
    /// When the item was created. Example: `2022-07-12T16:17:54Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-07-12T16:30:54Z`.
    pub modified_time: Option<Timestamp>,
}

response! {
    SnapshotJob {
        "JobId" => job_id: value,
        "TriggerSource" => trigger_source: value,
        "Name" => name: value,
        "Type" => type_: value,
        "Input" => input: value,
        "Output" => output: value,
        "Count" => count: value,
        "Async" => async_: value,
        "TemplateId" => template_id: value,
        "TemplateConfig" => template_config: value,
        "PipelineId" => pipeline_id: value,
        "Status" => status: value,
        "Code" => code: value,
        "Message" => message: value,
        "SubmitTime" => submit_time: value,
        "FinishTime" => finish_time: value,
        "UserData" => user_data: value,
        "CreateTime" => create_time: value,
        "ModifiedTime" => modified_time: value,
    }
}
