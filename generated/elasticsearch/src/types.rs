// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// The actions that are concerned.
#[non_exhaustive]
pub struct Actions {
    /// When a new index is begun.
    pub rollver: Option<Rollver>,
    /// Rank of the set against others.
    pub set_priority: Option<SetPriority>,
    /// Which nodes the index moves to.
    pub allocate: Option<Allocate>,
    /// What is done when the index is deleted.
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
        /// It works.
        HeartOk = "heartOk",
        /// It no longer gives a sign of life.
        HeartLost = "heartLost",
        /// Not installed.
        Uninstalled = "uninstalled",
        /// Installing it failed.
        Failed = "failed",
    }
}

/// Outcome of the call.
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

/// Which nodes the index moves to.
#[non_exhaustive]
pub struct Allocate {
    /// Number that is given for this: numbers of replica. Default: `1`. Example: `1`.
    pub number_of_replicas: Option<i32>,
    /// Marks that a node must have to take the index.
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
    /// **Required.** How many nodes there are. Range: 2 to 25.
    pub amount: Option<i64>,
    /// **Required.** Instance type of a node.
    /// Here: `elasticsearch.sn1ne.large.new`, `elasticsearch.sn2ne.large.new`, `elasticsearch.sn1ne.xlarge.new`, `elasticsearch.sn2ne.xlarge.new`, `elasticsearch.sn1ne.2xlarge.new`, `elasticsearch.sn2ne.2xlarge.new`, `elasticsearch.sn1ne.4xlarge.new`, `elasticsearch.sn2ne.4xlarge.new`, `elasticsearch.sn1ne.8xlarge.new`, `elasticsearch.ic5.large`, `elasticsearch.sn1ne.large`, `elasticsearch.sn2ne.large`, `elasticsearch.r5.large`, `elasticsearch.ic5.xlarge`, `elasticsearch.sn1ne.xlarge`, `elasticsearch.sn2ne.xlarge`, `elasticsearch.r5.xlarge`, `elasticsearch.ic5.2xlarge`, `elasticsearch.sn1ne.2xlarge`, `elasticsearch.sn2ne.2xlarge`, `elasticsearch.r5.2xlarge`, `elasticsearch.ic5.3xlarge`, `elasticsearch.ic5.4xlarge`, `elasticsearch.sn1ne.4xlarge`, `elasticsearch.sn2ne.4xlarge`, `elasticsearch.sn1ne.8xlarge`.
    pub spec: Option<Open<Spec>>,
    /// **Required.** Disk space of a node. Range: 20 to 20.
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
    /// **Required.** Text of the file or of the settings. Example: `"filebeat.inputs:xxx"`.
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

/// Outcome of the call.
#[non_exhaustive]
pub struct CollectorResult {
    /// The collector paths that were found or are concerned, one entry each. Example: `["/var/log"]`.
    pub collector_paths: Vec<String>,
    /// The configs that were found or are concerned, one entry each.
    pub configs: Vec<Configs>,
    /// Whether only to check the request, with nothing created or changed. Example: `false`.
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
        /// Just taking effect.
        Activing = "activing",
        /// Works as usual.
        Active = "active",
    }
}

/// Settings that new indexes get.
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
        /// Cluster that data is sent to.
        CollectorTargetInstance = "collectorTargetInstance",
        /// Machines that the collector runs on.
        CollectorDeployMachine = "collectorDeployMachine",
        /// Cluster whose Kibana shows dashboards.
        CollectorElasticsearchForKibana = "collectorElasticsearchForKibana",
    }
}

