// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListActivatedAlerts`, from `arms/ListActivatedAlerts.md`.

use alicloud_runtime::codegen::*;

/// Lists alerts that have been triggered, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListActivatedAlertsRequest::new()
///     .current_page(1)
///     .page_size(10)
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_activated_alerts(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListActivatedAlertsRequest {
    /// **Required.** Which page of the list to return. Default: `1`. Example: `1`.
    pub current_page: Option<i32>,
    /// **Required.** How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Conditions that monitoring points must meet. Example: `text`.
    pub filter: Option<String>,
}

impl ListActivatedAlertsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
}

request! {
    ListActivatedAlertsRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "RegionId" => region_id: query,
        "Filter" => filter: query,
    }
}

impl Operation for ListActivatedAlertsRequest {
    type Response = ListActivatedAlertsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListActivatedAlerts")
        .required(&["CurrentPage", "PageSize", "RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListActivatedAlertsRequest {
    type Item = Alert;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.page.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.page.as_mut()?.alerts)
    }
}

/// Response to [`ListActivatedAlertsRequest`].
#[non_exhaustive]
pub struct ListActivatedAlertsResponse {
    /// Number of the page returned.
    pub page: Option<Page>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BDB74B8F-4123-482A-ABB7-7F440349****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    ListActivatedAlertsResponse {
        "Page" => page: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
    }
}

/// Number of the page returned.
#[non_exhaustive]
pub struct Page {
    /// The alerts that were found or are concerned, one entry each.
    pub alerts: Vec<Alert>,
    /// Number of the page returned. Example: `1`.
    pub page: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items there are in all. Example: `5`.
    pub total: Option<i32>,
}

response! {
    Page {
        "Alerts" => alerts: list(""),
        "Page" => page: value,
        "PageSize" => page_size: value,
        "Total" => total: value,
    }
}

/// The alerts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Alert {
    /// ID of the alert that the item belongs to or stands for. Example: `3888704`.
    pub alert_id: Option<String>,
    /// Name that the alert goes by. Example: `text`.
    pub alert_name: Option<String>,
    /// Which kind of alert it is or is to be. Example: `text`.
    pub alert_type: Option<String>,
    /// How many items or events were counted. Example: `598`.
    pub count: Option<i32>,
    /// When the item was created. Example: `1616466300000`.
    pub create_time: Option<i64>,
    /// Rules that apply to the dispatch, one entry each.
    pub dispatch_rules: Vec<DispatchRule>,
    /// When the alert ended. Example: `1616502540000`.
    pub ends_at: Option<i64>,
    /// The expand fields that are concerned. Example: `text`.
    pub expand_fields: BTreeMap<String, Value>,
    /// Name that the integration goes by. Example: `testphp2`.
    pub integration_name: Option<String>,
    /// Which kind of integration it is or is to be. Example: `PROMETHEUS`.
    pub integration_type: Option<String>,
    /// Kind of object that the alert is about. Example: `cluster`.
    pub involved_object_kind: Option<String>,
    /// Name that the involved object goes by. Example: `text`.
    pub involved_object_name: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// How serious it is. Example: `critical`.
    pub severity: Option<Open<Severity>>,
    /// When the alert began. Example: `1616466300000`.
    pub starts_at: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Active`.
    pub status: Option<Open<AlertStatus>>,
}

response! {
    Alert {
        "AlertId" => alert_id: value,
        "AlertName" => alert_name: value,
        "AlertType" => alert_type: value,
        "Count" => count: value,
        "CreateTime" => create_time: value,
        "DispatchRules" => dispatch_rules: list(""),
        "EndsAt" => ends_at: value,
        "ExpandFields" => expand_fields: map,
        "IntegrationName" => integration_name: value,
        "IntegrationType" => integration_type: value,
        "InvolvedObjectKind" => involved_object_kind: value,
        "InvolvedObjectName" => involved_object_name: value,
        "Message" => message: value,
        "Severity" => severity: value,
        "StartsAt" => starts_at: value,
        "Status" => status: value,
    }
}

/// Rules that apply to the dispatch, one entry each.
#[non_exhaustive]
pub struct DispatchRule {
    /// ID of the rule that the call or the item is about. Example: `7021`.
    pub rule_id: Option<i32>,
    /// Name that the rule was given. Example: `text`.
    pub rule_name: Option<String>,
}

response! {
    DispatchRule {
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
    }
}

values! {
    /// How serious it is.
    pub enum Severity {
        /// Critical.
        Critical = "critical",
        /// An error.
        Error = "error",
        /// A warning.
        Warn = "warn",
        /// Somebody has to look at once.
        Page = "page",
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum AlertStatus {
        /// In use.
        Active = "Active",
        /// Held back by another alert.
        Inhibited = "Inhibited",
        /// Nobody is told.
        Silenced = "Silenced",
        /// Over.
        Resolved = "Resolved",
    }
}
