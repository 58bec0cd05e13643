// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Kind of probe: on fixed lines or on mobile networks.
    pub enum AgentGroup {
        /// Probes on fixed lines.
        Pc = "PC",
        /// Probes on mobile networks.
        Mobile = "MOBILE",
        /// Probes that run in Function Compute.
        Fc = "FC",
    }
}

/// Condition and notification of the alert.
#[non_exhaustive]
pub struct AlertConfig {
    /// **Required.** Kind of the notification. Example: `0`.
    pub notify_type: Option<i32>,
    /// Hour from which the alert is in effect every day. Range: 0 to 23. Example: `0`.
    pub start_time: Option<i32>,
    /// Hour at which the alert stops being in effect for the day. Range: 0 to 23. Example: `23`.
    pub end_time: Option<i32>,
    /// How long an alert that goes on is not notified again.
    /// Unit: `seconds`. Default: `86400`. Example: `86400`.
    pub silence_time: Option<i32>,
    /// URL that is called when an alert is set off. Example: `https://www.aliyun.com/webhook.json`.
    pub web_hook: Option<String>,
}

impl AlertConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NotifyType`, which is required.
    #[inline]
    pub fn notify_type(mut self, value: i32) -> Self {
        self.notify_type = Some(value);
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i32) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i32) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `SilenceTime`.
    #[inline]
    pub fn silence_time(mut self, value: i32) -> Self {
        self.silence_time = Some(value);
        self
    }
    /// Sets `WebHook`.
    pub fn web_hook(mut self, value: impl Into<String>) -> Self {
        self.web_hook = Some(value.into());
        self
    }
}

request! {
    AlertConfig {
        "NotifyType" => notify_type: field,
        "StartTime" => start_time: field,
        "EndTime" => end_time: field,
        "SilenceTime" => silence_time: field,
        "WebHook" => web_hook: field,
    }
}

/// Conditions of the alert, one entry each.
#[non_exhaustive]
pub struct AlertConfigEscalationList {
    /// **Required.** Metric concerned, under the name that the product gives it.
    /// Example: `HttpStatus`.
    pub metric_name: Option<Open<MetricName>>,
    /// How values are combined before they are compared with the threshold; each metric has its own
    /// method. Example: `Value`.
    pub aggregate: Option<String>,
    /// How many times in a row the condition has to hold. Example: `3`.
    pub times: Option<i32>,
    /// How the value is compared with the threshold. Example: `>`.
    pub operator: Option<String>,
    /// Threshold for the alert. Example: `90`.
    pub value: Option<String>,
}

impl AlertConfigEscalationList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MetricName`, which is required.
    pub fn metric_name(mut self, value: impl Into<Open<MetricName>>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `Aggregate`.
    pub fn aggregate(mut self, value: impl Into<String>) -> Self {
        self.aggregate = Some(value.into());
        self
    }
    /// Sets `Times`.
    #[inline]
    pub fn times(mut self, value: i32) -> Self {
        self.times = Some(value);
        self
    }
    /// Sets `Operator`.
    pub fn operator(mut self, value: impl Into<String>) -> Self {
        self.operator = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    AlertConfigEscalationList {
        "MetricName" => metric_name: field,
        "Aggregate" => aggregate: field,
        "Times" => times: field,
        "Operator" => operator: field,
        "Value" => value: field,
    }
}

values! {
    /// Whether the rule has an active alert, has none, or gets no data.
    pub enum AlertState {
        /// No alert is active.
        Ok = "OK",
        /// An alert is active.
        Alarm = "ALARM",
        /// There is no data to judge by.
        InsufficientData = "INSUFFICIENT_DATA",
    }
}

/// Rules that the template consists of, one entry each.
#[non_exhaustive]
pub struct AlertTemplate {
    /// Metric concerned, under the name that the product gives it. Example: `cpu_total`.
    pub metric_name: Option<String>,
    /// Name of the alert or event rule. Example: `text`.
    pub rule_name: Option<String>,
    /// Code of the cloud service, or of one edition of it, such as `kvstore_sharding`. Example: `ecs`.
    pub category: Option<Open<Category>>,
    /// Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Interval, in seconds, over which values of the metric are aggregated or reported.
    /// Example: `60`.
    pub period: Option<i32>,
    /// Further dimension, as JSON text, that limits the template rule, for example to one disk.
    /// Example: `{"disk":"/"}`.
    pub selector: Option<String>,
    /// Conditions for the alert levels.
    pub escalations: Option<Escalations>,
    /// URL that gets a `POST` request when an alert is set off. Example: `http://ww.aliyun.com`.
    pub webhook: Option<String>,
    /// Threshold for alerts of the lowest level.
    pub escalations_info_threshold: Option<String>,
    /// Threshold for alerts of the middle level.
    pub escalations_warn_threshold: Option<String>,
    /// How often it happens or is tried: escalations critical.
    pub escalations_critical_times: Option<i32>,
    /// Statistic that the lowest alert level goes by.
    pub escalations_info_statistics: Option<String>,
    /// How often it happens or is tried: escalations warn.
    pub escalations_warn_times: Option<i32>,
    /// How the values of the escalations info comparison are compared or joined.
    pub escalations_info_comparison_operator: Option<String>,
    /// Threshold for alerts of the highest level.
    pub escalations_critical_threshold: Option<String>,
    /// Statistic that the highest alert level goes by.
    pub escalations_critical_statistics: Option<String>,
    /// How the values of the escalations critical comparison are compared or joined.
    pub escalations_critical_comparison_operator: Option<String>,
    /// How the values of the escalations warn comparison are compared or joined.
    pub escalations_warn_comparison_operator: Option<String>,
    /// How often it happens or is tried: escalations info.
    pub escalations_info_times: Option<i32>,
    /// Statistic that the middle alert level goes by.
    pub escalations_warn_statistics: Option<String>,
}

impl AlertTemplate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MetricName`.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<Category>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `Selector`.
    pub fn selector(mut self, value: impl Into<String>) -> Self {
        self.selector = Some(value.into());
        self
    }
    /// Sets `Escalations`.
    pub fn escalations(mut self, value: impl Into<Escalations>) -> Self {
        self.escalations = Some(value.into());
        self
    }
    /// Sets `Webhook`.
    pub fn webhook(mut self, value: impl Into<String>) -> Self {
        self.webhook = Some(value.into());
        self
    }
    /// Sets `Escalations.Info.Threshold`.
    pub fn escalations_info_threshold(mut self, value: impl Into<String>) -> Self {
        self.escalations_info_threshold = Some(value.into());
        self
    }
    /// Sets `Escalations.Warn.Threshold`.
    pub fn escalations_warn_threshold(mut self, value: impl Into<String>) -> Self {
        self.escalations_warn_threshold = Some(value.into());
        self
    }
    /// Sets `Escalations.Critical.Times`.
    #[inline]
    pub fn escalations_critical_times(mut self, value: i32) -> Self {
        self.escalations_critical_times = Some(value);
        self
    }
    /// Sets `Escalations.Info.Statistics`.
    pub fn escalations_info_statistics(mut self, value: impl Into<String>) -> Self {
        self.escalations_info_statistics = Some(value.into());
        self
    }
    /// Sets `Escalations.Warn.Times`.
    #[inline]
    pub fn escalations_warn_times(mut self, value: i32) -> Self {
        self.escalations_warn_times = Some(value);
        self
    }
    /// Sets `Escalations.Info.ComparisonOperator`.
    pub fn escalations_info_comparison_operator(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.escalations_info_comparison_operator = Some(value.into());
        self
    }
    /// Sets `Escalations.Critical.Threshold`.
    pub fn escalations_critical_threshold(mut self, value: impl Into<String>) -> Self {
        self.escalations_critical_threshold = Some(value.into());
        self
    }
    /// Sets `Escalations.Critical.Statistics`.
    pub fn escalations_critical_statistics(mut self, value: impl Into<String>) -> Self {
        self.escalations_critical_statistics = Some(value.into());
        self
    }
    /// Sets `Escalations.Critical.ComparisonOperator`.
    pub fn escalations_critical_comparison_operator(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.escalations_critical_comparison_operator = Some(value.into());
        self
    }
    /// Sets `Escalations.Warn.ComparisonOperator`.
    pub fn escalations_warn_comparison_operator(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.escalations_warn_comparison_operator = Some(value.into());
        self
    }
    /// Sets `Escalations.Info.Times`.
    #[inline]
    pub fn escalations_info_times(mut self, value: i32) -> Self {
        self.escalations_info_times = Some(value);
        self
    }
    /// Sets `Escalations.Warn.Statistics`.
    pub fn escalations_warn_statistics(mut self, value: impl Into<String>) -> Self {
        self.escalations_warn_statistics = Some(value.into());
        self
    }
}

request! {
    AlertTemplate {
        "MetricName" => metric_name: field,
        "RuleName" => rule_name: field,
        "Category" => category: field,
        "Namespace" => namespace: field,
        "Period" => period: field,
        "Selector" => selector: field,
        "Escalations" => escalations: field,
        "Webhook" => webhook: field,
        "Escalations.Info.Threshold" => escalations_info_threshold: field,
        "Escalations.Warn.Threshold" => escalations_warn_threshold: field,
        "Escalations.Critical.Times" => escalations_critical_times: field,
        "Escalations.Info.Statistics" => escalations_info_statistics: field,
        "Escalations.Warn.Times" => escalations_warn_times: field,
        "Escalations.Info.ComparisonOperator" => escalations_info_comparison_operator: field,
        "Escalations.Critical.Threshold" => escalations_critical_threshold: field,
        "Escalations.Critical.Statistics" => escalations_critical_statistics: field,
        "Escalations.Critical.ComparisonOperator" => escalations_critical_comparison_operator: field,
        "Escalations.Warn.ComparisonOperator" => escalations_warn_comparison_operator: field,
        "Escalations.Info.Times" => escalations_info_times: field,
        "Escalations.Warn.Statistics" => escalations_warn_statistics: field,
    }
}

/// What the response has to be like, one entry each.
#[non_exhaustive]
pub struct Assertions {
    /// Path to the part of the body that is checked, for JSON or XML. Example: `json path`.
    pub property: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `response_time`.
    pub type_: Option<String>,
    /// How the actual value is compared with the target. Example: `lessThan`.
    pub operator: Option<String>,
    /// Value that the actual one is compared with. Example: `0`.
    pub target: Option<String>,
}

response! {
    Assertions {
        "property" => property: value,
        "type" => type_: value,
        "operator" => operator: value,
        "target" => target: value,
    }
}

/// Labels that are added to the metric, one entry each.
#[non_exhaustive]
pub struct AttachLabel {
    /// What the label says.
    pub value: Option<String>,
    /// Name of the label.
    pub name: Option<String>,
}

impl AttachLabel {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

response! {
    AttachLabel {
        "Value" => value: value,
        "Name" => name: value,
    }
}

values! {
    /// Code of the cloud service, or of one edition of it, such as `kvstore_sharding`.
    pub enum Category {
        /// Elastic Compute Service instances.
        Ecs = "ecs",
        /// ApsaraDB RDS database instances.
        Rds = "rds",
        /// AnalyticDB data warehouses.
        Ads = "ads",
        /// Server Load Balancer instances.
        Slb = "slb",
        /// Virtual private clouds.
        Vpc = "vpc",
        /// APIs in API Gateway.
        Apigateway = "apigateway",
        /// Domain names accelerated by CDN.
        Cdn = "cdn",
        /// Container Service clusters.
        Cs = "cs",
        /// Domain names accelerated by DCDN.
        Dcdn = "dcdn",
        /// Anti-DDoS protection.
        Ddos = "ddos",
        /// Elastic IP addresses.
        Eip = "eip",
        /// Elasticsearch clusters.
        Elasticsearch = "elasticsearch",
        /// E-MapReduce clusters.
        Emr = "emr",
        /// Auto Scaling groups.
        Ess = "ess",
        /// ApsaraDB for HBase clusters.
        Hbase = "hbase",
        /// Link IoT Edge.
        IotEdge = "iot_edge",
        /// Kubernetes pods.
        K8sPod = "k8s_pod",
        /// Redis instances of the cluster architecture.
        KvstoreSharding = "kvstore_sharding",
        /// Redis instances with read/write splitting.
        KvstoreSplitrw = "kvstore_splitrw",
        /// Redis instances of the standard architecture.
        KvstoreStandard = "kvstore_standard",
        /// ApsaraDB for Memcache instances.
        Memcache = "memcache",
        /// Message Service queues and topics.
        Mns = "mns",
        /// MongoDB replica set instances.
        Mongodb = "mongodb",
        /// MongoDB instances made up of several nodes.
        MongodbCluster = "mongodb_cluster",
        /// MongoDB sharded cluster instances.
        MongodbSharding = "mongodb_sharding",
        /// Topics of Message Queue.
        MqTopic = "mq_topic",
        /// Memcache instances of the older kind.
        Ocs = "ocs",
        /// OpenSearch applications.
        Opensearch = "opensearch",
        /// Object Storage Service buckets.
        Oss = "oss",
        /// PolarDB database clusters.
        Polardb = "polardb",
        /// HybridDB for MySQL instances.
        Petadata = "petadata",
        /// Domain names accelerated by Secure CDN.
        Scdn = "scdn",
        /// EIP bandwidth plans.
        Sharebandwidthpackages = "sharebandwidthpackages",
        /// Log Service projects.
        Sls = "sls",
        /// VPN gateways.
        Vpn = "vpn",
    }
}

/// Ways in which the contact is notified.
#[non_exhaustive]
pub struct Channels {
    /// TradeManager account of the contact. Example: `Alice`.
    pub ali_im: Option<String>,
    /// Webhook of the DingTalk chatbot that notifies the contact.
    pub ding_web_hook: Option<String>,
    /// Email address of the contact. Example: `alice@example.com`.
    pub mail: Option<String>,
    /// Phone number that text messages go to. Example: `1333333****`.
    pub sms: Option<String>,
}

impl Channels {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AliIM`.
    pub fn ali_im(mut self, value: impl Into<String>) -> Self {
        self.ali_im = Some(value.into());
        self
    }
    /// Sets `DingWebHook`.
    pub fn ding_web_hook(mut self, value: impl Into<String>) -> Self {
        self.ding_web_hook = Some(value.into());
        self
    }
    /// Sets `Mail`.
    pub fn mail(mut self, value: impl Into<String>) -> Self {
        self.mail = Some(value.into());
        self
    }
    /// Sets `SMS`.
    pub fn sms(mut self, value: impl Into<String>) -> Self {
        self.sms = Some(value.into());
        self
    }
}