/// The configs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Configs {
    /// Text of the file or of the settings. Example: `fileBeat.inputs:xxx`.
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
    /// How many nodes there are. Example: `1`.
    pub amount: Option<i32>,
    /// Disk space of a node. Unit: `GB`. Example: `20`.
    pub disk: Option<i32>,
    /// Which kind of disk it is or is to be. Example: `cloud_ssd`.
    pub disk_type: Option<String>,
    /// Instance type of a node. Example: `elasticsearch.n4.small`.
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
        /// At once, for good.
        Immediate = "immediate",
        /// After 24 hours, during which it can be restored.
        Protective = "protective",
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct DeprecatedTemplateResult {
    /// Whether the template is for data streams. Example: `false`.
    pub data_stream: Option<bool>,
    /// The index patterns that were found or are concerned, one entry each.
    /// Example: `["schema1*","schema2*"]`.
    pub index_patterns: Vec<String>,
    /// Name of the index template. Example: `openstore-index-template`.
    pub index_template: Option<String>,
    /// Rank of the template among others that fit. Example: `100`.
    pub order: Option<i64>,
    /// Settings that new indexes get.
    pub template: Option<Template>,
    /// Version of the template. Example: `70000`.
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

/// Details of the result, or whether they are wanted.
#[non_exhaustive]
pub struct DiagnoseDetail {
    /// Explanation in words, or whether the list goes down. Example: `text`.
    pub desc: Option<String>,
    /// Name of the item, as people see it. Example: `Number of Replica Shards`.
    pub name: Option<String>,
    /// How it ended, or what came out. Example: `text`.
    pub result: Option<String>,
    /// What can be done about it. Example: `text`.
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
    /// Details of the result, or whether they are wanted.
    pub detail: Option<DiagnoseDetail>,
    /// Health of what the entry describes, as a color. Here: `GREEN`, `YELLOW`, `RED`, `UNKNOWN`.
    /// Example: `YELLOW`.
    pub health: Option<Open<Health>>,
    /// Check that was made. Example: `IndexAliasUseDiagnostic`.
    pub item: Option<String>,
}

response! {
    DiagnoseItems {
        "detail" => detail: value,
        "health" => health: value,
        "item" => item: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct DiagnoseReportResult {
    /// When the item was created. Example: `1535745731000`.
    pub create_time: Option<i64>,
    /// The diagnose items that were found or are concerned, one entry each.
    pub diagnose_items: Vec<DiagnoseItems>,
    /// Health of what the entry describes, as a color. Here: `GREEN`, `YELLOW`, `RED`, `UNKNOWN`.
    /// Example: `YELLOW`.
    pub health: Option<Open<Health>>,
    /// ID of the instance that the item belongs to or stands for. Example: `es-cn-abc`.
    pub instance_id: Option<String>,
    /// ID of the report that the item belongs to or stands for.
    /// Example: `trigger__2020-08-17T17:09:02`.
    pub report_id: Option<String>,
    /// State that the item is in, or that is asked for. Example: `SUCCESS`.
    pub state: Option<Open<DiagnoseReportState>>,
    /// Whether it starts at once, or what started it. Example: `SYSTEM`.
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
    /// State that the item is in, or that is asked for.
    pub enum DiagnoseReportState {
        /// Came to its end.
        Success = "SUCCESS",
        /// Ended without success.
        Failed = "FAILED",
        /// At work.
        Running = "RUNNING",
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum DiagnoseType {
        /// A text.
        Text = "TEXT",
        /// An operation of the console.
        ConsoleApi = "CONSOLE_API",
        /// A request to Elasticsearch.
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
        /// Words to leave out.
        Stop = "STOP",
        /// Main dictionary.
        Main = "MAIN",
        /// Synonyms.
        Synonyms = "SYNONYMS",
        /// Dictionary of the AliWS analyzer.
        AliWs = "ALI_WS",
    }
}

values! {
    /// Whether cost or availability decides the choice of disk.
    pub enum DiskPreference {
        /// Availability goes first.
        HighAvailability = "high_availability",
        /// Low cost goes first.
        HighCostPerformance = "high_cost_performance",
    }
}

values! {
    /// Which kind of disk it is or is to be.
    pub enum DiskType {
        /// Standard SSD.
        CloudSsd = "cloud_ssd",
        /// Enhanced SSD.
        CloudEssd = "cloud_essd",
        /// Ultra disk.
        CloudEfficiency = "cloud_efficiency",
    }
}

/// Settings of the elastic data node, and what it works with.
#[non_exhaustive]
pub struct ElasticDataNodeConfiguration {
    /// How many nodes there are. Example: `3`.
    pub amount: Option<i32>,
    /// Disk space of a node. Unit: `GB`. Example: `20`.
    pub disk: Option<i32>,
    /// Whether disks are encrypted. Example: `true`.
    pub disk_encryption: Option<bool>,
    /// Which kind of disk it is or is to be. Example: `cloud_ssd`.
    pub disk_type: Option<Open<DiskType>>,
    /// Instance type of a node. Example: `elasticsearch.sn2ne.large`.
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

/// Outcome of the call.
#[non_exhaustive]
pub struct ElastictaskResult {
    /// Scheduled task that adds nodes.
    pub elastic_expansion_task: Option<Task>,
    /// Scheduled task that takes nodes away.
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
    /// Host name or address. Example: `172.16.xx.xx`.
    pub host: Option<String>,
    /// Port for connections. Example: `9200`.
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
    /// Whether monitoring of the collector is switched on. Example: `true`.
    pub enable_monitoring: Option<bool>,
    /// ID of the group that the item belongs to or stands for.
    /// Example: `default_ct-cn-5i2l75bz4776****`.
    pub group_id: Option<String>,
    /// Host name or address.
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
    /// Protocol for connections. Example: `HTTP`.
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
        /// ECS instances.
        ECSInstanceId = "ECSInstanceId",
        /// A Kubernetes cluster.
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
    /// Health of what the entry describes, as a color.
    pub enum Health {
        /// In order.
        Green = "GREEN",
        /// A replica is missing, or the check warns.
        Yellow = "YELLOW",
        /// Data is missing, or the check failed.
        Red = "RED",
        /// Not known.
        Unknown = "UNKNOWN",
        /// Not known.
        Gray = "GRAY",
    }
}

/// Outcome of the call.
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

/// Outcome of the call.
#[non_exhaustive]
pub struct IndexTemplateResult {
    /// Whether the template is for data streams. Default: `false`. Example: `true`.
    pub data_stream: Option<bool>,
    /// What is done about the ilm, as rules. Example: `cube_default_ilm_policy`.
    pub ilm_policy: Option<String>,
    /// The index patterns that were found or are concerned, one entry each. Example: `ds-*`.
    pub index_patterns: Vec<String>,
    /// Name of the index template. Example: `data-stream-default`.
    pub index_template: Option<String>,
    /// Rank that decides which one goes first. Example: `0`.
    pub priority: Option<i32>,
    /// Settings that new indexes get.
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
        /// Commercial edition.
        XPack = "x-pack",
        /// Enhanced Edition.
        Advanced = "advanced",
        /// Log edition.
        Is = "IS",
        /// Community edition.
        Community = "community",
    }
}

/// Settings of the elastic data node, and what it works with.
#[non_exhaustive]
pub struct InstanceElasticDataNodeConfiguration {
    /// Which kind of disk it is or is to be.
    pub disk_type: Option<Open<DiskType>>,
    /// Whether disks are encrypted.
    pub disk_encryption: Option<bool>,
    /// How many nodes there are. Range: 2 to 50.
    pub amount: Option<i64>,
    /// **Required.** Instance type of a node.
    /// Here: `elasticsearch.sn1ne.large.new`, `elasticsearch.sn2ne.large.new`, `elasticsearch.sn1ne.xlarge.new`, `elasticsearch.sn2ne.xlarge.new`, `elasticsearch.sn1ne.2xlarge.new`, `elasticsearch.sn2ne.2xlarge.new`, `elasticsearch.sn1ne.4xlarge.new`, `elasticsearch.sn2ne.4xlarge.new`, `elasticsearch.sn1ne.8xlarge.new`, `elasticsearch.ic5.large`, `elasticsearch.sn1ne.large`, `elasticsearch.sn2ne.large`, `elasticsearch.r5.large`, `elasticsearch.ic5.xlarge`, `elasticsearch.sn1ne.xlarge`, `elasticsearch.sn2ne.xlarge`, `elasticsearch.r5.xlarge`, `elasticsearch.ic5.2xlarge`, `elasticsearch.sn1ne.2xlarge`, `elasticsearch.sn2ne.2xlarge`, `elasticsearch.r5.2xlarge`, `elasticsearch.ic5.3xlarge`, `elasticsearch.ic5.4xlarge`, `elasticsearch.sn1ne.4xlarge`, `elasticsearch.sn2ne.4xlarge`, `openstore.i2g.4xlarge`, `elasticsearch.r6.4xlarge`, `elasticsearch.sn1ne.8xlarge`, `elasticsearch.sn2ne.8xlarge`, `elasticsearch.r6.8xlarge`, `elasticsearch.d1.2xlarge`, `elasticsearch.d1.4xlarge`, `openstore.hybrid.i2.2xlarge`, `openstore.hybrid.i2g.4xlarge`, `elasticsearch.c6.13xlarge`, `elasticsearch.i2g.2xlarge`, `elasticsearch.i2g.4xlarge`, `elasticsearch.i2.4xlarge`, `elasticsearch.i2g.8xlarge`, `elasticsearch.n4.small`.
    pub spec: Option<Open<Spec>>,
    /// Disk space of a node. Range: 20 to 20480.
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
    /// Zone that the vSwitch lies in. Example: `cn-hangzhou-b`.
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
    /// Disk space of a node. Unit: `GB`. Example: `0`.
    pub disk: Option<i32>,
    /// Whether disks are encrypted. Example: `true`.
    pub disk_encryption: Option<bool>,
    /// Which kind of disk it is or is to be. Here: `cloud_ssd`, `cloud_efficiency`.
    /// Example: `cloud_ssd`.
    pub disk_type: Option<Open<DiskType>>,
    /// Instance type of a node. Example: `elasticsearch.n4.small`.
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
        /// Works as usual.
        Active = "active",
        /// Just taking effect.
        Activating = "activating",
        /// Frozen.
        Inactive = "inactive",
        /// Not valid anymore.
        Invalid = "invalid",
    }
}

values! {
    /// Which kind of instance it is or is to be.
    pub enum InstanceType {
        /// Elasticsearch.
        Elasticsearch = "elasticsearch",
        /// Logstash.
        Logstash = "logstash",
    }
}

/// Address that belongs to the ip.
#[non_exhaustive]
pub struct IpAddress {
    /// Host name or address. Example: `172.16.xx.xx`.
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
        /// Address on the Internet.
        Public = "public",
        /// Address within the network.
        Private = "private",
    }
}

/// Settings of the kibana, and what it works with.
#[non_exhaustive]
pub struct KibanaNodeConfiguration {
    /// How many nodes there are. Range: 1 to 1.
    pub amount: Option<i64>,
    /// **Required.** Instance type of a node.
    /// Here: `elasticsearch.sn1ne.large.new`, `elasticsearch.sn2ne.large.new`, `elasticsearch.sn2ne.xlarge.new`, `elasticsearch.sn2ne.2xlarge.new`, `elasticsearch.sn1ne.large`, `elasticsearch.sn2ne.large`, `elasticsearch.sn2ne.xlarge`, `elasticsearch.sn2ne.2xlarge`, `elasticsearch.n4.small`.
    pub spec: Option<Open<Spec>>,
    /// Disk space of a node.
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
        /// Main log of Logstash.
        LogstashInstanceLog = "LOGSTASH_INSTANCE_LOG",
        /// Slow searches.
        Searchslow = "SEARCHSLOW",
        /// Slow writes.
        Indexingslow = "INDEXINGSLOW",
        /// Log of garbage collection.
        Jmvlog = "JMVLOG",
        /// Debug log of Logstash.
        LogstashDebugLog = "LOGSTASH_DEBUG_LOG",
        /// Main log.
        Instancelog = "INSTANCELOG",
        /// Log of accesses.
        EsSearchAccessLog = "ES_SEARCH_ACCESS_LOG",
    }
}

/// Outcome of the call.
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
    /// Settings, in the notation of the program.
    pub config: BTreeMap<String, String>,
    /// When it was created. Example: `2018-07-13T03:58:07.253Z`.
    pub created_at: Option<Timestamp>,
    /// Settings of the network, and what it works with.
    pub network_config: Option<NetworkConfig>,
    /// What is known about each zone, one entry each.
    pub zone_infos: Vec<ZoneInfos>,
    /// How much or how many of this: node. Example: `2`.
    pub node_amount: Option<i64>,
    /// When it was last changed. Example: `2018-07-18T10:10:04.484Z`.
    pub updated_at: Option<Timestamp>,
    /// Version of the template. Example: `6.7.0_with_X-Pack`.
    pub version: Option<String>,
    /// Whether there are data nodes. Example: `true`.
    pub data_node: Option<bool>,
    /// Size or model of the node.
    pub node_spec: Option<NodeSpec>,
    /// Which kind of payment it is or is to be. Example: `postpaid`.
    pub payment_type: Option<String>,
    /// Protocol for connections. Example: `HTTP`.
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
    /// Disk space of a node. Example: `20`.
    pub disk: Option<i32>,
    /// Whether disks are encrypted. Example: `true`.
    pub disk_encryption: Option<bool>,
    /// Which kind of disk it is or is to be. Example: `cloud_ssd`.
    pub disk_type: Option<String>,
    /// Instance type of a node. Example: `elasticsearch.sn1ne.large`.
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
    /// How many nodes there are. Example: `3`.
    pub amount: Option<i32>,
    /// Disk space of a node. Unit: `GB`. Example: `40`.
    pub disk: Option<i32>,
    /// Which kind of disk it is or is to be. Example: `cloud_efficiency`.
    pub disk_type: Option<String>,
    /// Instance type of a node. Example: `elasticsearch.n4.small`.
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
    /// **Required.** How many nodes there are. Range: 3 to 3.
    pub amount: Option<i64>,
    /// **Required.** Instance type of a node.
    /// Here: `elasticsearch.sn1ne.large.new`, `elasticsearch.sn2ne.large.new`, `elasticsearch.sn1ne.xlarge.new`, `elasticsearch.sn2ne.xlarge.new`, `elasticsearch.sn1ne.2xlarge.new`, `elasticsearch.sn2ne.2xlarge.new`, `elasticsearch.sn1ne.4xlarge.new`, `elasticsearch.sn2ne.4xlarge.new`, `elasticsearch.sn1ne.8xlarge.new`, `elasticsearch.sn2ne.large`, `elasticsearch.r5.large`, `elasticsearch.ic5.xlarge`, `elasticsearch.sn1ne.xlarge`, `elasticsearch.sn2ne.xlarge`, `elasticsearch.r5.xlarge`, `elasticsearch.ic5.2xlarge`, `elasticsearch.sn1ne.2xlarge`, `elasticsearch.sn2ne.2xlarge`, `elasticsearch.r5.2xlarge`, `elasticsearch.ic5.3xlarge`.
    pub spec: Option<Open<Spec>>,
    /// **Required.** Disk space of a node. Range: 20 to 20.
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
        /// The entries given replace the list.
        Cover = "Cover",
        /// The entries given are added to the list.
        Append = "Append",
        /// The entries given are taken from the list.
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
    /// Zone that the vSwitch lies in. Example: `cn-hangzhou-i`.
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
        /// Within the network.
        Private = "PRIVATE",
        /// Over the Internet.
        Public = "PUBLIC",
    }
}

