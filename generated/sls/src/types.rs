// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Settings of the item.
#[non_exhaustive]
pub struct AlertConfiguration {
    /// Moment up to which no notices are sent.
    pub mute_until: Option<i64>,
    /// Which version of the software or the item is meant.
    pub version: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Settings of the template, and what it works with.
    pub template_configuration: Option<TemplateConfiguration>,
    /// Dashboard that belongs to the alert.
    pub dashboard: Option<String>,
    /// How often in a row the condition must hold.
    pub threshold: Option<i32>,
    /// Whether the alert is raised when there is no data.
    pub no_data_fire: Option<bool>,
    /// Severity of an alert for missing data.
    pub no_data_severity: Option<i32>,
    /// Whether a notice is sent when the alert is over.
    pub send_resolved: Option<bool>,
    /// Items of the kind query to work on or to narrow the list down to.
    pub query_list: Vec<AlertQuery>,
    /// The annotations to work on or to narrow the list down to.
    pub annotations: Vec<Tag>,
    /// The labels to work on or to narrow the list down to.
    pub labels: Vec<Tag>,
    /// Settings of the condition, and what it works with.
    pub condition_configuration: Option<ConditionConfiguration>,
    /// The severity configurations to work on or to narrow the list down to.
    pub severity_configurations: Vec<SeverityConfiguration>,
    /// The join configurations to work on or to narrow the list down to.
    pub join_configurations: Vec<JoinConfiguration>,
    /// Settings of the group, and what it works with.
    pub group_configuration: Option<GroupConfiguration>,
    /// Settings of the policy, and what it works with.
    pub policy_configuration: Option<PolicyConfiguration>,
    /// Whether facts such as names of regions are added to alerts by themselves.
    pub auto_annotation: Option<bool>,
    /// Whether alerts go to an event store.
    pub sink_event_store: Option<SinkEventStoreConfiguration>,
    /// The sink cms that are concerned.
    pub sink_cms: Option<Configuration>,
    /// Whether alerts go to the alert center.
    pub sink_alerthub: Option<Configuration>,
    /// Labels attached to the item.
    pub tags: Vec<String>,
}

