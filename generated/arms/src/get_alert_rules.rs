// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAlertRules`, from `arms/GetAlertRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Annotation, CustomSLSFilter, DimFilter, Filters, Label, Tag};

/// Lists existing alert rules, filtered by ID, name, type, status, or cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetAlertRulesRequest::new()
///     .region_id("cn-hangzhou")
///     .page(1)
///     .size(20);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_alert_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAlertRulesRequest {
    /// IDs of the alerts to work on or to narrow the list down to. Example: `["12345"]`.
    pub alert_ids: Option<String>,
    /// Names of the alerts to work on or to narrow the list down to. Example: `["test"]`.
    pub alert_names: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of alert it is or is to be. Example: `APPLICATION_MONITORING_ALERT_RULE`.
    pub alert_type: Option<String>,
    /// State of the alert, to narrow the list down to or to be put into. Example: `RUNNING`.
    pub alert_status: Option<Open<AlertStatus>>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `ceba9b9ea5b924dd0b6726d2de6******`.
    pub cluster_id: Option<String>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page: Option<i64>,
    /// **Required.** Size of the file. Example: `20`.
    pub size: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 1.
    pub tags: Vec<Tag>,
    /// Region that the biz lies in. Example: `cn-hangzhou`.
    pub biz_region_id: Option<String>,
}

