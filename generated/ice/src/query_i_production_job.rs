// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryIProductionJob`, from `ice/QueryIProductionJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Input, Output, ScheduleConfig};

/// Shows state and result of one intelligent production job.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::QueryIProductionJobRequest::new()
///     .job_id("...");
/// let reply = client.query_i_production_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryIProductionJobRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl QueryIProductionJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    QueryIProductionJobRequest {
        "ClientToken" => client_token: query,
        "JobId" => job_id: query,
    }
}

impl Operation for QueryIProductionJobRequest {
    type Response = QueryIProductionJobResponse;
    type Error = QueryIProductionJobError;
    const INFO: OperationInfo = super::operation("QueryIProductionJob")
        .required(&["JobId"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [QueryIProductionJobError] = &[
        QueryIProductionJobError::IdempotentParameterMismatch,
    ];
}

/// Response to [`QueryIProductionJobRequest`].
#[non_exhaustive]
pub struct QueryIProductionJobResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Name of the function or feature that the call or the item is about. Example: `Cover`.
    pub function_name: Option<String>,
    /// What was worked on.
    pub input: Option<Input>,
    /// Where the result was written.
    pub output: Option<Output>,
    /// ID of the template whose settings are used or shown. Example: `****96e8864746a0b6f3****`.
    pub template_id: Option<String>,
    /// The job params that are concerned. Example: `{"Model":"gif"}`.
    pub job_params: Option<String>,
    /// Settings of the schedule, and what it works with.
    pub schedule_config: Option<ScheduleConfig>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `{"test":1}`.
    pub user_data: Option<String>,
    /// How it ended, or what came out.
    pub result: Option<String>,
    /// When the item was created. Example: `2022-07-07T07:16:11Z`.
    pub create_time: Option<Timestamp>,
    /// When it was finished. Example: `2021-11-26T14:50:25Z`.
    pub finish_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
    /// The output files that were found or are concerned, one entry each. Example: `output/xxx.mp4`.
    pub output_files: Vec<String>,
    /// The output URLs that were found or are concerned, one entry each. Example: `http://xxx`.
    pub output_urls: Vec<String>,
}

response! {
    QueryIProductionJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
        "Name" => name: value,
        "FunctionName" => function_name: value,
        "Input" => input: value,
        "Output" => output: value,
        "TemplateId" => template_id: value,
        "JobParams" => job_params: value,
        "ScheduleConfig" => schedule_config: value,
        "UserData" => user_data: value,
        "Result" => result: value,
        "CreateTime" => create_time: value,
        "FinishTime" => finish_time: value,
        "Status" => status: value,
        "OutputFiles" => output_files: list(""),
        "OutputUrls" => output_urls: list(""),
    }
}

/// Errors that the documentation of [`QueryIProductionJobRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
pub type QueryIProductionJobError = super::DocumentedError;