impl AlertConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `muteUntil`.
    #[inline]
    pub fn mute_until(mut self, value: i64) -> Self {
        self.mute_until = Some(value);
        self
    }
    /// Sets `version`.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `templateConfiguration`.
    pub fn template_configuration(
        mut self,
        value: impl Into<TemplateConfiguration>,
    ) -> Self {
        self.template_configuration = Some(value.into());
        self
    }
    /// Sets `dashboard`.
    pub fn dashboard(mut self, value: impl Into<String>) -> Self {
        self.dashboard = Some(value.into());
        self
    }
    /// Sets `threshold`.
    #[inline]
    pub fn threshold(mut self, value: i32) -> Self {
        self.threshold = Some(value);
        self
    }
    /// Sets `noDataFire`.
    #[inline]
    pub fn no_data_fire(mut self, value: bool) -> Self {
        self.no_data_fire = Some(value);
        self
    }
    /// Sets `noDataSeverity`.
    #[inline]
    pub fn no_data_severity(mut self, value: i32) -> Self {
        self.no_data_severity = Some(value);
        self
    }
    /// Sets `sendResolved`.
    #[inline]
    pub fn send_resolved(mut self, value: bool) -> Self {
        self.send_resolved = Some(value);
        self
    }
    /// Sets `queryList`.
    pub fn query_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<AlertQuery>>,
    ) -> Self {
        self.query_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `annotations`.
    pub fn annotations(
        mut self,
        value: impl IntoIterator<Item = impl Into<Tag>>,
    ) -> Self {
        self.annotations = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `labels`.
    pub fn labels(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.labels = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `conditionConfiguration`.
    pub fn condition_configuration(
        mut self,
        value: impl Into<ConditionConfiguration>,
    ) -> Self {
        self.condition_configuration = Some(value.into());
        self
    }
    /// Sets `severityConfigurations`.
    pub fn severity_configurations(
        mut self,
        value: impl IntoIterator<Item = impl Into<SeverityConfiguration>>,
    ) -> Self {
        self.severity_configurations = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `joinConfigurations`.
    pub fn join_configurations(
        mut self,
        value: impl IntoIterator<Item = impl Into<JoinConfiguration>>,
    ) -> Self {
        self.join_configurations = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `groupConfiguration`.
    pub fn group_configuration(mut self, value: impl Into<GroupConfiguration>) -> Self {
        self.group_configuration = Some(value.into());
        self
    }
    /// Sets `policyConfiguration`.
    pub fn policy_configuration(
        mut self,
        value: impl Into<PolicyConfiguration>,
    ) -> Self {
        self.policy_configuration = Some(value.into());
        self
    }
    /// Sets `autoAnnotation`.
    #[inline]
    pub fn auto_annotation(mut self, value: bool) -> Self {
        self.auto_annotation = Some(value);
        self
    }
    /// Sets `sinkEventStore`.
    pub fn sink_event_store(
        mut self,
        value: impl Into<SinkEventStoreConfiguration>,
    ) -> Self {
        self.sink_event_store = Some(value.into());
        self
    }
    /// Sets `sinkCms`.
    pub fn sink_cms(mut self, value: impl Into<Configuration>) -> Self {
        self.sink_cms = Some(value.into());
        self
    }
    /// Sets `sinkAlerthub`.
    pub fn sink_alerthub(mut self, value: impl Into<Configuration>) -> Self {
        self.sink_alerthub = Some(value.into());
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    AlertConfiguration {
        "muteUntil" => mute_until: value,
        "version" => version: value,
        "type" => type_: value,
        "templateConfiguration" => template_configuration: value,
        "dashboard" => dashboard: value,
        "threshold" => threshold: value,
        "noDataFire" => no_data_fire: value,
        "noDataSeverity" => no_data_severity: value,
        "sendResolved" => send_resolved: value,
        "queryList" => query_list: list(""),
        "annotations" => annotations: list(""),
        "labels" => labels: list(""),
        "conditionConfiguration" => condition_configuration: value,
        "severityConfigurations" => severity_configurations: list(""),
        "joinConfigurations" => join_configurations: list(""),
        "groupConfiguration" => group_configuration: value,
        "policyConfiguration" => policy_configuration: value,
        "autoAnnotation" => auto_annotation: value,
        "sinkEventStore" => sink_event_store: value,
        "sinkCms" => sink_cms: value,
        "sinkAlerthub" => sink_alerthub: value,
        "tags" => tags: list(""),
    }
}

/// Items of the kind query to work on or to narrow the list down to.
#[non_exhaustive]
pub struct AlertQuery {
    /// Heading that the chart has for people.
    pub chart_title: Option<String>,
    /// Statement that picks out the entries wanted.
    pub query: Option<String>,
    /// Which kind of time span it is or is to be.
    pub time_span_type: Option<String>,
    /// Beginning of the period that the query looks at.
    pub start: Option<String>,
    /// End of the period that the query looks at.
    pub end: Option<String>,
    /// Whether logs or metrics are stored there.
    pub store_type: Option<String>,
    /// Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// Logstore or metric store that is queried.
    pub store: Option<String>,
    /// Where the Log project lies, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Resource name of the role, in the `acs:` notation.
    pub role_arn: Option<String>,
    /// ID of the dashboard that the call is about.
    pub dashboard_id: Option<String>,
    /// Way in which the power sql works.
    pub power_sql_mode: Option<String>,
    /// Settings for showing the query.
    pub ui: Option<String>,
}

impl AlertQuery {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `chartTitle`.
    pub fn chart_title(mut self, value: impl Into<String>) -> Self {
        self.chart_title = Some(value.into());
        self
    }
    /// Sets `query`.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `timeSpanType`.
    pub fn time_span_type(mut self, value: impl Into<String>) -> Self {
        self.time_span_type = Some(value.into());
        self
    }
    /// Sets `start`.
    pub fn start(mut self, value: impl Into<String>) -> Self {
        self.start = Some(value.into());
        self
    }
    /// Sets `end`.
    pub fn end(mut self, value: impl Into<String>) -> Self {
        self.end = Some(value.into());
        self
    }
    /// Sets `storeType`.
    pub fn store_type(mut self, value: impl Into<String>) -> Self {
        self.store_type = Some(value.into());
        self
    }
    /// Sets `project`.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `store`.
    pub fn store(mut self, value: impl Into<String>) -> Self {
        self.store = Some(value.into());
        self
    }
    /// Sets `region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `roleArn`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
    /// Sets `dashboardId`.
    pub fn dashboard_id(mut self, value: impl Into<String>) -> Self {
        self.dashboard_id = Some(value.into());
        self
    }
    /// Sets `powerSqlMode`.
    pub fn power_sql_mode(mut self, value: impl Into<String>) -> Self {
        self.power_sql_mode = Some(value.into());
        self
    }
    /// Sets `ui`.
    pub fn ui(mut self, value: impl Into<String>) -> Self {
        self.ui = Some(value.into());
        self
    }
}

response! {
    AlertQuery {
        "chartTitle" => chart_title: value,
        "query" => query: value,
        "timeSpanType" => time_span_type: value,
        "start" => start: value,
        "end" => end: value,
        "storeType" => store_type: value,
        "project" => project: value,
        "store" => store: value,
        "region" => region: value,
        "roleArn" => role_arn: value,
        "dashboardId" => dashboard_id: value,
        "powerSqlMode" => power_sql_mode: value,
        "ui" => ui: value,
    }
}

/// The annotations that are concerned.
#[non_exhaustive]
pub struct Annotation {
    /// Who made the annotation.
    pub annotated_by: Option<String>,
    /// Time that is set or recorded for this: update. Example: `1694761550`.
    pub update_time: Option<i64>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<BTreeMap<String, String>>,
}

impl Annotation {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `annotatedBy`.
    pub fn annotated_by(mut self, value: impl Into<String>) -> Self {
        self.annotated_by = Some(value.into());
        self
    }
    /// Sets `updateTime`.
    #[inline]
    pub fn update_time(mut self, value: i64) -> Self {
        self.update_time = Some(value);
        self
    }
    /// Sets `results`.
    pub fn results(
        mut self,
        value: impl IntoIterator<Item = impl Into<BTreeMap<String, String>>>,
    ) -> Self {
        self.results = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    Annotation {
        "annotatedBy" => annotated_by: value,
        "updateTime" => update_time: value,
        "results" => results: list(""),
    }
}

/// Settings of the centralize, and what it works with.
#[non_exhaustive]
pub struct CentralizeConfig {
    /// Region that the dest lies in. Example: `cn-beijing`.
    pub dest_region: Option<String>,
    /// Project that results are written to. Example: `your-sls-project-in-beijing`.
    pub dest_project: Option<String>,
    /// Logstore that results are written to. Example: `your-sls-logstore-in-beijing`.
    pub dest_logstore: Option<String>,
    /// For how many days collected data is kept. Example: `your-sls-logstore-ttl`.
    pub dest_ttl: Option<i32>,
}

impl CentralizeConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `destRegion`.
    pub fn dest_region(mut self, value: impl Into<String>) -> Self {
        self.dest_region = Some(value.into());
        self
    }
    /// Sets `destProject`.
    pub fn dest_project(mut self, value: impl Into<String>) -> Self {
        self.dest_project = Some(value.into());
        self
    }
    /// Sets `destLogstore`.
    pub fn dest_logstore(mut self, value: impl Into<String>) -> Self {
        self.dest_logstore = Some(value.into());
        self
    }
    /// Sets `destTTL`.
    #[inline]
    pub fn dest_ttl(mut self, value: i32) -> Self {
        self.dest_ttl = Some(value);
        self
    }
}

response! {
    CentralizeConfig {
        "destRegion" => dest_region: value,
        "destProject" => dest_project: value,
        "destLogstore" => dest_logstore: value,
        "destTTL" => dest_ttl: value,
    }
}

/// The charts to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Chart {
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Query behind the chart.
    pub search: Option<Value>,
    /// How the chart looks.
    pub display: Option<Value>,
    /// What a click on the chart does.
    pub action: Option<Value>,
}

impl Chart {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `search`.
    pub fn search(mut self, value: impl Into<Value>) -> Self {
        self.search = Some(value.into());
        self
    }
    /// Sets `display`.
    pub fn display(mut self, value: impl Into<Value>) -> Self {
        self.display = Some(value.into());
        self
    }
    /// Sets `action`.
    pub fn action(mut self, value: impl Into<Value>) -> Self {
        self.action = Some(value.into());
        self
    }
}

response! {
    Chart {
        "title" => title: value,
        "type" => type_: value,
        "search" => search: value,
        "display" => display: value,
        "action" => action: value,
    }
}

/// Settings of the condition, and what it works with.
#[non_exhaustive]
pub struct ConditionConfiguration {
    /// Condition under which the alert is raised.
    pub condition: Option<String>,
    /// Condition on the number of results.
    pub count_condition: Option<String>,
}

impl ConditionConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `condition`.
    pub fn condition(mut self, value: impl Into<String>) -> Self {
        self.condition = Some(value.into());
        self
    }
    /// Sets `countCondition`.
    pub fn count_condition(mut self, value: impl Into<String>) -> Self {
        self.count_condition = Some(value.into());
        self
    }
}

response! {
    ConditionConfiguration {
        "condition" => condition: value,
        "countCondition" => count_condition: value,
    }
}

/// The sink cms that are concerned.
#[non_exhaustive]
pub struct Configuration {
    /// Whether it is switched on.
    pub enabled: Option<bool>,
}

impl Configuration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
}

response! {
    Configuration {
        "enabled" => enabled: value,
    }
}

/// Settings of the data, and what it works with.
#[non_exhaustive]
pub struct DataConfig {
    /// Region that the data lies in. Example: `cn-beijing`.
    pub data_region: Option<String>,
    /// Project that the data lies in.
    pub data_project: Option<String>,
}

response! {
    DataConfig {
        "dataRegion" => data_region: value,
        "dataProject" => data_project: value,
    }
}

/// Settings of the item.
#[non_exhaustive]
pub struct ETLConfiguration {
    /// Code that turns the data into another form.
    pub script: Option<String>,
    /// Language of texts, or in which code is written.
    pub lang: Option<String>,
    /// Logstore that the logs are in.
    pub logstore: Option<String>,
    /// Resource name of the role, in the `acs:` notation.
    pub role_arn: Option<String>,
    /// AccessKey that reads or writes the data; a role is safer.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub access_key_id: Option<String>,
    /// AccessKey secret with which the data is read or written.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub access_key_secret: Option<String>,
    /// Time that is set or recorded for this: from.
    pub from_time: Option<i64>,
    /// Time that is set or recorded for this: to.
    pub to_time: Option<i64>,
    /// The sinks to work on or to narrow the list down to.
    pub sinks: Vec<ETLConfigurationSink>,
    /// The parameters that are concerned.
    pub parameters: Option<Value>,
}

impl ETLConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `script`.
    pub fn script(mut self, value: impl Into<String>) -> Self {
        self.script = Some(value.into());
        self
    }
    /// Sets `lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `logstore`.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
    /// Sets `roleArn`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
    /// Sets `accessKeyId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn access_key_id(mut self, value: impl Into<String>) -> Self {
        self.access_key_id = Some(value.into());
        self
    }
    /// Sets `accessKeySecret`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn access_key_secret(mut self, value: impl Into<String>) -> Self {
        self.access_key_secret = Some(value.into());
        self
    }
    /// Sets `fromTime`.
    #[inline]
    pub fn from_time(mut self, value: i64) -> Self {
        self.from_time = Some(value);
        self
    }
    /// Sets `toTime`.
    #[inline]
    pub fn to_time(mut self, value: i64) -> Self {
        self.to_time = Some(value);
        self
    }
    /// Sets `sinks`.
    pub fn sinks(
        mut self,
        value: impl IntoIterator<Item = impl Into<ETLConfigurationSink>>,
    ) -> Self {
        self.sinks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `parameters`.
    pub fn parameters(mut self, value: impl Into<Value>) -> Self {
        self.parameters = Some(value.into());
        self
    }
}

response! {
    ETLConfiguration {
        "script" => script: value,
        "lang" => lang: value,
        "logstore" => logstore: value,
        "roleArn" => role_arn: value,
        "accessKeyId" => access_key_id: value,
        "accessKeySecret" => access_key_secret: value,
        "fromTime" => from_time: value,
        "toTime" => to_time: value,
        "sinks" => sinks: list(""),
        "parameters" => parameters: value,
    }
}

/// The sinks to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ETLConfigurationSink {
    /// Name of the item, as people see it.
    pub name: Option<String>,
    /// Endpoint at which the service is reached.
    pub endpoint: Option<String>,
    /// Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// Logstore that the logs are in.
    pub logstore: Option<String>,
    /// The datasets to work on or to narrow the list down to.
    pub datasets: Vec<String>,
    /// Resource name of the role, in the `acs:` notation.
    pub role_arn: Option<String>,
    /// AccessKey that reads or writes the data; a role is safer.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub access_key_id: Option<String>,
    /// AccessKey secret with which the data is read or written.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub access_key_secret: Option<String>,
}