/// Body of the call.
#[non_exhaustive]
pub struct NodeBody {
    /// Host name or address. Example: `192.168.xx.xx`.
    pub host: Option<String>,
    /// Port for connections. Example: `9200`.
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

/// Outcome of the call.
#[non_exhaustive]
pub struct NodeResult {
    /// Host name or address. Example: `192.168.**.**`.
    pub host: Option<String>,
    /// Port for connections. Example: `9200`.
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
    /// Disk space of a node. Example: `50`.
    pub disk: Option<i64>,
    /// Which kind of disk it is or is to be. Example: `cloud_ssd`.
    pub disk_type: Option<String>,
    /// Instance type of a node. Example: `logstash.n4.small`.
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
        /// Master nodes.
        Master = "MASTER",
        /// Data nodes.
        Worker = "WORKER",
        /// Warm nodes.
        WorkerWarm = "WORKER_WARM",
        /// Client nodes.
        Coordinating = "COORDINATING",
        /// Kibana nodes.
        Kibana = "KIBANA",
    }
}

values! {
    /// Which kind of os it is or is to be.
    pub enum OsType {
        /// Windows.
        Windows = "windows",
        /// Linux.
        Linux = "linux",
    }
}

/// What is known about the payment.
#[non_exhaustive]
pub struct PaymentInfo {
    /// **Required.** How long the subscription lasts. Example: `1`.
    pub duration: Option<i32>,
    /// **Required.** Unit in which the length of the subscription is counted. Example: `Year`.
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
        /// Paid in advance for a fixed time.
        Prepaid = "prepaid",
        /// Billed afterwards for what was used.
        Postpaid = "postpaid",
    }
}

