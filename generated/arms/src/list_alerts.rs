// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAlerts`, from `arms/ListAlerts.md`.

use alicloud_runtime::codegen::*;

/// Lists alerts that were sent, with state, severity, and optionally their events and activities.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListAlertsRequest::new()
///     .page(1)
///     .size(20);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_alerts(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAlertsRequest {
    /// Name that the alert goes by. Example: `text`.
    pub alert_name: Option<String>,
    /// State to narrow the list down to. Example: `2`.
    pub state: Option<i64>,
    /// How serious it is. Example: `P6`.
    pub severity: Option<String>,
    /// ID of the dispatch rule that the call is about. Example: `12345`.
    pub dispatch_rule_id: Option<i64>,
    /// Which kind of integration it is or is to be. Example: `ARMS_APP_MON`.
    pub integration_type: Option<String>,
    /// Beginning of the period to look at. Example: `2021-12-10 00:00:00`.
    pub start_time: Option<String>,
    /// End of the period to look at. Example: `2021-12-22 23:59:59`.
    pub end_time: Option<String>,
    /// Whether this holds: show events. Example: `true`.
    pub show_events: Option<bool>,
    /// Whether this holds: show activities. Example: `true`.
    pub show_activities: Option<bool>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page: Option<i64>,
    /// **Required.** Size of the file. Example: `20`.
    pub size: Option<i64>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Account or person that the item belongs to. Example: `text`.
    pub owner: Option<String>,
}

impl ListAlertsRequest {
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
    /// Sets `State`.
    #[inline]
    pub fn state(mut self, value: i64) -> Self {
        self.state = Some(value);
        self
    }
    /// Sets `Severity`.
    pub fn severity(mut self, value: impl Into<String>) -> Self {
        self.severity = Some(value.into());
        self
    }
    /// Sets `DispatchRuleId`.
    #[inline]
    pub fn dispatch_rule_id(mut self, value: i64) -> Self {
        self.dispatch_rule_id = Some(value);
        self
    }
    /// Sets `IntegrationType`.
    pub fn integration_type(mut self, value: impl Into<String>) -> Self {
        self.integration_type = Some(value.into());
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
    /// Sets `ShowEvents`.
    #[inline]
    pub fn show_events(mut self, value: bool) -> Self {
        self.show_events = Some(value);
        self
    }
    /// Sets `ShowActivities`.
    #[inline]
    pub fn show_activities(mut self, value: bool) -> Self {
        self.show_activities = Some(value);
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Owner`.
    pub fn owner(mut self, value: impl Into<String>) -> Self {
        self.owner = Some(value.into());
        self
    }
}

request! {
    ListAlertsRequest {
        "AlertName" => alert_name: query,
        "State" => state: query,
        "Severity" => severity: query,
        "DispatchRuleId" => dispatch_rule_id: query,
        "IntegrationType" => integration_type: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "ShowEvents" => show_events: query,
        "ShowActivities" => show_activities: query,
        "Page" => page: query,
        "Size" => size: query,
        "RegionId" => region_id: query,
        "Owner" => owner: query,
    }
}

impl Operation for ListAlertsRequest {
    type Response = ListAlertsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAlerts")
        .required(&["Page", "Size"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListAlertsRequest {
    type Item = ListAlert;
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
        Some(&mut response.page_bean.as_mut()?.list_alerts)
    }
}

/// Response to [`ListAlertsRequest`].
#[non_exhaustive]
pub struct ListAlertsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2FC13182-B9AF-4E6B-BE51-72669B7C****`.
    pub request_id: Option<String>,
    /// Page of the list, with the facts about paging.
    pub page_bean: Option<PageBean>,
    /// Text for people that explains the code or the event beside it.
    /// Example: `alert.manager.error.code.signature.invalid`.
    pub message: Option<String>,
}

response! {
    ListAlertsResponse {
        "RequestId" => request_id: value,
        "PageBean" => page_bean: value,
        "Message" => message: value,
    }
}

/// Page of the list, with the facts about paging.
#[non_exhaustive]
pub struct PageBean {
    /// How many items there are in all. Example: `1`.
    pub total: Option<i64>,
    /// Number of the page returned. Example: `1`.
    pub page: Option<i64>,
    /// Size of the file. Example: `20`.
    pub size: Option<i64>,
    /// The list alerts that were found or are concerned, one entry each.
    pub list_alerts: Vec<ListAlert>,
}

response! {
    PageBean {
        "Total" => total: value,
        "Page" => page: value,
        "Size" => size: value,
        "ListAlerts" => list_alerts: list(""),
    }
}

/// The list alerts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ListAlert {
    /// Name that the alert goes by. Example: `text`.
    pub alert_name: Option<String>,
    /// How serious it is. Example: `P6`.
    pub severity: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub state: Option<i64>,
    /// ID of the dispatch rule that the item belongs to or stands for. Example: `12345`.
    pub dispatch_rule_id: Option<f64>,
    /// Name that the dispatch rule goes by. Example: `text`.
    pub dispatch_rule_name: Option<String>,
    /// When the item was created. Example: `2022-01-18 00:21:35`.
    pub create_time: Option<String>,
    /// The activities that were found or are concerned, one entry each.
    pub activities: Vec<Activity>,
    /// The alert events that were found or are concerned, one entry each.
    pub alert_events: Vec<AlertEvent>,
    /// ID of the alert that the item belongs to or stands for. Example: `2279`.
    pub alert_id: Option<i64>,
    /// What can be done about it. Example: `text`.
    pub solution: Option<String>,
    /// Account or person that the item belongs to. Example: `text`.
    pub owner: Option<String>,
    /// Person who takes care of the alert. Example: `text`.
    pub handler: Option<String>,
    /// Time that is set or recorded for this: acknowledge. Default: `-1`. Example: `text`.
    pub acknowledge_time: Option<i64>,
    /// Time that is set or recorded for this: recover. Default: `-1`. Example: `text`.
    pub recover_time: Option<i64>,
    /// The notify robots that are concerned. Example: `text`.
    pub notify_robots: Option<String>,
    /// Further facts, as JSON. Example: `text`.
    pub describe: Option<String>,
}

response! {
    ListAlert {
        "AlertName" => alert_name: value,
        "Severity" => severity: value,
        "State" => state: value,
        "DispatchRuleId" => dispatch_rule_id: value,
        "DispatchRuleName" => dispatch_rule_name: value,
        "CreateTime" => create_time: value,
        "Activities" => activities: list(""),
        "AlertEvents" => alert_events: list(""),
        "AlertId" => alert_id: value,
        "Solution" => solution: value,
        "Owner" => owner: value,
        "Handler" => handler: value,
        "AcknowledgeTime" => acknowledge_time: value,
        "RecoverTime" => recover_time: value,
        "NotifyRobots" => notify_robots: value,
        "Describe" => describe: value,
    }
}

/// The activities that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Activity {
    /// Moment that the record or the action belongs to. Example: `2021-12-20 19:08:57`.
    pub time: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `1`.
    pub type_: Option<i64>,
    /// Name that the handler goes by. Example: `text`.
    pub handler_name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Text or data that the item consists of. Example: `text`.
    pub content: Option<String>,
}