impl ETLConfigurationSink {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `endpoint`.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `project`.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `logstore`.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
    /// Sets `datasets`.
    pub fn datasets(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.datasets = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `roleArn`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
    /// Sets `accessKeyId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn access_key_id(mut self, value: impl Into<String>) -> Self {
        self.access_key_id = Some(value.into());
        self
    }
    /// Sets `accessKeySecret`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn access_key_secret(mut self, value: impl Into<String>) -> Self {
        self.access_key_secret = Some(value.into());
        self
    }
}

response! {
    ETLConfigurationSink {
        "name" => name: value,
        "endpoint" => endpoint: value,
        "project" => project: value,
        "logstore" => logstore: value,
        "datasets" => datasets: list(""),
        "roleArn" => role_arn: value,
        "accessKeyId" => access_key_id: value,
        "accessKeySecret" => access_key_secret: value,
    }
}

/// How the data is encrypted.
#[non_exhaustive]
pub struct EncryptConf {
    /// Whether the feature or the item is switched on.
    pub enable: Option<bool>,
    /// Which kind of encrypt it is or is to be.
    pub encrypt_type: Option<String>,
    /// Key of your own that encrypts the data.
    pub user_cmk_info: Option<EncryptUserCmkConf>,
}

impl EncryptConf {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `enable`.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `encrypt_type`.
    pub fn encrypt_type(mut self, value: impl Into<String>) -> Self {
        self.encrypt_type = Some(value.into());
        self
    }
    /// Sets `user_cmk_info`.
    pub fn user_cmk_info(mut self, value: impl Into<EncryptUserCmkConf>) -> Self {
        self.user_cmk_info = Some(value.into());
        self
    }
}

response! {
    EncryptConf {
        "enable" => enable: value,
        "encrypt_type" => encrypt_type: value,
        "user_cmk_info" => user_cmk_info: value,
    }
}

/// Key of your own that encrypts the data.
#[non_exhaustive]
pub struct EncryptUserCmkConf {
    /// ID of the cmk key that the call is about.
    pub cmk_key_id: Option<String>,
    /// RAM role that gives access to the key.
    pub arn: Option<String>,
    /// ID of the region that the call is about.
    pub region_id: Option<String>,
}