values! {
    /// Level that the performance has on its scale.
    pub enum PerformanceLevel {
        /// Enhanced SSD of performance level 0.
        Pl0 = "PL0",
        /// Enhanced SSD of performance level 1.
        Pl1 = "PL1",
        /// Enhanced SSD of performance level 2.
        Pl2 = "PL2",
        /// Enhanced SSD of performance level 3.
        Pl3 = "PL3",
        /// Level 0 of its kind.
        Cpl0 = "CPL0",
        /// Level 1 of its kind.
        Cpl1 = "CPL1",
    }
}

/// The phases that are concerned.
#[non_exhaustive]
pub struct Phase {
    /// Age at which the index enters the phase. Example: `30d`.
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
        /// Not in use yet.
        NotDeployed = "NOT_DEPLOYED",
        /// In use.
        Running = "RUNNING",
        /// Removed.
        Deleted = "DELETED",
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct PluginResult {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name of the item, as people see it. Example: `logstash-filter-clone`.
    pub name: Option<String>,
    /// Who made the plug-in: the service or you. Example: `SYSTEM`.
    pub source: Option<String>,
    /// Web address under which the specification is found. Example: `https://xxx.html`.
    pub specification_url: Option<String>,
    /// State that the item is in, or that is asked for. Example: `INSTALLED`.
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
        /// Works as usual.
        Active = "active",
        /// Switched off.
        Closed = "closed",
        /// Frozen, as payments are overdue.
        Indebt = "indebt",
    }
}