impl GetAlertRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AlertIds`.
    pub fn alert_ids(mut self, value: impl Into<String>) -> Self {
        self.alert_ids = Some(value.into());
        self
    }
    /// Sets `AlertNames`.
    pub fn alert_names(mut self, value: impl Into<String>) -> Self {
        self.alert_names = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AlertType`.
    pub fn alert_type(mut self, value: impl Into<String>) -> Self {
        self.alert_type = Some(value.into());
        self
    }
    /// Sets `AlertStatus`.
    pub fn alert_status(mut self, value: impl Into<Open<AlertStatus>>) -> Self {
        self.alert_status = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ProductCode`.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
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
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `BizRegionId`.
    pub fn biz_region_id(mut self, value: impl Into<String>) -> Self {
        self.biz_region_id = Some(value.into());
        self
    }
}

request! {
    GetAlertRulesRequest {
        "AlertIds" => alert_ids: query,
        "AlertNames" => alert_names: query,
        "RegionId" => region_id: query,
        "AlertType" => alert_type: query,
        "AlertStatus" => alert_status: query,
        "ClusterId" => cluster_id: query,
        "ProductCode" => product_code: query,
        "Page" => page: query,
        "Size" => size: query,
        "Tags" => tags: query,
        "BizRegionId" => biz_region_id: query,
    }
}

impl Operation for GetAlertRulesRequest {
    type Response = GetAlertRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAlertRules")
        .required(&["RegionId", "Page", "Size"])
        .region("RegionId")
        .read_only();
}

impl Paginated for GetAlertRulesRequest {
    type Item = AlertRule;
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
        Some(&mut response.page_bean.as_mut()?.alert_rules)
    }
}

/// Response to [`GetAlertRulesRequest`].
#[non_exhaustive]
pub struct GetAlertRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `337B8F7E-0A64-5768-9225-E9B3CF******`.
    pub request_id: Option<String>,
    /// Page of the list, with the facts about paging.
    pub page_bean: Option<PageBean>,
}

response! {
    GetAlertRulesResponse {
        "RequestId" => request_id: value,
        "PageBean" => page_bean: value,
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
    /// Rules that apply to the alert, one entry each.
    pub alert_rules: Vec<AlertRule>,
}

response! {
    PageBean {
        "Total" => total: value,
        "Page" => page: value,
        "Size" => size: value,
        "AlertRules" => alert_rules: list(""),
    }
}

/// Rules that apply to the alert, one entry each.
#[non_exhaustive]
pub struct AlertRule {
    /// ID of the alert that the item belongs to or stands for. Example: `5730***`.
    pub alert_id: Option<i64>,
    /// Name that the alert goes by. Example: `arms-test`.
    pub alert_name: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `1131971649******`.
    pub user_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of alert it is or is to be. Example: `APPLICATION_MONITORING_ALERT_RULE`.
    pub alert_type: Option<String>,
    /// State that the alert is in. Example: `RUNNING`.
    pub alert_status: Option<String>,
    /// When the item was created or added. Example: `1640333981000`.
    pub created_time: Option<i64>,
    /// Time that is set or recorded for this: updated. Example: `1640333981000`.
    pub updated_time: Option<i64>,
    /// Room for further settings or data, as a rule JSON. Example: `text`.
    pub extend: Option<String>,
    /// What is done about the notify, as rules. Example: `ALERT_MANAGER`.
    pub notify_strategy: Option<String>,
    /// The pids that were found or are concerned, one entry each.
    /// Example: `["b590lhguqs@40d8deedfa9******"]`.
    pub pids: Vec<String>,
    /// Whether applications that come up later are covered as well. Example: `false`.
    pub auto_add_new_application: Option<bool>,
    /// Which kind of metrics it is or is to be. Example: `JVM`.
    pub metrics_type: Option<String>,
    /// What the alert rule contains.
    pub alert_rule_content: Option<AlertRuleContent>,
    /// The filters that are concerned.
    pub filters: Option<Filters>,
    /// Which kind of alert check it is or is to be. Example: `STATIC`.
    pub alert_check_type: Option<String>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `ceba9b9ea5b924dd0b6726d2de6******`.
    pub cluster_id: Option<String>,
    /// The alert group that the item belongs to or stands for. Example: `1`.
    pub alert_group: Option<i64>,
    /// Query of the alert. Example: `text`.
    pub prom_ql: Option<String>,
    /// How long the condition must hold, or how long a subscription lasts. Example: `1`.
    pub duration: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `P2`.
    pub level: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// The labels that were found or are concerned, one entry each.
    pub labels: Vec<Label>,
    /// The annotations that were found or are concerned, one entry each.
    pub annotations: Vec<Annotation>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    AlertRule {
        "AlertId" => alert_id: value,
        "AlertName" => alert_name: value,
        "UserId" => user_id: value,
        "RegionId" => region_id: value,
        "AlertType" => alert_type: value,
        "AlertStatus" => alert_status: value,
        "CreatedTime" => created_time: value,
        "UpdatedTime" => updated_time: value,
        "Extend" => extend: value,
        "NotifyStrategy" => notify_strategy: value,
        "Pids" => pids: list(""),
        "AutoAddNewApplication" => auto_add_new_application: value,
        "MetricsType" => metrics_type: value,
        "AlertRuleContent" => alert_rule_content: value,
        "Filters" => filters: value,
        "AlertCheckType" => alert_check_type: value,
        "ClusterId" => cluster_id: value,
        "AlertGroup" => alert_group: value,
        "PromQL" => prom_ql: value,
        "Duration" => duration: value,
        "Level" => level: value,
        "Message" => message: value,
        "Labels" => labels: list(""),
        "Annotations" => annotations: list(""),
        "Tags" => tags: list(""),
    }
}

/// What the alert rule contains.
#[non_exhaustive]
pub struct AlertRuleContent {
    /// Whether all conditions or one of them must hold. Example: `OR`.
    pub condition: Option<String>,
    /// The alert rule items that were found or are concerned, one entry each.
    pub alert_rule_items: Vec<AlertRuleItem>,
}

response! {
    AlertRuleContent {
        "Condition" => condition: value,
        "AlertRuleItems" => alert_rule_items: list(""),
    }
}

/// The alert rule items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AlertRuleItem {
    /// How many minutes are looked at. Example: `1`.
    pub n: Option<i64>,
    /// Key that opens, signs or picks out the metric. Example: `appstat.jvm.non_heap_used`.
    pub metric_key: Option<String>,
    /// How data points are put together. Example: `AVG`.
    pub aggregate: Option<String>,
    /// How values are compared or conditions joined, or who carried the operation out.
    /// Example: `CURRENT_GTE`.
    pub operator: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `1`.
    pub value: Option<String>,
}

response! {
    AlertRuleItem {
        "N" => n: value,
        "MetricKey" => metric_key: value,
        "Aggregate" => aggregate: value,
        "Operator" => operator: value,
        "Value" => value: value,
    }
}

values! {
    /// State of the alert, to narrow the list down to or to be put into.
    pub enum AlertStatus {
        /// Out of force.
        Stopped = "STOPPED",
        /// In force.
        Running = "RUNNING",
        /// Set aside.
        Paused = "PAUSED",
    }
}