impl EncryptUserCmkConf {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `cmk_key_id`.
    pub fn cmk_key_id(mut self, value: impl Into<String>) -> Self {
        self.cmk_key_id = Some(value.into());
        self
    }
    /// Sets `arn`.
    pub fn arn(mut self, value: impl Into<String>) -> Self {
        self.arn = Some(value.into());
        self
    }
    /// Sets `region_id`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

response! {
    EncryptUserCmkConf {
        "cmk_key_id" => cmk_key_id: value,
        "arn" => arn: value,
        "region_id" => region_id: value,
    }
}

/// Further settings of the machine group.
#[non_exhaustive]
pub struct GroupAttribute {
    /// Topic that logs of the machines get.
    pub group_topic: Option<String>,
    /// Outside management system that the machines come from, by its identifier.
    pub external_name: Option<String>,
}

impl GroupAttribute {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `groupTopic`.
    pub fn group_topic(mut self, value: impl Into<String>) -> Self {
        self.group_topic = Some(value.into());
        self
    }
    /// Sets `externalName`.
    pub fn external_name(mut self, value: impl Into<String>) -> Self {
        self.external_name = Some(value.into());
        self
    }
}

response! {
    GroupAttribute {
        "groupTopic" => group_topic: value,
        "externalName" => external_name: value,
    }
}

/// Settings of the group, and what it works with.
#[non_exhaustive]
pub struct GroupConfiguration {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// The fields to work on or to narrow the list down to.
    pub fields: Vec<String>,
}

impl GroupConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `fields`.
    pub fn fields(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.fields = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    GroupConfiguration {
        "type" => type_: value,
        "fields" => fields: list(""),
    }
}

/// The keys that are concerned.
#[non_exhaustive]
pub struct IndexKey {
    /// Whether Chinese words are told apart.
    pub chn: Option<bool>,
    /// Whether capital and small letters are told apart.
    pub case_sensitive: Option<bool>,
    /// Characters at which texts are cut into words.
    pub token: Vec<String>,
    /// Second name that the item can be called by.
    pub alias: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Whether the field can be used in statistics.
    pub doc_value: Option<bool>,
    /// Whether all fields of the JSON text are indexed.
    pub index_all: Option<bool>,
    /// How deep fields of the JSON text are indexed.
    pub max_depth: Option<i64>,
    /// The json keys that are concerned.
    pub json_keys: BTreeMap<String, Key>,
}

impl IndexKey {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `chn`.
    #[inline]
    pub fn chn(mut self, value: bool) -> Self {
        self.chn = Some(value);
        self
    }
    /// Sets `caseSensitive`.
    #[inline]
    pub fn case_sensitive(mut self, value: bool) -> Self {
        self.case_sensitive = Some(value);
        self
    }
    /// Sets `token`.
    pub fn token(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.token = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `alias`.
    pub fn alias(mut self, value: impl Into<String>) -> Self {
        self.alias = Some(value.into());
        self
    }
    /// Sets `type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `doc_value`.
    #[inline]
    pub fn doc_value(mut self, value: bool) -> Self {
        self.doc_value = Some(value);
        self
    }
    /// Sets `index_all`.
    #[inline]
    pub fn index_all(mut self, value: bool) -> Self {
        self.index_all = Some(value);
        self
    }
    /// Sets `max_depth`.
    #[inline]
    pub fn max_depth(mut self, value: i64) -> Self {
        self.max_depth = Some(value);
        self
    }
    /// Sets `json_keys`.
    pub fn json_keys(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Key>)>,
    ) -> Self {
        self.json_keys = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
}

request! {
    IndexKey {
        "chn" => chn: field,
        "caseSensitive" => case_sensitive: field,
        "token" => token: field,
        "alias" => alias: field,
        "type" => type_: field,
        "doc_value" => doc_value: field,
        "index_all" => index_all: field,
        "max_depth" => max_depth: field,
        "json_keys" => json_keys: field,
    }
}

/// The join configurations to work on or to narrow the list down to.
#[non_exhaustive]
pub struct JoinConfiguration {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Condition under which the alert is raised.
    pub condition: Option<String>,
}

impl JoinConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `condition`.
    pub fn condition(mut self, value: impl Into<String>) -> Self {
        self.condition = Some(value.into());
        self
    }
}

response! {
    JoinConfiguration {
        "type" => type_: value,
        "condition" => condition: value,
    }
}

/// The json keys that are concerned.
#[non_exhaustive]
pub struct Key {
    /// Whether Chinese words are told apart.
    pub chn: Option<bool>,
    /// Whether capital and small letters are told apart.
    pub case_sensitive: Option<bool>,
    /// Characters at which texts are cut into words.
    pub token: Vec<String>,
    /// Second name that the item can be called by.
    pub alias: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Whether the field can be used in statistics.
    pub doc_value: Option<bool>,
}

impl Key {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `chn`.
    #[inline]
    pub fn chn(mut self, value: bool) -> Self {
        self.chn = Some(value);
        self
    }
    /// Sets `caseSensitive`.
    #[inline]
    pub fn case_sensitive(mut self, value: bool) -> Self {
        self.case_sensitive = Some(value);
        self
    }
    /// Sets `token`.
    pub fn token(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.token = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `alias`.
    pub fn alias(mut self, value: impl Into<String>) -> Self {
        self.alias = Some(value.into());
        self
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `doc_value`.
    #[inline]
    pub fn doc_value(mut self, value: bool) -> Self {
        self.doc_value = Some(value);
        self
    }
}

response! {
    Key {
        "chn" => chn: value,
        "caseSensitive" => case_sensitive: value,
        "token" => token: list(""),
        "alias" => alias: value,
        "type" => type_: value,
        "doc_value" => doc_value: value,
    }
}

/// Index over the whole text.
#[non_exhaustive]
pub struct Line {
    /// Whether Chinese words are told apart.
    pub chn: Option<bool>,
    /// Whether capital and small letters are told apart.
    pub case_sensitive: Option<bool>,
    /// Characters at which texts are cut into words.
    pub token: Vec<String>,
    /// The include keys to work on or to narrow the list down to.
    pub include_keys: Vec<String>,
    /// The exclude keys to work on or to narrow the list down to.
    pub exclude_keys: Vec<String>,
}

impl Line {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `chn`.
    #[inline]
    pub fn chn(mut self, value: bool) -> Self {
        self.chn = Some(value);
        self
    }
    /// Sets `caseSensitive`.
    #[inline]
    pub fn case_sensitive(mut self, value: bool) -> Self {
        self.case_sensitive = Some(value);
        self
    }
    /// Sets `token`.
    pub fn token(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.token = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `include_keys`.
    pub fn include_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.include_keys = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `exclude_keys`.
    pub fn exclude_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.exclude_keys = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    Line {
        "chn" => chn: value,
        "caseSensitive" => case_sensitive: value,
        "token" => token: list(""),
        "include_keys" => include_keys: list(""),
        "exclude_keys" => exclude_keys: list(""),
    }
}

/// The highlights that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct LogContent {
    /// Name in a pair of name and value. Example: `key-test`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `value-test`.
    pub value: Option<String>,
}

impl LogContent {
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
    LogContent {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// Details about the logging, one entry each.
#[non_exhaustive]
pub struct LoggingDetail {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<Open<LoggingType>>,
    /// Logstore that the logs are in.
    pub logstore: Option<String>,
}

impl LoggingDetail {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<Open<LoggingType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `logstore`.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
}

response! {
    LoggingDetail {
        "type" => type_: value,
        "logstore" => logstore: value,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum LoggingType {
        /// Logs of consumer groups.
        ConsumergroupLog = "consumergroup_log",
        /// Alerts of Logtail.
        LogtailAlarm = "logtail_alarm",
        /// Logs of operations.
        OperationLog = "operation_log",
        /// Figures on what Logtail collects.
        LogtailProfile = "logtail_profile",
        /// Figures for the bill.
        Metering = "metering",
        /// State of Logtail.
        LogtailStatus = "logtail_status",
        /// Alerts of scheduled SQL.
        ScheduledSqlAlert = "scheduled_sql_alert",
        /// Alerts of data transformation.
        EtlAlert = "etl_alert",
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct MLDataParam {
    /// Labeled entry in the data set. Example: `dc74b0f569126bb310e1ba6454c351ac`.
    pub annotationdata_id: Option<String>,
    /// Hash of the data, by which it is found. Example: `59db060bd89468245d76416a68a510ac`.
    pub data_hash: Option<String>,
    /// Set of labeled entries that is meant. Example: `cb8cc4eb51a85e823471cdb368fae9be`.
    pub dataset_id: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `xxx/xxx/xxx/`.
    pub value: Option<String>,
    /// Which kind of value it is or is to be. Example: `oss`.
    pub value_type: Option<String>,
    /// Settings of the label.
    pub config: BTreeMap<String, String>,
    /// The annotations that are concerned.
    pub annotations: BTreeMap<String, Annotation>,
    /// The predictions that are concerned.
    pub predictions: BTreeMap<String, Prediction>,
    /// When the item was created. Example: `1695094335`.
    pub create_time: Option<i64>,
    /// Time that is set or recorded for this: last modify. Example: `1695094335`.
    pub last_modify_time: Option<i64>,
}

impl MLDataParam {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `annotationdataId`.
    pub fn annotationdata_id(mut self, value: impl Into<String>) -> Self {
        self.annotationdata_id = Some(value.into());
        self
    }
    /// Sets `dataHash`.
    pub fn data_hash(mut self, value: impl Into<String>) -> Self {
        self.data_hash = Some(value.into());
        self
    }
    /// Sets `datasetId`.
    pub fn dataset_id(mut self, value: impl Into<String>) -> Self {
        self.dataset_id = Some(value.into());
        self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `valueType`.
    pub fn value_type(mut self, value: impl Into<String>) -> Self {
        self.value_type = Some(value.into());
        self
    }
    /// Sets `config`.
    pub fn config(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.config = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
    /// Sets `annotations`.
    pub fn annotations(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Annotation>)>,
    ) -> Self {
        self.annotations = value
            .into_iter()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
        self
    }
    /// Sets `predictions`.
    pub fn predictions(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Prediction>)>,
    ) -> Self {
        self.predictions = value
            .into_iter()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
        self
    }
    /// Sets `createTime`.
    #[inline]
    pub fn create_time(mut self, value: i64) -> Self {
        self.create_time = Some(value);
        self
    }
    /// Sets `lastModifyTime`.
    #[inline]
    pub fn last_modify_time(mut self, value: i64) -> Self {
        self.last_modify_time = Some(value);
        self
    }
}

response! {
    MLDataParam {
        "annotationdataId" => annotationdata_id: value,
        "dataHash" => data_hash: value,
        "datasetId" => dataset_id: value,
        "value" => value: value,
        "valueType" => value_type: value,
        "config" => config: map,
        "annotations" => annotations: map,
        "predictions" => predictions: map,
        "createTime" => create_time: value,
        "lastModifyTime" => last_modify_time: value,
    }
}

/// Body of the call.
#[non_exhaustive]
pub struct MLDataSetParam {
    /// Set of labeled entries that is meant.
    pub dataset_id: Option<String>,
    /// Name of the item, as people see it.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Which kind of data it is or is to be.
    pub data_type: Option<String>,
    /// Set of tags for marking entries.
    pub label_id: Option<String>,
    /// Time that is set or recorded for this: create.
    pub create_time: Option<i64>,
    /// Time that is set or recorded for this: last modify.
    pub last_modify_time: Option<i64>,
    /// Who created the item.
    pub create_by: Option<String>,
    /// Which kind of setting it is or is to be.
    pub setting_type: Option<String>,
}

impl MLDataSetParam {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `datasetId`.
    pub fn dataset_id(mut self, value: impl Into<String>) -> Self {
        self.dataset_id = Some(value.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `dataType`.
    pub fn data_type(mut self, value: impl Into<String>) -> Self {
        self.data_type = Some(value.into());
        self
    }
    /// Sets `labelId`.
    pub fn label_id(mut self, value: impl Into<String>) -> Self {
        self.label_id = Some(value.into());
        self
    }
    /// Sets `createTime`.
    #[inline]
    pub fn create_time(mut self, value: i64) -> Self {
        self.create_time = Some(value);
        self
    }
    /// Sets `lastModifyTime`.
    #[inline]
    pub fn last_modify_time(mut self, value: i64) -> Self {
        self.last_modify_time = Some(value);
        self
    }
    /// Sets `createBy`.
    pub fn create_by(mut self, value: impl Into<String>) -> Self {
        self.create_by = Some(value.into());
        self
    }
    /// Sets `settingType`.
    pub fn setting_type(mut self, value: impl Into<String>) -> Self {
        self.setting_type = Some(value.into());
        self
    }
}

response! {
    MLDataSetParam {
        "datasetId" => dataset_id: value,
        "name" => name: value,
        "description" => description: value,
        "dataType" => data_type: value,
        "labelId" => label_id: value,
        "createTime" => create_time: value,
        "lastModifyTime" => last_modify_time: value,
        "createBy" => create_by: value,
        "settingType" => setting_type: value,
    }
}

/// Settings of the item.
#[non_exhaustive]
pub struct MaxComputeExportConfiguration {
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
    /// **Required.** Resource name of the role, in the `acs:` notation.
    pub role_arn: Option<String>,
    /// **Required.** Where the data goes to.
    pub sink: Option<MaxComputeExportConfigurationSink>,
    /// **Required.** Time that is set or recorded for this: from.
    pub from_time: Option<i64>,
    /// **Required.** Time that is set or recorded for this: to.
    pub to_time: Option<i64>,
}

impl MaxComputeExportConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `logstore`, which is required.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
    /// Sets `roleArn`, which is required.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
    /// Sets `sink`, which is required.
    pub fn sink(mut self, value: impl Into<MaxComputeExportConfigurationSink>) -> Self {
        self.sink = Some(value.into());
        self
    }
    /// Sets `fromTime`, which is required.
    #[inline]
    pub fn from_time(mut self, value: i64) -> Self {
        self.from_time = Some(value);
        self
    }
    /// Sets `toTime`, which is required.
    #[inline]
    pub fn to_time(mut self, value: i64) -> Self {
        self.to_time = Some(value);
        self
    }
}

request! {
    MaxComputeExportConfiguration {
        "logstore" => logstore: field,
        "roleArn" => role_arn: field,
        "sink" => sink: field,
        "fromTime" => from_time: field,
        "toTime" => to_time: field,
    }
}

/// Where the data goes to.
#[non_exhaustive]
pub struct MaxComputeExportConfigurationSink {
    /// **Required.** Host name at which the odps is reached.
    pub odps_endpoint: Option<String>,
    /// Host name at which the odps tunnel is reached.
    pub odps_tunnel_endpoint: Option<String>,
    /// **Required.** Project of MaxCompute.
    pub odps_project: Option<String>,
    /// **Required.** Table of MaxCompute.
    pub odps_table: Option<String>,
    /// **Required.** RAM role with which the table is written.
    pub odps_rolearn: Option<String>,
    /// ID of the odps AccessKey pair that the call is about.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub odps_access_key_id: Option<String>,
    /// AccessKey secret with which the table is written.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub odps_access_secret: Option<String>,
    /// **Required.** Notation or file format of the partition time.
    pub partition_time_format: Option<String>,
    /// **Required.** Time zone in which the schedule is meant.
    pub time_zone: Option<String>,
    /// **Required.** The fields to work on or to narrow the list down to.
    pub fields: Vec<String>,
    /// **Required.** Columns by which the target table is partitioned.
    pub partition_column: Vec<String>,
    /// Whether records that do not fit are passed over.
    pub filter_invalid: Option<bool>,
    /// Which kind of time format it is or is to be.
    pub time_format_type: Option<String>,
    /// Time between two of this, or the span in which it holds: buffer.
    pub buffer_interval: Option<String>,
}

impl MaxComputeExportConfigurationSink {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `odpsEndpoint`, which is required.
    pub fn odps_endpoint(mut self, value: impl Into<String>) -> Self {
        self.odps_endpoint = Some(value.into());
        self
    }
    /// Sets `odpsTunnelEndpoint`.
    pub fn odps_tunnel_endpoint(mut self, value: impl Into<String>) -> Self {
        self.odps_tunnel_endpoint = Some(value.into());
        self
    }
    /// Sets `odpsProject`, which is required.
    pub fn odps_project(mut self, value: impl Into<String>) -> Self {
        self.odps_project = Some(value.into());
        self
    }
    /// Sets `odpsTable`, which is required.
    pub fn odps_table(mut self, value: impl Into<String>) -> Self {
        self.odps_table = Some(value.into());
        self
    }
    /// Sets `odpsRolearn`, which is required.
    pub fn odps_rolearn(mut self, value: impl Into<String>) -> Self {
        self.odps_rolearn = Some(value.into());
        self
    }
    /// Sets `odpsAccessKeyId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn odps_access_key_id(mut self, value: impl Into<String>) -> Self {
        self.odps_access_key_id = Some(value.into());
        self
    }
    /// Sets `odpsAccessSecret`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn odps_access_secret(mut self, value: impl Into<String>) -> Self {
        self.odps_access_secret = Some(value.into());
        self
    }
    /// Sets `partitionTimeFormat`, which is required.
    pub fn partition_time_format(mut self, value: impl Into<String>) -> Self {
        self.partition_time_format = Some(value.into());
        self
    }
    /// Sets `timeZone`, which is required.
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }
    /// Sets `fields`, which is required.
    pub fn fields(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.fields = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `partitionColumn`, which is required.
    pub fn partition_column(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.partition_column = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `filterInvalid`.
    #[inline]
    pub fn filter_invalid(mut self, value: bool) -> Self {
        self.filter_invalid = Some(value);
        self
    }
    /// Sets `timeFormatType`.
    pub fn time_format_type(mut self, value: impl Into<String>) -> Self {
        self.time_format_type = Some(value.into());
        self
    }
    /// Sets `bufferInterval`.
    pub fn buffer_interval(mut self, value: impl Into<String>) -> Self {
        self.buffer_interval = Some(value.into());
        self
    }
}

request! {
    MaxComputeExportConfigurationSink {
        "odpsEndpoint" => odps_endpoint: field,
        "odpsTunnelEndpoint" => odps_tunnel_endpoint: field,
        "odpsProject" => odps_project: field,
        "odpsTable" => odps_table: field,
        "odpsRolearn" => odps_rolearn: field,
        "odpsAccessKeyId" => odps_access_key_id: field,
        "odpsAccessSecret" => odps_access_secret: field,
        "partitionTimeFormat" => partition_time_format: field,
        "timeZone" => time_zone: field,
        "fields" => fields: field,
        "partitionColumn" => partition_column: field,
        "filterInvalid" => filter_invalid: field,
        "timeFormatType" => time_format_type: field,
        "bufferInterval" => buffer_interval: field,
    }
}

values! {
    /// Way in which the metering works.
    pub enum MeteringMode {
        /// Storage, traffic, and functions are billed one by one.
        ChargeByFunction = "ChargeByFunction",
        /// The amount of data written is billed.
        ChargeByDataIngest = "ChargeByDataIngest",
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct OSSExport {
    /// Name of the item, as people see it. Example: `export-oss-1234567890-123456`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `my-oss-job`.
    pub description: Option<String>,
    /// Label that people see in the console; it may be changed freely. Example: `my-oss-job`.
    pub display_name: Option<String>,
    /// Settings of the item.
    pub configuration: Option<OSSExportConfiguration>,
    /// When the item was created. Example: `1718787534`.
    pub create_time: Option<i64>,
    /// Time that is set or recorded for this: last modified. Example: `1718787681`.
    pub last_modified_time: Option<i64>,
    /// State that the item is in, or that is asked for. Example: `RUNNING`.
    pub status: Option<String>,
}

response! {
    OSSExport {
        "name" => name: value,
        "description" => description: value,
        "displayName" => display_name: value,
        "configuration" => configuration: value,
        "createTime" => create_time: value,
        "lastModifiedTime" => last_modified_time: value,
        "status" => status: value,
    }
}

/// Settings of the item.
#[non_exhaustive]
pub struct OSSExportConfiguration {
    /// Logstore that the logs are in.
    pub logstore: Option<String>,
    /// Resource name of the role, in the `acs:` notation.
    pub role_arn: Option<String>,
    /// Where the data goes to.
    pub sink: Option<Sink>,
    /// Time that is set or recorded for this: from.
    pub from_time: Option<i64>,
    /// Time that is set or recorded for this: to.
    pub to_time: Option<i64>,
}

impl OSSExportConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `logstore`.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
    /// Sets `roleArn`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
    /// Sets `sink`.
    pub fn sink(mut self, value: impl Into<Sink>) -> Self {
        self.sink = Some(value.into());
        self
    }
    /// Sets `fromTime`.
    #[inline]
    pub fn from_time(mut self, value: i64) -> Self {
        self.from_time = Some(value);
        self
    }
    /// Sets `toTime`.
    #[inline]
    pub fn to_time(mut self, value: i64) -> Self {
        self.to_time = Some(value);
        self
    }
}

response! {
    OSSExportConfiguration {
        "logstore" => logstore: value,
        "roleArn" => role_arn: value,
        "sink" => sink: value,
        "fromTime" => from_time: value,
        "toTime" => to_time: value,
    }
}

/// Settings of the item.
#[non_exhaustive]
pub struct OSSIngestionConfiguration {
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
    /// **Required.** Where the data comes from.
    pub source: Option<OSSIngestionConfigurationSource>,
}

impl OSSIngestionConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `logstore`, which is required.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
    /// Sets `source`, which is required.
    pub fn source(mut self, value: impl Into<OSSIngestionConfigurationSource>) -> Self {
        self.source = Some(value.into());
        self
    }
}

request! {
    OSSIngestionConfiguration {
        "logstore" => logstore: field,
        "source" => source: field,
    }
}

/// Where the data comes from.
#[non_exhaustive]
pub struct OSSIngestionConfigurationSource {
    /// **Required.** Endpoint at which the service is reached.
    pub endpoint: Option<String>,
    /// **Required.** OSS bucket that files are read from or written to.
    pub bucket: Option<String>,
    /// **Required.** How files are compressed.
    pub compression_codec: Option<String>,
    /// **Required.** Character encoding of the files.
    pub encoding: Option<String>,
    /// **Required.** Format of the files, with its settings.
    pub format: BTreeMap<String, Value>,
    /// **Required.** Time from one run to the next.
    pub interval: Option<String>,
    /// Regular expression that names of files must match.
    pub pattern: Option<String>,
    /// Beginning of the names of files.
    pub prefix: Option<String>,
    /// Whether the restore object is switched on.
    pub restore_object_enabled: Option<bool>,
    /// Time that is set or recorded for this: start.
    pub start_time: Option<i64>,
    /// End of the period concerned.
    pub end_time: Option<i64>,
    /// Field that contains the time.
    pub time_field: Option<String>,
    /// Notation or file format of the time.
    pub time_format: Option<String>,
    /// Regular expression that finds the time.
    pub time_pattern: Option<String>,
    /// Time zone in which the schedule is meant.
    pub time_zone: Option<String>,
    /// **Required.** Position of the use meta in its sequence, or the index for it.
    pub use_meta_index: Option<bool>,
    /// RAM role with which the data is read or written.
    pub role_arn: Option<String>,
    /// ID of the tag pack that the call is about.
    pub tag_pack_id: Option<bool>,
    /// ID of the processor that the call is about.
    pub processor_id: Option<String>,
}

impl OSSIngestionConfigurationSource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `endpoint`, which is required.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `bucket`, which is required.
    pub fn bucket(mut self, value: impl Into<String>) -> Self {
        self.bucket = Some(value.into());
        self
    }
    /// Sets `compressionCodec`, which is required.
    pub fn compression_codec(mut self, value: impl Into<String>) -> Self {
        self.compression_codec = Some(value.into());
        self
    }
    /// Sets `encoding`, which is required.
    pub fn encoding(mut self, value: impl Into<String>) -> Self {
        self.encoding = Some(value.into());
        self
    }
    /// Sets `format`, which is required.
    pub fn format(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.format = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
    /// Sets `interval`, which is required.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
    /// Sets `pattern`.
    pub fn pattern(mut self, value: impl Into<String>) -> Self {
        self.pattern = Some(value.into());
        self
    }
    /// Sets `prefix`.
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.prefix = Some(value.into());
        self
    }
    /// Sets `restoreObjectEnabled`.
    #[inline]
    pub fn restore_object_enabled(mut self, value: bool) -> Self {
        self.restore_object_enabled = Some(value);
        self
    }
    /// Sets `startTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `endTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `timeField`.
    pub fn time_field(mut self, value: impl Into<String>) -> Self {
        self.time_field = Some(value.into());
        self
    }
    /// Sets `timeFormat`.
    pub fn time_format(mut self, value: impl Into<String>) -> Self {
        self.time_format = Some(value.into());
        self
    }
    /// Sets `timePattern`.
    pub fn time_pattern(mut self, value: impl Into<String>) -> Self {
        self.time_pattern = Some(value.into());
        self
    }
    /// Sets `timeZone`.
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }
    /// Sets `useMetaIndex`, which is required.
    #[inline]
    pub fn use_meta_index(mut self, value: bool) -> Self {
        self.use_meta_index = Some(value);
        self
    }
    /// Sets `roleARN`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
    /// Sets `tagPackId`.
    #[inline]
    pub fn tag_pack_id(mut self, value: bool) -> Self {
        self.tag_pack_id = Some(value);
        self
    }
    /// Sets `processorId`.
    pub fn processor_id(mut self, value: impl Into<String>) -> Self {
        self.processor_id = Some(value.into());
        self
    }
}

request! {
    OSSIngestionConfigurationSource {
        "endpoint" => endpoint: field,
        "bucket" => bucket: field,
        "compressionCodec" => compression_codec: field,
        "encoding" => encoding: field,
        "format" => format: field,
        "interval" => interval: field,
        "pattern" => pattern: field,
        "prefix" => prefix: field,
        "restoreObjectEnabled" => restore_object_enabled: field,
        "startTime" => start_time: field,
        "endTime" => end_time: field,
        "timeField" => time_field: field,
        "timeFormat" => time_format: field,
        "timePattern" => time_pattern: field,
        "timeZone" => time_zone: field,
        "useMetaIndex" => use_meta_index: field,
        "roleARN" => role_arn: field,
        "tagPackId" => tag_pack_id: field,
        "processorId" => processor_id: field,
    }
}

/// Details about the output.
#[non_exhaustive]
pub struct OutputDetail {
    /// **Required.** Endpoint at which the service is reached.
    pub endpoint: Option<String>,
    /// **Required.** Logstore that is meant; it holds the logs.
    pub logstore_name: Option<String>,
    /// Where the Log project lies, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// What is stored: logs, or time series (`Metrics`).
    pub telemetry_type: Option<String>,
}

impl OutputDetail {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `endpoint`, which is required.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `logstoreName`, which is required.
    pub fn logstore_name(mut self, value: impl Into<String>) -> Self {
        self.logstore_name = Some(value.into());
        self
    }
    /// Sets `region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `telemetryType`.
    pub fn telemetry_type(mut self, value: impl Into<String>) -> Self {
        self.telemetry_type = Some(value.into());
        self
    }
}

request! {
    OutputDetail {
        "endpoint" => endpoint: field,
        "logstoreName" => logstore_name: field,
        "region" => region: field,
        "telemetryType" => telemetry_type: field,
    }
}

/// Settings of the policy, and what it works with.
#[non_exhaustive]
pub struct PolicyConfig {
    /// Way in which the resource works. Example: `all`.
    pub resource_mode: Option<String>,
    /// The regions that were found or are concerned, one entry each. Example: `cn-hangzhou`.
    pub regions: Vec<String>,
    /// IDs of the instances that were found or are concerned. Example: `your-test-bucket1`.
    pub instance_ids: Vec<String>,
    /// Tags that the resource carries. Example: `{"tag1":"value1","tag2":"value2"}`.
    pub resource_tags: Option<Value>,
}

response! {
    PolicyConfig {
        "resourceMode" => resource_mode: value,
        "regions" => regions: list(""),
        "instanceIds" => instance_ids: list(""),
        "resourceTags" => resource_tags: value,
    }
}

/// Settings of the policy, and what it works with.
#[non_exhaustive]
pub struct PolicyConfiguration {
    /// ID of the alert policy that the call is about.
    pub alert_policy_id: Option<String>,
    /// ID of the action policy that the call is about.
    pub action_policy_id: Option<String>,
    /// Time between two of this, or the span in which it holds: repeat.
    pub repeat_interval: Option<String>,
}

impl PolicyConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `alertPolicyId`.
    pub fn alert_policy_id(mut self, value: impl Into<String>) -> Self {
        self.alert_policy_id = Some(value.into());
        self
    }
    /// Sets `actionPolicyId`.
    pub fn action_policy_id(mut self, value: impl Into<String>) -> Self {
        self.action_policy_id = Some(value.into());
        self
    }
    /// Sets `repeatInterval`.
    pub fn repeat_interval(mut self, value: impl Into<String>) -> Self {
        self.repeat_interval = Some(value.into());
        self
    }
}

response! {
    PolicyConfiguration {
        "alertPolicyId" => alert_policy_id: value,
        "actionPolicyId" => action_policy_id: value,
        "repeatInterval" => repeat_interval: value,
    }
}

/// The predictions that are concerned.
#[non_exhaustive]
pub struct Prediction {
    /// Who made the annotation.
    pub annotated_by: Option<String>,
    /// Time that is set or recorded for this: update. Example: `1694761550`.
    pub update_time: Option<i64>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<BTreeMap<String, String>>,
}

impl Prediction {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `annotatedBy`.
    pub fn annotated_by(mut self, value: impl Into<String>) -> Self {
        self.annotated_by = Some(value.into());
        self
    }
    /// Sets `updateTime`.
    #[inline]
    pub fn update_time(mut self, value: i64) -> Self {
        self.update_time = Some(value);
        self
    }
    /// Sets `results`.
    pub fn results(
        mut self,
        value: impl IntoIterator<Item = impl Into<BTreeMap<String, String>>>,
    ) -> Self {
        self.results = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    Prediction {
        "annotatedBy" => annotated_by: value,
        "updateTime" => update_time: value,
        "results" => results: list(""),
    }
}

/// Which accounts of the resource directory are covered.
#[non_exhaustive]
pub struct ResourceDirectory {
    /// Which kind of account group it is or is to be. Example: `all,custom`.
    pub account_group_type: Option<String>,
    /// The members that were found or are concerned, one entry each. Example: `165***********50`.
    pub members: Vec<String>,
}

impl ResourceDirectory {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `accountGroupType`.
    pub fn account_group_type(mut self, value: impl Into<String>) -> Self {
        self.account_group_type = Some(value.into());
        self
    }
    /// Sets `members`.
    pub fn members(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.members = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    ResourceDirectory {
        "accountGroupType" => account_group_type: value,
        "members" => members: list(""),
    }
}

/// Settings of the item.
#[non_exhaustive]
pub struct ResponseOSSIngestionConfiguration {
    /// Logstore that the logs are in. Example: `myLogstore`.
    pub logstore: Option<String>,
    /// Where the data comes from.
    pub source: Option<ResponseOSSIngestionConfigurationSource>,
}

response! {
    ResponseOSSIngestionConfiguration {
        "logstore" => logstore: value,
        "source" => source: value,
    }
}

/// Where the data comes from.
#[non_exhaustive]
pub struct ResponseOSSIngestionConfigurationSource {
    /// Endpoint at which the service is reached. Example: `oss-cn-hangzhou.aliyuncs.com`.
    pub endpoint: Option<String>,
    /// OSS bucket that files are read from or written to. Example: `ossbucket`.
    pub bucket: Option<String>,
    /// How files are compressed.
    pub compression_codec: Option<String>,
    /// Character encoding of the files. Example: `UTF-8`.
    pub encoding: Option<String>,
    /// Format of the files, with its settings.
    pub format: BTreeMap<String, Value>,
    /// Time from one run to the next. Example: `never`.
    pub interval: Option<String>,
    /// Regular expression that names of files must match. Example: `.*`.
    pub pattern: Option<String>,
    /// Beginning of the names of files. Example: `prefix`.
    pub prefix: Option<String>,
    /// Whether the restore object is switched on. Example: `true`.
    pub restore_object_enabled: Option<bool>,
    /// Time that is set or recorded for this: start. Example: `1714274081`.
    pub start_time: Option<i64>,
    /// End of the period concerned. Example: `1714360481`.
    pub end_time: Option<i64>,
    /// Field that contains the time. Example: `__time__`.
    pub time_field: Option<String>,
    /// Notation or file format of the time. Example: `yyyy-MM-dd HH:mm:ss`.
    pub time_format: Option<String>,
    /// Regular expression that finds the time. Example: `[0-9]{0,2}\/[0-9a-zA-Z]+\/[0-9:,]+`.
    pub time_pattern: Option<String>,
    /// Time zone in which the schedule is meant. Example: `GMT+08:00`.
    pub time_zone: Option<String>,
    /// Position of the use meta in its sequence, or the index for it. Example: `false`.
    pub use_meta_index: Option<bool>,
    /// RAM role with which the data is read or written.
    /// Example: `acs:ram::12345:role/aliyunlogdefaultrole`.
    pub role_arn: Option<String>,
}

response! {
    ResponseOSSIngestionConfigurationSource {
        "endpoint" => endpoint: value,
        "bucket" => bucket: value,
        "compressionCodec" => compression_codec: value,
        "encoding" => encoding: value,
        "format" => format: map,
        "interval" => interval: value,
        "pattern" => pattern: value,
        "prefix" => prefix: value,
        "restoreObjectEnabled" => restore_object_enabled: value,
        "startTime" => start_time: value,
        "endTime" => end_time: value,
        "timeField" => time_field: value,
        "timeFormat" => time_format: value,
        "timePattern" => time_pattern: value,
        "timeZone" => time_zone: value,
        "useMetaIndex" => use_meta_index: value,
        "roleARN" => role_arn: value,
    }
}

/// When it runs.
#[non_exhaustive]
pub struct Schedule {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<Open<ScheduleType>>,
    /// Schedule in the notation of cron.
    pub cron_expression: Option<String>,
    /// Whether the first run begins at once.
    pub run_immediately: Option<bool>,
    /// Offset from UTC by which the times of the plan are meant, such as `+0800`.
    pub time_zone: Option<String>,
    /// How long a run waits after its time.
    pub delay: Option<i32>,
    /// Time from one run to the next.
    pub interval: Option<String>,
}

impl Schedule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<Open<ScheduleType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `cronExpression`.
    pub fn cron_expression(mut self, value: impl Into<String>) -> Self {
        self.cron_expression = Some(value.into());
        self
    }
    /// Sets `runImmediately`.
    #[inline]
    pub fn run_immediately(mut self, value: bool) -> Self {
        self.run_immediately = Some(value);
        self
    }
    /// Sets `timeZone`.
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }
    /// Sets `delay`.
    #[inline]
    pub fn delay(mut self, value: i32) -> Self {
        self.delay = Some(value);
        self
    }
    /// Sets `interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
}

response! {
    Schedule {
        "type" => type_: value,
        "cronExpression" => cron_expression: value,
        "runImmediately" => run_immediately: value,
        "timeZone" => time_zone: value,
        "delay" => delay: value,
        "interval" => interval: value,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum ScheduleType {
        /// After a fixed time.
        FixedRate = "FixedRate",
        /// By an expression of cron.
        Cron = "Cron",
    }
}

/// Settings of the item.
#[non_exhaustive]
pub struct ScheduledSQLConfiguration {
    /// Code that turns the data into another form.
    pub script: Option<String>,
    /// Which kind of sql it is or is to be.
    pub sql_type: Option<String>,
    /// Host name at which the dest is reached.
    pub dest_endpoint: Option<String>,
    /// Project that results are written to.
    pub dest_project: Option<String>,
    /// Logstore that the data comes from.
    pub source_logstore: Option<String>,
    /// Logstore that results are written to.
    pub dest_logstore: Option<String>,
    /// Resource name of the role, in the `acs:` notation.
    pub role_arn: Option<String>,
    /// Resource name of the dest role, in the `acs:` notation.
    pub dest_role_arn: Option<String>,
    /// Beginning of the period of a run, as an expression.
    pub from_time_expr: Option<String>,
    /// End of the period of a run, as an expression.
    pub to_time_expr: Option<String>,
    /// How many seconds this is: max run time in.
    pub max_run_time_in_seconds: Option<i64>,
    /// Compute resources that queries use.
    pub resource_pool: Option<String>,
    /// Number that is given for this: max retries.
    pub max_retries: Option<i64>,
    /// Time that is set or recorded for this: from.
    pub from_time: Option<i64>,
    /// Time that is set or recorded for this: to.
    pub to_time: Option<i64>,
    /// Notation or file format of the data.
    pub data_format: Option<String>,
    /// The parameters that are concerned.
    pub parameters: Option<Value>,
}

impl ScheduledSQLConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `script`.
    pub fn script(mut self, value: impl Into<String>) -> Self {
        self.script = Some(value.into());
        self
    }
    /// Sets `sqlType`.
    pub fn sql_type(mut self, value: impl Into<String>) -> Self {
        self.sql_type = Some(value.into());
        self
    }
    /// Sets `destEndpoint`.
    pub fn dest_endpoint(mut self, value: impl Into<String>) -> Self {
        self.dest_endpoint = Some(value.into());
        self
    }
    /// Sets `destProject`.
    pub fn dest_project(mut self, value: impl Into<String>) -> Self {
        self.dest_project = Some(value.into());
        self
    }
    /// Sets `sourceLogstore`.
    pub fn source_logstore(mut self, value: impl Into<String>) -> Self {
        self.source_logstore = Some(value.into());
        self
    }
    /// Sets `destLogstore`.
    pub fn dest_logstore(mut self, value: impl Into<String>) -> Self {
        self.dest_logstore = Some(value.into());
        self
    }
    /// Sets `roleArn`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
    /// Sets `destRoleArn`.
    pub fn dest_role_arn(mut self, value: impl Into<String>) -> Self {
        self.dest_role_arn = Some(value.into());
        self
    }
    /// Sets `fromTimeExpr`.
    pub fn from_time_expr(mut self, value: impl Into<String>) -> Self {
        self.from_time_expr = Some(value.into());
        self
    }
    /// Sets `toTimeExpr`.
    pub fn to_time_expr(mut self, value: impl Into<String>) -> Self {
        self.to_time_expr = Some(value.into());
        self
    }
    /// Sets `maxRunTimeInSeconds`.
    #[inline]
    pub fn max_run_time_in_seconds(mut self, value: i64) -> Self {
        self.max_run_time_in_seconds = Some(value);
        self
    }
    /// Sets `resourcePool`.
    pub fn resource_pool(mut self, value: impl Into<String>) -> Self {
        self.resource_pool = Some(value.into());
        self
    }
    /// Sets `maxRetries`.
    #[inline]
    pub fn max_retries(mut self, value: i64) -> Self {
        self.max_retries = Some(value);
        self
    }
    /// Sets `fromTime`.
    #[inline]
    pub fn from_time(mut self, value: i64) -> Self {
        self.from_time = Some(value);
        self
    }
    /// Sets `toTime`.
    #[inline]
    pub fn to_time(mut self, value: i64) -> Self {
        self.to_time = Some(value);
        self
    }
    /// Sets `dataFormat`.
    pub fn data_format(mut self, value: impl Into<String>) -> Self {
        self.data_format = Some(value.into());
        self
    }
    /// Sets `parameters`.
    pub fn parameters(mut self, value: impl Into<Value>) -> Self {
        self.parameters = Some(value.into());
        self
    }
}

response! {
    ScheduledSQLConfiguration {
        "script" => script: value,
        "sqlType" => sql_type: value,
        "destEndpoint" => dest_endpoint: value,
        "destProject" => dest_project: value,
        "sourceLogstore" => source_logstore: value,
        "destLogstore" => dest_logstore: value,
        "roleArn" => role_arn: value,
        "destRoleArn" => dest_role_arn: value,
        "fromTimeExpr" => from_time_expr: value,
        "toTimeExpr" => to_time_expr: value,
        "maxRunTimeInSeconds" => max_run_time_in_seconds: value,
        "resourcePool" => resource_pool: value,
        "maxRetries" => max_retries: value,
        "fromTime" => from_time: value,
        "toTime" => to_time: value,
        "dataFormat" => data_format: value,
        "parameters" => parameters: value,
    }
}

/// The settings to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Setting {
    /// Kind of the label or the processing.
    pub mode: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Settings of the label.
    pub config: Option<String>,
    /// Which version of the software or the item is meant.
    pub version: Option<String>,
}

impl Setting {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `config`.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `version`.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}

response! {
    Setting {
        "mode" => mode: value,
        "type" => type_: value,
        "config" => config: value,
        "version" => version: value,
    }
}

/// The severity configurations to work on or to narrow the list down to.
#[non_exhaustive]
pub struct SeverityConfiguration {
    /// How serious the alert is.
    pub severity: Option<i32>,
    /// Condition for the severity.
    pub eval_condition: Option<ConditionConfiguration>,
}

impl SeverityConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `severity`.
    #[inline]
    pub fn severity(mut self, value: i32) -> Self {
        self.severity = Some(value);
        self
    }
    /// Sets `evalCondition`.
    pub fn eval_condition(mut self, value: impl Into<ConditionConfiguration>) -> Self {
        self.eval_condition = Some(value.into());
        self
    }
}

response! {
    SeverityConfiguration {
        "severity" => severity: value,
        "evalCondition" => eval_condition: value,
    }
}

/// The body of the response.
#[non_exhaustive]
pub struct Shard {
    /// ID of the shard that the item belongs to or stands for. Example: `0`.
    pub shard_id: Option<i32>,
    /// State that the item is in, or that is asked for. Example: `readwrite`.
    pub status: Option<String>,
    /// Key that opens, signs or picks out the inclusive begin.
    /// Example: `00000000000000000000000000000000`.
    pub inclusive_begin_key: Option<String>,
    /// Key that opens, signs or picks out the exclusive end.
    /// Example: `8000000000000000000000000000000`.
    pub exclusive_end_key: Option<String>,
    /// When the item was created. Example: `1524222931`.
    pub create_time: Option<i32>,
}

response! {
    Shard {
        "shardID" => shard_id: value,
        "status" => status: value,
        "inclusiveBeginKey" => inclusive_begin_key: value,
        "exclusiveEndKey" => exclusive_end_key: value,
        "createTime" => create_time: value,
    }
}

/// Where the data goes to.
#[non_exhaustive]
pub struct Sink {
    /// Endpoint at which the service is reached.
    pub endpoint: Option<String>,
    /// OSS bucket that files are read from or written to.
    pub bucket: Option<String>,
    /// Beginning of the names of files.
    pub prefix: Option<String>,
    /// End of the names of files.
    pub suffix: Option<String>,
    /// Resource name of the role, in the `acs:` notation.
    pub role_arn: Option<String>,
    /// Notation or file format of the path.
    pub path_format: Option<String>,
    /// How folder names are formed; `time` for dates and hours.
    pub path_format_type: Option<String>,
    /// Time zone in which the schedule is meant.
    pub time_zone: Option<String>,
    /// File format that is written, such as `json` or `csv`.
    pub content_type: Option<String>,
    /// How the files are laid out, such as columns and separators; depends on the format.
    pub content_detail: BTreeMap<String, Value>,
    /// How files are packed before they are stored, such as `snappy`, or not at all.
    pub compression_type: Option<String>,
    /// Time between two of this, or the span in which it holds: buffer.
    pub buffer_interval: Option<i64>,
    /// How large the buffer is or is to be.
    pub buffer_size: Option<i64>,
    /// How long after its arrival data is written.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub delay_sec: Option<i64>,
    /// How many seconds this is: delay.
    pub delay_seconds: Option<i64>,
}

impl Sink {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `endpoint`.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `bucket`.
    pub fn bucket(mut self, value: impl Into<String>) -> Self {
        self.bucket = Some(value.into());
        self
    }
    /// Sets `prefix`.
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.prefix = Some(value.into());
        self
    }
    /// Sets `suffix`.
    pub fn suffix(mut self, value: impl Into<String>) -> Self {
        self.suffix = Some(value.into());
        self
    }
    /// Sets `roleArn`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
    /// Sets `pathFormat`.
    pub fn path_format(mut self, value: impl Into<String>) -> Self {
        self.path_format = Some(value.into());
        self
    }
    /// Sets `pathFormatType`.
    pub fn path_format_type(mut self, value: impl Into<String>) -> Self {
        self.path_format_type = Some(value.into());
        self
    }
    /// Sets `timeZone`.
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }
    /// Sets `contentType`.
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }
    /// Sets `contentDetail`.
    pub fn content_detail(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.content_detail = value
            .into_iter()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
        self
    }
    /// Sets `compressionType`.
    pub fn compression_type(mut self, value: impl Into<String>) -> Self {
        self.compression_type = Some(value.into());
        self
    }
    /// Sets `bufferInterval`.
    #[inline]
    pub fn buffer_interval(mut self, value: i64) -> Self {
        self.buffer_interval = Some(value);
        self
    }
    /// Sets `bufferSize`.
    #[inline]
    pub fn buffer_size(mut self, value: i64) -> Self {
        self.buffer_size = Some(value);
        self
    }
    /// Sets `delaySec`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delay_sec(mut self, value: i64) -> Self {
        self.delay_sec = Some(value);
        self
    }
    /// Sets `delaySeconds`.
    #[inline]
    pub fn delay_seconds(mut self, value: i64) -> Self {
        self.delay_seconds = Some(value);
        self
    }
}

