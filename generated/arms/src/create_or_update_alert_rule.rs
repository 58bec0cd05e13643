// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOrUpdateAlertRule`, from `arms/CreateOrUpdateAlertRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Annotation, CustomSLSFilter, DimFilter, Filters, Label, Tag};

/// Creates an alert rule for application, browser, or Prometheus monitoring, or changes it by ID.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::CreateOrUpdateAlertRuleRequest::new()
///     .alert_name("Alert Rule Demo")
///     .region_id("cn-hangzhou")
///     .alert_type("APPLICATION_MONITORING_ALERT_RULE");
/// let reply = client.create_or_update_alert_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOrUpdateAlertRuleRequest {
    /// ID of the alert that the call is about. Example: `546xxx`.
    pub alert_id: Option<i64>,
    /// **Required.** Name that the alert goes by. Example: `Alert Rule Demo`.
    pub alert_name: Option<String>,
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Which kind of alert it is or is to be.
    /// Example: `APPLICATION_MONITORING_ALERT_RULE`.
    pub alert_type: Option<String>,
    /// State of the alert, to narrow the list down to or to be put into. Example: `RUNNING`.
    pub alert_status: Option<String>,
    /// What is done about the notify, as rules. Example: `569xxx`.
    pub notify_strategy: Option<String>,
    /// The pids that are concerned. Example: `["b590lhguqs@40d8deedfa9******"]`.
    pub pids: Option<String>,
    /// Whether applications that come up later are covered as well. Example: `false`.
    pub auto_add_new_application: Option<bool>,
    /// Which kind of metrics it is or is to be. Example: `jvm`.
    pub metrics_type: Option<String>,
    /// The filters that are concerned. Example: `text`.
    pub filters: Option<String>,
    /// What the alert rule contains. Example: `text`.
    pub alert_rule_content: Option<String>,
    /// Which kind of alert check it is or is to be. Example: `STATIC`.
    pub alert_check_type: Option<String>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `ceba9b9ea5b924dd0b6726d2de6******`.
    pub cluster_id: Option<String>,
    /// The alert group that the call is about. Example: `-1`.
    pub alert_group: Option<i64>,
    /// Query of the alert. Example: `text`.
    pub prom_ql: Option<String>,
    /// How long the condition must hold, or how long a subscription lasts. Example: `1`.
    pub duration: Option<i64>,
    /// Rank of the item on the scale that its container defines. Example: `P2`.
    pub level: Option<String>,
    /// Text of the message. Example: `text`.
    pub message: Option<String>,
    /// The labels that are concerned. Example: `text`.
    pub labels: Option<String>,
    /// The annotations that are concerned. Example: `text`.
    pub annotations: Option<String>,
    /// Key that opens, signs or picks out the metrics. Example: `pop.status.error`.
    pub metrics_key: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
    /// Tags that the mark carries. Items: at most 100.
    pub mark_tags: Vec<Tag>,
    /// Settings of the data, and what it works with. Example: `{ "dataRevision": 2 }`.
    pub data_config: Option<String>,
    /// How people are told.
    pub notice: Option<String>,
    /// The alert piplines that are concerned.
    pub alert_piplines: Option<String>,
    /// Way in which the notify works. Default: `NORMAL_MODE`. Example: `NORMAL_MODE`.
    pub notify_mode: Option<Open<NotifyMode>>,
    /// Code of the cloud service concerned. Example: `clickhouse`.
    pub product: Option<String>,
    /// Settings of the auto add target, and what it works with. Example: `text`.
    pub auto_add_target_config: Option<String>,
    /// How often the rule is checked. Example: `1`.
    pub check_cycle: Option<i64>,
}

impl CreateOrUpdateAlertRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AlertId`.
    #[inline]
    pub fn alert_id(mut self, value: i64) -> Self {
        self.alert_id = Some(value);
        self
    }
    /// Sets `AlertName`, which is required.
    pub fn alert_name(mut self, value: impl Into<String>) -> Self {
        self.alert_name = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AlertType`, which is required.
    pub fn alert_type(mut self, value: impl Into<String>) -> Self {
        self.alert_type = Some(value.into());
        self
    }
    /// Sets `AlertStatus`.
    pub fn alert_status(mut self, value: impl Into<String>) -> Self {
        self.alert_status = Some(value.into());
        self
    }
    /// Sets `NotifyStrategy`.
    pub fn notify_strategy(mut self, value: impl Into<String>) -> Self {
        self.notify_strategy = Some(value.into());
        self
    }
    /// Sets `Pids`.
    pub fn pids(mut self, value: impl Into<String>) -> Self {
        self.pids = Some(value.into());
        self
    }
    /// Sets `AutoAddNewApplication`.
    #[inline]
    pub fn auto_add_new_application(mut self, value: bool) -> Self {
        self.auto_add_new_application = Some(value);
        self
    }
    /// Sets `MetricsType`.
    pub fn metrics_type(mut self, value: impl Into<String>) -> Self {
        self.metrics_type = Some(value.into());
        self
    }
    /// Sets `Filters`.
    pub fn filters(mut self, value: impl Into<String>) -> Self {
        self.filters = Some(value.into());
        self
    }
    /// Sets `AlertRuleContent`.
    pub fn alert_rule_content(mut self, value: impl Into<String>) -> Self {
        self.alert_rule_content = Some(value.into());
        self
    }
    /// Sets `AlertCheckType`.
    pub fn alert_check_type(mut self, value: impl Into<String>) -> Self {
        self.alert_check_type = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `AlertGroup`.
    #[inline]
    pub fn alert_group(mut self, value: i64) -> Self {
        self.alert_group = Some(value);
        self
    }
    /// Sets `PromQL`.
    pub fn prom_ql(mut self, value: impl Into<String>) -> Self {
        self.prom_ql = Some(value.into());
        self
    }
    /// Sets `Duration`.
    #[inline]
    pub fn duration(mut self, value: i64) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `Level`.
    pub fn level(mut self, value: impl Into<String>) -> Self {
        self.level = Some(value.into());
        self
    }
    /// Sets `Message`.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Sets `Labels`.
    pub fn labels(mut self, value: impl Into<String>) -> Self {
        self.labels = Some(value.into());
        self
    }
    /// Sets `Annotations`.
    pub fn annotations(mut self, value: impl Into<String>) -> Self {
        self.annotations = Some(value.into());
        self
    }
    /// Sets `MetricsKey`.
    pub fn metrics_key(mut self, value: impl Into<String>) -> Self {
        self.metrics_key = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MarkTags`.
    pub fn mark_tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.mark_tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DataConfig`.
    pub fn data_config(mut self, value: impl Into<String>) -> Self {
        self.data_config = Some(value.into());
        self
    }
    /// Sets `Notice`.
    pub fn notice(mut self, value: impl Into<String>) -> Self {
        self.notice = Some(value.into());
        self
    }
    /// Sets `AlertPiplines`.
    pub fn alert_piplines(mut self, value: impl Into<String>) -> Self {
        self.alert_piplines = Some(value.into());
        self
    }
    /// Sets `NotifyMode`.
    pub fn notify_mode(mut self, value: impl Into<Open<NotifyMode>>) -> Self {
        self.notify_mode = Some(value.into());
        self
    }
    /// Sets `Product`.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
    /// Sets `AutoAddTargetConfig`.
    pub fn auto_add_target_config(mut self, value: impl Into<String>) -> Self {
        self.auto_add_target_config = Some(value.into());
        self
    }
    /// Sets `CheckCycle`.
    #[inline]
    pub fn check_cycle(mut self, value: i64) -> Self {
        self.check_cycle = Some(value);
        self
    }
}

request! {
    CreateOrUpdateAlertRuleRequest {
        "AlertId" => alert_id: form,
        "AlertName" => alert_name: form,
        "RegionId" => region_id: form,
        "AlertType" => alert_type: form,
        "AlertStatus" => alert_status: form,
        "NotifyStrategy" => notify_strategy: form,
        "Pids" => pids: form,
        "AutoAddNewApplication" => auto_add_new_application: form,
        "MetricsType" => metrics_type: form,
        "Filters" => filters: form,
        "AlertRuleContent" => alert_rule_content: form,
        "AlertCheckType" => alert_check_type: form,
        "ClusterId" => cluster_id: form,
        "AlertGroup" => alert_group: form,
        "PromQL" => prom_ql: form,
        "Duration" => duration: form,
        "Level" => level: form,
        "Message" => message: form,
        "Labels" => labels: form,
        "Annotations" => annotations: form,
        "MetricsKey" => metrics_key: form,
        "Tags" => tags: form,
        "MarkTags" => mark_tags: form,
        "DataConfig" => data_config: form,
        "Notice" => notice: form,
        "AlertPiplines" => alert_piplines: form,
        "NotifyMode" => notify_mode: form,
        "Product" => product: form,
        "AutoAddTargetConfig" => auto_add_target_config: form,
        "CheckCycle" => check_cycle: form,
    }
}

impl Operation for CreateOrUpdateAlertRuleRequest {
    type Response = CreateOrUpdateAlertRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateOrUpdateAlertRule")
        .required(&["AlertName", "RegionId", "AlertType"]);
}

/// Response to [`CreateOrUpdateAlertRuleRequest`].
#[non_exhaustive]
pub struct CreateOrUpdateAlertRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `337B8F7E-0A64-5768-9225-E9B3CF******`.
    pub request_id: Option<String>,
    /// Alert rule, with its facts.
    pub alert_rule: Option<AlertRule>,
}

response! {
    CreateOrUpdateAlertRuleResponse {
        "RequestId" => request_id: value,
        "AlertRule" => alert_rule: value,
    }
}

/// Alert rule, with its facts.
#[non_exhaustive]
pub struct AlertRule {
    /// ID of the alert that the item belongs to or stands for. Example: `5510445`.
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
    /// When the item was created or added. Example: `1641438611000`.
    pub created_time: Option<i64>,
    /// Time that is set or recorded for this: updated. Example: `1641438611000`.
    pub updated_time: Option<i64>,
    /// Room for further settings or data, as a rule JSON. Example: `text`.
    pub extend: Option<String>,
    /// What is done about the notify, as rules. Example: `ALERT_MANAGER`.
    pub notify_strategy: Option<String>,
    /// The pids that were found or are concerned, one entry each.
    /// Example: `b590lhguqs@40d8deedfa9******`.
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
    /// The alert group that the item belongs to or stands for. Example: `-1`.
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
    /// Way in which the notify works. Example: `NORMAL_MODE`.
    pub notify_mode: Option<String>,
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
        "NotifyMode" => notify_mode: value,
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
    pub n: Option<f64>,
    /// Key that opens, signs or picks out the metric. Example: `text`.
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
    /// Way in which the notify works.
    pub enum NotifyMode {
        /// To the people named in the rule.
        DirectedMode = "DIRECTED_MODE",
        /// By notification policies.
        NormalMode = "NORMAL_MODE",
    }
}
