// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAlertEvents`, from `arms/ListAlertEvents.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Policy};

/// Lists past alert events, filtered by name, time, status, or matching conditions.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListAlertEventsRequest::new()
///     .page(1)
///     .size(20);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_alert_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAlertEventsRequest {
    /// Name that the alert goes by. Example: `text`.
    pub alert_name: Option<String>,
    /// Beginning of the period to look at. Example: `2021-12-19 00:00:00`.
    pub start_time: Option<String>,
    /// End of the period to look at. Example: `2021-12-22 23:59:59`.
    pub end_time: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page: Option<i64>,
    /// **Required.** Size of the file. Example: `20`.
    pub size: Option<i64>,
    /// The matching conditions that are concerned. Example: `text`.
    pub matching_conditions: Option<String>,
    /// State to narrow the list down to, or to put the item into. Example: `Active`.
    pub status: Option<String>,
    /// Policies that apply to the show notification. Example: `false`.
    pub show_notification_policies: Option<bool>,
}

impl ListAlertEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AlertName`.
    pub fn alert_name(mut self, value: impl Into<String>) -> Self {
        self.alert_name = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Page`, which is required.
    #[inline]
    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `Size`, which is required.
    #[inline]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `MatchingConditions`.
    pub fn matching_conditions(mut self, value: impl Into<String>) -> Self {
        self.matching_conditions = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `ShowNotificationPolicies`.
    #[inline]
    pub fn show_notification_policies(mut self, value: bool) -> Self {
        self.show_notification_policies = Some(value);
        self
    }
}

request! {
    ListAlertEventsRequest {
        "AlertName" => alert_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Page" => page: query,
        "Size" => size: query,
        "MatchingConditions" => matching_conditions: query,
        "Status" => status: query,
        "ShowNotificationPolicies" => show_notification_policies: query,
    }
}

impl Operation for ListAlertEventsRequest {
    type Response = ListAlertEventsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAlertEvents")
        .required(&["Page", "Size"])
        .read_only();
}

impl Paginated for ListAlertEventsRequest {
    type Item = PageBeanEvent;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.page_bean.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.page_bean.as_mut()?.events)
    }
}

/// Response to [`ListAlertEventsRequest`].
#[non_exhaustive]
pub struct ListAlertEventsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2FC13182-B9AF-4E6B-BE51-72669B7C****`.
    pub request_id: Option<String>,
    /// Page of the list, with the facts about paging.
    pub page_bean: Option<PageBean>,
}

response! {
    ListAlertEventsResponse {
        "RequestId" => request_id: value,
        "PageBean" => page_bean: value,
    }
}

/// Page of the list, with the facts about paging.
#[non_exhaustive]
pub struct PageBean {
    /// How many items there are in all. Example: `24`.
    pub total: Option<i64>,
    /// Number of the page returned. Example: `1`.
    pub page: Option<i64>,
    /// Size of the file. Example: `20`.
    pub size: Option<i64>,
    /// Events, one entry each.
    pub events: Vec<PageBeanEvent>,
}

response! {
    PageBean {
        "Total" => total: value,
        "Page" => page: value,
        "Size" => size: value,
        "Events" => events: list(""),
    }
}

/// Events, one entry each.
#[non_exhaustive]
pub struct PageBeanEvent {
    /// Name that the alert goes by. Example: `text`.
    pub alert_name: Option<String>,
    /// How serious it is. Example: `critical`.
    pub severity: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Active`.
    pub status: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2021-12-20 17:42:16`.
    pub start_time: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-12-20 17:42:16`.
    pub end_time: Option<String>,
    /// Time that is set or recorded for this: receive. Example: `2021-12-20 17:42:16`.
    pub receive_time: Option<String>,
    /// Name that the integration goes by. Example: `text`.
    pub integration_name: Option<String>,
    /// Which kind of integration it is or is to be. Example: `CUSTOM`.
    pub integration_type: Option<String>,
    /// Web address under which the generator is found. Example: `https://xxx.xx/`.
    pub generator_url: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// The annotations that are concerned. Example: `text`.
    pub annotations: Option<String>,
    /// The labels that are concerned. Example: `[{\"name\":\"severity\",\"value\":\"error\"}]`.
    pub labels: Option<String>,
    /// The alerts that were found or are concerned, one entry each.
    pub alarms: Vec<Alarm>,
    /// Name that the handler goes by. Example: `text`.
    pub handler_name: Option<String>,
    /// Policies that apply to the notification.
    pub notification_policies: Vec<Policy>,
    /// How many there are of this: trigger. Example: `10`.
    pub trigger_count: Option<i64>,
}

response! {
    PageBeanEvent {
        "AlertName" => alert_name: value,
        "Severity" => severity: value,
        "Status" => status: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "ReceiveTime" => receive_time: value,
        "IntegrationName" => integration_name: value,
        "IntegrationType" => integration_type: value,
        "GeneratorURL" => generator_url: value,
        "Description" => description: value,
        "Annotations" => annotations: value,
        "Labels" => labels: value,
        "Alarms" => alarms: list(""),
        "HandlerName" => handler_name: value,
        "NotificationPolicies" => notification_policies: list(""),
        "TriggerCount" => trigger_count: value,
    }
}

/// The alerts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Alarm {
    /// ID of the alert that the item belongs to or stands for. Example: `77444`.
    pub alarm_id: Option<i64>,
    /// Name that the alert goes by. Example: `text`.
    pub alarm_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub state: Option<i32>,
    /// When the item was created. Example: `2021-12-20 07:10:18`.
    pub create_time: Option<String>,
}

response! {
    Alarm {
        "AlarmId" => alarm_id: value,
        "AlarmName" => alarm_name: value,
        "State" => state: value,
        "CreateTime" => create_time: value,
    }
}