response! {
    Sink {
        "endpoint" => endpoint: value,
        "bucket" => bucket: value,
        "prefix" => prefix: value,
        "suffix" => suffix: value,
        "roleArn" => role_arn: value,
        "pathFormat" => path_format: value,
        "pathFormatType" => path_format_type: value,
        "timeZone" => time_zone: value,
        "contentType" => content_type: value,
        "contentDetail" => content_detail: map,
        "compressionType" => compression_type: value,
        "bufferInterval" => buffer_interval: value,
        "bufferSize" => buffer_size: value,
        "delaySec" => delay_sec: value,
        "delaySeconds" => delay_seconds: value,
    }
}

/// Whether alerts go to an event store.
#[non_exhaustive]
pub struct SinkEventStoreConfiguration {
    /// Whether it is switched on.
    pub enabled: Option<bool>,
    /// Endpoint at which the service is reached.
    pub endpoint: Option<String>,
    /// Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// Event store that alerts are written to.
    pub event_store: Option<String>,
    /// Resource name of the role, in the `acs:` notation.
    pub role_arn: Option<String>,
}

impl SinkEventStoreConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `endpoint`.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `project`.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `eventStore`.
    pub fn event_store(mut self, value: impl Into<String>) -> Self {
        self.event_store = Some(value.into());
        self
    }
    /// Sets `roleArn`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
}

