// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstance`, from `elasticsearch/DescribeInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dict, DictList, DictType, DiskType, ElasticDataNodeConfiguration, InstanceCategory, InstanceNetworkConfig, InstanceNodeSpec, InstanceStatus, MasterConfiguration, PaymentType, PostpaidServiceStatus, Protocol, SourceType, SynonymsDicts, Tag, WhiteIpGroupList, WhiteIpType, ZoneStatus};

/// Shows one Elasticsearch instance in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// use alicloud_elasticsearch::describe_instance::InstanceStatus;
///
/// let request = alicloud_elasticsearch::DescribeInstanceRequest::new()
///     .instance_id("es-cn-3h4k3axh33th9****");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_instance(request)
///     .wait()
///     .until(InstanceStatus::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-3h4k3axh33th9****`.
    pub instance_id: Option<String>,
}

impl DescribeInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceRequest {
        "InstanceId" => instance_id: path,
    }
}

impl Operation for DescribeInstanceRequest {
    type Response = DescribeInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstance")
        .roa("GET", "/openapi/instances/{InstanceId}")
        .required(&["InstanceId"])
        .read_only();
}

impl Stateful for DescribeInstanceRequest {
    type State = InstanceStatus;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response.result.iter().find_map(|v| v.status.as_ref().map(|s| s.as_str())),
        )
    }
}

/// Response to [`DescribeInstanceRequest`].
#[non_exhaustive]
pub struct DescribeInstanceResponse {
    /// Outcome of the call.
    pub result: Option<InstanceResult>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
}