response! {
    Channels {
        "AliIM" => ali_im: value,
        "DingWebHook" => ding_web_hook: value,
        "Mail" => mail: value,
        "SMS" => sms: value,
    }
}

values! {
    /// How the value of the metric is compared with the threshold.
    pub enum ComparisonOperator {
        /// At or above the threshold.
        GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold",
        /// Above the threshold.
        GreaterThanThreshold = "GreaterThanThreshold",
        /// At or below the threshold.
        LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold",
        /// Below the threshold.
        LessThanThreshold = "LessThanThreshold",
        /// Different from the threshold.
        NotEqualToThreshold = "NotEqualToThreshold",
        /// Higher than a day before, by the threshold in percent.
        GreaterThanYesterday = "GreaterThanYesterday",
        /// Lower than a day before, by the threshold in percent.
        LessThanYesterday = "LessThanYesterday",
        /// Higher than a week before, by the threshold in percent.
        GreaterThanLastWeek = "GreaterThanLastWeek",
        /// Lower than a week before, by the threshold in percent.
        LessThanLastWeek = "LessThanLastWeek",
        /// Higher than in the preceding period, by the threshold in percent.
        GreaterThanLastPeriod = "GreaterThanLastPeriod",
        /// Lower than in the preceding period, by the threshold in percent.
        LessThanLastPeriod = "LessThanLastPeriod",
    }
}