response! {
    Activity {
        "Time" => time: value,
        "Type" => type_: value,
        "HandlerName" => handler_name: value,
        "Description" => description: value,
        "Content" => content: value,
    }
}

/// The alert events that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AlertEvent {
    /// Name that the alert goes by. Example: `text`.
    pub alert_name: Option<String>,
    /// How serious it is. Example: `warning`.
    pub severity: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Active`.
    pub state: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2022-01-18 00:14:00`.
    pub start_time: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2022-01-19 17:10:31`.
    pub end_time: Option<String>,
    /// Time that is set or recorded for this: receive. Example: `2022-01-19 17:05:42`.
    pub receive_time: Option<String>,
    /// Name that the integration goes by. Example: `ARMS`.
    pub integration_name: Option<String>,
    /// Which kind of integration it is or is to be. Example: `ARMS_APP_MON`.
    pub integration_type: Option<String>,
    /// Web address under which the generator is found. Example: `http://arms.console.aliyun.com`.
    pub generator_url: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// The annotations that are concerned. Example: `text`.
    pub annotations: Option<String>,
    /// The labels that are concerned. Example: `text`.
    pub labels: Option<String>,
}

response! {
    AlertEvent {
        "AlertName" => alert_name: value,
        "Severity" => severity: value,
        "State" => state: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "ReceiveTime" => receive_time: value,
        "IntegrationName" => integration_name: value,
        "IntegrationType" => integration_type: value,
        "GeneratorURL" => generator_url: value,
        "Description" => description: value,
        "Annotations" => annotations: value,
        "Labels" => labels: value,
    }
}