values! {
    /// Unit in which the length of the subscription is counted.
    pub enum PricingCycle {
        /// The length is counted in years.
        Year = "Year",
        /// The length is counted in months.
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
    /// Protocol for connections.
    pub enum Protocol {
        /// Unencrypted.
        Http = "HTTP",
        /// Encrypted.
        Https = "HTTPS",
    }
}

/// Size or model of the node.
#[non_exhaustive]
pub struct RequestNodeSpec {
    /// Disk space of a node. Range: 20 to 20480. Example: `40`.
    pub disk: Option<i32>,
    /// Level that the performance has on its scale.
    pub performance_level: Option<Open<PerformanceLevel>>,
    /// Which kind of disk it is or is to be.
    pub disk_type: Option<Open<DiskType>>,
    /// Whether cost or availability decides the choice of disk.
    pub disk_preference: Option<Open<DiskPreference>>,
    /// Whether disks are encrypted.
    pub disk_encryption: Option<bool>,
    /// **Required.** Instance type of a node.
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
        /// ECS instances.
        Ecs = "ECS",
        /// Kubernetes clusters.
        Ack = "ACK",
    }
}

/// Marks that a node must have to take the index.
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
        /// Filebeat, for log files.
        FileBeat = "fileBeat",
        /// Metricbeat, for figures on systems.
        MetricBeat = "metricBeat",
        /// Heartbeat, for checks whether services respond.
        HeartBeat = "heartBeat",
        /// Auditbeat, for changes of files and use of systems.
        AuditBeat = "auditBeat",
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct RestartTimeResult {
    /// Unit of the number beside it. Example: `second`.
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
        /// The whole cluster.
        Instance = "instance",
        /// Single nodes, by their addresses.
        NodeIp = "nodeIp",
        /// Single nodes, by their instances.
        NodeEcsId = "nodeEcsId",
    }
}