/// Alert contact groups that are notified.
#[non_exhaustive]
pub struct ContactGroup {
    /// Name of the alert contact group. Example: `text`.
    pub name: Option<String>,
}

response! {
    ContactGroup {
        "Name" => name: value,
    }
}

/// Alert contact groups that are notified, one entry each.
#[non_exhaustive]
pub struct ContactParameter {
    /// Alert contact group that is notified. Example: `text`.
    pub contact_group_name: Option<String>,
    /// ID by which the target is told from the others of the rule. Example: `1`.
    pub id: Option<String>,
    /// Channels by which the contact group is notified, as a level from calls and text messages down to
    /// email. Example: `3`.
    pub level: Option<String>,
}

impl ContactParameter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactGroupName`.
    pub fn contact_group_name(mut self, value: impl Into<String>) -> Self {
        self.contact_group_name = Some(value.into());
        self
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Level`.
    pub fn level(mut self, value: impl Into<String>) -> Self {
        self.level = Some(value.into());
        self
    }
}

response! {
    ContactParameter {
        "ContactGroupName" => contact_group_name: value,
        "Id" => id: value,
        "Level" => level: value,
    }
}

/// Tasks that were created, one entry each.
#[non_exhaustive]
pub struct CreateResultList {
    /// ID of the monitoring or probing task. Example: `2c8dbdf9-a3ab-46a1-85a4-f094965e****`.
    pub task_id: Option<String>,
    /// Name of the monitoring task. Example: `task1`.
    pub task_name: Option<String>,
}

response! {
    CreateResultList {
        "TaskId" => task_id: value,
        "TaskName" => task_name: value,
    }
}

/// Condition for alerts of the highest level.
#[non_exhaustive]
pub struct Critical {
    /// Statistic that the highest alert level goes by. Items: at most 200. Example: `Average`.
    pub statistics: Option<String>,
    /// How the value of the metric is compared with the threshold.
    /// Items: at most 200. Example: `GreaterThanOrEqualToThreshold`.
    pub comparison_operator: Option<Open<ComparisonOperator>>,
    /// Threshold for alerts of the highest level. Items: at most 200. Example: `90`.
    pub threshold: Option<String>,
    /// How many times in a row the condition has to hold. Items: at most 200. Example: `3`.
    pub times: Option<i32>,
}

