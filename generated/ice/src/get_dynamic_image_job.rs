// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDynamicImageJob`, from `ice/GetDynamicImageJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DynamicImageJobInput, DynamicImageJobOutput, File, JobStatus};

/// Shows one job that makes animated images from a video.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetDynamicImageJobRequest::new();
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_dynamic_image_job(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDynamicImageJobRequest {
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl GetDynamicImageJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    GetDynamicImageJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for GetDynamicImageJobRequest {
    type Response = GetDynamicImageJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetDynamicImageJob").read_only();
}

impl Stateful for GetDynamicImageJobRequest {
    type State = JobStatus;
    const FAILURES: &'static [JobStatus] = &[JobStatus::Fail];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response
                .dynamic_image_job
                .iter()
                .find_map(|v| v.status.as_ref().map(|s| s.as_str())),
        )
    }
}

impl StatefulTask for GetDynamicImageJobRequest {
    const DONE: &'static [JobStatus] = &[JobStatus::Success];
}

/// Response to [`GetDynamicImageJobRequest`].
#[non_exhaustive]
pub struct GetDynamicImageJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******36-3C1E-4417-BDB2-1E034F******`.
    pub request_id: Option<String>,
    /// The job for an animated picture, with its result.
    pub dynamic_image_job: Option<DynamicImageJob>,
}

response! {
    GetDynamicImageJobResponse {
        "RequestId" => request_id: value,
        "DynamicImageJob" => dynamic_image_job: value,
    }
}

/// The job for an animated picture, with its result.
#[non_exhaustive]
pub struct DynamicImageJob {
    /// ID of the job, for asking later how it stands. Example: `****d80e4e4044975745c14b****`.
    pub job_id: Option<String>,
    /// Where the trigger comes from. Example: `API`.
    pub trigger_source: Option<String>,
    /// Name that people know the item by. Example: `SampleJob`.
    pub name: Option<String>,
    /// What was worked on.
    pub input: Option<DynamicImageJobInput>,
    /// Where the result was written.
    pub output: Option<DynamicImageJobOutput>,
    /// Web address under which the output is found.
    /// Example: `http://test-bucket.oss-cn-shanghai.aliyuncs.com/output.gif`.
    pub output_url: Option<String>,
    /// Settings of the template, and what it works with.
    /// Example: `{"Format":"gif","Fps":5,"Height":1080,"Width":1920}`.
    pub template_config: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `****d80e4e4044975745c14b****`.
    pub template_id: Option<String>,
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
    /// Example: `{"sampleParam": "sampleValue"}`.
    pub user_data: Option<String>,
    /// When the item was created. Example: `2022-07-12T16:17:54Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-07-12T16:30:54Z`.
    pub modified_time: Option<Timestamp>,
}

response! {
    DynamicImageJob {
        "JobId" => job_id: value,
        "TriggerSource" => trigger_source: value,
        "Name" => name: value,
        "Input" => input: value,
        "Output" => output: value,
        "OutputUrl" => output_url: value,
        "TemplateConfig" => template_config: value,
        "TemplateId" => template_id: value,
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
