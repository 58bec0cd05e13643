// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryVideoQualityJob`, from `mts/QueryVideoQualityJob.md`.

use alicloud_runtime::codegen::*;

/// Returns a video quality job with its status and results.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::QueryVideoQualityJobRequest::new()
///     .job_id("7c2abbb270474c98823dac56cc067008")
///     .user_id(1253406881704637);
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .query_video_quality_job(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryVideoQualityJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    /// Example: `7c2abbb270474c98823dac56cc067008`.
    pub job_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about.
    /// Example: `1253406881704637`.
    pub user_id: Option<i64>,
}

impl QueryVideoQualityJobRequest {
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
    /// Sets `UserId`, which is required.
    #[inline]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
}

request! {
    QueryVideoQualityJobRequest {
        "JobId" => job_id: query,
        "UserId" => user_id: query,
    }
}

impl Operation for QueryVideoQualityJobRequest {
    type Response = QueryVideoQualityJobResponse;
    type Error = QueryVideoQualityJobError;
    const INFO: OperationInfo = super::operation("QueryVideoQualityJob")
        .required(&["JobId", "UserId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [QueryVideoQualityJobError] = &[
        QueryVideoQualityJobError::InvalidParameterJobNotFound,
    ];
}

impl Stateful for QueryVideoQualityJobRequest {
    type State = JobStatus;
    const FAILURES: &'static [JobStatus] = &[JobStatus::Fail];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response.job.iter().find_map(|v| v.status.as_ref().map(|s| s.as_str())),
        )
    }
}

impl StatefulTask for QueryVideoQualityJobRequest {
    const DONE: &'static [JobStatus] = &[JobStatus::Success];
}

/// Response to [`QueryVideoQualityJobRequest`].
#[non_exhaustive]
pub struct QueryVideoQualityJobResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// The job with its state and result.
    pub job: Option<Job>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2774ABF9-34AD*****5F53BE4EFFB9`.
    pub request_id: Option<String>,
}

response! {
    QueryVideoQualityJobResponse {
        "Code" => code: value,
        "Job" => job: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// The job with its state and result.
#[non_exhaustive]
pub struct Job {
    /// ID of the job, for asking later how it stands. Example: `0c8f04aa60bd4377a906bd6c91ec****`.
    pub job_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the run wrote. Example: `blockness.txt`.
    pub output: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<Open<JobStatus>>,
    /// ID of the user or account that the call or the item is about. Example: `1253406881704637`.
    pub user_id: Option<i64>,
    /// Outcomes of the video quality, one entry each. Example: `text`.
    pub video_quality_results: Option<String>,
}

response! {
    Job {
        "JobId" => job_id: value,
        "Message" => message: value,
        "Output" => output: value,
        "Status" => status: value,
        "UserId" => user_id: value,
        "VideoQualityResults" => video_quality_results: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum JobStatus {
        /// Ended as intended.
        Success = "Success",
        /// The check did not work.
        Fail = "Fail",
        /// At work.
        Processing = "Processing",
        /// Waiting for its turn.
        Submitted = "Submitted",
    }
}

/// Errors that the documentation of [`QueryVideoQualityJobRequest`] names.
///
/// - [`InvalidParameterJobNotFound`](super::DocumentedError::InvalidParameterJobNotFound)
pub type QueryVideoQualityJobError = super::DocumentedError;
