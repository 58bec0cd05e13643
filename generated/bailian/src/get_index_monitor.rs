// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetIndexMonitor`, from `bailian/GetIndexMonitor.md`.

use alicloud_runtime::codegen::*;

/// Returns monitoring data of a knowledge base for a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::GetIndexMonitorRequest::new()
///     .workspace_id("llm-3shx2gu255oqxxxx");
/// let reply = client.get_index_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetIndexMonitorRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3shx2gu255oqxxxx`.
    pub workspace_id: Option<String>,
    /// **Required** by the documentation; not checked here. ID of the index that the call is about.
    /// Example: `kb-123456xxxx`.
    pub index_id: Option<String>,
    /// **Required** by the documentation; not checked here. Moment that was recorded for this: start.
    /// Example: `1767604500`.
    pub start_timestamp: Option<i64>,
    /// **Required** by the documentation; not checked here. Moment that was recorded for this: end.
    /// Example: `1767604500`.
    pub end_timestamp: Option<i64>,
}

impl GetIndexMonitorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WorkspaceId`, which is required.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `IndexId`.
    pub fn index_id(mut self, value: impl Into<String>) -> Self {
        self.index_id = Some(value.into());
        self
    }
    /// Sets `StartTimestamp`.
    #[inline]
    pub fn start_timestamp(mut self, value: i64) -> Self {
        self.start_timestamp = Some(value);
        self
    }
    /// Sets `EndTimestamp`.
    #[inline]
    pub fn end_timestamp(mut self, value: i64) -> Self {
        self.end_timestamp = Some(value);
        self
    }
}

request! {
    GetIndexMonitorRequest {
        "WorkspaceId" => workspace_id: path,
        "IndexId" => index_id: query,
        "StartTimestamp" => start_timestamp: query,
        "EndTimestamp" => end_timestamp: query,
    }
}

impl Operation for GetIndexMonitorRequest {
    type Response = GetIndexMonitorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetIndexMonitor")
        .roa("GET", "/{WorkspaceId}/rag/index/monitor")
        .required(&["WorkspaceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

/// Response to [`GetIndexMonitorRequest`].
#[non_exhaustive]
pub struct GetIndexMonitorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `778C0B3B-xxxx-5FC1-A947-36EDD13606AB`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<Value>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// State of what the entry describes, which decides what can be done with it. Example: `SUCCESS`.
    pub status: Option<i32>,
}

response! {
    GetIndexMonitorResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
        "Success" => success: value,
        "Status" => status: value,
    }
}