impl Critical {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Statistics`.
    pub fn statistics(mut self, value: impl Into<String>) -> Self {
        self.statistics = Some(value.into());
        self
    }
    /// Sets `ComparisonOperator`.
    pub fn comparison_operator(
        mut self,
        value: impl Into<Open<ComparisonOperator>>,
    ) -> Self {
        self.comparison_operator = Some(value.into());
        self
    }
    /// Sets `Threshold`.
    pub fn threshold(mut self, value: impl Into<String>) -> Self {
        self.threshold = Some(value.into());
        self
    }
    /// Sets `Times`.
    #[inline]
    pub fn times(mut self, value: i32) -> Self {
        self.times = Some(value);
        self
    }
}

response! {
    Critical {
        "Statistics" => statistics: value,
        "ComparisonOperator" => comparison_operator: value,
        "Threshold" => threshold: value,
        "Times" => times: value,
    }
}

values! {
    /// Code of the cloud service concerned.
    pub enum Datapoints {
        /// Elastic Compute Service.
        Ecs = "ecs",
        /// ApsaraDB RDS.
        Rds = "rds",
        /// Server Load Balancer.
        Slb = "slb",
        /// Redis instances of the standard architecture.
        RedisStandard = "redis_standard",
        /// Redis instances of the cluster architecture.
        RedisSharding = "redis_sharding",
        /// Redis instances with read/write splitting.
        RedisSplitrw = "redis_splitrw",
        /// MongoDB replica sets.
        Mongodb = "mongodb",
        /// MongoDB sharded clusters.
        MongodbSharding = "mongodb_sharding",
        /// ApsaraDB for HBase.
        Hbase = "hbase",
        /// Elasticsearch clusters.
        Elasticsearch = "elasticsearch",
        /// OpenSearch applications.
        Opensearch = "opensearch",
    }
}

/// Conditions for the alert levels.
#[non_exhaustive]
pub struct Escalations {
    /// Condition for alerts of the highest level.
    pub critical: Option<Critical>,
    /// Condition for alerts of the middle level.
    pub warn: Option<Warn>,
    /// Condition for alerts of the lowest level.
    pub info: Option<EscalationsInfo>,
}

impl Escalations {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Critical`.
    pub fn critical(mut self, value: impl Into<Critical>) -> Self {
        self.critical = Some(value.into());
        self
    }
    /// Sets `Warn`.
    pub fn warn(mut self, value: impl Into<Warn>) -> Self {
        self.warn = Some(value.into());
        self
    }
    /// Sets `Info`.
    pub fn info(mut self, value: impl Into<EscalationsInfo>) -> Self {
        self.info = Some(value.into());
        self
    }
}

response! {
    Escalations {
        "Critical" => critical: value,
        "Warn" => warn: value,
        "Info" => info: value,
    }
}

/// Condition for alerts of the lowest level.
#[non_exhaustive]
pub struct EscalationsInfo {
    /// Statistic that the lowest alert level goes by. Items: at most 200. Example: `Average`.
    pub statistics: Option<String>,
    /// How the value of the metric is compared with the threshold.
    /// Items: at most 200. Example: `GreaterThanOrEqualToThreshold`.
    pub comparison_operator: Option<Open<ComparisonOperator>>,
    /// Threshold for alerts of the lowest level. Items: at most 200. Example: `90`.
    pub threshold: Option<String>,
    /// How many times in a row the condition has to hold. Items: at most 200. Example: `3`.
    pub times: Option<i32>,
}

impl EscalationsInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Statistics`.
    pub fn statistics(mut self, value: impl Into<String>) -> Self {
        self.statistics = Some(value.into());
        self
    }
    /// Sets `ComparisonOperator`.
    pub fn comparison_operator(
        mut self,
        value: impl Into<Open<ComparisonOperator>>,
    ) -> Self {
        self.comparison_operator = Some(value.into());
        self
    }
    /// Sets `Threshold`.
    pub fn threshold(mut self, value: impl Into<String>) -> Self {
        self.threshold = Some(value.into());
        self
    }
    /// Sets `Times`.
    #[inline]
    pub fn times(mut self, value: i32) -> Self {
        self.times = Some(value);
        self
    }
}

response! {
    EscalationsInfo {
        "Statistics" => statistics: value,
        "ComparisonOperator" => comparison_operator: value,
        "Threshold" => threshold: value,
        "Times" => times: value,
    }
}

/// Numbers of events, one entry for each interval.
#[non_exhaustive]
pub struct EventHistogram {
    /// How many items or events were counted. Example: `3`.
    pub count: Option<i64>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1552263113000`.
    pub end_time: Option<i64>,
    /// When it began, or where the period begins that the data is about. Example: `1552263120000`.
    pub start_time: Option<i64>,
}

response! {
    EventHistogram {
        "Count" => count: value,
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
    }
}

values! {
    /// Whether the event rule is switched on.
    pub enum EventRuleState {
        /// The rule is in effect.
        Enabled = "ENABLED",
        /// The rule is switched off.
        Disabled = "DISABLED",
    }
}

values! {
    /// Kind of event, such as an exception or maintenance, or whether events are custom or system ones.
    pub enum EventType {
        /// Events that cloud products report.
        System = "SYSTEM",
        /// Events that applications of the account report.
        Custom = "CUSTOM",
    }
}

/// Calculations on the results, one entry each.
#[non_exhaustive]
pub struct Express {
    /// Calculations on the results, one entry each.
    pub express: Option<String>,
    /// Name that the result of the calculation gets.
    pub alias: Option<String>,
}

