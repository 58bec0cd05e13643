// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAIImageJobs`, from `vod/GetAIImageJobs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{JobStatus};

/// Shows AI image processing jobs by their job IDs, with status and result.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetAIImageJobsRequest::new()
///     .job_ids("cf08a2c6e11e*****de1711b738b9067");
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .get_ai_image_jobs(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAIImageJobsRequest {
    /// **Required.** IDs of the jobs to work on or to narrow the list down to.
    /// Example: `cf08a2c6e11e*****de1711b738b9067`.
    pub job_ids: Option<String>,
}

impl GetAIImageJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobIds`, which is required.
    pub fn job_ids(mut self, value: impl Into<String>) -> Self {
        self.job_ids = Some(value.into());
        self
    }
}

request! {
    GetAIImageJobsRequest {
        "JobIds" => job_ids: query,
    }
}

impl Operation for GetAIImageJobsRequest {
    type Response = GetAIImageJobsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAIImageJobs")
        .required(&["JobIds"])
        .read_only();
}

impl Stateful for GetAIImageJobsRequest {
    type State = JobStatus;
    const FAILURES: &'static [JobStatus] = &[JobStatus::Fail];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.job_ids)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .ai_image_job_list
                .iter()
                .map(|v| (v.job_id.as_deref(), v.status.as_ref().map(|s| s.as_str()))),
        )
    }
}

impl StatefulTask for GetAIImageJobsRequest {
    const DONE: &'static [JobStatus] = &[JobStatus::Success];
}

/// Response to [`GetAIImageJobsRequest`].
#[non_exhaustive]
pub struct GetAIImageJobsResponse {
    /// Items of the kind AI image job that were found or are concerned.
    pub ai_image_job_list: Vec<AIImageJob>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7721B494-1F78-4E*****E8-A7CEE7315BFA`.
    pub request_id: Option<String>,
}

response! {
    GetAIImageJobsResponse {
        "AIImageJobList" => ai_image_job_list: list(""),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind AI image job that were found or are concerned.
#[non_exhaustive]
pub struct AIImageJob {
    /// Result of the step or check named AI image.
    pub ai_image_result: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// When the item was created. Example: `2020-10-15T03:30:03Z`.
    pub creation_time: Option<Timestamp>,
    /// ID of the job, for asking later how it stands. Example: `cf08a2c6e11e*****de1711b738b9067`.
    pub job_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Here: `success`, `fail`. Example: `success`.
    pub status: Option<Open<JobStatus>>,
    /// Settings of the template, and what it works with.
    /// Example: `{"Format":"gif","SetDefaultCover":"true"}`.
    pub template_config: Option<String>,
    /// ID of the template whose settings are used or shown.
    /// Example: `5a86a00f15194*****d7fe7de1b4a173`.
    pub template_id: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `{"Extend":{"localId":"****","test":"www"}}`.
    pub user_data: Option<String>,
    /// ID of the video that the item belongs to or stands for.
    /// Example: `357a8748c577*****789d2726e6436aa`.
    pub video_id: Option<String>,
}

response! {
    AIImageJob {
        "AIImageResult" => ai_image_result: value,
        "Code" => code: value,
        "CreationTime" => creation_time: value,
        "JobId" => job_id: value,
        "Message" => message: value,
        "Status" => status: value,
        "TemplateConfig" => template_config: value,
        "TemplateId" => template_id: value,
        "UserData" => user_data: value,
        "VideoId" => video_id: value,
    }
}
