// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// The actions that are concerned.
#[non_exhaustive]
pub struct Actions {
    /// `rollver`.
    pub rollver: Option<Rollver>,
    /// Rank of the set against others.
    pub set_priority: Option<SetPriority>,
    /// `allocate`.
    pub allocate: Option<Allocate>,
    /// `delete`.
    pub delete: Option<Value>,
}

impl Actions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `rollver`.
    pub fn rollver(mut self, value: impl Into<Rollver>) -> Self {
        self.rollver = Some(value.into());
        self
    }
    /// Sets `setPriority`.
    pub fn set_priority(mut self, value: impl Into<SetPriority>) -> Self {
        self.set_priority = Some(value.into());
        self
    }
    /// Sets `allocate`.
    pub fn allocate(mut self, value: impl Into<Allocate>) -> Self {
        self.allocate = Some(value.into());
        self
    }
    /// Sets `delete`.
    pub fn delete(mut self, value: impl Into<Value>) -> Self {
        self.delete = Some(value.into());
        self
    }
}

response! {
    Actions {
        "rollver" => rollver: value,
        "setPriority" => set_priority: value,
        "allocate" => allocate: value,
        "delete" => delete: value,
    }
}

values! {
    /// State that the agent is in.
    pub enum AgentStatus {
        /// `heartOk`
        HeartOk = "heartOk",
        /// `heartLost`
        HeartLost = "heartLost",
        /// `uninstalled`
        Uninstalled = "uninstalled",
        /// `failed`
        Failed = "failed",
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct AliwsDictList {
    /// How large the file is or is to be. Unit: `Byte`. Example: `6226`.
    pub file_size: Option<i64>,
    /// Name of the item, as people see it. Example: `aliws_ext_dict.txt`.
    pub name: Option<String>,
    /// Which kind of source it is or is to be. Here: `OSS`, `ORIGIN`. Example: `OSS`.
    pub source_type: Option<Open<SourceType>>,
    /// Kind of the item, out of those that the service tells apart. Example: `ALI_WS`.
    pub type_: Option<String>,
}

response! {
    AliwsDictList {
        "fileSize" => file_size: value,
        "name" => name: value,
        "sourceType" => source_type: value,
        "type" => type_: value,
    }
}

/// The value of [`allocate`](Actions::allocate).
#[non_exhaustive]
pub struct Allocate {
    /// The numbers of replica that are concerned. Default: `1`. Example: `1`.
    pub number_of_replicas: Option<i32>,
    /// `require`.
    pub require: Option<Require>,
}

impl Allocate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `numberOfReplicas`.
    #[inline]
    pub fn number_of_replicas(mut self, value: i32) -> Self {
        self.number_of_replicas = Some(value);
        self
    }
    /// Sets `require`.
    pub fn require(mut self, value: impl Into<Require>) -> Self {
        self.require = Some(value.into());
        self
    }
}

response! {
    Allocate {
        "numberOfReplicas" => number_of_replicas: value,
        "require" => require: value,
    }
}

/// Settings of the client node, and what it works with.
#[non_exhaustive]
pub struct ClientNodeConfiguration {
    /// **Required.** Which kind of disk it is or is to be.
    pub disk_type: Option<String>,
    /// **Required.** Range: 2 to 25.
    pub amount: Option<i64>,
    /// **Required.**
    /// Here: `elasticsearch.sn1ne.large.new`, `elasticsearch.sn2ne.large.new`, `elasticsearch.sn1ne.xlarge.new`, `elasticsearch.sn2ne.xlarge.new`, `elasticsearch.sn1ne.2xlarge.new`, `elasticsearch.sn2ne.2xlarge.new`, `elasticsearch.sn1ne.4xlarge.new`, `elasticsearch.sn2ne.4xlarge.new`, `elasticsearch.sn1ne.8xlarge.new`, `elasticsearch.ic5.large`, `elasticsearch.sn1ne.large`, `elasticsearch.sn2ne.large`, `elasticsearch.r5.large`, `elasticsearch.ic5.xlarge`, `elasticsearch.sn1ne.xlarge`, `elasticsearch.sn2ne.xlarge`, `elasticsearch.r5.xlarge`, `elasticsearch.ic5.2xlarge`, `elasticsearch.sn1ne.2xlarge`, `elasticsearch.sn2ne.2xlarge`, `elasticsearch.r5.2xlarge`, `elasticsearch.ic5.3xlarge`, `elasticsearch.ic5.4xlarge`, `elasticsearch.sn1ne.4xlarge`, `elasticsearch.sn2ne.4xlarge`, `elasticsearch.sn1ne.8xlarge`.
    pub spec: Option<Open<Spec>>,
    /// **Required.** Range: 20 to 20.
    pub disk: Option<i64>,
}

impl ClientNodeConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `diskType`, which is required.
    pub fn disk_type(mut self, value: impl Into<String>) -> Self {
        self.disk_type = Some(value.into());
        self
    }
    /// Sets `amount`, which is required.
    #[inline]
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets `spec`, which is required.
    pub fn spec(mut self, value: impl Into<Open<Spec>>) -> Self {
        self.spec = Some(value.into());
        self
    }
    /// Sets `disk`, which is required.
    #[inline]
    pub fn disk(mut self, value: i64) -> Self {
        self.disk = Some(value);
        self
    }
}

request! {
    ClientNodeConfiguration {
        "diskType" => disk_type: field,
        "amount" => amount: field,
        "spec" => spec: field,
        "disk" => disk: field,
    }
}

/// The configs to work on or to narrow the list down to.
#[non_exhaustive]
pub struct CollectorConfig {
    /// **Required.** Name that the file goes by. Example: `filebeat.yml`.
    pub file_name: Option<String>,
    /// **Required.** Example: `"filebeat.inputs:xxx"`.
    pub content: Option<String>,
}

impl CollectorConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `fileName`, which is required.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
    /// Sets `content`, which is required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
}

request! {
    CollectorConfig {
        "fileName" => file_name: field,
        "content" => content: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CollectorResult {
    /// The collector paths that were found or are concerned, one entry each. Example: `["/var/log"]`.
    pub collector_paths: Vec<String>,
    /// The configs that were found or are concerned, one entry each.
    pub configs: Vec<Configs>,
    /// Example: `false`.
    pub dry_run: Option<bool>,
    /// Settings of each extend, one entry each.
    pub extend_configs: Vec<ExtendConfigs>,
    /// Time that is set or recorded for this: gmt created. Example: `2020-06-20T07:26:47.000+0000`.
    pub gmt_created_time: Option<Timestamp>,
    /// When the gmt was last changed. Example: `2020-06-20T07:26:47.000+0000`.
    pub gmt_update_time: Option<Timestamp>,
    /// Name of the item, as people see it. Example: `ct-cn-4135is2tj194p****`.
    pub name: Option<String>,
    /// ID of the owner that the item belongs to or stands for. Example: `16852099488*****`.
    pub owner_id: Option<String>,
    /// ID of the res that the item belongs to or stands for. Example: `ct-cn-rg31ahn82m0qd****`.
    pub res_id: Option<String>,
    /// Which kind of res it is or is to be. Example: `fileBeat`.
    pub res_type: Option<String>,
    /// Which version of the res is meant. Example: `6.8.5_with_community`.
    pub res_version: Option<String>,
    /// State that the item is in, or that is asked for. Example: `active`.
    pub status: Option<Open<CollectorStatus>>,
    /// ID of the vpc that the item belongs to or stands for. Example: `vpc-bp16k1dvzxtma*****`.
    pub vpc_id: Option<String>,
}

response! {
    CollectorResult {
        "collectorPaths" => collector_paths: list(""),
        "configs" => configs: list(""),
        "dryRun" => dry_run: value,
        "extendConfigs" => extend_configs: list(""),
        "gmtCreatedTime" => gmt_created_time: value,
        "gmtUpdateTime" => gmt_update_time: value,
        "name" => name: value,
        "ownerId" => owner_id: value,
        "resId" => res_id: value,
        "resType" => res_type: value,
        "resVersion" => res_version: value,
        "status" => status: value,
        "vpcId" => vpc_id: value,
    }
}

values! {
    /// State that the item is in, or that is asked for.
    pub enum CollectorStatus {
        /// `activing`
        Activing = "activing",
        /// `active`
        Active = "active",
    }
}

/// The value of [`template`](super::CreateComponentIndexRequest::template).
#[non_exhaustive]
pub struct ComponentIndexTemplate {
    /// The settings that are concerned.
    pub settings: Option<Value>,
    /// The mappings that are concerned.
    pub mappings: Option<Value>,
    /// The aliases that are concerned.
    pub aliases: Option<Value>,
}

impl ComponentIndexTemplate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `settings`.
    pub fn settings(mut self, value: impl Into<Value>) -> Self {
        self.settings = Some(value.into());
        self
    }
    /// Sets `mappings`.
    pub fn mappings(mut self, value: impl Into<Value>) -> Self {
        self.mappings = Some(value.into());
        self
    }
    /// Sets `aliases`.
    pub fn aliases(mut self, value: impl Into<Value>) -> Self {
        self.aliases = Some(value.into());
        self
    }
}

response! {
    ComponentIndexTemplate {
        "settings" => settings: value,
        "mappings" => mappings: value,
        "aliases" => aliases: value,
    }
}

/// The headers that are concerned.
#[non_exhaustive]
pub struct ComponentIndiceHeaders {
    /// How many there are of this: x total. Example: `10`.
    pub x_total_count: Option<i64>,
}

response! {
    ComponentIndiceHeaders {
        "X-Total-Count" => x_total_count: value,
    }
}

values! {
    /// Which kind of config it is or is to be.
    pub enum ConfigType {
        /// `collectorTargetInstance`
        CollectorTargetInstance = "collectorTargetInstance",
        /// `collectorDeployMachine`
        CollectorDeployMachine = "collectorDeployMachine",
        /// `collectorElasticsearchForKibana`
        CollectorElasticsearchForKibana = "collectorElasticsearchForKibana",
    }
}

/// The configs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Configs {
    /// Example: `fileBeat.inputs:xxx`.
    pub content: Option<String>,
    /// Name that the file goes by. Example: `filebeat.yml`.
    pub file_name: Option<String>,
}

