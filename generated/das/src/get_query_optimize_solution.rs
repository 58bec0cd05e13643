// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetQueryOptimizeSolution`, from `das/GetQueryOptimizeSolution.md`.

use alicloud_runtime::codegen::*;

/// Reads the advice of query governance for a SQL template, by rule.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetQueryOptimizeSolutionRequest::new()
///     .engine("...")
///     .sql_id("...")
///     .rule_ids("...");
/// let reply = client.get_query_optimize_solution(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetQueryOptimizeSolutionRequest {
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// **Required.** Fingerprint that statements of one form share, whatever their literals are.
    pub sql_id: Option<String>,
    /// **Required.** IDs of the rules that the call is applied to.
    pub rule_ids: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl GetQueryOptimizeSolutionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Engine`, which is required.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `SqlId`, which is required.
    pub fn sql_id(mut self, value: impl Into<String>) -> Self {
        self.sql_id = Some(value.into());
        self
    }
    /// Sets `RuleIds`, which is required.
    pub fn rule_ids(mut self, value: impl Into<String>) -> Self {
        self.rule_ids = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    GetQueryOptimizeSolutionRequest {
        "Engine" => engine: query,
        "SqlId" => sql_id: query,
        "RuleIds" => rule_ids: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for GetQueryOptimizeSolutionRequest {
    type Response = GetQueryOptimizeSolutionResponse;
    type Error = GetQueryOptimizeSolutionError;
    const INFO: OperationInfo = super::operation("GetQueryOptimizeSolution")
        .required(&["Engine", "SqlId", "RuleIds"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetQueryOptimizeSolutionError] = &[
        GetQueryOptimizeSolutionError::InvalidParams,
        GetQueryOptimizeSolutionError::NoPermission,
    ];
}

/// Response to [`GetQueryOptimizeSolutionRequest`].
#[non_exhaustive]
pub struct GetQueryOptimizeSolutionResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<QueryOptimizeSolutionData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `30FF4E40-17F3-5A51-AB23-43F30D9B****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    GetQueryOptimizeSolutionResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct QueryOptimizeSolutionData {
    /// How many items there are in all. Example: `1`.
    pub total: Option<i64>,
    /// Number of the page returned.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Room for further data.
    pub extra: Option<String>,
    /// Entries of the list.
    pub list: Vec<QueryOptimizeSolutionList>,
}

response! {
    QueryOptimizeSolutionData {
        "Total" => total: value,
        "PageNo" => page_no: value,
        "PageSize" => page_size: value,
        "Extra" => extra: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct QueryOptimizeSolutionList {
    /// Rank of the item on the scale that its container defines. Example: `INFO`.
    pub level: Option<String>,
    /// ID of the rule that the call or the item is about. Example: `LARGE_ROWS_EXAMINED`.
    pub rule_id: Option<String>,
    /// What can be done about it. Example: `LARGE_ROWS_EXAMINED_SOLUTION`.
    pub solution: Option<String>,
    /// Further data about the advice.
    pub solution_ext: Option<String>,
}

response! {
    QueryOptimizeSolutionList {
        "Level" => level: value,
        "RuleId" => rule_id: value,
        "Solution" => solution: value,
        "SolutionExt" => solution_ext: value,
    }
}

/// Errors that the documentation of [`GetQueryOptimizeSolutionRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetQueryOptimizeSolutionError = super::DocumentedError;
