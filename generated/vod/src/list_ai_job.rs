// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAIJob`, from `vod/ListAIJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{JobStatus};

/// Shows smart tagging or video fingerprinting jobs by ID, since they run in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::ListAIJobRequest::new()
///     .job_ids("1236ca184c0e47098a5b665e2xxxxxx");
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .list_ai_job(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAIJobRequest {
    /// **Required.** IDs of the jobs to work on or to narrow the list down to.
    /// Items: at most 10. Example: `a718a3a1e8*****bb42ee3bc88921e9`.
    pub job_ids: Option<String>,
}

impl ListAIJobRequest {
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
    ListAIJobRequest {
        "JobIds" => job_ids: query,
    }
}

impl Operation for ListAIJobRequest {
    type Response = ListAIJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAIJob")
        .required(&["JobIds"])
        .read_only();
}

impl Stateful for ListAIJobRequest {
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
                .ai_job_list
                .iter()
                .map(|v| (v.job_id.as_deref(), v.status.as_ref().map(|s| s.as_str()))),
        )
    }
}

impl StatefulTask for ListAIJobRequest {
    const DONE: &'static [JobStatus] = &[JobStatus::Success];
}

/// Response to [`ListAIJobRequest`].
#[non_exhaustive]
pub struct ListAIJobResponse {
    /// Items of the kind AI job that were found or are concerned.
    pub ai_job_list: Vec<AIJob>,
    /// IDs of the non exist AI jobs that were found or are concerned.
    /// Example: `["aasdcsfg*****782740asd", "k2l3ibask*****od98wrns9"]`.
    pub non_exist_ai_job_ids: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8233A0E4-E112-44*****58-2BCED1B88173`.
    pub request_id: Option<String>,
}

response! {
    ListAIJobResponse {
        "AIJobList" => ai_job_list: list("AIJob"),
        "NonExistAIJobIds" => non_exist_ai_job_ids: list("String"),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind AI job that were found or are concerned.
#[non_exhaustive]
pub struct AIJob {
    /// Code for programs to act on, as a rule that of the result. Example: `0`.
    pub code: Option<String>,
    /// Time that is set or recorded for this: complete. Example: `2020-06-28T02:04:47Z`.
    pub complete_time: Option<Timestamp>,
    /// When the item was created. Example: `2020-06-28T02:04:32Z`.
    pub creation_time: Option<Timestamp>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `53d4a9c7b00c*****cdcb4b0c2c854c7`.
    pub job_id: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `a718a3a1e8*****bb42ee3bc88921e9`.
    pub media_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<Open<JobStatus>>,
    /// Kind of the item, out of those that the service tells apart. Example: `AIVideoTag`.
    pub type_: Option<String>,
}

response! {
    AIJob {
        "Code" => code: value,
        "CompleteTime" => complete_time: value,
        "CreationTime" => creation_time: value,
        "Data" => data: value,
        "JobId" => job_id: value,
        "MediaId" => media_id: value,
        "Message" => message: value,
        "Status" => status: value,
        "Type" => type_: value,
    }
}
