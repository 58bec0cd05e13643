// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetQueryOptimizeExecErrorSample`, from `das/GetQueryOptimizeExecErrorSample.md`.

use alicloud_runtime::codegen::*;

/// Shows sample failures of one SQL template in query governance, with error codes.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetQueryOptimizeExecErrorSampleRequest::new()
///     .engine("...")
///     .instance_id("...")
///     .sql_id("...")
///     .time("...");
/// let reply = client.get_query_optimize_exec_error_sample(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetQueryOptimizeExecErrorSampleRequest {
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Fingerprint that statements of one form share, whatever their literals are.
    pub sql_id: Option<String>,
    /// **Required.** Moment that the record or the action belongs to.
    pub time: Option<String>,
}

impl GetQueryOptimizeExecErrorSampleRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `SqlId`, which is required.
    pub fn sql_id(mut self, value: impl Into<String>) -> Self {
        self.sql_id = Some(value.into());
        self
    }
    /// Sets `Time`, which is required.
    pub fn time(mut self, value: impl Into<String>) -> Self {
        self.time = Some(value.into());
        self
    }
}

request! {
    GetQueryOptimizeExecErrorSampleRequest {
        "Engine" => engine: query,
        "InstanceId" => instance_id: query,
        "SqlId" => sql_id: query,
        "Time" => time: query,
    }
}

impl Operation for GetQueryOptimizeExecErrorSampleRequest {
    type Response = GetQueryOptimizeExecErrorSampleResponse;
    type Error = GetQueryOptimizeExecErrorSampleError;
    const INFO: OperationInfo = super::operation("GetQueryOptimizeExecErrorSample")
        .required(&["Engine", "InstanceId", "SqlId", "Time"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetQueryOptimizeExecErrorSampleError] = &[
        GetQueryOptimizeExecErrorSampleError::InvalidParams,
        GetQueryOptimizeExecErrorSampleError::NoPermission,
    ];
}

/// Response to [`GetQueryOptimizeExecErrorSampleRequest`].
#[non_exhaustive]
pub struct GetQueryOptimizeExecErrorSampleResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<QueryOptimizeExecErrorSampleData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    GetQueryOptimizeExecErrorSampleResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct QueryOptimizeExecErrorSampleData {
    /// How many items there are in all. Example: `2`.
    pub total: Option<i64>,
    /// Number of the page returned.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Room for further data.
    pub extra: Option<String>,
    /// Entries of the list.
    pub list: Vec<QueryOptimizeExecErrorSampleList>,
}

response! {
    QueryOptimizeExecErrorSampleData {
        "Total" => total: value,
        "PageNo" => page_no: value,
        "PageSize" => page_size: value,
        "Extra" => extra: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct QueryOptimizeExecErrorSampleList {
    /// Host name or address of the orig. Example: `100.104.XX.XX`.
    pub orig_host: Option<String>,
    /// User that the call or the item is about. Example: `test01`.
    pub user: Option<String>,
    /// Database that the statement ran in. Example: `testdb01`.
    pub dbname: Option<String>,
    /// Fingerprint that statements of one form share, whatever their literals are.
    /// Example: `2e8147b5ca2dfc640dfd5e43d96a****`.
    pub sql_id: Option<String>,
    /// Text of the statement. Example: `select * from test1`.
    pub sql_text: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `1146`.
    pub error_code: Option<String>,
    /// Moment that the record or data point belongs to. Example: `1643020306739`.
    pub timestamp: Option<i64>,
}

response! {
    QueryOptimizeExecErrorSampleList {
        "OrigHost" => orig_host: value,
        "User" => user: value,
        "Dbname" => dbname: value,
        "SqlId" => sql_id: value,
        "SqlText" => sql_text: value,
        "ErrorCode" => error_code: value,
        "Timestamp" => timestamp: value,
    }
}

/// Errors that the documentation of [`GetQueryOptimizeExecErrorSampleRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetQueryOptimizeExecErrorSampleError = super::DocumentedError;
