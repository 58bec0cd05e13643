// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAsyncErrorRequestListByCode`, from `das/GetAsyncErrorRequestListByCode.md`.

use alicloud_runtime::codegen::*;

/// Finds, from SQL insights, the SQL IDs that produced a given MySQL error code; works
/// asynchronously.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetAsyncErrorRequestListByCodeRequest::new()
///     .instance_id("...");
/// let reply = client.get_async_error_request_list_by_code(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAsyncErrorRequestListByCodeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// Where the range begins.
    pub start: Option<i64>,
    /// End of the period to look at, as a Unix time in milliseconds.
    pub end: Option<i64>,
    /// Code that stands for the error, for programs to act on.
    pub error_code: Option<String>,
}

impl GetAsyncErrorRequestListByCodeRequest {
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
    /// Sets `ErrorCode`.
    pub fn error_code(mut self, value: impl Into<String>) -> Self {
        self.error_code = Some(value.into());
        self
    }
}

request! {
    GetAsyncErrorRequestListByCodeRequest {
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
        "Start" => start: query,
        "End" => end: query,
        "ErrorCode" => error_code: query,
    }
}

impl Operation for GetAsyncErrorRequestListByCodeRequest {
    type Response = GetAsyncErrorRequestListByCodeResponse;
    type Error = GetAsyncErrorRequestListByCodeError;
    const INFO: OperationInfo = super::operation("GetAsyncErrorRequestListByCode")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetAsyncErrorRequestListByCodeError] = &[
        GetAsyncErrorRequestListByCodeError::InvalidParams,
        GetAsyncErrorRequestListByCodeError::NoPermission,
    ];
}

/// Response to [`GetAsyncErrorRequestListByCodeRequest`].
#[non_exhaustive]
pub struct GetAsyncErrorRequestListByCodeResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<AsyncErrorRequestListByCodeData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9CB97BC4-6479-55D0-B9D0-EA925AFE****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetAsyncErrorRequestListByCodeResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AsyncErrorRequestListByCodeData {
    /// Whether the task failed. Example: `false`.
    pub fail: Option<bool>,
    /// What the call found, one entry each.
    pub result: Vec<AsyncErrorRequestListByCodeResult>,
    /// ID of the result that the item belongs to or stands for.
    /// Example: `async__c39d43ece52d35267cc4b92a0c26****`.
    pub result_id: Option<String>,
    /// Whether the task is done. Example: `true`.
    pub is_finish: Option<bool>,
    /// State of the diagnosis, as a number. Example: `SUCCESS`.
    pub state: Option<String>,
    /// Whether the task is done. Example: `true`.
    pub complete: Option<bool>,
    /// Moment that the record belongs to. Example: `1644559407740`.
    pub timestamp: Option<i64>,
}

response! {
    AsyncErrorRequestListByCodeData {
        "fail" => fail: value,
        "result" => result: list(""),
        "resultId" => result_id: value,
        "isFinish" => is_finish: value,
        "state" => state: value,
        "complete" => complete: value,
        "timestamp" => timestamp: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct AsyncErrorRequestListByCodeResult {
    /// ID of the sql that the item belongs to or stands for.
    /// Example: `ad78a4e7d3ce81590c9dc2d5f4bc****`.
    pub sql_id: Option<String>,
    /// ID of the instance that the item belongs to or stands for. Example: `rm-2ze8g2am97624****`.
    pub instance_id: Option<String>,
}

response! {
    AsyncErrorRequestListByCodeResult {
        "sqlId" => sql_id: value,
        "instanceId" => instance_id: value,
    }
}

/// Errors that the documentation of [`GetAsyncErrorRequestListByCodeRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetAsyncErrorRequestListByCodeError = super::DocumentedError;