impl Express {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Express`.
    pub fn express(mut self, value: impl Into<String>) -> Self {
        self.express = Some(value.into());
        self
    }
    /// Sets `Alias`.
    pub fn alias(mut self, value: impl Into<String>) -> Self {
        self.alias = Some(value.into());
        self
    }
}

response! {
    Express {
        "Express" => express: value,
        "Alias" => alias: value,
    }
}

/// Conditions that a log entry has to satisfy to be counted.
#[non_exhaustive]
pub struct Filter {
    /// Whether a log entry has to satisfy all conditions or just one of them.
    pub relation: Option<String>,
    /// Conditions that items have to meet.
    pub filters: Vec<SLSProcessConfigFilter>,
}

impl Filter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Relation`.
    pub fn relation(mut self, value: impl Into<String>) -> Self {
        self.relation = Some(value.into());
        self
    }
    /// Sets `Filters`.
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<SLSProcessConfigFilter>>,
    ) -> Self {
        self.filters = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    Filter {
        "Relation" => relation: value,
        "Filters" => filters: list(""),
    }
}

values! {
    /// Whether all log filter conditions or only one of them has to hold.
    pub enum FilterRelation {
        /// All instances of the group are taken.
        All = "all",
        /// All conditions have to hold.
        And = "and",
        /// One condition is enough.
        Or = "or",
    }
}

values! {
    /// How the value is compared with the pattern, such as by prefix or suffix.
    pub enum Function {
        /// Every value matches.
        All = "all",
        /// The value begins with the pattern.
        StartWith = "startWith",
        /// The value ends with the pattern.
        EndWith = "endWith",
        /// The value contains the pattern.
        Contains = "contains",
        /// The value does not contain the pattern.
        NotContains = "notContains",
        /// The value equals the pattern.
        Equals = "equals",
    }
}

/// Field or fields by which the records are grouped.
#[non_exhaustive]
pub struct GroupBy {
    /// Field of the log that is read.
    pub sls_key_name: Option<String>,
    /// Name that the field gets as a dimension of the metric.
    pub alias: Option<String>,
}

impl GroupBy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SLSKeyName`.
    pub fn sls_key_name(mut self, value: impl Into<String>) -> Self {
        self.sls_key_name = Some(value.into());
        self
    }
    /// Sets `Alias`.
    pub fn alias(mut self, value: impl Into<String>) -> Self {
        self.alias = Some(value.into());
        self
    }
}

response! {
    GroupBy {
        "SLSKeyName" => sls_key_name: value,
        "Alias" => alias: value,
    }
}

values! {
    /// Method of the probe request; needed for HTTP probes.
    pub enum HttpMethod {
        /// Fetches the page as a whole.
        Get = "GET",
        /// Sends content along with the request.
        Post = "POST",
        /// Fetches only the header of the response.
        Head = "HEAD",
    }
}

values! {
    /// Code of the cloud service, or of one edition of it, such as `kvstore_sharding`.
    pub enum InstanceCategory {
        /// Elastic Compute Service instances.
        Ecs = "ECS",
        /// ApsaraDB RDS database instances.
        Rds = "RDS",
        /// AnalyticDB data warehouses.
        Ads = "ADS",
        /// Server Load Balancer instances.
        Slb = "SLB",
        /// Virtual private clouds.
        Vpc = "VPC",
        /// APIs in API Gateway.
        Apigateway = "APIGATEWAY",
        /// Domain names accelerated by CDN.
        Cdn = "CDN",
        /// Container Service clusters.
        Cs = "CS",
        /// Domain names accelerated by DCDN.
        Dcdn = "DCDN",
        /// Anti-DDoS protection.
        Ddos = "DDOS",
        /// Elastic IP addresses.
        Eip = "EIP",
        /// Elasticsearch clusters.
        Elasticsearch = "ELASTICSEARCH",
        /// E-MapReduce clusters.
        Emr = "EMR",
        /// Auto Scaling groups.
        Ess = "ESS",
        /// ApsaraDB for HBase clusters.
        Hbase = "HBASE",
        /// Link IoT Edge.
        IotEdge = "IOT_EDGE",
        /// Kubernetes pods.
        K8sPod = "K8S_POD",
        /// Redis instances of the cluster architecture.
        KvstoreSharding = "KVSTORE_SHARDING",
        /// Redis instances with read/write splitting.
        KvstoreSplitrw = "KVSTORE_SPLITRW",
        /// Redis instances of the standard architecture.
        KvstoreStandard = "KVSTORE_STANDARD",
        /// ApsaraDB for Memcache instances.
        Memcache = "MEMCACHE",
        /// Message Service queues and topics.
        Mns = "MNS",
        /// MongoDB replica set instances.
        Mongodb = "MONGODB",
        /// MongoDB instances made up of several nodes.
        MongodbCluster = "MONGODB_CLUSTER",
        /// MongoDB sharded cluster instances.
        MongodbSharding = "MONGODB_SHARDING",
        /// Topics of Message Queue.
        MqTopic = "MQ_TOPIC",
        /// Memcache instances of the older kind.
        Ocs = "OCS",
        /// OpenSearch applications.
        Opensearch = "OPENSEARCH",
        /// Object Storage Service buckets.
        Oss = "OSS",
        /// PolarDB database clusters.
        Polardb = "POLARDB",
        /// HybridDB for MySQL instances.
        Petadata = "PETADATA",
        /// Domain names accelerated by Secure CDN.
        Scdn = "SCDN",
        /// EIP bandwidth plans.
        Sharebandwidthpackages = "SHAREBANDWIDTHPACKAGES",
        /// Log Service projects.
        Sls = "SLS",
        /// VPN gateways.
        Vpn = "VPN",
    }
}

/// Labels that go with alerts or data, one entry each.
#[non_exhaustive]
pub struct Label {
    /// Name of the label.
    pub key: Option<String>,
    /// What the label says.
    pub value: Option<String>,
}

impl Label {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Label {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// Labels that go with alerts or data, one entry each.
#[non_exhaustive]
pub struct Labels {
    /// Name of the label. Example: `cmsRuleKey`.
    pub key: Option<String>,
    /// What the label says. Example: `cmsRuleValue`.
    pub value: Option<String>,
}

response! {
    Labels {
        "Key" => key: value,
        "Value" => value: value,
    }
}

values! {
    /// Language of the notifications.
    pub enum Lang {
        /// Notifications are in simplified Chinese.
        ZhCn = "zh-cn",
        /// Texts in English.
        En = "en",
    }
}

values! {
    /// Level of the alert or event, or the way of notification that goes with it.
    pub enum Level {
        /// Notified by phone call, text message, email, and chatbot.
        P2 = "P2",
        /// Notified by text message, email, and chatbot.
        P3 = "P3",
        /// Notified by email and chatbot.
        P4 = "P4",
        /// No alert is active.
        Ok = "OK",
    }
}

/// Conditions that values have to match, one entry each.
#[non_exhaustive]
pub struct MatchExpress {
    /// Instance name that has to match. Example: `portalHost`.
    pub value: Option<String>,
    /// What the condition looks at; only the instance name is possible. Example: `name`.
    pub name: Option<String>,
    /// How the value is compared with the pattern. Example: `all`.
    pub function: Option<String>,
}

response! {
    MatchExpress {
        "Value" => value: value,
        "Name" => name: value,
        "Function" => function: value,
    }
}

/// Metrics that are covered, one entry each.
#[non_exhaustive]
pub struct Metric {
    /// Metric concerned, under the name that the product gives it.
    pub metric_name: Option<String>,
    /// Further dimension, such as one disk, that the blacklist applies to, as JSON text.
    pub resource: Option<String>,
}

impl Metric {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MetricName`.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `Resource`.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
    }
}