/// Size or model of the node.
#[non_exhaustive]
pub struct ResultNodeSpec {
    /// Disk space of a node. Unit: `GB`. Example: `50`.
    pub disk: Option<i32>,
    /// Which kind of disk it is or is to be. Here: `cloud_ssd`, `cloud_efficiency`.
    /// Example: `cloud_ssd`.
    pub disk_type: Option<Open<DiskType>>,
    /// Instance type of a node. Example: `elasticsearch.n4.small`.
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
    /// Role that the service acts by.
    pub enum Rolename {
        /// Role for upkeep.
        AliyunServiceRoleForElasticsearchOps = "AliyunServiceRoleForElasticsearchOps",
        /// Role for collectors.
        AliyunServiceRoleForElasticsearchCollector = "AliyunServiceRoleForElasticsearchCollector",
    }
}

/// When a new index is begun.
#[non_exhaustive]
pub struct Rollver {
    /// Age from which a new index is begun. Unit: `d`. Example: `30d`.
    pub max_age: Option<String>,
    /// Number that is given for this: max docs. Example: `10000`.
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
    /// Rank that decides which one goes first. Example: `100`.
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
        /// Taken from OSS.
        Oss = "OSS",
        /// Kept from before.
        Origin = "ORIGIN",
        /// Handed in.
        Upload = "UPLOAD",
    }
}

