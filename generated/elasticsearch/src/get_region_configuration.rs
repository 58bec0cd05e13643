// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRegionConfiguration`, from `elasticsearch/GetRegionConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Shows what the region offers, such as versions, specifications, and disks.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::GetRegionConfigurationRequest::new();
/// let reply = client.get_region_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRegionConfigurationRequest {
    /// ID of the zone that the call is about. Example: `cn-hangzhou-f`.
    pub zone_id: Option<String>,
}

impl GetRegionConfigurationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `zoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

request! {
    GetRegionConfigurationRequest {
        "zoneId" => zone_id: query,
    }
}

impl Operation for GetRegionConfigurationRequest {
    type Response = GetRegionConfigurationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetRegionConfiguration")
        .roa("GET", "/openapi/region")
        .read_only();
}

/// Response to [`GetRegionConfigurationRequest`].
#[non_exhaustive]
pub struct GetRegionConfigurationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6F******`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<RegionConfigurationResult>,
}

response! {
    GetRegionConfigurationResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct RegionConfigurationResult {
    /// How many client nodes there may be.
    pub client_node_amount_range: Option<AmountRange>,
    /// Items of the kind client node disk that were found or are concerned.
    pub client_node_disk_list: Vec<Disk>,
    /// Size or model of the client node.
    pub client_node_spec: Vec<String>,
    /// Web address under which the create is found.
    /// Example: `https://common-buy.aliyun.com/?commodityCode=elasticsearch&orderType=BUY#/buy`.
    pub create_url: Option<String>,
    /// Items of the kind data disk that were found or are concerned.
    pub data_disk_list: Vec<DataDiskList>,
    /// Properties of the elastic node, one entry each.
    pub elastic_node_properties: Option<NodeProperties>,
    /// Environment of the region. Example: `production`.
    pub env: Option<String>,
    /// The es versions that were found or are concerned, one entry each.
    /// Example: `[ "5.5.3_with_X-Pack"]`.
    pub es_versions: Vec<String>,
    /// Items of the kind es versions latest that were found or are concerned.
    pub es_versions_latest_list: Vec<EsVersionsLatestList>,
    /// The instance support nodes that were found or are concerned, one entry each. Example: `text`.
    pub instance_support_nodes: Vec<String>,
    /// Limits of the Java virtual machine.
    pub jvm_confine: Option<JvmConfine>,
    /// Properties of the kibana node, one entry each.
    pub kibana_node_properties: Option<KibanaNodeProperties>,
    /// Items of the kind master disk that were found or are concerned.
    pub master_disk_list: Vec<Disk>,
    /// Size or model of the master.
    pub master_spec: Vec<String>,
    /// How many nodes there may be.
    pub node: Option<Node>,
    /// Items of the kind node spec that were found or are concerned.
    pub node_spec_list: Vec<NodeSpecList>,
    /// ID of the region that the item belongs to or stands for. Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The support versions that were found or are concerned, one entry each.
    pub support_versions: Vec<CategoryEntity>,
    /// Properties of the warm node, one entry each.
    pub warm_node_properties: Option<NodeProperties>,
    /// The zones that were found or are concerned, one entry each.
    /// Example: `["cn-hangzhou-b","cn-hangzhou-f"]`.
    pub zones: Vec<String>,
}

response! {
    RegionConfigurationResult {
        "clientNodeAmountRange" => client_node_amount_range: value,
        "clientNodeDiskList" => client_node_disk_list: list(""),
        "clientNodeSpec" => client_node_spec: list(""),
        "createUrl" => create_url: value,
        "dataDiskList" => data_disk_list: list(""),
        "elasticNodeProperties" => elastic_node_properties: value,
        "env" => env: value,
        "esVersions" => es_versions: list(""),
        "esVersionsLatestList" => es_versions_latest_list: list(""),
        "instanceSupportNodes" => instance_support_nodes: list(""),
        "jvmConfine" => jvm_confine: value,
        "kibanaNodeProperties" => kibana_node_properties: value,
        "masterDiskList" => master_disk_list: list(""),
        "masterSpec" => master_spec: list(""),
        "node" => node: value,
        "nodeSpecList" => node_spec_list: list(""),
        "regionId" => region_id: value,
        "supportVersions" => support_versions: list(""),
        "warmNodeProperties" => warm_node_properties: value,
        "zones" => zones: list(""),
    }
}

/// How many nodes there may be.
#[non_exhaustive]
pub struct AmountRange {
    /// How much or how many of this: max. Example: `25`.
    pub max_amount: Option<i32>,
    /// How much or how many of this: min. Example: `2`.
    pub min_amount: Option<i32>,
}

response! {
    AmountRange {
        "maxAmount" => max_amount: value,
        "minAmount" => min_amount: value,
    }
}

/// Items of the kind client node disk that were found or are concerned.
#[non_exhaustive]
pub struct Disk {
    /// Which kind of disk it is or is to be. Example: `cloud_efficiency`.
    pub disk_type: Option<String>,
    /// How large the max is or is to be. Example: `20`.
    pub max_size: Option<i32>,
    /// How large the min is or is to be. Example: `20`.
    pub min_size: Option<i32>,
    /// Upper limit that applies to the scale. Example: `18`.
    pub scale_limit: Option<i32>,
}

response! {
    Disk {
        "diskType" => disk_type: value,
        "maxSize" => max_size: value,
        "minSize" => min_size: value,
        "scaleLimit" => scale_limit: value,
    }
}

/// Items of the kind data disk that were found or are concerned.
#[non_exhaustive]
pub struct DataDiskList {
    /// Which kind of disk it is or is to be. Example: `cloud_ssd`.
    pub disk_type: Option<String>,
    /// How large the max is or is to be. Example: `5120`.
    pub max_size: Option<i32>,
    /// How large the min is or is to be. Example: `20`.
    pub min_size: Option<i32>,
    /// Upper limit that applies to the scale. Example: `2048`.
    pub scale_limit: Option<i32>,
    /// Sizes that can be chosen. Example: `[2560,3072,3584,4096,4608,5120]`.
    pub value_limit_set: Vec<String>,
}

response! {
    DataDiskList {
        "diskType" => disk_type: value,
        "maxSize" => max_size: value,
        "minSize" => min_size: value,
        "scaleLimit" => scale_limit: value,
        "valueLimitSet" => value_limit_set: list(""),
    }
}

/// Properties of the elastic node, one entry each.
#[non_exhaustive]
pub struct NodeProperties {
    /// How many nodes there may be.
    pub amount_range: Option<AmountRange>,
    /// Items of the kind disk that were found or are concerned.
    pub disk_list: Vec<ElasticNodePropertiesDisk>,
    /// Instance type of a node.
    pub spec: Vec<String>,
}

response! {
    NodeProperties {
        "amountRange" => amount_range: value,
        "diskList" => disk_list: list(""),
        "spec" => spec: list(""),
    }
}

/// Items of the kind disk that were found or are concerned.
#[non_exhaustive]
pub struct ElasticNodePropertiesDisk {
    /// Whether disks are encrypted. Example: `true`.
    pub disk_encryption: Option<bool>,
    /// Which kind of disk it is or is to be. Example: `cloud_ssd`.
    pub disk_type: Option<String>,
    /// How large the max is or is to be. Example: `5120`.
    pub max_size: Option<i32>,
    /// How large the min is or is to be. Example: `500`.
    pub min_size: Option<i32>,
    /// Upper limit that applies to the scale. Example: `2048`.
    pub scale_limit: Option<i32>,
    /// Sizes that can be chosen. Example: `[2560,3072,3584,4096,4608,5120]`.
    pub value_limit_set: Vec<String>,
}

response! {
    ElasticNodePropertiesDisk {
        "diskEncryption" => disk_encryption: value,
        "diskType" => disk_type: value,
        "maxSize" => max_size: value,
        "minSize" => min_size: value,
        "scaleLimit" => scale_limit: value,
        "valueLimitSet" => value_limit_set: list(""),
    }
}

/// Items of the kind es versions latest that were found or are concerned.
#[non_exhaustive]
pub struct EsVersionsLatestList {
    /// Name in a pair of name and value, or an opaque key where the service uses one.
    /// Example: `5.5_with_X-Pack`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `5.5.3_with_X-Pack`.
    pub value: Option<String>,
}

response! {
    EsVersionsLatestList {
        "key" => key: value,
        "value" => value: value,
    }
}

/// Limits of the Java virtual machine.
#[non_exhaustive]
pub struct JvmConfine {
    /// Memory, in gigabytes. Example: `32`.
    pub memory: Option<i32>,
    /// The support es versions that were found or are concerned, one entry each. Example: `text`.
    pub support_es_versions: Vec<String>,
    /// The support gcs that were found or are concerned, one entry each. Example: `["CMS","G1"]`.
    pub support_gcs: Vec<String>,
}

response! {
    JvmConfine {
        "memory" => memory: value,
        "supportEsVersions" => support_es_versions: list(""),
        "supportGcs" => support_gcs: list(""),
    }
}

/// Properties of the kibana node, one entry each.
#[non_exhaustive]
pub struct KibanaNodeProperties {
    /// How many nodes there may be.
    pub amount_range: Option<AmountRange>,
    /// Instance type of a node.
    pub spec: Vec<String>,
}

response! {
    KibanaNodeProperties {
        "amountRange" => amount_range: value,
        "spec" => spec: list(""),
    }
}

/// How many nodes there may be.
#[non_exhaustive]
pub struct Node {
    /// How much or how many of this: max. Example: `50`.
    pub max_amount: Option<i32>,
    /// How much or how many of this: min. Example: `2`.
    pub min_amount: Option<i32>,
}

response! {
    Node {
        "maxAmount" => max_amount: value,
        "minAmount" => min_amount: value,
    }
}

/// Items of the kind node spec that were found or are concerned.
#[non_exhaustive]
pub struct NodeSpecList {
    /// How many there are of this: cpu. Example: `16`.
    pub cpu_count: Option<i32>,
    /// Disk space of a node. Example: `44000`.
    pub disk: Option<i32>,
    /// Which kind of disk it is or is to be. Example: `local_efficiency`.
    pub disk_type: Option<String>,
    /// Whether it is switched on. Example: `true`.
    pub enable: Option<bool>,
    /// How large the memory is or is to be. Example: `64`.
    pub memory_size: Option<i32>,
    /// Instance type of a node. Example: `elasticsearch.sn2ne.large`.
    pub spec: Option<String>,
    /// Which kind of spec group it is or is to be. Example: `local_efficiency`.
    pub spec_group_type: Option<String>,
}

response! {
    NodeSpecList {
        "cpuCount" => cpu_count: value,
        "disk" => disk: value,
        "diskType" => disk_type: value,
        "enable" => enable: value,
        "memorySize" => memory_size: value,
        "spec" => spec: value,
        "specGroupType" => spec_group_type: value,
    }
}

/// The support versions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CategoryEntity {
    /// Class that the instance belongs to. Example: `x-pack`.
    pub instance_category: Option<String>,
    /// Items of the kind support version that were found or are concerned.
    pub support_version_list: Vec<VersionEntity>,
}

response! {
    CategoryEntity {
        "instanceCategory" => instance_category: value,
        "supportVersionList" => support_version_list: list(""),
    }
}

/// Items of the kind support version that were found or are concerned.
#[non_exhaustive]
pub struct VersionEntity {
    /// Name in a pair of name and value, or an opaque key where the service uses one. Example: `5.5`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `5.5.3`.
    pub value: Option<String>,
}

response! {
    VersionEntity {
        "key" => key: value,
        "value" => value: value,
    }
}