response! {
    Metric {
        "MetricName" => metric_name: value,
        "Resource" => resource: value,
    }
}

values! {
    /// Metric concerned, under the name that the product gives it.
    pub enum MetricName {
        /// Status code that HTTP probes get.
        HttpStatus = "HttpStatus",
        /// Response time of HTTP probes.
        HttpLatency = "HttpLatency",
        /// Status that Telnet probes end with.
        TelnetStatus = "TelnetStatus",
        /// Response time of Telnet probes.
        TelnetLatency = "TelnetLatency",
        /// Share of pings that get no answer.
        PingLostRate = "PingLostRate",
    }
}

values! {
    /// Metric concerned, under the name that the product gives it.
    pub enum RequestMetricName {
        /// Share of probes that succeed.
        Availability = "Availability",
        /// Share of probes that fail.
        ErrorRate = "ErrorRate",
        /// How long the site takes to answer.
        ResponseTime = "ResponseTime",
    }
}

/// Conditions that items have to meet.
#[non_exhaustive]
pub struct ResourceFilter {
    /// How the value is compared with the pattern. Here: `startWith`, `endWith`, `contains`.
    /// Example: `contains`.
    pub function: Option<Open<Function>>,
    /// Name that people know the item by. Example: `hostName`.
    pub name: Option<String>,
    /// Value that the field is compared with. Example: `1`.
    pub value: Option<String>,
}

impl ResourceFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Function`.
    pub fn function(mut self, value: impl Into<Open<Function>>) -> Self {
        self.function = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    ResourceFilter {
        "Function" => function: value,
        "Name" => name: value,
        "Value" => value: value,
    }
}

/// Logstores of the group, one entry each.
#[non_exhaustive]
pub struct SLSGroupConfig {
    /// Region that the SLS lies in.
    pub sls_region: Option<String>,
    /// Log Service project that the Logstore lies in.
    pub sls_project: Option<String>,
    /// Logstore of Log Service whose logs the group brings together.
    pub sls_logstore: Option<String>,
    /// Member account that owns the Logstore, given when the management account calls.
    pub sls_user_id: Option<String>,
}

impl SLSGroupConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SLSRegion`.
    pub fn sls_region(mut self, value: impl Into<String>) -> Self {
        self.sls_region = Some(value.into());
        self
    }
    /// Sets `SLSProject`.
    pub fn sls_project(mut self, value: impl Into<String>) -> Self {
        self.sls_project = Some(value.into());
        self
    }
    /// Sets `SLSLogstore`.
    pub fn sls_logstore(mut self, value: impl Into<String>) -> Self {
        self.sls_logstore = Some(value.into());
        self
    }
    /// Sets `SLSUserId`.
    pub fn sls_user_id(mut self, value: impl Into<String>) -> Self {
        self.sls_user_id = Some(value.into());
        self
    }
}

response! {
    SLSGroupConfig {
        "SLSRegion" => sls_region: value,
        "SLSProject" => sls_project: value,
        "SLSLogstore" => sls_logstore: value,
        "SLSUserId" => sls_user_id: value,
    }
}

/// How logs are turned into metrics.
#[non_exhaustive]
pub struct SLSProcessConfig {
    /// Conditions that a log entry has to satisfy to be counted.
    pub filter: Option<Filter>,
    /// Statistic of the metric that is used, such as the average.
    pub statistics: Vec<Statistic>,
    /// Field or fields by which the records are grouped.
    pub group_by: Vec<GroupBy>,
    /// Calculations on the results, one entry each.
    pub express: Vec<Express>,
}