values! {
    /// Instance type of a node.
    pub enum Spec {
        /// 2 vCPUs of the family sn1ne, newer generation.
        ElasticsearchSn1neLargeNew = "elasticsearch.sn1ne.large.new",
        /// 2 vCPUs of the family sn2ne, newer generation.
        ElasticsearchSn2neLargeNew = "elasticsearch.sn2ne.large.new",
        /// 4 vCPUs of the family sn1ne, newer generation.
        ElasticsearchSn1neXlargeNew = "elasticsearch.sn1ne.xlarge.new",
        /// 4 vCPUs of the family sn2ne, newer generation.
        ElasticsearchSn2neXlargeNew = "elasticsearch.sn2ne.xlarge.new",
        /// 8 vCPUs of the family sn1ne, newer generation.
        ElasticsearchSn1ne2xlargeNew = "elasticsearch.sn1ne.2xlarge.new",
        /// 8 vCPUs of the family sn2ne, newer generation.
        ElasticsearchSn2ne2xlargeNew = "elasticsearch.sn2ne.2xlarge.new",
        /// 16 vCPUs of the family sn1ne, newer generation.
        ElasticsearchSn1ne4xlargeNew = "elasticsearch.sn1ne.4xlarge.new",
        /// 16 vCPUs of the family sn2ne, newer generation.
        ElasticsearchSn2ne4xlargeNew = "elasticsearch.sn2ne.4xlarge.new",
        /// 32 vCPUs of the family sn1ne, newer generation.
        ElasticsearchSn1ne8xlargeNew = "elasticsearch.sn1ne.8xlarge.new",
        /// 2 vCPUs of the family ic5.
        ElasticsearchIc5Large = "elasticsearch.ic5.large",
        /// 2 vCPUs of the family sn1ne.
        ElasticsearchSn1neLarge = "elasticsearch.sn1ne.large",
        /// 2 vCPUs of the family sn2ne.
        ElasticsearchSn2neLarge = "elasticsearch.sn2ne.large",
        /// 2 vCPUs of the family r5.
        ElasticsearchR5Large = "elasticsearch.r5.large",
        /// 4 vCPUs of the family ic5.
        ElasticsearchIc5Xlarge = "elasticsearch.ic5.xlarge",
        /// 4 vCPUs of the family sn1ne.
        ElasticsearchSn1neXlarge = "elasticsearch.sn1ne.xlarge",
        /// 4 vCPUs of the family sn2ne.
        ElasticsearchSn2neXlarge = "elasticsearch.sn2ne.xlarge",
        /// 4 vCPUs of the family r5.
        ElasticsearchR5Xlarge = "elasticsearch.r5.xlarge",
        /// 8 vCPUs of the family ic5.
        ElasticsearchIc5_2xlarge = "elasticsearch.ic5.2xlarge",
        /// 8 vCPUs of the family sn1ne.
        ElasticsearchSn1ne2xlarge = "elasticsearch.sn1ne.2xlarge",
        /// 8 vCPUs of the family sn2ne.
        ElasticsearchSn2ne2xlarge = "elasticsearch.sn2ne.2xlarge",
        /// 8 vCPUs of the family r5.
        ElasticsearchR5_2xlarge = "elasticsearch.r5.2xlarge",
        /// 12 vCPUs of the family ic5.
        ElasticsearchIc5_3xlarge = "elasticsearch.ic5.3xlarge",
        /// 16 vCPUs of the family ic5.
        ElasticsearchIc5_4xlarge = "elasticsearch.ic5.4xlarge",
        /// 16 vCPUs of the family sn1ne.
        ElasticsearchSn1ne4xlarge = "elasticsearch.sn1ne.4xlarge",
        /// 16 vCPUs of the family sn2ne.
        ElasticsearchSn2ne4xlarge = "elasticsearch.sn2ne.4xlarge",
        /// 16 vCPUs of the family i2g, with intelligent storage.
        OpenstoreI2g4xlarge = "openstore.i2g.4xlarge",
        /// 16 vCPUs of the family r6.
        ElasticsearchR6_4xlarge = "elasticsearch.r6.4xlarge",
        /// 32 vCPUs of the family sn1ne.
        ElasticsearchSn1ne8xlarge = "elasticsearch.sn1ne.8xlarge",
        /// 32 vCPUs of the family sn2ne.
        ElasticsearchSn2ne8xlarge = "elasticsearch.sn2ne.8xlarge",
        /// 32 vCPUs of the family r6.
        ElasticsearchR6_8xlarge = "elasticsearch.r6.8xlarge",
        /// 2 vCPUs of the family c6, with 200 GB of disk space.
        GroupC6Large200 = "group.c6.large.200",
        /// 2 vCPUs of the family c6, with 500 GB of disk space.
        GroupC6Large500 = "group.c6.large.500",
        /// 2 vCPUs of the family c6, with 1 TB of disk space.
        GroupC6Large1t = "group.c6.large.1t",
        /// 2 vCPUs of the family g6, with 1 TB of disk space.
        GroupG6Large1t = "group.g6.large.1t",
        /// 2 vCPUs of the family g6, with 2 TB of disk space.
        GroupG6Large2t = "group.g6.large.2t",
        /// 4 vCPUs of the family g6, with 2 TB of disk space.
        GroupG6Xlarge2t = "group.g6.xlarge.2t",
        /// 4 vCPUs of the family g6, with 4 TB of disk space.
        GroupG6Xlarge4t = "group.g6.xlarge.4t",
        /// 8 vCPUs of the family g6, with 4 TB of disk space.
        GroupG6_2xlarge4t = "group.g6.2xlarge.4t",
        /// 8 vCPUs of the family g6, with 8 TB of disk space.
        GroupG6_2xlarge8t = "group.g6.2xlarge.8t",
        /// 16 vCPUs of the family c6, with 8 TB of disk space.
        GroupC6_4xlarge8t = "group.c6.4xlarge.8t",
        /// 16 vCPUs of the family c6, with 16 TB of disk space.
        GroupC6_4xlarge16t = "group.c6.4xlarge.16t",
        /// 8 vCPUs of the family d1.
        ElasticsearchD1_2xlarge = "elasticsearch.d1.2xlarge",
        /// 16 vCPUs of the family d1.
        ElasticsearchD1_4xlarge = "elasticsearch.d1.4xlarge",
        /// 20 vCPUs of the family d2s.
        ElasticsearchD2s5xlarge = "elasticsearch.d2s.5xlarge",
        /// 8 vCPUs of the family i2, with intelligent storage of two kinds.
        OpenstoreHybridI2_2xlarge = "openstore.hybrid.i2.2xlarge",
        /// 16 vCPUs of the family i2g, with intelligent storage of two kinds.
        OpenstoreHybridI2g4xlarge = "openstore.hybrid.i2g.4xlarge",
        /// 52 vCPUs of the family c6.
        ElasticsearchC6_13xlarge = "elasticsearch.c6.13xlarge",
        /// 8 vCPUs of the family i2g.
        ElasticsearchI2g2xlarge = "elasticsearch.i2g.2xlarge",
        /// 16 vCPUs of the family i2g.
        ElasticsearchI2g4xlarge = "elasticsearch.i2g.4xlarge",
        /// 16 vCPUs of the family i2.
        ElasticsearchI2_4xlarge = "elasticsearch.i2.4xlarge",
        /// 32 vCPUs of the family i2g.
        ElasticsearchI2g8xlarge = "elasticsearch.i2g.8xlarge",
        /// 1 vCPU of the family n4.
        ElasticsearchN4Small = "elasticsearch.n4.small",
    }
}

