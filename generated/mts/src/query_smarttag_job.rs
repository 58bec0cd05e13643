// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QuerySmarttagJob`, from `mts/QuerySmarttagJob.md`.

use alicloud_runtime::codegen::*;

/// Returns status and results of one smart tagging job.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::QuerySmarttagJobRequest::new()
///     .job_id("88c6ca184c0e47098a5b665e2a126797");
/// let reply = client.query_smarttag_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QuerySmarttagJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// The params that are concerned.
    pub params: Option<String>,
}

impl QuerySmarttagJobRequest {
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
    /// Sets `Params`.
    pub fn params(mut self, value: impl Into<String>) -> Self {
        self.params = Some(value.into());
        self
    }
}

request! {
    QuerySmarttagJobRequest {
        "JobId" => job_id: query,
        "Params" => params: query,
    }
}

impl Operation for QuerySmarttagJobRequest {
    type Response = QuerySmarttagJobResponse;
    type Error = QuerySmarttagJobError;
    const INFO: OperationInfo = super::operation("QuerySmarttagJob")
        .required(&["JobId"])
        .read_only();
    const ERRORS: &'static [QuerySmarttagJobError] = &[
        QuerySmarttagJobError::MissingParameter,
    ];
}

/// Response to [`QuerySmarttagJobRequest`].
#[non_exhaustive]
pub struct QuerySmarttagJobResponse {
    /// State that the job is in. Example: `Success`.
    pub job_status: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<SmarttagJobResult>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub state: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `example UserData ****`.
    pub user_data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `12DD436D-DAF5-4D53-A8A4-265EB986F06A`.
    pub request_id: Option<String>,
}

response! {
    QuerySmarttagJobResponse {
        "JobStatus" => job_status: value,
        "Results" => results: list("Result"),
        "Type" => type_: value,
        "JobId" => job_id: value,
        "State" => state: value,
        "UserData" => user_data: value,
        "RequestId" => request_id: value,
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SmarttagJobResult {
    /// Kind of the item, out of those that the service tells apart. Example: `Meta`.
    pub type_: Option<String>,
    /// What the call returns besides its status. Example: `{"title":"example-title-****"}`.
    pub data: Option<String>,
}

response! {
    SmarttagJobResult {
        "Type" => type_: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`QuerySmarttagJobRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
pub type QuerySmarttagJobError = super::DocumentedError;
