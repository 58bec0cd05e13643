// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSmartHandleJob`, from `ice/GetSmartHandleJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OutputConfig};

/// Shows state and result of an intelligent task by job ID; only the past year can be queried.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetSmartHandleJobRequest::new();
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_smart_handle_job(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSmartHandleJobRequest {
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl GetSmartHandleJobRequest {
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
    GetSmartHandleJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for GetSmartHandleJobRequest {
    type Response = GetSmartHandleJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSmartHandleJob").read_only();
}

impl Stateful for GetSmartHandleJobRequest {
    type State = SmartHandleJobState;
    const FAILURES: &'static [SmartHandleJobState] = &[SmartHandleJobState::Failed];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.state.as_ref().map(|s| s.as_str()))
    }
}

impl StatefulTask for GetSmartHandleJobRequest {
    const DONE: &'static [SmartHandleJobState] = &[SmartHandleJobState::Finished];
}

/// Response to [`GetSmartHandleJobRequest`].
#[non_exhaustive]
pub struct GetSmartHandleJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// What the run wrote.
    pub output: Option<String>,
    /// Result of the step or check named job.
    pub job_result: Option<JobResult>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Finished`.
    pub state: Option<Open<SmartHandleJobState>>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `{"user":"data"}`.
    pub user_data: Option<String>,
    /// What is known about the smart job.
    pub smart_job_info: Option<SmartJobInfo>,
}

response! {
    GetSmartHandleJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
        "Output" => output: value,
        "JobResult" => job_result: value,
        "State" => state: value,
        "UserData" => user_data: value,
        "SmartJobInfo" => smart_job_info: value,
    }
}

/// Result of the step or check named job.
#[non_exhaustive]
pub struct JobResult {
    /// ID of the media that the item belongs to or stands for.
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub media_id: Option<String>,
    /// Result of the step or check named ai. Example: `text`.
    pub ai_result: Option<String>,
    /// Tokens that the language model took. Example: `{"total_tokens":100}`.
    pub usage: Option<String>,
}

response! {
    JobResult {
        "MediaId" => media_id: value,
        "AiResult" => ai_result: value,
        "Usage" => usage: value,
    }
}

/// What is known about the smart job.
#[non_exhaustive]
pub struct SmartJobInfo {
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `1974526429******`.
    pub user_id: Option<String>,
    /// Settings of the input, and what it works with.
    pub input_config: Option<InputConfig>,
    /// Settings of the output, and what it works with.
    pub output_config: Option<OutputConfig>,
    /// When the item was created. Example: `2020-12-26T04:11:10Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2020-12-26T04:11:10Z`.
    pub modified_time: Option<Timestamp>,
    /// Which kind of job it is or is to be. Example: `ASR`.
    pub job_type: Option<String>,
}

response! {
    SmartJobInfo {
        "Title" => title: value,
        "Description" => description: value,
        "UserId" => user_id: value,
        "InputConfig" => input_config: value,
        "OutputConfig" => output_config: value,
        "CreateTime" => create_time: value,
        "ModifiedTime" => modified_time: value,
        "JobType" => job_type: value,
    }
}

/// Settings of the input, and what it works with.
#[non_exhaustive]
pub struct InputConfig {
    /// File in OSS or media that was worked on. Example: `text`.
    pub input_file: Option<String>,
}

response! {
    InputConfig {
        "InputFile" => input_file: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum SmartHandleJobState {
        /// Done.
        Finished = "Finished",
        /// It did not work; code and message say why.
        Failed = "Failed",
        /// At work.
        Executing = "Executing",
        /// Made, with nothing done yet.
        Created = "Created",
    }
}