values! {
    /// State that the item is in, or that is asked for.
    pub enum Status {
        /// At work.
        Running = "running",
        /// Starting.
        Starting = "starting",
        /// Stopping.
        Stopping = "stopping",
        /// Stopped.
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

/// Scheduled task that adds nodes.
#[non_exhaustive]
pub struct Task {
    /// Which kind of trigger it is or is to be. Example: `crontab`.
    pub trigger_type: Option<String>,
    /// How many there are of this: replica. Example: `2`.
    pub replica_count: Option<i32>,
    /// How many there are of this: elastic node. Example: `2`.
    pub elastic_node_count: Option<i32>,
    /// Schedule in the notation of cron. Example: `0 0 0 ? * MON`.
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

/// Settings that new indexes get.
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
        /// Settings of the configuration file.
        StaticSettings = "staticSettings",
        /// Life cycle policy.
        IlmPolicy = "ilmPolicy",
        /// Index template.
        IndexTemplate = "indexTemplate",
        /// Settings of the cluster.
        DynamicSettings = "dynamicSettings",
    }
}

/// Body of the call.
#[non_exhaustive]
pub struct TransferableNodeBody {
    /// Host name or address. Example: `192.168.xx.xx`.
    pub host: Option<String>,
    /// Port for connections. Example: `9200`.
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
    /// Whether it starts at once, or what started it.
    pub enum Trigger {
        /// The schedule.
        System = "SYSTEM",
        /// The service itself.
        Inner = "INNER",
        /// A user.
        User = "USER",
    }
}

/// vSwitches and zones of the connection.
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
    /// Whether disks are encrypted.
    pub disk_encryption: Option<bool>,
    /// How many nodes there are. Range: 1 to 50.
    pub amount: Option<i64>,
    /// **Required.** Instance type of a node.
    /// Here: `elasticsearch.sn1ne.large.new`, `elasticsearch.sn2ne.large.new`, `elasticsearch.sn1ne.xlarge.new`, `elasticsearch.sn2ne.xlarge.new`, `elasticsearch.sn1ne.2xlarge.new`, `elasticsearch.sn2ne.2xlarge.new`, `elasticsearch.sn1ne.4xlarge.new`, `elasticsearch.sn2ne.4xlarge.new`, `elasticsearch.sn1ne.8xlarge.new`, `elasticsearch.ic5.large`, `elasticsearch.sn1ne.large`, `elasticsearch.sn2ne.large`, `elasticsearch.r5.large`, `elasticsearch.ic5.xlarge`, `elasticsearch.sn1ne.xlarge`, `elasticsearch.sn2ne.xlarge`, `elasticsearch.r5.xlarge`, `elasticsearch.ic5.2xlarge`, `elasticsearch.sn1ne.2xlarge`, `elasticsearch.sn2ne.2xlarge`, `elasticsearch.r5.2xlarge`, `elasticsearch.ic5.3xlarge`, `elasticsearch.ic5.4xlarge`, `elasticsearch.sn1ne.4xlarge`, `elasticsearch.sn2ne.4xlarge`, `openstore.i2g.4xlarge`, `elasticsearch.r6.4xlarge`, `elasticsearch.sn1ne.8xlarge`, `elasticsearch.sn2ne.8xlarge`, `elasticsearch.r6.8xlarge`, `group.c6.large.200`, `group.c6.large.500`, `group.c6.large.1t`, `group.g6.large.1t`, `group.g6.large.2t`, `group.g6.xlarge.2t`, `group.g6.xlarge.4t`, `group.g6.2xlarge.4t`, `group.g6.2xlarge.8t`, `group.c6.4xlarge.8t`, `group.c6.4xlarge.16t`, `elasticsearch.d1.2xlarge`, `elasticsearch.d1.4xlarge`, `elasticsearch.d2s.5xlarge`.
    pub spec: Option<Open<Spec>>,
    /// Disk space of a node. Range: 500 to 20480.
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
        /// For Elasticsearch, within the network.
        PrivateEs = "PRIVATE_ES",
        /// For Elasticsearch, over the Internet.
        PublicEs = "PUBLIC_ES",
        /// For Kibana, within the network.
        PrivateKibana = "PRIVATE_KIBANA",
        /// For Kibana, over the Internet.
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
        /// Taken out of use.
        Isolation = "ISOLATION",
        /// In use.
        Normal = "NORMAL",
    }
}