impl SLSProcessConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `Statistics`.
    pub fn statistics(
        mut self,
        value: impl IntoIterator<Item = impl Into<Statistic>>,
    ) -> Self {
        self.statistics = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `GroupBy`.
    pub fn group_by(
        mut self,
        value: impl IntoIterator<Item = impl Into<GroupBy>>,
    ) -> Self {
        self.group_by = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Express`.
    pub fn express(
        mut self,
        value: impl IntoIterator<Item = impl Into<Express>>,
    ) -> Self {
        self.express = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    SLSProcessConfig {
        "Filter" => filter: value,
        "Statistics" => statistics: list(""),
        "GroupBy" => group_by: list(""),
        "Express" => express: list(""),
    }
}

/// Conditions that items have to meet.
#[non_exhaustive]
pub struct SLSProcessConfigFilter {
    /// Field of the log that is read.
    pub sls_key_name: Option<String>,
    /// How the log field is compared with the value.
    pub operator: Option<String>,
    /// Value that the log field is compared with.
    pub value: Option<String>,
}

impl SLSProcessConfigFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SLSKeyName`.
    pub fn sls_key_name(mut self, value: impl Into<String>) -> Self {
        self.sls_key_name = Some(value.into());
        self
    }
    /// Sets `Operator`.
    pub fn operator(mut self, value: impl Into<String>) -> Self {
        self.operator = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    SLSProcessConfigFilter {
        "SLSKeyName" => sls_key_name: value,
        "Operator" => operator: value,
        "Value" => value: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SiteMonitorData {
    /// How many items were counted. Example: `0`.
    pub count: Option<i32>,
}

response! {
    SiteMonitorData {
        "count" => count: value,
    }
}

/// Statistic of the metric that is used, such as the average.
#[non_exhaustive]
pub struct Statistic {
    /// Field of the log that is read.
    pub sls_key_name: Option<String>,
    /// How the values of the log field are turned into a metric.
    pub function: Option<String>,
    /// Name that the statistic gets in the metric. Length: at least 0.
    pub alias: Option<String>,
    /// First argument of the statistics function: the lower bound of a distribution or the percentile.
    pub parameter1: Option<String>,
    /// Second argument of the statistics function: the upper bound of a distribution.
    pub parameter2: Option<String>,
}

impl Statistic {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SLSKeyName`.
    pub fn sls_key_name(mut self, value: impl Into<String>) -> Self {
        self.sls_key_name = Some(value.into());
        self
    }
    /// Sets `Function`.
    pub fn function(mut self, value: impl Into<String>) -> Self {
        self.function = Some(value.into());
        self
    }
    /// Sets `Alias`.
    pub fn alias(mut self, value: impl Into<String>) -> Self {
        self.alias = Some(value.into());
        self
    }
    /// Sets `Parameter1`.
    pub fn parameter1(mut self, value: impl Into<String>) -> Self {
        self.parameter1 = Some(value.into());
        self
    }
    /// Sets `Parameter2`.
    pub fn parameter2(mut self, value: impl Into<String>) -> Self {
        self.parameter2 = Some(value.into());
        self
    }
}

response! {
    Statistic {
        "SLSKeyName" => sls_key_name: value,
        "Function" => function: value,
        "Alias" => alias: value,
        "Parameter1" => parameter1: value,
        "Parameter2" => parameter2: value,
    }
}

values! {
    /// Level of the alert or event, or the way of notification that goes with it.
    pub enum SystemEventLevel {
        /// Severe; immediate attention is needed.
        Critical = "CRITICAL",
        /// Warning; not yet severe.
        Warn = "WARN",
        /// For information only.
        Info = "INFO",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of a tag that the group or the resource bears. Example: `instanceNetworkType`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `VPC`.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// Targets that are notified, one entry each.
#[non_exhaustive]
pub struct Target {
    /// ID of the target that alerts are pushed to. Example: `1`.
    pub id: Option<String>,
    /// ARN of what is notified or called, such as a message queue or the role to assume.
    /// Example: `acs:mns:cn-hangzhou:17754132319*****:/queues/test/messages`.
    pub arn: Option<String>,
    /// Level of the alert or event, or the way of notification that goes with it. Example: `INFO`.
    pub level: Option<String>,
    /// Settings of the push target, as JSON text. Example: `{"key1":"value1"}`.
    pub json_params: Option<String>,
}

impl Target {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Arn`.
    pub fn arn(mut self, value: impl Into<String>) -> Self {
        self.arn = Some(value.into());
        self
    }
    /// Sets `Level`.
    pub fn level(mut self, value: impl Into<String>) -> Self {
        self.level = Some(value.into());
        self
    }
    /// Sets `JsonParams`.
    pub fn json_params(mut self, value: impl Into<String>) -> Self {
        self.json_params = Some(value.into());
        self
    }
}

response! {
    Target {
        "Id" => id: value,
        "Arn" => arn: value,
        "Level" => level: value,
        "JsonParams" => json_params: value,
    }
}

/// Targets that alerts are pushed to, one entry each.
#[non_exhaustive]
pub struct TargetList {
    /// ID of the target that alerts are pushed to.
    pub id: Option<String>,
    /// ARN of what is notified or called, such as a message queue or the role to assume.
    pub arn: Option<String>,
    /// Level of the alert or event, or the way of notification that goes with it.
    pub level: Option<String>,
    /// Settings of the push target, as JSON text.
    pub json_params: Option<String>,
}

impl TargetList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Arn`.
    pub fn arn(mut self, value: impl Into<String>) -> Self {
        self.arn = Some(value.into());
        self
    }
    /// Sets `Level`.
    pub fn level(mut self, value: impl Into<String>) -> Self {
        self.level = Some(value.into());
        self
    }
    /// Sets `JsonParams`.
    pub fn json_params(mut self, value: impl Into<String>) -> Self {
        self.json_params = Some(value.into());
        self
    }
}

request! {
    TargetList {
        "Id" => id: field,
        "Arn" => arn: field,
        "Level" => level: field,
        "JsonParams" => json_params: field,
    }
}

/// How the host is probed.
#[non_exhaustive]
pub struct TaskOption {
    /// URL that is probed. Example: `https://www.aliyun.com`.
    pub http_uri: Option<String>,
    /// Host name or address that is probed by Telnet or ping. Example: `www.aliyun.com`.
    pub telnet_or_ping_host: Option<String>,
    /// Character set that the response is read in. Example: `UTF-8`.
    pub http_response_charset: Option<String>,
    /// Content that the probe posts over HTTP. Example: `params1=paramsValue1`.
    pub http_post_content: Option<String>,
    /// Text that the response to the probe is searched for. Example: `ok`.
    pub http_response_match_content: Option<String>,
    /// Method of the probe request; needed for HTTP probes. Example: `GET`.
    pub http_method: Option<Open<HttpMethod>>,
    /// Whether an alert is set off if the response contains the keyword or if it lacks it.
    /// Example: `true`.
    pub http_negative: Option<bool>,
    /// Header lines of the probe request, one a line. Example: `token:testTokenValue`.
    pub http_header: Option<String>,
    /// How often the metric is checked or the probe is made.
    pub interval: Option<i32>,
}

impl TaskOption {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HttpURI`.
    pub fn http_uri(mut self, value: impl Into<String>) -> Self {
        self.http_uri = Some(value.into());
        self
    }
    /// Sets `TelnetOrPingHost`.
    pub fn telnet_or_ping_host(mut self, value: impl Into<String>) -> Self {
        self.telnet_or_ping_host = Some(value.into());
        self
    }
    /// Sets `HttpResponseCharset`.
    pub fn http_response_charset(mut self, value: impl Into<String>) -> Self {
        self.http_response_charset = Some(value.into());
        self
    }
    /// Sets `HttpPostContent`.
    pub fn http_post_content(mut self, value: impl Into<String>) -> Self {
        self.http_post_content = Some(value.into());
        self
    }
    /// Sets `HttpResponseMatchContent`.
    pub fn http_response_match_content(mut self, value: impl Into<String>) -> Self {
        self.http_response_match_content = Some(value.into());
        self
    }
    /// Sets `HttpMethod`.
    pub fn http_method(mut self, value: impl Into<Open<HttpMethod>>) -> Self {
        self.http_method = Some(value.into());
        self
    }
    /// Sets `HttpNegative`.
    #[inline]
    pub fn http_negative(mut self, value: bool) -> Self {
        self.http_negative = Some(value);
        self
    }
    /// Sets `HttpHeader`.
    pub fn http_header(mut self, value: impl Into<String>) -> Self {
        self.http_header = Some(value.into());
        self
    }
    /// Sets `Interval`.
    #[inline]
    pub fn interval(mut self, value: i32) -> Self {
        self.interval = Some(value);
        self
    }
}

request! {
    TaskOption {
        "HttpURI" => http_uri: field,
        "TelnetOrPingHost" => telnet_or_ping_host: field,
        "HttpResponseCharset" => http_response_charset: field,
        "HttpPostContent" => http_post_content: field,
        "HttpResponseMatchContent" => http_response_match_content: field,
        "HttpMethod" => http_method: field,
        "HttpNegative" => http_negative: field,
        "HttpHeader" => http_header: field,
        "Interval" => interval: field,
    }
}

values! {
    /// Whether all ECS instances of the application group make the probes or only those named.
    pub enum TaskScope {
        /// All ECS instances of the application group make the probes.
        Group = "GROUP",
        /// Only the ECS instances of the group that are named make the probes.
        GroupSpecInstance = "GROUP_SPEC_INSTANCE",
    }
}

values! {
    /// Protocol of the probe.
    pub enum TaskType {
        /// Requests a page over HTTP.
        Http = "HTTP",
        /// Requests a page over HTTPS.
        Https = "HTTPS",
        /// Pings the host.
        Ping = "PING",
        /// Opens a TCP connection.
        Tcp = "TCP",
        /// Sends a UDP packet and waits for an answer.
        Udp = "UDP",
        /// Asks a DNS server for the name.
        Dns = "DNS",
        /// Connects to an SMTP mail server.
        Smtp = "SMTP",
        /// Connects to a POP3 mail server.
        Pop3 = "POP3",
        /// Logs in to an FTP server.
        Ftp = "FTP",
        /// Tries whether a port accepts connections.
        Telnet = "TELNET",
    }
}

/// Conditions that a log entry has to satisfy to be counted.
#[non_exhaustive]
pub struct ValueFilter {
    /// Field of the log that is looked at. Example: `hostName`.
    pub key: Option<String>,
    /// Value that the field is compared with. Example: `portal`.
    pub value: Option<String>,
    /// How the field is compared with the value. Example: `contain`.
    pub operator: Option<String>,
}

impl ValueFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Operator`.
    pub fn operator(mut self, value: impl Into<String>) -> Self {
        self.operator = Some(value.into());
        self
    }
}

response! {
    ValueFilter {
        "Key" => key: value,
        "Value" => value: value,
        "Operator" => operator: value,
    }
}

/// Condition for alerts of the middle level.
#[non_exhaustive]
pub struct Warn {
    /// Statistic that the middle alert level goes by. Items: at most 200. Example: `Average`.
    pub statistics: Option<String>,
    /// How the value of the metric is compared with the threshold.
    /// Items: at most 200. Example: `GreaterThanOrEqualToThreshold`.
    pub comparison_operator: Option<Open<ComparisonOperator>>,
    /// Threshold for alerts of the middle level. Items: at most 200. Example: `90`.
    pub threshold: Option<String>,
    /// How many times in a row the condition has to hold. Items: at most 200. Example: `3`.
    pub times: Option<i32>,
}

impl Warn {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Statistics`.
    pub fn statistics(mut self, value: impl Into<String>) -> Self {
        self.statistics = Some(value.into());
        self
    }
    /// Sets `ComparisonOperator`.
    pub fn comparison_operator(
        mut self,
        value: impl Into<Open<ComparisonOperator>>,
    ) -> Self {
        self.comparison_operator = Some(value.into());
        self
    }
    /// Sets `Threshold`.
    pub fn threshold(mut self, value: impl Into<String>) -> Self {
        self.threshold = Some(value.into());
        self
    }
    /// Sets `Times`.
    #[inline]
    pub fn times(mut self, value: i32) -> Self {
        self.times = Some(value);
        self
    }
}

response! {
    Warn {
        "Statistics" => statistics: value,
        "ComparisonOperator" => comparison_operator: value,
        "Threshold" => threshold: value,
        "Times" => times: value,
    }
}

/// URLs that are called, one entry each.
#[non_exhaustive]
pub struct WebhookParameter {
    /// ID by which the target is told from the others of the rule. Example: `5`.
    pub id: Option<String>,
    /// HTTP method with which the webhook is called. Example: `GET`.
    pub method: Option<Open<WebhookParameterMethod>>,
    /// Network or application protocol that applies. Example: `http`.
    pub protocol: Option<String>,
    /// URL, or the path in it, that the call or the item is about. Example: `http://www.aliyun.com`.
    pub url: Option<String>,
}

impl WebhookParameter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Method`.
    pub fn method(mut self, value: impl Into<Open<WebhookParameterMethod>>) -> Self {
        self.method = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `Url`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

response! {
    WebhookParameter {
        "Id" => id: value,
        "Method" => method: value,
        "Protocol" => protocol: value,
        "Url" => url: value,
    }
}

values! {
    /// HTTP method with which the webhook is called.
    pub enum WebhookParameterMethod {
        /// Calls the webhook with the data in the URL.
        Get = "GET",
        /// Calls the webhook with the data in the body.
        Post = "POST",
    }
}