response! {
    DescribeInstanceResponse {
        "Result" => result: value,
        "RequestId" => request_id: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct InstanceResult {
    /// Whether the cluster has dedicated master nodes. Example: `true`.
    pub advanced_dedicate_master: Option<bool>,
    /// Further settings.
    pub advanced_setting: Option<AdvancedSetting>,
    /// The aliws dicts that were found or are concerned, one entry each.
    pub aliws_dicts: Vec<Dict>,
    /// Settings of the client node, and what it works with.
    pub client_node_configuration: Option<MasterConfiguration>,
    /// When it was created. Example: `2018-07-13T03:58:07.253Z`.
    pub created_at: Option<Timestamp>,
    /// Whether there are dedicated master nodes. Example: `false`.
    pub dedicate_master: Option<bool>,
    /// Free text that describes the item to people. Example: `es-cn-abc`.
    pub description: Option<String>,
    /// Items of the kind dict that were found or are concerned.
    pub dict_list: Vec<DictList>,
    /// Host name of the cluster. Example: `es-cn-3h4k3axh33th9****.elasticsearch.aliyuncs.com`.
    pub domain: Option<String>,
    /// Settings of the elastic data node, and what it works with.
    pub elastic_data_node_configuration: Option<ElasticDataNodeConfiguration>,
    /// Whether Kibana can be opened from within the network. Example: `false`.
    pub enable_kibana_private_network: Option<bool>,
    /// Whether Kibana can be opened over the Internet. Example: `true`.
    pub enable_kibana_public_network: Option<bool>,
    /// Whether the cluster can be reached over the Internet. Example: `true`.
    pub enable_public: Option<bool>,
    /// Settings of the es, and what it works with. Example: `{"http.cors.allow-credentials":"false"}`.
    pub es_config: BTreeMap<String, String>,
    /// Addresses that may not connect. Example: `[ "0.0.0.0/0" ]`.
    pub es_ip_blacklist: Vec<String>,
    /// Addresses that may connect. Example: `[ "0.0.0.0/0" ]`.
    pub es_ip_whitelist: Vec<String>,
    /// Which version of the es is meant. Example: `6.3.2_with_X-Pack`.
    pub es_version: Option<String>,
    /// Settings of each extend, one entry each.
    /// Example: `[{ "configType": "aliVersion","aliVersion": "ali1.3.0" }]`.
    pub extend_configs: Vec<String>,
    /// Whether the cluster has client nodes. Example: `true`.
    pub have_client_node: Option<bool>,
    /// Whether the cluster has Kibana. Example: `true`.
    pub have_kibana: Option<bool>,
    /// ID of the instance that the item belongs to or stands for. Example: `es-cn-3h4k3axh33th9****`.
    pub instance_id: Option<String>,
    /// Whether the cluster has the new architecture. Example: `true`.
    pub is_new_deployment: Option<bool>,
    /// Settings of the kibana, and what it works with.
    pub kibana_configuration: Option<KibanaConfiguration>,
    /// Domain name that belongs to the kibana.
    /// Example: `es-cn-3h4k3axh33th9****.kibana.elasticsearch.aliyuncs.com`.
    pub kibana_domain: Option<String>,
    /// Addresses that may open Kibana over the Internet. Example: `[ "0.0.0.0/0" ]`.
    pub kibana_ip_whitelist: Vec<String>,
    /// Network port that belongs to the kibana. Example: `5601`.
    pub kibana_port: Option<i32>,
    /// Addresses that may open Kibana from within the network. Example: `["192.168.XX.XX"]`.
    pub kibana_private_ip_whitelist: Vec<String>,
    /// Settings of the master, and what it works with.
    pub master_configuration: Option<MasterConfiguration>,
    /// Settings of the network, and what it works with.
    pub network_config: Option<InstanceNetworkConfig>,
    /// How much or how many of this: node. Example: `2`.
    pub node_amount: Option<i32>,
    /// Size or model of the node.
    pub node_spec: Option<InstanceNodeSpec>,
    /// Which kind of payment it is or is to be. Example: `postpaid`.
    pub payment_type: Option<Open<PaymentType>>,
    /// Port for connections. Example: `9200`.
    pub port: Option<i32>,
    /// State that the postpaid service is in. Example: `active`.
    pub postpaid_service_status: Option<Open<PostpaidServiceStatus>>,
    /// Items of the kind private network IP address white that were found or are concerned.
    /// Example: `0.0.0.0/0`.
    pub private_network_ip_white_list: Vec<String>,
    /// Protocol for connections. Example: `HTTP`.
    pub protocol: Option<Open<Protocol>>,
    /// Domain name that belongs to the public.
    /// Example: `es-cn-3h4k3axh33th9****.elasticsearch.aliyuncs.com`.
    pub public_domain: Option<String>,
    /// Addresses that may connect over the Internet. Example: `[ "0.0.0.0/0" ]`.
    pub public_ip_whitelist: Vec<String>,
    /// Network port that belongs to the public. Example: `9200`.
    pub public_port: Option<i32>,
    /// ID of the resource group that the item belongs to or stands for. Example: `rg-aekzvowej3i****`.
    pub resource_group_id: Option<String>,
    /// Whether the cluster can be reached over PrivateLink. Example: `true`.
    pub service_vpc: Option<bool>,
    /// State that the item is in, or that is asked for. Example: `active`.
    pub status: Option<Open<InstanceStatus>>,
    /// The synonyms dicts that were found or are concerned, one entry each.
    pub synonyms_dicts: Vec<SynonymsDicts>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
    /// When it was last changed. Example: `2018-07-13T03:58:07.253Z`.
    pub updated_at: Option<Timestamp>,
    /// ID of the vpc instance that the item belongs to or stands for. Example: `vpc-bp1uag5jj38c****`.
    pub vpc_instance_id: Option<String>,
    /// Whether the cluster has warm nodes. Example: `true`.
    pub warm_node: Option<bool>,
    /// Settings of the warm node, and what it works with.
    pub warm_node_configuration: Option<WarmNodeConfiguration>,
    /// How many there are of this: zone. Example: `2`.
    pub zone_count: Option<i32>,
    /// What is known about each zone, one entry each.
    pub zone_infos: Vec<ZoneInfo>,
    /// The ik hot dicts that were found or are concerned, one entry each.
    pub ik_hot_dicts: Vec<IkHotDict>,
    /// Class that the instance belongs to. Example: `advanced`.
    pub instance_category: Option<Open<InstanceCategory>>,
    /// When the subscription runs out. Example: `1715826092044`.
    pub endtime: Option<i64>,
    /// Which kind of arch it is or is to be. Example: `public`.
    pub arch_type: Option<String>,
}

response! {
    InstanceResult {
        "advancedDedicateMaster" => advanced_dedicate_master: value,
        "advancedSetting" => advanced_setting: value,
        "aliwsDicts" => aliws_dicts: list(""),
        "clientNodeConfiguration" => client_node_configuration: value,
        "createdAt" => created_at: value,
        "dedicateMaster" => dedicate_master: value,
        "description" => description: value,
        "dictList" => dict_list: list(""),
        "domain" => domain: value,
        "elasticDataNodeConfiguration" => elastic_data_node_configuration: value,
        "enableKibanaPrivateNetwork" => enable_kibana_private_network: value,
        "enableKibanaPublicNetwork" => enable_kibana_public_network: value,
        "enablePublic" => enable_public: value,
        "esConfig" => es_config: map,
        "esIPBlacklist" => es_ip_blacklist: list(""),
        "esIPWhitelist" => es_ip_whitelist: list(""),
        "esVersion" => es_version: value,
        "extendConfigs" => extend_configs: list(""),
        "haveClientNode" => have_client_node: value,
        "haveKibana" => have_kibana: value,
        "instanceId" => instance_id: value,
        "isNewDeployment" => is_new_deployment: value,
        "kibanaConfiguration" => kibana_configuration: value,
        "kibanaDomain" => kibana_domain: value,
        "kibanaIPWhitelist" => kibana_ip_whitelist: list(""),
        "kibanaPort" => kibana_port: value,
        "kibanaPrivateIPWhitelist" => kibana_private_ip_whitelist: list(""),
        "masterConfiguration" => master_configuration: value,
        "networkConfig" => network_config: value,
        "nodeAmount" => node_amount: value,
        "nodeSpec" => node_spec: value,
        "paymentType" => payment_type: value,
        "port" => port: value,
        "postpaidServiceStatus" => postpaid_service_status: value,
        "privateNetworkIpWhiteList" => private_network_ip_white_list: list(""),
        "protocol" => protocol: value,
        "publicDomain" => public_domain: value,
        "publicIpWhitelist" => public_ip_whitelist: list(""),
        "publicPort" => public_port: value,
        "resourceGroupId" => resource_group_id: value,
        "serviceVpc" => service_vpc: value,
        "status" => status: value,
        "synonymsDicts" => synonyms_dicts: list(""),
        "tags" => tags: list(""),
        "updatedAt" => updated_at: value,
        "vpcInstanceId" => vpc_instance_id: value,
        "warmNode" => warm_node: value,
        "warmNodeConfiguration" => warm_node_configuration: value,
        "zoneCount" => zone_count: value,
        "zoneInfos" => zone_infos: list(""),
        "ikHotDicts" => ik_hot_dicts: list(""),
        "instanceCategory" => instance_category: value,
        "endtime" => endtime: value,
        "archType" => arch_type: value,
    }
}

/// Further settings.
#[non_exhaustive]
pub struct AdvancedSetting {
    /// Name that the gc goes by. Example: `CMS`.
    pub gc_name: Option<String>,
}

response! {
    AdvancedSetting {
        "gcName" => gc_name: value,
    }
}

/// Settings of the kibana, and what it works with.
#[non_exhaustive]
pub struct KibanaConfiguration {
    /// How many nodes there are. Example: `1`.
    pub amount: Option<i32>,
    /// Instance type of a node. Example: `elasticsearch.n4.small`.
    pub spec: Option<String>,
    /// Disk space of a node. Example: `20`.
    pub disk: Option<i32>,
    /// What is known about the spec. Example: `1C 2G`.
    pub spec_info: Option<String>,
}

response! {
    KibanaConfiguration {
        "amount" => amount: value,
        "spec" => spec: value,
        "disk" => disk: value,
        "specInfo" => spec_info: value,
    }
}

/// Settings of the warm node, and what it works with.
#[non_exhaustive]
pub struct WarmNodeConfiguration {
    /// How many nodes there are. Example: `6`.
    pub amount: Option<i32>,
    /// Disk space of a node. Unit: `GB`. Example: `500`.
    pub disk: Option<i32>,
    /// Whether disks are encrypted. Example: `true`.
    pub disk_encryption: Option<bool>,
    /// Which kind of disk it is or is to be. Example: `cloud_efficiency`.
    pub disk_type: Option<String>,
    /// Instance type of a node. Example: `elasticsearch.n4.small`.
    pub spec: Option<String>,
    /// What is known about the spec. Example: `1C 2G`.
    pub spec_info: Option<String>,
}

response! {
    WarmNodeConfiguration {
        "amount" => amount: value,
        "disk" => disk: value,
        "diskEncryption" => disk_encryption: value,
        "diskType" => disk_type: value,
        "spec" => spec: value,
        "specInfo" => spec_info: value,
    }
}

/// What is known about each zone, one entry each.
#[non_exhaustive]
pub struct ZoneInfo {
    /// State that the item is in, or that is asked for. Example: `NORMAL`.
    pub status: Option<Open<ZoneStatus>>,
    /// ID of the zone that the item belongs to or stands for. Example: `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

response! {
    ZoneInfo {
        "status" => status: value,
        "zoneId" => zone_id: value,
    }
}

/// The ik hot dicts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct IkHotDict {
    /// Kind of the item, out of those that the service tells apart. Example: `MAIN`.
    pub type_: Option<String>,
    /// Which kind of source it is or is to be. Example: `OSS`.
    pub source_type: Option<String>,
    /// How large the file is or is to be. Example: `6`.
    pub file_size: Option<i32>,
    /// Name of the item, as people see it. Example: `deploy_0.dic`.
    pub name: Option<String>,
}

response! {
    IkHotDict {
        "type" => type_: value,
        "sourceType" => source_type: value,
        "fileSize" => file_size: value,
        "name" => name: value,
    }
}
