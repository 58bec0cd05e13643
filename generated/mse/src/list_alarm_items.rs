// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAlarmItems`, from `mse/ListAlarmItems.md`.

use alicloud_runtime::codegen::*;

/// Lists the figures that alarm rules can watch.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListAlarmItemsRequest::new();
/// let reply = client.list_alarm_items(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAlarmItemsRequest {
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
}

impl ListAlarmItemsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
}

request! {
    ListAlarmItemsRequest {
        "RequestPars" => request_pars: query,
    }
}

impl Operation for ListAlarmItemsRequest {
    type Response = ListAlarmItemsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAlarmItems")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
}

/// Response to [`ListAlarmItemsRequest`].
#[non_exhaustive]
pub struct ListAlarmItemsResponse {
    /// What the call found, one entry each.
    pub data: Vec<AlarmItem>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `202`.
    pub http_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AF21683A-29C7-4853-AC0F-B5ADEE4D****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// How many items match in all, over all pages. Example: `7`.
    pub total_count: Option<i32>,
}

response! {
    ListAlarmItemsResponse {
        "Data" => data: list(""),
        "ErrorCode" => error_code: value,
        "HttpCode" => http_code: value,
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "TotalCount" => total_count: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct AlarmItem {
    /// Code that stands for the alert, for programs to act on.
    /// Example: `MIN_SINGLE_CONNECTIONS_ZOOKEEPER`.
    pub alarm_code: Option<String>,
    /// Free text that tells people about the alert. Example: `text`.
    pub alarm_desc: Option<String>,
    /// Kind of the cluster, out of those that the service tells apart. Example: `ZooKeeper`.
    pub cluster_type: Option<String>,
}

response! {
    AlarmItem {
        "AlarmCode" => alarm_code: value,
        "AlarmDesc" => alarm_desc: value,
        "ClusterType" => cluster_type: value,
    }
}
