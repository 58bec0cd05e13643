// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNotifications`, from `linkwan/ListNotifications.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GatewayOfflineInfo, HandleState, JoinPermissionAuthInfo};

/// Lists notifications by category, handling state, and time range.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::ListNotificationsRequest::new()
///     .offset(1)
///     .limit(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_notifications(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNotificationsRequest {
    /// Kinds of message to keep. Items: at most 100.
    pub category: Vec<String>,
    /// State of the handle, to narrow the list down to or to be put into.
    pub handle_state: Option<Open<HandleState>>,
    /// **Required.** How many items to skip before the first one returned. Range: at least 0.
    pub offset: Option<i64>,
    /// **Required.** How many items to return at most. Range: 0 to 200.
    pub limit: Option<i64>,
    /// Milliseconds of this: begin.
    pub begin_millis: Option<i64>,
    /// Milliseconds of this: end.
    pub end_millis: Option<i64>,
    /// What the order of the list goes by.
    pub sorting_field: Option<String>,
    /// Whether the smallest or oldest comes first.
    pub ascending: Option<bool>,
}

impl ListNotificationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Category`.
    pub fn category(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.category = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `HandleState`.
    pub fn handle_state(mut self, value: impl Into<Open<HandleState>>) -> Self {
        self.handle_state = Some(value.into());
        self
    }
    /// Sets `Offset`, which is required.
    #[inline]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `Limit`, which is required.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `BeginMillis`.
    #[inline]
    pub fn begin_millis(mut self, value: i64) -> Self {
        self.begin_millis = Some(value);
        self
    }
    /// Sets `EndMillis`.
    #[inline]
    pub fn end_millis(mut self, value: i64) -> Self {
        self.end_millis = Some(value);
        self
    }
    /// Sets `SortingField`.
    pub fn sorting_field(mut self, value: impl Into<String>) -> Self {
        self.sorting_field = Some(value.into());
        self
    }
    /// Sets `Ascending`.
    #[inline]
    pub fn ascending(mut self, value: bool) -> Self {
        self.ascending = Some(value);
        self
    }
}

request! {
    ListNotificationsRequest {
        "Category" => category: query,
        "HandleState" => handle_state: query,
        "Offset" => offset: query,
        "Limit" => limit: query,
        "BeginMillis" => begin_millis: query,
        "EndMillis" => end_millis: query,
        "SortingField" => sorting_field: query,
        "Ascending" => ascending: query,
    }
}

impl Operation for ListNotificationsRequest {
    type Response = ListNotificationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListNotifications")
        .required(&["Offset", "Limit"])
        .success_flag("Success")
        .read_only();
}

impl Paginated for ListNotificationsRequest {
    type Item = NotificationList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::offset(&mut self.offset).size(&self.limit)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }
}

/// Response to [`ListNotificationsRequest`].
#[non_exhaustive]
pub struct ListNotificationsResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<NotificationData>,
}

response! {
    ListNotificationsResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct NotificationData {
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i64>,
    /// Entries of the list.
    pub list: Vec<NotificationList>,
}

response! {
    NotificationData {
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct NotificationList {
    /// Milliseconds of this: notice. Example: `1514736000000`.
    pub notice_millis: Option<i64>,
    /// Class that the item belongs to. Example: `GATEWAY_OFFLINE`.
    pub category: Option<String>,
    /// State that the handle is in. Example: `HANDLED`.
    pub handle_state: Option<String>,
    /// ID of the notification that the item belongs to or stands for. Example: `123`.
    pub notification_id: Option<String>,
    /// Milliseconds of this: handled. Example: `1514736000001`.
    pub handled_millis: Option<i64>,
    /// What is known about the gateway offline.
    pub gateway_offline_info: Option<GatewayOfflineInfo>,
    /// What is known about the join permission auth.
    pub join_permission_auth_info: Option<JoinPermissionAuthInfo>,
    /// Upper limit that applies to the gateway dataflow.
    pub gateway_dataflow_limit: Option<GatewayDataflowLimit>,
}

response! {
    NotificationList {
        "NoticeMillis" => notice_millis: value,
        "Category" => category: value,
        "HandleState" => handle_state: value,
        "NotificationId" => notification_id: value,
        "HandledMillis" => handled_millis: value,
        "GatewayOfflineInfo" => gateway_offline_info: value,
        "JoinPermissionAuthInfo" => join_permission_auth_info: value,
        "GatewayDataflowLimit" => gateway_dataflow_limit: value,
    }
}

/// Upper limit that applies to the gateway dataflow.
#[non_exhaustive]
pub struct GatewayDataflowLimit {
    /// Details about the alert. Example: `GATEWAY_DATAFLOW_LIMIT`.
    pub alarm_detail: Option<String>,
    /// Milliseconds of this: dataflow limit. Example: `1653450720919`.
    pub dataflow_limit_millis: Option<i64>,
    /// Gateway, by the 16 hexadecimal digits it was made with. Example: `0000000000000000`.
    pub gw_eui: Option<String>,
}

response! {
    GatewayDataflowLimit {
        "AlarmDetail" => alarm_detail: value,
        "DataflowLimitMillis" => dataflow_limit_millis: value,
        "GwEui" => gw_eui: value,
    }
}
