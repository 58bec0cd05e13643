// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAsyncErrorRequestStatResult`, from `das/GetAsyncErrorRequestStatResult.md`.

use alicloud_runtime::codegen::*;

/// Counts, from SQL insights, how often given SQL IDs failed; works asynchronously.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetAsyncErrorRequestStatResultRequest::new()
///     .instance_id("...");
/// let reply = client.get_async_error_request_stat_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAsyncErrorRequestStatResultRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// IDs of the sqls to work on or to narrow the list down to.
    pub sql_id_list: Option<String>,
    /// Where the range begins.
    pub start: Option<i64>,
    /// End of the period to look at, as a Unix time in milliseconds.
    pub end: Option<i64>,
    /// Name that the database goes by.
    pub db_name: Option<String>,
}

impl GetAsyncErrorRequestStatResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `SqlIdList`.
    pub fn sql_id_list(mut self, value: impl Into<String>) -> Self {
        self.sql_id_list = Some(value.into());
        self
    }
    /// Sets `Start`.
    #[inline]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
    /// Sets `End`.
    #[inline]
    pub fn end(mut self, value: i64) -> Self {
        self.end = Some(value);
        self
    }
    /// Sets `DbName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
}

request! {
    GetAsyncErrorRequestStatResultRequest {
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
        "SqlIdList" => sql_id_list: query,
        "Start" => start: query,
        "End" => end: query,
        "DbName" => db_name: query,
    }
}

impl Operation for GetAsyncErrorRequestStatResultRequest {
    type Response = GetAsyncErrorRequestStatResultResponse;
    type Error = GetAsyncErrorRequestStatResultError;
    const INFO: OperationInfo = super::operation("GetAsyncErrorRequestStatResult")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetAsyncErrorRequestStatResultError] = &[
        GetAsyncErrorRequestStatResultError::InvalidParams,
        GetAsyncErrorRequestStatResultError::NoPermission,
    ];
}

/// Response to [`GetAsyncErrorRequestStatResultRequest`].
#[non_exhaustive]
pub struct GetAsyncErrorRequestStatResultResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<AsyncErrorRequestStatData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3FC3F8EB-3564-5D1A-B187-3B03E5B0****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetAsyncErrorRequestStatResultResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AsyncErrorRequestStatData {
    /// Whether the task failed. Example: `false`.
    pub fail: Option<bool>,
    /// Whether the task is done. Example: `true`.
    pub is_finish: Option<bool>,
    /// ID of the result that the item belongs to or stands for.
    /// Example: `async__61f45ee381b2fa4e8a6545e3bee9****`.
    pub result_id: Option<String>,
    /// State of the diagnosis, as a number. Example: `SUCCESS`.
    pub state: Option<String>,
    /// Moment that the record belongs to. Example: `1644558576717`.
    pub timestamp: Option<i64>,
    /// Whether the task is done. Example: `true`.
    pub complete: Option<bool>,
    /// What the call found, one entry each.
    pub result: Vec<BTreeMap<String, AsyncErrorRequestStatResult>>,
}

response! {
    AsyncErrorRequestStatData {
        "fail" => fail: value,
        "isFinish" => is_finish: value,
        "resultId" => result_id: value,
        "state" => state: value,
        "timestamp" => timestamp: value,
        "complete" => complete: value,
        "result" => result: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct AsyncErrorRequestStatResult {
    /// ID of the sql that the item belongs to or stands for.
    /// Example: `ad78a4e7d3ce81590c9dc2d5f4bc****`.
    pub sql_id: Option<String>,
    /// ID of the instance that the item belongs to or stands for. Example: `rm-2ze8g2am97624****`.
    pub instance_id: Option<String>,
    /// How many items were counted. Example: `1`.
    pub count: Option<i32>,
}

response! {
    AsyncErrorRequestStatResult {
        "sqlId" => sql_id: value,
        "instanceId" => instance_id: value,
        "count" => count: value,
    }
}

/// Errors that the documentation of [`GetAsyncErrorRequestStatResultRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetAsyncErrorRequestStatResultError = super::DocumentedError;
