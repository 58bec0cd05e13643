// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryRtcAsrTasks`, from `live/QueryRtcAsrTasks.md`.

use alicloud_runtime::codegen::*;

/// Returns the status of real-time speech transcription and translation tasks, by task ID.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::QueryRtcAsrTasksRequest::new();
/// let reply = client.query_rtc_asr_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryRtcAsrTasksRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl QueryRtcAsrTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    QueryRtcAsrTasksRequest {
        "RegionId" => region_id: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for QueryRtcAsrTasksRequest {
    type Response = QueryRtcAsrTasksResponse;
    type Error = QueryRtcAsrTasksError;
    const INFO: OperationInfo = super::operation("QueryRtcAsrTasks")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [QueryRtcAsrTasksError] = &[
        QueryRtcAsrTasksError::ConfigNotFound,
        QueryRtcAsrTasksError::InternalError2,
    ];
}

/// Response to [`QueryRtcAsrTasksRequest`].
#[non_exhaustive]
pub struct QueryRtcAsrTasksResponse {
    /// Free text that describes the item to people. Example: `success`.
    pub description: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D8ADAB55-1BB8-5C01-8434-C45D353BB1FD`.
    pub request_id: Option<String>,
    /// Code that stands for the ret, for programs to act on. Example: `2000`.
    pub ret_code: Option<i64>,
    /// The tasks that are concerned.
    pub tasks: BTreeMap<String, Value>,
}

response! {
    QueryRtcAsrTasksResponse {
        "Description" => description: value,
        "RequestId" => request_id: value,
        "RetCode" => ret_code: value,
        "Tasks" => tasks: map,
    }
}

/// Errors that the documentation of [`QueryRtcAsrTasksRequest`] names.
///
/// - [`ConfigNotFound`](super::DocumentedError::ConfigNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type QueryRtcAsrTasksError = super::DocumentedError;