response! {
    Configs {
        "content" => content: value,
        "fileName" => file_name: value,
    }
}

/// Settings of the kibana, and what it works with.
#[non_exhaustive]
pub struct Configuration {
    /// Example: `1`.
    pub amount: Option<i32>,
    /// Unit: `GB`. Example: `20`.
    pub disk: Option<i32>,
    /// Which kind of disk it is or is to be. Example: `cloud_ssd`.
    pub disk_type: Option<String>,
    /// Example: `elasticsearch.n4.small`.
    pub spec: Option<String>,
}

response! {
    Configuration {
        "amount" => amount: value,
        "disk" => disk: value,
        "diskType" => disk_type: value,
        "spec" => spec: value,
    }
}

values! {
    /// Which kind of delete it is or is to be.
    pub enum DeleteType {
        /// `immediate`
        Immediate = "immediate",
        /// `protective`
        Protective = "protective",
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DeprecatedTemplateResult {
    /// Example: `false`.
    pub data_stream: Option<bool>,
    /// The index patterns that were found or are concerned, one entry each.
    /// Example: `["schema1*","schema2*"]`.
    pub index_patterns: Vec<String>,
    /// Example: `openstore-index-template`.
    pub index_template: Option<String>,
    /// Example: `100`.
    pub order: Option<i64>,
    /// `template`.
    pub template: Option<Template>,
    /// Example: `70000`.
    pub version: Option<String>,
}

response! {
    DeprecatedTemplateResult {
        "dataStream" => data_stream: value,
        "indexPatterns" => index_patterns: list(""),
        "indexTemplate" => index_template: value,
        "order" => order: value,
        "template" => template: value,
        "version" => version: value,
    }
}

/// The value of [`detail`](DiagnoseItems::detail).
#[non_exhaustive]
pub struct DiagnoseDetail {
    /// Example: `text`.
    pub desc: Option<String>,
    /// Name of the item, as people see it. Example: `Number of Replica Shards`.
    pub name: Option<String>,
    /// Example: `text`.
    pub result: Option<String>,
    /// Example: `text`.
    pub suggest: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `ES_API`.
    pub type_: Option<Open<DiagnoseType>>,
}

response! {
    DiagnoseDetail {
        "desc" => desc: value,
        "name" => name: value,
        "result" => result: value,
        "suggest" => suggest: value,
        "type" => type_: value,
    }
}

/// The diagnose items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DiagnoseItems {
    /// `detail`.
    pub detail: Option<DiagnoseDetail>,
    /// Here: `GREEN`, `YELLOW`, `RED`, `UNKNOWN`. Example: `YELLOW`.
    pub health: Option<Open<Health>>,
    /// Example: `IndexAliasUseDiagnostic`.
    pub item: Option<String>,
}

response! {
    DiagnoseItems {
        "detail" => detail: value,
        "health" => health: value,
        "item" => item: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DiagnoseReportResult {
    /// When the item was created. Example: `1535745731000`.
    pub create_time: Option<i64>,
    /// The diagnose items that were found or are concerned, one entry each.
    pub diagnose_items: Vec<DiagnoseItems>,
    /// Here: `GREEN`, `YELLOW`, `RED`, `UNKNOWN`. Example: `YELLOW`.
    pub health: Option<Open<Health>>,
    /// ID of the instance that the item belongs to or stands for. Example: `es-cn-abc`.
    pub instance_id: Option<String>,
    /// ID of the report that the item belongs to or stands for.
    /// Example: `trigger__2020-08-17T17:09:02`.
    pub report_id: Option<String>,
    /// Example: `SUCCESS`.
    pub state: Option<Open<DiagnoseReportState>>,
    /// Example: `SYSTEM`.
    pub trigger: Option<Open<Trigger>>,
}

response! {
    DiagnoseReportResult {
        "createTime" => create_time: value,
        "diagnoseItems" => diagnose_items: list(""),
        "health" => health: value,
        "instanceId" => instance_id: value,
        "reportId" => report_id: value,
        "state" => state: value,
        "trigger" => trigger: value,
    }
}

values! {
    /// A value of [`state`](DiagnoseReportResult::state).
    pub enum DiagnoseReportState {
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAILED`
        Failed = "FAILED",
        /// `RUNNING`
        Running = "RUNNING",
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum DiagnoseType {
        /// `TEXT`
        Text = "TEXT",
        /// `CONSOLE_API`
        ConsoleApi = "CONSOLE_API",
        /// `ES_API`
        EsApi = "ES_API",
    }
}

/// The aliws dicts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Dict {
    /// How large the file is or is to be. Unit: `bytes`. Example: `2782602`.
    pub file_size: Option<i64>,
    /// Name of the item, as people see it. Example: `aliws_ext_dict.txt`.
    pub name: Option<String>,
    /// Which kind of source it is or is to be. Example: `OSS`.
    pub source_type: Option<Open<SourceType>>,
    /// Kind of the item, out of those that the service tells apart. Example: `ALI_WS`.
    pub type_: Option<Open<DictType>>,
}

response! {
    Dict {
        "fileSize" => file_size: value,
        "name" => name: value,
        "sourceType" => source_type: value,
        "type" => type_: value,
    }
}

/// Items of the kind dict that were found or are concerned.
#[non_exhaustive]
pub struct DictList {
    /// How large the file is or is to be. Unit: `bytes`. Example: `2782602`.
    pub file_size: Option<i64>,
    /// Name of the item, as people see it. Example: `SYSTEM_MAIN.dic`.
    pub name: Option<String>,
    /// Which kind of source it is or is to be. Example: `ORIGIN`.
    pub source_type: Option<Open<SourceType>>,
    /// Kind of the item, out of those that the service tells apart. Example: `MAIN`.
    pub type_: Option<Open<DictType>>,
}

response! {
    DictList {
        "fileSize" => file_size: value,
        "name" => name: value,
        "sourceType" => source_type: value,
        "type" => type_: value,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum DictType {
        /// `STOP`
        Stop = "STOP",
        /// `MAIN`
        Main = "MAIN",
        /// `SYNONYMS`
        Synonyms = "SYNONYMS",
        /// `ALI_WS`
        AliWs = "ALI_WS",
    }
}

values! {
    /// A value of [`disk_preference`](RequestNodeSpec::disk_preference).
    pub enum DiskPreference {
        /// `high_availability`
        HighAvailability = "high_availability",
        /// `high_cost_performance`
        HighCostPerformance = "high_cost_performance",
    }
}

values! {
    /// Which kind of disk it is or is to be.
    pub enum DiskType {
        /// `cloud_ssd`
        CloudSsd = "cloud_ssd",
        /// `cloud_essd`
        CloudEssd = "cloud_essd",
        /// `cloud_efficiency`
        CloudEfficiency = "cloud_efficiency",
    }
}

/// Settings of the elastic data node, and what it works with.
#[non_exhaustive]
pub struct ElasticDataNodeConfiguration {
    /// Example: `3`.
    pub amount: Option<i32>,
    /// Unit: `GB`. Example: `20`.
    pub disk: Option<i32>,
    /// Example: `true`.
    pub disk_encryption: Option<bool>,
    /// Which kind of disk it is or is to be. Example: `cloud_ssd`.
    pub disk_type: Option<Open<DiskType>>,
    /// Example: `elasticsearch.sn2ne.large`.
    pub spec: Option<String>,
    /// What is known about the spec. Example: `1C 2G`.
    pub spec_info: Option<String>,
}

response! {
    ElasticDataNodeConfiguration {
        "amount" => amount: value,
        "disk" => disk: value,
        "diskEncryption" => disk_encryption: value,
        "diskType" => disk_type: value,
        "spec" => spec: value,
        "specInfo" => spec_info: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ElastictaskResult {
    /// `elasticExpansionTask`.
    pub elastic_expansion_task: Option<Task>,
    /// `elasticShrinkTask`.
    pub elastic_shrink_task: Option<Task>,
}

response! {
    ElastictaskResult {
        "elasticExpansionTask" => elastic_expansion_task: value,
        "elasticShrinkTask" => elastic_shrink_task: value,
    }
}

/// Items of the kind endpoint that were found or are concerned.
#[non_exhaustive]
pub struct EndpointList {
    /// Example: `172.16.xx.xx`.
    pub host: Option<String>,
    /// Network port that the server uses. Example: `9200`.
    pub port: Option<i64>,
    /// ID of the zone that the item belongs to or stands for. Example: `cn-hangzhou-i`.
    pub zone_id: Option<String>,
}

response! {
    EndpointList {
        "host" => host: value,
        "port" => port: value,
        "zoneId" => zone_id: value,
    }
}

/// Settings of each extend, one entry each.
#[non_exhaustive]
pub struct ExtendConfigs {
    /// Which kind of config it is or is to be. Example: `collectorDeployMachine`.
    pub config_type: Option<Open<ConfigType>>,
    /// Example: `true`.
    pub enable_monitoring: Option<bool>,
    /// ID of the group that the item belongs to or stands for.
    /// Example: `default_ct-cn-5i2l75bz4776****`.
    pub group_id: Option<String>,
    /// Example: `es-cn-n6w1o1x0w001c****-kibana.internal.elasticsearch.aliyuncs.com:5601`.
    pub host: Option<String>,
    /// The hosts that were found or are concerned, one entry each.
    /// Example: `["es-cn-n6w1o1x*****.elasticsearch.aliyuncs.com:9200"]`.
    pub hosts: Vec<String>,
    /// ID of the instance that the item belongs to or stands for. Example: `es-cn-n6w1o1****`.
    pub instance_id: Option<String>,
    /// Which kind of instance it is or is to be. Example: `elasticsearch`.
    pub instance_type: Option<String>,
    /// Host name or address of the kibana.
    /// Example: `https://es-cn-nif1z89fz003i****.kibana.elasticsearch.aliyuncs.com:5601`.
    pub kibana_host: Option<String>,
    /// The machines that were found or are concerned, one entry each.
    pub machines: Vec<Machines>,
    /// Example: `HTTP`.
    pub protocol: Option<String>,
    /// How many there are of this: success pods. Example: `8`.
    pub success_pods_count: Option<String>,
    /// How many there are of this: total pods. Example: `10`.
    pub total_pods_count: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `ECSInstanceId`.
    pub type_: Option<Open<ExtendConfigsType>>,
    /// Name that the user goes by. Default: `elastic`. Example: `elastic`.
    pub user_name: Option<String>,
}

response! {
    ExtendConfigs {
        "configType" => config_type: value,
        "enableMonitoring" => enable_monitoring: value,
        "groupId" => group_id: value,
        "host" => host: value,
        "hosts" => hosts: list(""),
        "instanceId" => instance_id: value,
        "instanceType" => instance_type: value,
        "kibanaHost" => kibana_host: value,
        "machines" => machines: list(""),
        "protocol" => protocol: value,
        "successPodsCount" => success_pods_count: value,
        "totalPodsCount" => total_pods_count: value,
        "type" => type_: value,
        "userName" => user_name: value,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum ExtendConfigsType {
        /// `ECSInstanceId`
        ECSInstanceId = "ECSInstanceId",
        /// `ACKCluster`
        ACKCluster = "ACKCluster",
    }
}

/// The headers that are concerned.
#[non_exhaustive]
pub struct Headers {
    /// How many there are of this: x total. Example: `2`.
    pub x_total_count: Option<i32>,
}

response! {
    Headers {
        "X-Total-Count" => x_total_count: value,
    }
}

values! {
    /// A value of [`health`](DiagnoseItems::health).
    pub enum Health {
        /// `GREEN`
        Green = "GREEN",
        /// `YELLOW`
        Yellow = "YELLOW",
        /// `RED`
        Red = "RED",
        /// `UNKNOWN`
        Unknown = "UNKNOWN",
        /// `GRAY`
        Gray = "GRAY",
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ILMPolicyResult {
    /// Name of the item, as people see it. Example: `ilm-history-ilm-policy`.
    pub name: Option<String>,
    /// The phases that are concerned.
    pub phases: BTreeMap<String, Phase>,
}

response! {
    ILMPolicyResult {
        "name" => name: value,
        "phases" => phases: map,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct IndexTemplateResult {
    /// Default: `false`. Example: `true`.
    pub data_stream: Option<bool>,
    /// What is done about the ilm, as rules. Example: `cube_default_ilm_policy`.
    pub ilm_policy: Option<String>,
    /// The index patterns that were found or are concerned, one entry each. Example: `ds-*`.
    pub index_patterns: Vec<String>,
    /// Example: `data-stream-default`.
    pub index_template: Option<String>,
    /// Example: `0`.
    pub priority: Option<i32>,
    /// `template`.
    pub template: Option<Template>,
}

response! {
    IndexTemplateResult {
        "dataStream" => data_stream: value,
        "ilmPolicy" => ilm_policy: value,
        "indexPatterns" => index_patterns: list(""),
        "indexTemplate" => index_template: value,
        "priority" => priority: value,
        "template" => template: value,
    }
}

values! {
    /// Class that the instance belongs to.
    pub enum InstanceCategory {
        /// `x-pack`
        XPack = "x-pack",
        /// `advanced`
        Advanced = "advanced",
        /// `IS`
        Is = "IS",
        /// `community`
        Community = "community",
    }
}

/// Settings of the elastic data node, and what it works with.
#[non_exhaustive]
pub struct InstanceElasticDataNodeConfiguration {
    /// Which kind of disk it is or is to be.
    pub disk_type: Option<Open<DiskType>>,
    /// `diskEncryption`.
    pub disk_encryption: Option<bool>,
    /// Range: 2 to 50.
    pub amount: Option<i64>,
    /// **Required.**
    /// Here: `elasticsearch.sn1ne.large.new`, `elasticsearch.sn2ne.large.new`, `elasticsearch.sn1ne.xlarge.new`, `elasticsearch.sn2ne.xlarge.new`, `elasticsearch.sn1ne.2xlarge.new`, `elasticsearch.sn2ne.2xlarge.new`, `elasticsearch.sn1ne.4xlarge.new`, `elasticsearch.sn2ne.4xlarge.new`, `elasticsearch.sn1ne.8xlarge.new`, `elasticsearch.ic5.large`, `elasticsearch.sn1ne.large`, `elasticsearch.sn2ne.large`, `elasticsearch.r5.large`, `elasticsearch.ic5.xlarge`, `elasticsearch.sn1ne.xlarge`, `elasticsearch.sn2ne.xlarge`, `elasticsearch.r5.xlarge`, `elasticsearch.ic5.2xlarge`, `elasticsearch.sn1ne.2xlarge`, `elasticsearch.sn2ne.2xlarge`, `elasticsearch.r5.2xlarge`, `elasticsearch.ic5.3xlarge`, `elasticsearch.ic5.4xlarge`, `elasticsearch.sn1ne.4xlarge`, `elasticsearch.sn2ne.4xlarge`, `openstore.i2g.4xlarge`, `elasticsearch.r6.4xlarge`, `elasticsearch.sn1ne.8xlarge`, `elasticsearch.sn2ne.8xlarge`, `elasticsearch.r6.8xlarge`, `elasticsearch.d1.2xlarge`, `elasticsearch.d1.4xlarge`, `openstore.hybrid.i2.2xlarge`, `openstore.hybrid.i2g.4xlarge`, `elasticsearch.c6.13xlarge`, `elasticsearch.i2g.2xlarge`, `elasticsearch.i2g.4xlarge`, `elasticsearch.i2.4xlarge`, `elasticsearch.i2g.8xlarge`, `elasticsearch.n4.small`.
    pub spec: Option<Open<Spec>>,
    /// Range: 20 to 20480.
    pub disk: Option<i64>,
    /// Level that the performance has on its scale. Here: `PL0`, `PL1`, `PL2`, `PL3`.
    pub performance_level: Option<Open<PerformanceLevel>>,
}

impl InstanceElasticDataNodeConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `diskType`.
    pub fn disk_type(mut self, value: impl Into<Open<DiskType>>) -> Self {
        self.disk_type = Some(value.into());
        self
    }
    /// Sets `diskEncryption`.
    #[inline]
    pub fn disk_encryption(mut self, value: bool) -> Self {
        self.disk_encryption = Some(value);
        self
    }
    /// Sets `amount`.
    #[inline]
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets `spec`, which is required.
    pub fn spec(mut self, value: impl Into<Open<Spec>>) -> Self {
        self.spec = Some(value.into());
        self
    }
    /// Sets `disk`.
    #[inline]
    pub fn disk(mut self, value: i64) -> Self {
        self.disk = Some(value);
        self
    }
    /// Sets `performanceLevel`.
    pub fn performance_level(
        mut self,
        value: impl Into<Open<PerformanceLevel>>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }
}

request! {
    InstanceElasticDataNodeConfiguration {
        "diskType" => disk_type: field,
        "diskEncryption" => disk_encryption: field,
        "amount" => amount: field,
        "spec" => spec: field,
        "disk" => disk: field,
        "performanceLevel" => performance_level: field,
    }
}

/// Settings of the network, and what it works with.
#[non_exhaustive]
pub struct InstanceNetworkConfig {
    /// Kind of the item, out of those that the service tells apart. Example: `vpc`.
    pub type_: Option<String>,
    /// ID of the vpc that the item belongs to or stands for. Example: `vpc-abc`.
    pub vpc_id: Option<String>,
    /// Example: `cn-hangzhou-b`.
    pub vs_area: Option<String>,
    /// ID of the vswitch that the item belongs to or stands for. Example: `vsw-abc`.
    pub vswitch_id: Option<String>,
    /// Items of the kind white IP address group that were found or are concerned.
    pub white_ip_group_list: Vec<WhiteIpGroupList>,
}

response! {
    InstanceNetworkConfig {
        "type" => type_: value,
        "vpcId" => vpc_id: value,
        "vsArea" => vs_area: value,
        "vswitchId" => vswitch_id: value,
        "whiteIpGroupList" => white_ip_group_list: list(""),
    }
}

/// Size or model of the node.
#[non_exhaustive]
pub struct InstanceNodeSpec {
    /// Unit: `GB`. Example: `0`.
    pub disk: Option<i32>,
    /// Example: `true`.
    pub disk_encryption: Option<bool>,
    /// Which kind of disk it is or is to be. Here: `cloud_ssd`, `cloud_efficiency`.
    /// Example: `cloud_ssd`.
    pub disk_type: Option<Open<DiskType>>,
    /// Example: `elasticsearch.n4.small`.
    pub spec: Option<String>,
    /// Level that the performance has on its scale. Example: `PL1`.
    pub performance_level: Option<String>,
    /// What is known about the spec. Example: `1C 2G`.
    pub spec_info: Option<String>,
}

response! {
    InstanceNodeSpec {
        "disk" => disk: value,
        "diskEncryption" => disk_encryption: value,
        "diskType" => disk_type: value,
        "spec" => spec: value,
        "performanceLevel" => performance_level: value,
        "specInfo" => spec_info: value,
    }
}

values! {
    /// State that the item is in, or that is asked for.
    pub enum InstanceStatus {
        /// `active`
        Active = "active",
        /// `activating`
        Activating = "activating",
        /// `inactive`
        Inactive = "inactive",
        /// `invalid`
        Invalid = "invalid",
    }
}

values! {
    /// Which kind of instance it is or is to be.
    pub enum InstanceType {
        /// `elasticsearch`
        Elasticsearch = "elasticsearch",
        /// `logstash`
        Logstash = "logstash",
    }
}

/// Address that belongs to the ip.
#[non_exhaustive]
pub struct IpAddress {
    /// Example: `172.16.xx.xx`.
    pub host: Option<String>,
    /// Which kind of ip it is or is to be. Example: `private`.
    pub ip_type: Option<Open<IpType>>,
}

response! {
    IpAddress {
        "host" => host: value,
        "ipType" => ip_type: value,
    }
}

values! {
    /// Which kind of ip it is or is to be.
    pub enum IpType {
        /// `public`
        Public = "public",
        /// `private`
        Private = "private",
    }
}

/// Settings of the kibana, and what it works with.
#[non_exhaustive]
pub struct KibanaNodeConfiguration {
    /// Range: 1 to 1.
    pub amount: Option<i64>,
    /// **Required.**
    /// Here: `elasticsearch.sn1ne.large.new`, `elasticsearch.sn2ne.large.new`, `elasticsearch.sn2ne.xlarge.new`, `elasticsearch.sn2ne.2xlarge.new`, `elasticsearch.sn1ne.large`, `elasticsearch.sn2ne.large`, `elasticsearch.sn2ne.xlarge`, `elasticsearch.sn2ne.2xlarge`, `elasticsearch.n4.small`.
    pub spec: Option<Open<Spec>>,
    /// `disk`.
    pub disk: Option<i64>,
}

impl KibanaNodeConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `amount`.
    #[inline]
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets `spec`, which is required.
    pub fn spec(mut self, value: impl Into<Open<Spec>>) -> Self {
        self.spec = Some(value.into());
        self
    }
    /// Sets `disk`.
    #[inline]
    pub fn disk(mut self, value: i64) -> Self {
        self.disk = Some(value);
        self
    }
}

request! {
    KibanaNodeConfiguration {
        "amount" => amount: field,
        "spec" => spec: field,
        "disk" => disk: field,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum LogType {
        /// `LOGSTASH_INSTANCE_LOG`
        LogstashInstanceLog = "LOGSTASH_INSTANCE_LOG",
        /// `SEARCHSLOW`
        Searchslow = "SEARCHSLOW",
        /// `INDEXINGSLOW`
        Indexingslow = "INDEXINGSLOW",
        /// `JMVLOG`
        Jmvlog = "JMVLOG",
        /// `LOGSTASH_DEBUG_LOG`
        LogstashDebugLog = "LOGSTASH_DEBUG_LOG",
        /// `INSTANCELOG`
        Instancelog = "INSTANCELOG",
        /// `ES_SEARCH_ACCESS_LOG`
        EsSearchAccessLog = "ES_SEARCH_ACCESS_LOG",
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct Logstash {
    /// ID of the instance that the item belongs to or stands for. Example: `ls-cn-n6w1o5jq****`.
    pub instance_id: Option<String>,
    /// Items of the kind endpoint that were found or are concerned.
    pub endpoint_list: Vec<EndpointList>,
    /// State that the item is in, or that is asked for. Example: `NORMAL`.
    pub status: Option<String>,
    /// Free text that describes the item to people. Example: `ls-cn-abc`.
    pub description: Option<String>,
    /// ID of the resource group that the item belongs to or stands for. Example: `rg-acfm2h5vbzd****`.
    pub resource_group_id: Option<String>,
    /// End of the period concerned. Example: `4749897600000`.
    pub end_time: Option<i64>,
    /// `config`.
    pub config: BTreeMap<String, String>,
    /// Example: `2018-07-13T03:58:07.253Z`.
    pub created_at: Option<Timestamp>,
    /// Settings of the network, and what it works with.
    pub network_config: Option<NetworkConfig>,
    /// What is known about each zone, one entry each.
    pub zone_infos: Vec<ZoneInfos>,
    /// How much or how many of this: node. Example: `2`.
    pub node_amount: Option<i64>,
    /// Example: `2018-07-18T10:10:04.484Z`.
    pub updated_at: Option<Timestamp>,
    /// Example: `6.7.0_with_X-Pack`.
    pub version: Option<String>,
    /// Example: `true`.
    pub data_node: Option<bool>,
    /// Size or model of the node.
    pub node_spec: Option<NodeSpec>,
    /// Which kind of payment it is or is to be. Example: `postpaid`.
    pub payment_type: Option<String>,
    /// Example: `HTTP`.
    pub protocol: Option<String>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
    /// How many there are of this: zone. Example: `1`.
    pub zone_count: Option<i64>,
}

response! {
    Logstash {
        "instanceId" => instance_id: value,
        "endpointList" => endpoint_list: list(""),
        "status" => status: value,
        "description" => description: value,
        "resourceGroupId" => resource_group_id: value,
        "endTime" => end_time: value,
        "config" => config: map,
        "createdAt" => created_at: value,
        "networkConfig" => network_config: value,
        "zoneInfos" => zone_infos: list(""),
        "nodeAmount" => node_amount: value,
        "updatedAt" => updated_at: value,
        "version" => version: value,
        "dataNode" => data_node: value,
        "nodeSpec" => node_spec: value,
        "paymentType" => payment_type: value,
        "protocol" => protocol: value,
        "tags" => tags: list(""),
        "zoneCount" => zone_count: value,
    }
}

/// Size or model of the node.
#[non_exhaustive]
pub struct LogstashNodeSpec {
    /// Example: `20`.
    pub disk: Option<i32>,
    /// Example: `true`.
    pub disk_encryption: Option<bool>,
    /// Which kind of disk it is or is to be. Example: `cloud_ssd`.
    pub disk_type: Option<String>,
    /// Example: `elasticsearch.sn1ne.large`.
    pub spec: Option<String>,
}

response! {
    LogstashNodeSpec {
        "disk" => disk: value,
        "diskEncryption" => disk_encryption: value,
        "diskType" => disk_type: value,
        "spec" => spec: value,
    }
}

/// What is known about each zone, one entry each.
#[non_exhaustive]
pub struct LogstashZoneInfos {
    /// State that the item is in, or that is asked for. Example: `NORMAL`.
    pub status: Option<Open<ZoneStatus>>,
    /// ID of the zone that the item belongs to or stands for. Example: `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

response! {
    LogstashZoneInfos {
        "status" => status: value,
        "zoneId" => zone_id: value,
    }
}

/// The machines to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Machine {
    /// **Required.** ID of the instance that the call is about. Example: `i-bp11u91xgubypcuz****`.
    pub instance_id: Option<String>,
}

impl Machine {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `instanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    Machine {
        "instanceId" => instance_id: field,
    }
}

/// The machines that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Machines {
    /// State that the agent is in. Example: `heartOk`.
    pub agent_status: Option<Open<AgentStatus>>,
    /// ID of the instance that the item belongs to or stands for. Example: `i-bp1gyhphjaj73jsr****`.
    pub instance_id: Option<String>,
}

response! {
    Machines {
        "agentStatus" => agent_status: value,
        "instanceId" => instance_id: value,
    }
}

/// Settings of the client node, and what it works with.
#[non_exhaustive]
pub struct MasterConfiguration {
    /// Example: `3`.
    pub amount: Option<i32>,
    /// Unit: `GB`. Example: `40`.
    pub disk: Option<i32>,
    /// Which kind of disk it is or is to be. Example: `cloud_efficiency`.
    pub disk_type: Option<String>,
    /// Example: `elasticsearch.n4.small`.
    pub spec: Option<String>,
    /// What is known about the spec. Example: `1C 2G`.
    pub spec_info: Option<String>,
}

response! {
    MasterConfiguration {
        "amount" => amount: value,
        "disk" => disk: value,
        "diskType" => disk_type: value,
        "spec" => spec: value,
        "specInfo" => spec_info: value,
    }
}

/// Settings of the master, and what it works with.
#[non_exhaustive]
pub struct MasterNodeConfiguration {
    /// **Required.** Range: 3 to 3.
    pub amount: Option<i64>,
    /// **Required.**
    /// Here: `elasticsearch.sn1ne.large.new`, `elasticsearch.sn2ne.large.new`, `elasticsearch.sn1ne.xlarge.new`, `elasticsearch.sn2ne.xlarge.new`, `elasticsearch.sn1ne.2xlarge.new`, `elasticsearch.sn2ne.2xlarge.new`, `elasticsearch.sn1ne.4xlarge.new`, `elasticsearch.sn2ne.4xlarge.new`, `elasticsearch.sn1ne.8xlarge.new`, `elasticsearch.sn2ne.large`, `elasticsearch.r5.large`, `elasticsearch.ic5.xlarge`, `elasticsearch.sn1ne.xlarge`, `elasticsearch.sn2ne.xlarge`, `elasticsearch.r5.xlarge`, `elasticsearch.ic5.2xlarge`, `elasticsearch.sn1ne.2xlarge`, `elasticsearch.sn2ne.2xlarge`, `elasticsearch.r5.2xlarge`, `elasticsearch.ic5.3xlarge`.
    pub spec: Option<Open<Spec>>,
    /// **Required.** Range: 20 to 20.
    pub disk: Option<i64>,
    /// **Required.** Which kind of disk it is or is to be. Here: `cloud_ssd`, `cloud_essd`.
    pub disk_type: Option<Open<DiskType>>,
}

impl MasterNodeConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `amount`, which is required.
    #[inline]
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets `spec`, which is required.
    pub fn spec(mut self, value: impl Into<Open<Spec>>) -> Self {
        self.spec = Some(value.into());
        self
    }
    /// Sets `disk`, which is required.
    #[inline]
    pub fn disk(mut self, value: i64) -> Self {
        self.disk = Some(value);
        self
    }
    /// Sets `diskType`, which is required.
    pub fn disk_type(mut self, value: impl Into<Open<DiskType>>) -> Self {
        self.disk_type = Some(value.into());
        self
    }
}

request! {
    MasterNodeConfiguration {
        "amount" => amount: field,
        "spec" => spec: field,
        "disk" => disk: field,
        "diskType" => disk_type: field,
    }
}

values! {
    /// Way in which the modify works.
    pub enum ModifyMode {
        /// `Cover`
        Cover = "Cover",
        /// `Append`
        Append = "Append",
        /// `Delete`
        Delete = "Delete",
    }
}

/// Settings of the network, and what it works with.
#[non_exhaustive]
pub struct NetworkConfig {
    /// Kind of the item, out of those that the service tells apart. Example: `vpc`.
    pub type_: Option<String>,
    /// ID of the vpc that the item belongs to or stands for. Example: `vpc-abc`.
    pub vpc_id: Option<String>,
    /// ID of the vswitch that the item belongs to or stands for. Example: `vsw-def`.
    pub vswitch_id: Option<String>,
    /// Example: `cn-hangzhou-i`.
    pub vs_area: Option<String>,
}

impl NetworkConfig {
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
    /// Sets `vpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `vswitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `vsArea`.
    pub fn vs_area(mut self, value: impl Into<String>) -> Self {
        self.vs_area = Some(value.into());
        self
    }
}

response! {
    NetworkConfig {
        "type" => type_: value,
        "vpcId" => vpc_id: value,
        "vswitchId" => vswitch_id: value,
        "vsArea" => vs_area: value,
    }
}

/// Items of the kind white IP address group that were found or are concerned.
#[non_exhaustive]
pub struct NetworkConfigWhiteIpGroupList {
    /// Name that the group goes by. Example: `test_group_name`.
    pub group_name: Option<String>,
    /// The ips that were found or are concerned, one entry each. Example: `["0.0.0.0", "10.2.XX.XX"]`.
    pub ips: Vec<String>,
    /// Which kind of white IP address it is or is to be. Example: `PUBLIC_KIBANA`.
    pub white_ip_type: Option<String>,
}

response! {
    NetworkConfigWhiteIpGroupList {
        "groupName" => group_name: value,
        "ips" => ips: list(""),
        "whiteIpType" => white_ip_type: value,
    }
}

values! {
    /// Which kind of network it is or is to be.
    pub enum NetworkType {
        /// `PRIVATE`
        Private = "PRIVATE",
        /// `PUBLIC`
        Public = "PUBLIC",
    }
}

/// An item of [`body`](super::ShrinkNodeRequest::body).
#[non_exhaustive]
pub struct NodeBody {
    /// Example: `192.168.xx.xx`.
    pub host: Option<String>,
    /// Network port that the server uses. Example: `9200`.
    pub port: Option<i32>,
    /// ID of the zone that the call is about.
    pub zone_id: Option<String>,
    /// Which kind of node it is or is to be.
    pub node_type: Option<String>,
    /// Name that the host goes by.
    pub host_name: Option<String>,
}

impl NodeBody {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `host`.
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }
    /// Sets `port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `zoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `nodeType`.
    pub fn node_type(mut self, value: impl Into<String>) -> Self {
        self.node_type = Some(value.into());
        self
    }
    /// Sets `hostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }
}

request! {
    NodeBody {
        "host" => host: field,
        "port" => port: field,
        "zoneId" => zone_id: field,
        "nodeType" => node_type: field,
        "hostName" => host_name: field,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct NodeResult {
    /// Example: `192.168.**.**`.
    pub host: Option<String>,
    /// Network port that the server uses. Example: `9200`.
    pub port: Option<i32>,
    /// Which kind of node it is or is to be. Example: `WORKER`.
    pub node_type: Option<Open<NodeType>>,
    /// ID of the zone that the item belongs to or stands for. Example: `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

response! {
    NodeResult {
        "host" => host: value,
        "port" => port: value,
        "nodeType" => node_type: value,
        "zoneId" => zone_id: value,
    }
}

/// Size or model of the node.
#[non_exhaustive]
pub struct NodeSpec {
    /// Example: `50`.
    pub disk: Option<i64>,
    /// Which kind of disk it is or is to be. Example: `cloud_ssd`.
    pub disk_type: Option<String>,
    /// Example: `logstash.n4.small`.
    pub spec: Option<String>,
}

response! {
    NodeSpec {
        "disk" => disk: value,
        "diskType" => disk_type: value,
        "spec" => spec: value,
    }
}

values! {
    /// Which kind of node it is or is to be.
    pub enum NodeType {
        /// `MASTER`
        Master = "MASTER",
        /// `WORKER`
        Worker = "WORKER",
        /// `WORKER_WARM`
        WorkerWarm = "WORKER_WARM",
        /// `COORDINATING`
        Coordinating = "COORDINATING",
        /// `KIBANA`
        Kibana = "KIBANA",
    }
}

values! {
    /// Which kind of os it is or is to be.
    pub enum OsType {
        /// `windows`
        Windows = "windows",
        /// `linux`
        Linux = "linux",
    }
}

/// What is known about the payment.
#[non_exhaustive]
pub struct PaymentInfo {
    /// **Required.** Example: `1`.
    pub duration: Option<i32>,
    /// **Required.** Example: `Year`.
    pub pricing_cycle: Option<Open<PricingCycle>>,
}

impl PaymentInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `duration`, which is required.
    #[inline]
    pub fn duration(mut self, value: i32) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `pricingCycle`, which is required.
    pub fn pricing_cycle(mut self, value: impl Into<Open<PricingCycle>>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }
}

request! {
    PaymentInfo {
        "duration" => duration: field,
        "pricingCycle" => pricing_cycle: field,
    }
}

values! {
    /// Which kind of payment it is or is to be.
    pub enum PaymentType {
        /// `prepaid`
        Prepaid = "prepaid",
        /// `postpaid`
        Postpaid = "postpaid",
    }
}

values! {
    /// Level that the performance has on its scale.
    pub enum PerformanceLevel {
        /// `PL0`
        Pl0 = "PL0",
        /// `PL1`
        Pl1 = "PL1",
        /// `PL2`
        Pl2 = "PL2",
        /// `PL3`
        Pl3 = "PL3",
        /// `CPL0`
        Cpl0 = "CPL0",
        /// `CPL1`
        Cpl1 = "CPL1",
    }
}

/// The phases that are concerned.
#[non_exhaustive]
pub struct Phase {
    /// Example: `30d`.
    pub min_age: Option<String>,
    /// The actions that are concerned.
    pub actions: Option<Actions>,
}

impl Phase {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `minAge`.
    pub fn min_age(mut self, value: impl Into<String>) -> Self {
        self.min_age = Some(value.into());
        self
    }
    /// Sets `actions`.
    pub fn actions(mut self, value: impl Into<Actions>) -> Self {
        self.actions = Some(value.into());
        self
    }
}

response! {
    Phase {
        "minAge" => min_age: value,
        "actions" => actions: value,
    }
}

values! {
    /// State that the pipeline is in.
    pub enum PipelineStatus {
        /// `NOT_DEPLOYED`
        NotDeployed = "NOT_DEPLOYED",
        /// `RUNNING`
        Running = "RUNNING",
        /// `DELETED`
        Deleted = "DELETED",
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct PluginResult {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name of the item, as people see it. Example: `logstash-filter-clone`.
    pub name: Option<String>,
    /// Example: `SYSTEM`.
    pub source: Option<String>,
    /// Web address under which the specification is found. Example: `https://xxx.html`.
    pub specification_url: Option<String>,
    /// Example: `INSTALLED`.
    pub state: Option<String>,
}

response! {
    PluginResult {
        "description" => description: value,
        "name" => name: value,
        "source" => source: value,
        "specificationUrl" => specification_url: value,
        "state" => state: value,
    }
}

values! {
    /// State that the postpaid service is in.
    pub enum PostpaidServiceStatus {
        /// `active`
        Active = "active",
        /// `closed`
        Closed = "closed",
        /// `indebt`
        Indebt = "indebt",
    }
}

values! {
    /// A value of [`pricing_cycle`](PaymentInfo::pricing_cycle).
    pub enum PricingCycle {
        /// `Year`
        Year = "Year",
        /// `Month`
        Month = "Month",
    }
}

/// The white IP address group that the call is about.
#[non_exhaustive]
pub struct PrivateNetworkWhiteIpGroup {
    /// Name that the group goes by. Example: `test_group_name`.
    pub group_name: Option<String>,
    /// The ips to work on or to narrow the list down to. Example: `["0.0.0.0", "10.2.XX.XX"]`.
    pub ips: Vec<String>,
}

impl PrivateNetworkWhiteIpGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `groupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `ips`.
    pub fn ips(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ips = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    PrivateNetworkWhiteIpGroup {
        "groupName" => group_name: field,
        "ips" => ips: field,
    }
}

values! {
    /// A value of [`protocol`](super::create_collector::ExtendConfig::protocol).
    pub enum Protocol {
        /// `HTTP`
        Http = "HTTP",
        /// `HTTPS`
        Https = "HTTPS",
    }
}

/// Size or model of the node.
#[non_exhaustive]
pub struct RequestNodeSpec {
    /// Range: 20 to 20480. Example: `40`.
    pub disk: Option<i32>,
    /// Level that the performance has on its scale.
    pub performance_level: Option<Open<PerformanceLevel>>,
    /// Which kind of disk it is or is to be.
    pub disk_type: Option<Open<DiskType>>,
    /// `diskPreference`.
    pub disk_preference: Option<Open<DiskPreference>>,
    /// `diskEncryption`.
    pub disk_encryption: Option<bool>,
    /// **Required.**
    /// Here: `elasticsearch.sn1ne.large.new`, `elasticsearch.sn2ne.large.new`, `elasticsearch.sn1ne.xlarge.new`, `elasticsearch.sn2ne.xlarge.new`, `elasticsearch.sn1ne.2xlarge.new`, `elasticsearch.sn2ne.2xlarge.new`, `elasticsearch.sn1ne.4xlarge.new`, `elasticsearch.sn2ne.4xlarge.new`, `elasticsearch.sn1ne.8xlarge.new`, `elasticsearch.ic5.large`, `elasticsearch.sn1ne.large`, `elasticsearch.sn2ne.large`, `elasticsearch.r5.large`, `elasticsearch.ic5.xlarge`, `elasticsearch.sn1ne.xlarge`, `elasticsearch.sn2ne.xlarge`, `elasticsearch.r5.xlarge`, `elasticsearch.ic5.2xlarge`, `elasticsearch.sn1ne.2xlarge`, `elasticsearch.sn2ne.2xlarge`, `elasticsearch.r5.2xlarge`, `elasticsearch.ic5.3xlarge`, `elasticsearch.ic5.4xlarge`, `elasticsearch.sn1ne.4xlarge`, `elasticsearch.sn2ne.4xlarge`, `openstore.i2g.4xlarge`, `elasticsearch.r6.4xlarge`, `elasticsearch.sn1ne.8xlarge`, `elasticsearch.sn2ne.8xlarge`, `elasticsearch.r6.8xlarge`, `elasticsearch.d1.2xlarge`, `elasticsearch.d1.4xlarge`, `openstore.hybrid.i2.2xlarge`, `openstore.hybrid.i2g.4xlarge`, `elasticsearch.c6.13xlarge`, `elasticsearch.i2g.2xlarge`, `elasticsearch.i2g.4xlarge`, `elasticsearch.i2.4xlarge`, `elasticsearch.i2g.8xlarge`, `elasticsearch.n4.small`.
    pub spec: Option<Open<Spec>>,
}

impl RequestNodeSpec {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `disk`.
    #[inline]
    pub fn disk(mut self, value: i32) -> Self {
        self.disk = Some(value);
        self
    }
    /// Sets `performanceLevel`.
    pub fn performance_level(
        mut self,
        value: impl Into<Open<PerformanceLevel>>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }
    /// Sets `diskType`.
    pub fn disk_type(mut self, value: impl Into<Open<DiskType>>) -> Self {
        self.disk_type = Some(value.into());
        self
    }
    /// Sets `diskPreference`.
    pub fn disk_preference(mut self, value: impl Into<Open<DiskPreference>>) -> Self {
        self.disk_preference = Some(value.into());
        self
    }
    /// Sets `diskEncryption`.
    #[inline]
    pub fn disk_encryption(mut self, value: bool) -> Self {
        self.disk_encryption = Some(value);
        self
    }
    /// Sets `spec`, which is required.
    pub fn spec(mut self, value: impl Into<Open<Spec>>) -> Self {
        self.spec = Some(value.into());
        self
    }
}

request! {
    RequestNodeSpec {
        "disk" => disk: field,
        "performanceLevel" => performance_level: field,
        "diskType" => disk_type: field,
        "diskPreference" => disk_preference: field,
        "diskEncryption" => disk_encryption: field,
        "spec" => spec: field,
    }
}

values! {
    /// Which kind of source it is or is to be.
    pub enum RequestSourceType {
        /// `ECS`
        Ecs = "ECS",
        /// `ACK`
        Ack = "ACK",
    }
}

/// The value of [`require`](Allocate::require).
#[non_exhaustive]
pub struct Require {
    /// Which kind of box it is or is to be. Example: `warm`.
    pub box_type: Option<String>,
}

impl Require {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `boxType`.
    pub fn box_type(mut self, value: impl Into<String>) -> Self {
        self.box_type = Some(value.into());
        self
    }
}

response! {
    Require {
        "boxType" => box_type: value,
    }
}

values! {
    /// Which kind of res it is or is to be.
    pub enum ResType {
        /// `fileBeat`
        FileBeat = "fileBeat",
        /// `metricBeat`
        MetricBeat = "metricBeat",
        /// `heartBeat`
        HeartBeat = "heartBeat",
        /// `auditBeat`
        AuditBeat = "auditBeat",
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RestartTimeResult {
    /// Example: `second`.
    pub unit: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `600`.
    pub value: Option<i64>,
}

response! {
    RestartTimeResult {
        "unit" => unit: value,
        "value" => value: value,
    }
}

values! {
    /// Which kind of restart it is or is to be.
    pub enum RestartType {
        /// `instance`
        Instance = "instance",
        /// `nodeIp`
        NodeIp = "nodeIp",
        /// `nodeEcsId`
        NodeEcsId = "nodeEcsId",
    }
}

/// Size or model of the node.
#[non_exhaustive]
pub struct ResultNodeSpec {
    /// Unit: `GB`. Example: `50`.
    pub disk: Option<i32>,
    /// Which kind of disk it is or is to be. Here: `cloud_ssd`, `cloud_efficiency`.
    /// Example: `cloud_ssd`.
    pub disk_type: Option<Open<DiskType>>,
    /// Example: `elasticsearch.n4.small`.
    pub spec: Option<String>,
}

response! {
    ResultNodeSpec {
        "disk" => disk: value,
        "diskType" => disk_type: value,
        "spec" => spec: value,
    }
}

values! {
    /// A value of [`rolename`](super::InitializeOperationRoleRequest::rolename).
    pub enum Rolename {
        /// `AliyunServiceRoleForElasticsearchOps`
        AliyunServiceRoleForElasticsearchOps = "AliyunServiceRoleForElasticsearchOps",
        /// `AliyunServiceRoleForElasticsearchCollector`
        AliyunServiceRoleForElasticsearchCollector = "AliyunServiceRoleForElasticsearchCollector",
    }
}

/// The value of [`rollver`](Actions::rollver).
#[non_exhaustive]
pub struct Rollver {
    /// Unit: `d`. Example: `30d`.
    pub max_age: Option<String>,
    /// The max docs that are concerned. Example: `10000`.
    pub max_docs: Option<i32>,
    /// How large the max is or is to be. Example: `50gb`.
    pub max_size: Option<String>,
}

impl Rollver {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `maxAge`.
    pub fn max_age(mut self, value: impl Into<String>) -> Self {
        self.max_age = Some(value.into());
        self
    }
    /// Sets `maxDocs`.
    #[inline]
    pub fn max_docs(mut self, value: i32) -> Self {
        self.max_docs = Some(value);
        self
    }
    /// Sets `maxSize`.
    pub fn max_size(mut self, value: impl Into<String>) -> Self {
        self.max_size = Some(value.into());
        self
    }
}

response! {
    Rollver {
        "maxAge" => max_age: value,
        "maxDocs" => max_docs: value,
        "maxSize" => max_size: value,
    }
}

/// Rank of the set against others.
#[non_exhaustive]
pub struct SetPriority {
    /// Example: `100`.
    pub priority: Option<i32>,
}

impl SetPriority {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
}

response! {
    SetPriority {
        "priority" => priority: value,
    }
}

values! {
    /// Which kind of source it is or is to be.
    pub enum SourceType {
        /// `OSS`
        Oss = "OSS",
        /// `ORIGIN`
        Origin = "ORIGIN",
        /// `UPLOAD`
        Upload = "UPLOAD",
    }
}

values! {
    /// A value of [`spec`](ClientNodeConfiguration::spec).
    pub enum Spec {
        /// `elasticsearch.sn1ne.large.new`
        ElasticsearchSn1neLargeNew = "elasticsearch.sn1ne.large.new",
        /// `elasticsearch.sn2ne.large.new`
        ElasticsearchSn2neLargeNew = "elasticsearch.sn2ne.large.new",
        /// `elasticsearch.sn1ne.xlarge.new`
        ElasticsearchSn1neXlargeNew = "elasticsearch.sn1ne.xlarge.new",
        /// `elasticsearch.sn2ne.xlarge.new`
        ElasticsearchSn2neXlargeNew = "elasticsearch.sn2ne.xlarge.new",
        /// `elasticsearch.sn1ne.2xlarge.new`
        ElasticsearchSn1ne2xlargeNew = "elasticsearch.sn1ne.2xlarge.new",
        /// `elasticsearch.sn2ne.2xlarge.new`
        ElasticsearchSn2ne2xlargeNew = "elasticsearch.sn2ne.2xlarge.new",
        /// `elasticsearch.sn1ne.4xlarge.new`
        ElasticsearchSn1ne4xlargeNew = "elasticsearch.sn1ne.4xlarge.new",
        /// `elasticsearch.sn2ne.4xlarge.new`
        ElasticsearchSn2ne4xlargeNew = "elasticsearch.sn2ne.4xlarge.new",
        /// `elasticsearch.sn1ne.8xlarge.new`
        ElasticsearchSn1ne8xlargeNew = "elasticsearch.sn1ne.8xlarge.new",
        /// `elasticsearch.ic5.large`
        ElasticsearchIc5Large = "elasticsearch.ic5.large",
        /// `elasticsearch.sn1ne.large`
        ElasticsearchSn1neLarge = "elasticsearch.sn1ne.large",
        /// `elasticsearch.sn2ne.large`
        ElasticsearchSn2neLarge = "elasticsearch.sn2ne.large",
        /// `elasticsearch.r5.large`
        ElasticsearchR5Large = "elasticsearch.r5.large",
        /// `elasticsearch.ic5.xlarge`
        ElasticsearchIc5Xlarge = "elasticsearch.ic5.xlarge",
        /// `elasticsearch.sn1ne.xlarge`
        ElasticsearchSn1neXlarge = "elasticsearch.sn1ne.xlarge",
        /// `elasticsearch.sn2ne.xlarge`
        ElasticsearchSn2neXlarge = "elasticsearch.sn2ne.xlarge",
        /// `elasticsearch.r5.xlarge`
        ElasticsearchR5Xlarge = "elasticsearch.r5.xlarge",
        /// `elasticsearch.ic5.2xlarge`
        ElasticsearchIc5_2xlarge = "elasticsearch.ic5.2xlarge",
        /// `elasticsearch.sn1ne.2xlarge`
        ElasticsearchSn1ne2xlarge = "elasticsearch.sn1ne.2xlarge",
        /// `elasticsearch.sn2ne.2xlarge`
        ElasticsearchSn2ne2xlarge = "elasticsearch.sn2ne.2xlarge",
        /// `elasticsearch.r5.2xlarge`
        ElasticsearchR5_2xlarge = "elasticsearch.r5.2xlarge",
        /// `elasticsearch.ic5.3xlarge`
        ElasticsearchIc5_3xlarge = "elasticsearch.ic5.3xlarge",
        /// `elasticsearch.ic5.4xlarge`
        ElasticsearchIc5_4xlarge = "elasticsearch.ic5.4xlarge",
        /// `elasticsearch.sn1ne.4xlarge`
        ElasticsearchSn1ne4xlarge = "elasticsearch.sn1ne.4xlarge",
        /// `elasticsearch.sn2ne.4xlarge`
        ElasticsearchSn2ne4xlarge = "elasticsearch.sn2ne.4xlarge",
        /// `openstore.i2g.4xlarge`
        OpenstoreI2g4xlarge = "openstore.i2g.4xlarge",
        /// `elasticsearch.r6.4xlarge`
        ElasticsearchR6_4xlarge = "elasticsearch.r6.4xlarge",
        /// `elasticsearch.sn1ne.8xlarge`
        ElasticsearchSn1ne8xlarge = "elasticsearch.sn1ne.8xlarge",
        /// `elasticsearch.sn2ne.8xlarge`
        ElasticsearchSn2ne8xlarge = "elasticsearch.sn2ne.8xlarge",
        /// `elasticsearch.r6.8xlarge`
        ElasticsearchR6_8xlarge = "elasticsearch.r6.8xlarge",
        /// `group.c6.large.200`
        GroupC6Large200 = "group.c6.large.200",
        /// `group.c6.large.500`
        GroupC6Large500 = "group.c6.large.500",
        /// `group.c6.large.1t`
        GroupC6Large1t = "group.c6.large.1t",
        /// `group.g6.large.1t`
        GroupG6Large1t = "group.g6.large.1t",
        /// `group.g6.large.2t`
        GroupG6Large2t = "group.g6.large.2t",
        /// `group.g6.xlarge.2t`
        GroupG6Xlarge2t = "group.g6.xlarge.2t",
        /// `group.g6.xlarge.4t`
        GroupG6Xlarge4t = "group.g6.xlarge.4t",
        /// `group.g6.2xlarge.4t`
        GroupG6_2xlarge4t = "group.g6.2xlarge.4t",
        /// `group.g6.2xlarge.8t`
        GroupG6_2xlarge8t = "group.g6.2xlarge.8t",
        /// `group.c6.4xlarge.8t`
        GroupC6_4xlarge8t = "group.c6.4xlarge.8t",
        /// `group.c6.4xlarge.16t`
        GroupC6_4xlarge16t = "group.c6.4xlarge.16t",
        /// `elasticsearch.d1.2xlarge`
        ElasticsearchD1_2xlarge = "elasticsearch.d1.2xlarge",
        /// `elasticsearch.d1.4xlarge`
        ElasticsearchD1_4xlarge = "elasticsearch.d1.4xlarge",
        /// `elasticsearch.d2s.5xlarge`
        ElasticsearchD2s5xlarge = "elasticsearch.d2s.5xlarge",
        /// `openstore.hybrid.i2.2xlarge`
        OpenstoreHybridI2_2xlarge = "openstore.hybrid.i2.2xlarge",
        /// `openstore.hybrid.i2g.4xlarge`
        OpenstoreHybridI2g4xlarge = "openstore.hybrid.i2g.4xlarge",
        /// `elasticsearch.c6.13xlarge`
        ElasticsearchC6_13xlarge = "elasticsearch.c6.13xlarge",
        /// `elasticsearch.i2g.2xlarge`
        ElasticsearchI2g2xlarge = "elasticsearch.i2g.2xlarge",
        /// `elasticsearch.i2g.4xlarge`
        ElasticsearchI2g4xlarge = "elasticsearch.i2g.4xlarge",
        /// `elasticsearch.i2.4xlarge`
        ElasticsearchI2_4xlarge = "elasticsearch.i2.4xlarge",
        /// `elasticsearch.i2g.8xlarge`
        ElasticsearchI2g8xlarge = "elasticsearch.i2g.8xlarge",
        /// `elasticsearch.n4.small`
        ElasticsearchN4Small = "elasticsearch.n4.small",
    }
}

values! {
    /// State that the item is in, or that is asked for.
    pub enum Status {
        /// `running`
        Running = "running",
        /// `starting`
        Starting = "starting",
        /// `stopping`
        Stopping = "stopping",
        /// `stopped`
        Stopped = "stopped",
    }
}

/// The synonyms dicts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SynonymsDicts {
    /// How large the file is or is to be. Unit: `bytes`. Example: `2782602`.
    pub file_size: Option<i64>,
    /// Name of the item, as people see it. Example: `SYSTEM_MAIN.dic`.
    pub name: Option<String>,
    /// Which kind of source it is or is to be. Example: `ORIGIN`.
    pub source_type: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `STOP`.
    pub type_: Option<Open<DictType>>,
}

response! {
    SynonymsDicts {
        "fileSize" => file_size: value,
        "name" => name: value,
        "sourceType" => source_type: value,
        "type" => type_: value,
    }
}

/// Labels attached to the item.
#[non_exhaustive]
pub struct Tag {
    /// Key that opens, signs or picks out the tag. Example: `env`.
    pub tag_key: Option<String>,
    /// Value that the tag has or is given. Example: `dev`.
    pub tag_value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `tagKey`.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }
    /// Sets `tagValue`.
    pub fn tag_value(mut self, value: impl Into<String>) -> Self {
        self.tag_value = Some(value.into());
        self
    }
}

response! {
    Tag {
        "tagKey" => tag_key: value,
        "tagValue" => tag_value: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tags {
    /// Key that opens, signs or picks out the tag. Example: `env`.
    pub tag_key: Option<String>,
    /// Value that the tag has or is given. Example: `dev`.
    pub tag_value: Option<String>,
}

response! {
    Tags {
        "tagKey" => tag_key: value,
        "tagValue" => tag_value: value,
    }
}

/// The value of [`elastic_expansion_task`](ElastictaskResult::elastic_expansion_task).
#[non_exhaustive]
pub struct Task {
    /// Which kind of trigger it is or is to be. Example: `crontab`.
    pub trigger_type: Option<String>,
    /// How many there are of this: replica. Example: `2`.
    pub replica_count: Option<i32>,
    /// How many there are of this: elastic node. Example: `2`.
    pub elastic_node_count: Option<i32>,
    /// Example: `0 0 0 ? * MON`.
    pub cron_expression: Option<String>,
    /// The target indices that were found or are concerned, one entry each. Example: `index`.
    pub target_indices: Vec<String>,
}

response! {
    Task {
        "triggerType" => trigger_type: value,
        "replicaCount" => replica_count: value,
        "elasticNodeCount" => elastic_node_count: value,
        "cronExpression" => cron_expression: value,
        "targetIndices" => target_indices: list(""),
    }
}

/// The value of [`template`](DeprecatedTemplateResult::template).
#[non_exhaustive]
pub struct Template {
    /// The settings that are concerned. Example: `{\"index.number_of_shards\":\"1\"}`.
    pub settings: Option<String>,
    /// The mappings that are concerned. Example: `text`.
    pub mappings: Option<String>,
    /// The aliases that are concerned. Example: `{\"mydata\":{}}`.
    pub aliases: Option<String>,
}

impl Template {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `settings`.
    pub fn settings(mut self, value: impl Into<String>) -> Self {
        self.settings = Some(value.into());
        self
    }
    /// Sets `mappings`.
    pub fn mappings(mut self, value: impl Into<String>) -> Self {
        self.mappings = Some(value.into());
        self
    }
    /// Sets `aliases`.
    pub fn aliases(mut self, value: impl Into<String>) -> Self {
        self.aliases = Some(value.into());
        self
    }
}

response! {
    Template {
        "settings" => settings: value,
        "mappings" => mappings: value,
        "aliases" => aliases: value,
    }
}

values! {
    /// Name that the template goes by.
    pub enum TemplateName {
        /// `staticSettings`
        StaticSettings = "staticSettings",
        /// `ilmPolicy`
        IlmPolicy = "ilmPolicy",
        /// `indexTemplate`
        IndexTemplate = "indexTemplate",
        /// `dynamicSettings`
        DynamicSettings = "dynamicSettings",
    }
}

/// An item of [`body`](super::TransferNodeRequest::body).
#[non_exhaustive]
pub struct TransferableNodeBody {
    /// Example: `192.168.xx.xx`.
    pub host: Option<String>,
    /// Network port that the server uses. Example: `9200`.
    pub port: Option<i32>,
    /// ID of the zone that the call is about.
    pub zone_id: Option<String>,
}

impl TransferableNodeBody {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `host`.
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }
    /// Sets `port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `zoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

request! {
    TransferableNodeBody {
        "host" => host: field,
        "port" => port: field,
        "zoneId" => zone_id: field,
    }
}

values! {
    /// A value of [`trigger`](DiagnoseReportResult::trigger).
    pub enum Trigger {
        /// `SYSTEM`
        System = "SYSTEM",
        /// `INNER`
        Inner = "INNER",
        /// `USER`
        User = "USER",
    }
}

/// An item of [`vswitch_ids_zone`](super::EnableKibanaPvlNetworkRequest::vswitch_ids_zone).
#[non_exhaustive]
pub struct VSwitchIdsZone {
    /// ID of the vswitch that the call is about.
    pub vswitch_id: Option<String>,
    /// ID of the zone that the call is about.
    pub zone_id: Option<String>,
}

impl VSwitchIdsZone {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `vswitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `zoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

response! {
    VSwitchIdsZone {
        "vswitchId" => vswitch_id: value,
        "zoneId" => zone_id: value,
    }
}

/// Settings of the warm node, and what it works with.
#[non_exhaustive]
pub struct WarmNodeConfiguration {
    /// Which kind of disk it is or is to be.
    pub disk_type: Option<String>,
    /// `diskEncryption`.
    pub disk_encryption: Option<bool>,
    /// Range: 1 to 50.
    pub amount: Option<i64>,
    /// **Required.**
    /// Here: `elasticsearch.sn1ne.large.new`, `elasticsearch.sn2ne.large.new`, `elasticsearch.sn1ne.xlarge.new`, `elasticsearch.sn2ne.xlarge.new`, `elasticsearch.sn1ne.2xlarge.new`, `elasticsearch.sn2ne.2xlarge.new`, `elasticsearch.sn1ne.4xlarge.new`, `elasticsearch.sn2ne.4xlarge.new`, `elasticsearch.sn1ne.8xlarge.new`, `elasticsearch.ic5.large`, `elasticsearch.sn1ne.large`, `elasticsearch.sn2ne.large`, `elasticsearch.r5.large`, `elasticsearch.ic5.xlarge`, `elasticsearch.sn1ne.xlarge`, `elasticsearch.sn2ne.xlarge`, `elasticsearch.r5.xlarge`, `elasticsearch.ic5.2xlarge`, `elasticsearch.sn1ne.2xlarge`, `elasticsearch.sn2ne.2xlarge`, `elasticsearch.r5.2xlarge`, `elasticsearch.ic5.3xlarge`, `elasticsearch.ic5.4xlarge`, `elasticsearch.sn1ne.4xlarge`, `elasticsearch.sn2ne.4xlarge`, `openstore.i2g.4xlarge`, `elasticsearch.r6.4xlarge`, `elasticsearch.sn1ne.8xlarge`, `elasticsearch.sn2ne.8xlarge`, `elasticsearch.r6.8xlarge`, `group.c6.large.200`, `group.c6.large.500`, `group.c6.large.1t`, `group.g6.large.1t`, `group.g6.large.2t`, `group.g6.xlarge.2t`, `group.g6.xlarge.4t`, `group.g6.2xlarge.4t`, `group.g6.2xlarge.8t`, `group.c6.4xlarge.8t`, `group.c6.4xlarge.16t`, `elasticsearch.d1.2xlarge`, `elasticsearch.d1.4xlarge`, `elasticsearch.d2s.5xlarge`.
    pub spec: Option<Open<Spec>>,
    /// Range: 500 to 20480.
    pub disk: Option<i64>,
    /// Level that the performance has on its scale. Here: `PL0`, `PL1`, `PL2`, `PL3`.
    pub performance_level: Option<Open<PerformanceLevel>>,
}

impl WarmNodeConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `diskType`.
    pub fn disk_type(mut self, value: impl Into<String>) -> Self {
        self.disk_type = Some(value.into());
        self
    }
    /// Sets `diskEncryption`.
    #[inline]
    pub fn disk_encryption(mut self, value: bool) -> Self {
        self.disk_encryption = Some(value);
        self
    }
    /// Sets `amount`.
    #[inline]
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets `spec`, which is required.
    pub fn spec(mut self, value: impl Into<Open<Spec>>) -> Self {
        self.spec = Some(value.into());
        self
    }
    /// Sets `disk`.
    #[inline]
    pub fn disk(mut self, value: i64) -> Self {
        self.disk = Some(value);
        self
    }
    /// Sets `performanceLevel`.
    pub fn performance_level(
        mut self,
        value: impl Into<Open<PerformanceLevel>>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }
}

request! {
    WarmNodeConfiguration {
        "diskType" => disk_type: field,
        "diskEncryption" => disk_encryption: field,
        "amount" => amount: field,
        "spec" => spec: field,
        "disk" => disk: field,
        "performanceLevel" => performance_level: field,
    }
}

/// The white IP address group that the call is about.
#[non_exhaustive]
pub struct WhiteIpGroup {
    /// Name that the group goes by. Example: `test_group_name`.
    pub group_name: Option<String>,
    /// The ips to work on or to narrow the list down to. Example: `["0.0.0.0", "10.2.XX.XX"]`.
    pub ips: Vec<String>,
    /// Which kind of white IP address it is or is to be.
    pub white_ip_type: Option<String>,
}

impl WhiteIpGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `groupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `ips`.
    pub fn ips(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ips = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `whiteIpType`.
    pub fn white_ip_type(mut self, value: impl Into<String>) -> Self {
        self.white_ip_type = Some(value.into());
        self
    }
}

request! {
    WhiteIpGroup {
        "groupName" => group_name: field,
        "ips" => ips: field,
        "whiteIpType" => white_ip_type: field,
    }
}

/// Items of the kind white IP address group that were found or are concerned.
#[non_exhaustive]
pub struct WhiteIpGroupList {
    /// Name that the group goes by. Example: `default`.
    pub group_name: Option<String>,
    /// The ips that were found or are concerned, one entry each.
    /// Example: `["0.0.0.0", "127.0.XX.XX"]`.
    pub ips: Vec<String>,
    /// Which kind of white IP address it is or is to be. Example: `PRIVATE_ES`.
    pub white_ip_type: Option<Open<WhiteIpType>>,
}

response! {
    WhiteIpGroupList {
        "groupName" => group_name: value,
        "ips" => ips: list(""),
        "whiteIpType" => white_ip_type: value,
    }
}

values! {
    /// Which kind of white IP address it is or is to be.
    pub enum WhiteIpType {
        /// `PRIVATE_ES`
        PrivateEs = "PRIVATE_ES",
        /// `PUBLIC_ES`
        PublicEs = "PUBLIC_ES",
        /// `PRIVATE_KIBANA`
        PrivateKibana = "PRIVATE_KIBANA",
        /// `PUBLIC_KIBANA`
        PublicKibana = "PUBLIC_KIBANA",
    }
}

/// What is known about each zone, one entry each.
#[non_exhaustive]
pub struct ZoneInfos {
    /// State that the item is in, or that is asked for. Example: `NORMAL`.
    pub status: Option<String>,
    /// ID of the zone that the item belongs to or stands for. Example: `cn-hangzhou-i`.
    pub zone_id: Option<String>,
}

response! {
    ZoneInfos {
        "status" => status: value,
        "zoneId" => zone_id: value,
    }
}

values! {
    /// State that the item is in, or that is asked for.
    pub enum ZoneStatus {
        /// `ISOLATION`
        Isolation = "ISOLATION",
        /// `NORMAL`
        Normal = "NORMAL",
    }
}