response! {
    SinkEventStoreConfiguration {
        "enabled" => enabled: value,
        "endpoint" => endpoint: value,
        "project" => project: value,
        "eventStore" => event_store: value,
        "roleArn" => role_arn: value,
    }
}

/// The stores to work on or to narrow the list down to.
#[non_exhaustive]
pub struct StoreViewStore {
    /// Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// Name that the store goes by.
    pub store_name: Option<String>,
    /// Statement that picks out the entries wanted.
    pub query: Option<String>,
}

impl StoreViewStore {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `storeName`.
    pub fn store_name(mut self, value: impl Into<String>) -> Self {
        self.store_name = Some(value.into());
        self
    }
    /// Sets `query`.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
}

response! {
    StoreViewStore {
        "project" => project: value,
        "storeName" => store_name: value,
        "query" => query: value,
    }
}

/// Labels attached to the item.
#[non_exhaustive]
pub struct Tag {
    /// Name in a pair of name and value, or an opaque key where the service uses one.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Tag {
        "key" => key: value,
        "value" => value: value,
    }
}

/// Settings of the template, and what it works with.
#[non_exhaustive]
pub struct TemplateConfiguration {
    /// Identifier of the item within its collection.
    pub id: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Which version of the software or the item is meant.
    pub version: Option<String>,
    /// Language of texts, or in which code is written.
    pub lang: Option<String>,
    /// The tokens that are concerned.
    pub tokens: Option<Value>,
    /// The aonotations that are concerned.
    pub aonotations: Option<Value>,
}

impl TemplateConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `version`.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
    /// Sets `lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `tokens`.
    pub fn tokens(mut self, value: impl Into<Value>) -> Self {
        self.tokens = Some(value.into());
        self
    }
    /// Sets `aonotations`.
    pub fn aonotations(mut self, value: impl Into<Value>) -> Self {
        self.aonotations = Some(value.into());
        self
    }
}

response! {
    TemplateConfiguration {
        "id" => id: value,
        "type" => type_: value,
        "version" => version: value,
        "lang" => lang: value,
        "tokens" => tokens: value,
        "aonotations" => aonotations: value,
    }
}
