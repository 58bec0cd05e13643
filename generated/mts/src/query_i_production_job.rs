// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryIProductionJob`, from `mts/QueryIProductionJob.md`.

use alicloud_runtime::codegen::*;

/// Returns one intelligent production job with state and result.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::QueryIProductionJobRequest::new();
/// let reply = client.query_i_production_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryIProductionJobRequest {
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl QueryIProductionJobRequest {
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
    QueryIProductionJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for QueryIProductionJobRequest {
    type Response = QueryIProductionJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryIProductionJob").read_only();
}

/// Response to [`QueryIProductionJobRequest`].
#[non_exhaustive]
pub struct QueryIProductionJobResponse {
    /// ID of the job, for asking later how it stands. Example: `88c6ca184c0e432bbf5b665e2a15****`.
    pub job_id: Option<String>,
    /// Name of the function or feature that the call or the item is about. Example: `ImageCartoonize`.
    pub function_name: Option<String>,
    /// File that is read, with bucket, region and object.
    /// Example: `oss://example-****.oss-cn-hangzhou.aliyuncs.com/example.mp4`.
    pub input: Option<String>,
    /// What the run wrote.
    pub output: Option<String>,
    /// The job params that are concerned. Example: `{mode:"gif"}`.
    pub job_params: Option<String>,
    /// ID of the pipeline that the item belongs to or stands for.
    /// Example: `39f8e0bc005e4f309379701645f4****`.
    pub pipeline_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub state: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// How it ended, or what came out. Example: `text`.
    pub result: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D127C68E-F1A1-4CE5-A874-8FF724881A12`.
    pub request_id: Option<String>,
}

response! {
    QueryIProductionJobResponse {
        "JobId" => job_id: value,
        "FunctionName" => function_name: value,
        "Input" => input: value,
        "Output" => output: value,
        "JobParams" => job_params: value,
        "PipelineId" => pipeline_id: value,
        "State" => state: value,
        "UserData" => user_data: value,
        "Result" => result: value,
        "RequestId" => request_id: value,
    }
}
