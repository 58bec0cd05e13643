// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `createInstance`, from `elasticsearch/createInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ClientNodeConfiguration, DiskPreference, DiskType, InstanceElasticDataNodeConfiguration, KibanaNodeConfiguration, MasterNodeConfiguration, PaymentType, PerformanceLevel, PricingCycle, RequestNodeSpec, Spec, Tag, WarmNodeConfiguration};

/// Creates a cluster with the version, the nodes and the network given.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// use alicloud_elasticsearch::create_instance::NetworkConfig;
///
/// let request = alicloud_elasticsearch::CreateInstanceRequest::new()
///     .node_amount(3)
///     .es_admin_password("es_password")
///     .es_version("5.5.3_with_X-Pack")
///     .network_config(NetworkConfig::new());
/// let reply = client.create_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateInstanceRequest {
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Which kind of payment it is or is to be. Example: `postpaid`.
    pub payment_type: Option<Open<PaymentType>>,
    /// What is known about the payment. Example: `postpaid`.
    pub payment_info: Option<PaymentInfo>,
    /// **Required.** How much or how many of this: node. Example: `3`.
    pub node_amount: Option<i32>,
    /// Class that the instance belongs to. Example: `advanced`.
    pub instance_category: Option<String>,
    /// **Required.** Password that belongs to the es admin; keep it secret. Example: `es_password`.
    /// A secret: it is printed as `***`.
    pub es_admin_password: Option<String>,
    /// **Required.** Which version of the es is meant. Example: `5.5.3_with_X-Pack`.
    pub es_version: Option<String>,
    /// Size or model of the node.
    pub node_spec: Option<RequestNodeSpec>,
    /// **Required** under conditions. Whether the cluster has dedicated master nodes.
    /// Example: `false`.
    pub advanced_dedicate_master: Option<bool>,
    /// Settings of the master, and what it works with.
    pub master_configuration: Option<MasterNodeConfiguration>,
    /// Whether the cluster has warm nodes. Example: `false`.
    pub warm_node: Option<bool>,
    /// Settings of the warm node, and what it works with.
    pub warm_node_configuration: Option<WarmNodeConfiguration>,
    /// Whether the cluster has client nodes. Example: `false`.
    pub have_client_node: Option<bool>,
    /// Settings of the client node, and what it works with.
    pub client_node_configuration: Option<ClientNodeConfiguration>,
    /// Whether the cluster has elastic data nodes. Example: `false`.
    pub have_elastic_data_node: Option<bool>,
    /// Settings of the elastic data node, and what it works with.
    pub elastic_data_node_configuration: Option<InstanceElasticDataNodeConfiguration>,
    /// Whether the cluster has Kibana. Example: `true`.
    pub have_kibana: Option<bool>,
    /// Settings of the kibana, and what it works with.
    pub kibana_configuration: Option<KibanaNodeConfiguration>,
    /// **Required.** Settings of the network, and what it works with.
    pub network_config: Option<NetworkConfig>,
    /// Settings of each extend, one entry each.
    pub extend_configs: Vec<ExtendConfig>,
    /// Whether only to check the request, with nothing created or changed. Example: `true`.
    pub dry_run: Option<bool>,
    /// How many there are of this: zone.
    pub zone_count: Option<i32>,
    /// ID of the resource group that the call is about.
    pub resource_group_id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
}

impl CreateInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `clientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `paymentType`.
    pub fn payment_type(mut self, value: impl Into<Open<PaymentType>>) -> Self {
        self.payment_type = Some(value.into());
        self
    }
    /// Sets `paymentInfo`.
    pub fn payment_info(mut self, value: impl Into<PaymentInfo>) -> Self {
        self.payment_info = Some(value.into());
        self
    }
    /// Sets `nodeAmount`, which is required.
    #[inline]
    pub fn node_amount(mut self, value: i32) -> Self {
        self.node_amount = Some(value);
        self
    }
    /// Sets `instanceCategory`.
    pub fn instance_category(mut self, value: impl Into<String>) -> Self {
        self.instance_category = Some(value.into());
        self
    }
    /// Sets `esAdminPassword`, which is required.
    pub fn es_admin_password(mut self, value: impl Into<String>) -> Self {
        self.es_admin_password = Some(value.into());
        self
    }
    /// Sets `esVersion`, which is required.
    pub fn es_version(mut self, value: impl Into<String>) -> Self {
        self.es_version = Some(value.into());
        self
    }
    /// Sets `nodeSpec`.
    pub fn node_spec(mut self, value: impl Into<RequestNodeSpec>) -> Self {
        self.node_spec = Some(value.into());
        self
    }
    /// Sets `advancedDedicateMaster`.
    #[inline]
    pub fn advanced_dedicate_master(mut self, value: bool) -> Self {
        self.advanced_dedicate_master = Some(value);
        self
    }
    /// Sets `masterConfiguration`.
    pub fn master_configuration(
        mut self,
        value: impl Into<MasterNodeConfiguration>,
    ) -> Self {
        self.master_configuration = Some(value.into());
        self
    }
    /// Sets `warmNode`.
    #[inline]
    pub fn warm_node(mut self, value: bool) -> Self {
        self.warm_node = Some(value);
        self
    }
    /// Sets `warmNodeConfiguration`.
    pub fn warm_node_configuration(
        mut self,
        value: impl Into<WarmNodeConfiguration>,
    ) -> Self {
        self.warm_node_configuration = Some(value.into());
        self
    }
    /// Sets `haveClientNode`.
    #[inline]
    pub fn have_client_node(mut self, value: bool) -> Self {
        self.have_client_node = Some(value);
        self
    }
    /// Sets `clientNodeConfiguration`.
    pub fn client_node_configuration(
        mut self,
        value: impl Into<ClientNodeConfiguration>,
    ) -> Self {
        self.client_node_configuration = Some(value.into());
        self
    }
    /// Sets `haveElasticDataNode`.
    #[inline]
    pub fn have_elastic_data_node(mut self, value: bool) -> Self {
        self.have_elastic_data_node = Some(value);
        self
    }
    /// Sets `elasticDataNodeConfiguration`.
    pub fn elastic_data_node_configuration(
        mut self,
        value: impl Into<InstanceElasticDataNodeConfiguration>,
    ) -> Self {
        self.elastic_data_node_configuration = Some(value.into());
        self
    }
    /// Sets `haveKibana`.
    #[inline]
    pub fn have_kibana(mut self, value: bool) -> Self {
        self.have_kibana = Some(value);
        self
    }
    /// Sets `kibanaConfiguration`.
    pub fn kibana_configuration(
        mut self,
        value: impl Into<KibanaNodeConfiguration>,
    ) -> Self {
        self.kibana_configuration = Some(value.into());
        self
    }
    /// Sets `networkConfig`, which is required.
    pub fn network_config(mut self, value: impl Into<NetworkConfig>) -> Self {
        self.network_config = Some(value.into());
        self
    }
    /// Sets `extendConfigs`.
    pub fn extend_configs(
        mut self,
        value: impl IntoIterator<Item = impl Into<ExtendConfig>>,
    ) -> Self {
        self.extend_configs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `dryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `zoneCount`.
    #[inline]
    pub fn zone_count(mut self, value: i32) -> Self {
        self.zone_count = Some(value);
        self
    }
    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateInstanceRequest {
        "clientToken" => client_token: query,
        "paymentType" => payment_type: body,
        "paymentInfo" => payment_info: body,
        "nodeAmount" => node_amount: body,
        "instanceCategory" => instance_category: body,
        "esAdminPassword" => es_admin_password: body as Secret,
        "esVersion" => es_version: body,
        "nodeSpec" => node_spec: body,
        "advancedDedicateMaster" => advanced_dedicate_master: body,
        "masterConfiguration" => master_configuration: body,
        "warmNode" => warm_node: body,
        "warmNodeConfiguration" => warm_node_configuration: body,
        "haveClientNode" => have_client_node: body,
        "clientNodeConfiguration" => client_node_configuration: body,
        "haveElasticDataNode" => have_elastic_data_node: body,
        "elasticDataNodeConfiguration" => elastic_data_node_configuration: body,
        "haveKibana" => have_kibana: body,
        "kibanaConfiguration" => kibana_configuration: body,
        "networkConfig" => network_config: body,
        "extendConfigs" => extend_configs: body,
        "dryRun" => dry_run: body,
        "zoneCount" => zone_count: body,
        "resourceGroupId" => resource_group_id: body,
        "description" => description: body,
        "tags" => tags: body,
    }
}

impl Operation for CreateInstanceRequest {
    type Response = CreateInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("createInstance")
        .roa("POST", "/openapi/instances")
        .required(&["nodeAmount", "esAdminPassword", "esVersion", "networkConfig"])
        .idempotency_token("clientToken")
        .dry_run("dryRun");
}

/// Response to [`CreateInstanceRequest`].
#[non_exhaustive]
pub struct CreateInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `838D9D11-8EEF-46D8-BF0D-BC8FC2B0C2F3`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<InstanceResult>,
}

response! {
    CreateInstanceResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// What is known about the payment.
#[non_exhaustive]
pub struct PaymentInfo {
    /// How long the subscription lasts. Example: `1`.
    pub duration: Option<i64>,
    /// Unit in which the length of the subscription is counted. Example: `Month`.
    pub pricing_cycle: Option<Open<PricingCycle>>,
    /// Whether the subscription is extended by itself. Example: `true`.
    pub is_auto_renew: Option<bool>,
    /// How long the auto renew lasts. Unit: `months`. Example: `3`.
    pub auto_renew_duration: Option<i64>,
}

impl PaymentInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `duration`.
    #[inline]
    pub fn duration(mut self, value: i64) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `pricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<Open<PricingCycle>>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }
    /// Sets `isAutoRenew`.
    #[inline]
    pub fn is_auto_renew(mut self, value: bool) -> Self {
        self.is_auto_renew = Some(value);
        self
    }
    /// Sets `autoRenewDuration`.
    #[inline]
    pub fn auto_renew_duration(mut self, value: i64) -> Self {
        self.auto_renew_duration = Some(value);
        self
    }
}

request! {
    PaymentInfo {
        "duration" => duration: field,
        "pricingCycle" => pricing_cycle: field,
        "isAutoRenew" => is_auto_renew: field,
        "autoRenewDuration" => auto_renew_duration: field,
    }
}

/// Settings of the network, and what it works with.
#[non_exhaustive]
pub struct NetworkConfig {
    /// Kind of the item, out of those that the service tells apart. Example: `VPC`.
    pub type_: Option<String>,
    /// ID of the vpc that the call is about. Example: `vpc-bp16k1dvzxtmagcva****`.
    pub vpc_id: Option<String>,
    /// Zone that the vSwitch lies in. Example: `cn-hangzhou-i`.
    pub vs_area: Option<String>,
    /// ID of the vswitch that the call is about. Example: `vsw-bp1k4ec6s7sjdbudw****`.
    pub vswitch_id: Option<String>,
    /// Items of the kind white IP address group to work on or to narrow the list down to.
    pub white_ip_group_list: Vec<WhiteIpGroup>,
    /// Which kind of load balance it is or is to be.
    pub load_balance_type: Option<String>,
    /// How many copies of the load balancer there are. Range: at most 10.
    pub lb_replica: Option<i32>,
    /// Settings of the load balance, and what it works with.
    pub load_balance_config: Vec<LoadBalanceConfig>,
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
    /// Sets `vsArea`.
    pub fn vs_area(mut self, value: impl Into<String>) -> Self {
        self.vs_area = Some(value.into());
        self
    }
    /// Sets `vswitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `whiteIpGroupList`.
    pub fn white_ip_group_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<WhiteIpGroup>>,
    ) -> Self {
        self.white_ip_group_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `loadBalanceType`.
    pub fn load_balance_type(mut self, value: impl Into<String>) -> Self {
        self.load_balance_type = Some(value.into());
        self
    }
    /// Sets `lbReplica`.
    #[inline]
    pub fn lb_replica(mut self, value: i32) -> Self {
        self.lb_replica = Some(value);
        self
    }
    /// Sets `loadBalanceConfig`.
    pub fn load_balance_config(
        mut self,
        value: impl IntoIterator<Item = impl Into<LoadBalanceConfig>>,
    ) -> Self {
        self.load_balance_config = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    NetworkConfig {
        "type" => type_: field,
        "vpcId" => vpc_id: field,
        "vsArea" => vs_area: field,
        "vswitchId" => vswitch_id: field,
        "whiteIpGroupList" => white_ip_group_list: field,
        "loadBalanceType" => load_balance_type: field,
        "lbReplica" => lb_replica: field,
        "loadBalanceConfig" => load_balance_config: field,
    }
}

/// Items of the kind white IP address group to work on or to narrow the list down to.
#[non_exhaustive]
pub struct WhiteIpGroup {
    /// Name that the group goes by.
    pub group_name: Option<String>,
    /// Which kind of white IP address it is or is to be.
    pub white_ip_type: Option<String>,
    /// The ips to work on or to narrow the list down to.
    pub ips: Vec<String>,
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
    /// Sets `WhiteIpType`.
    pub fn white_ip_type(mut self, value: impl Into<String>) -> Self {
        self.white_ip_type = Some(value.into());
        self
    }
    /// Sets `ips`.
    pub fn ips(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ips = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    WhiteIpGroup {
        "groupName" => group_name: field,
        "WhiteIpType" => white_ip_type: field,
        "ips" => ips: field,
    }
}

/// Settings of the load balance, and what it works with.
#[non_exhaustive]
pub struct LoadBalanceConfig {
    /// ID of the vswitch that the call is about.
    pub vswitch_id: Option<String>,
    /// Zone that the vSwitch lies in.
    pub vs_area: Option<String>,
}

impl LoadBalanceConfig {
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
    /// Sets `vsArea`.
    pub fn vs_area(mut self, value: impl Into<String>) -> Self {
        self.vs_area = Some(value.into());
        self
    }
}

request! {
    LoadBalanceConfig {
        "vswitchId" => vswitch_id: field,
        "vsArea" => vs_area: field,
    }
}

/// Settings of each extend, one entry each.
#[non_exhaustive]
pub struct ExtendConfig {
    /// **Required.** Which kind of config it is or is to be. Example: `sharedDisk`.
    pub config_type: Option<String>,
    /// **Required.** Disk space of a node. Example: `5120`.
    pub disk: Option<i32>,
}

impl ExtendConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `configType`, which is required.
    pub fn config_type(mut self, value: impl Into<String>) -> Self {
        self.config_type = Some(value.into());
        self
    }
    /// Sets `disk`, which is required.
    #[inline]
    pub fn disk(mut self, value: i32) -> Self {
        self.disk = Some(value);
        self
    }
}

request! {
    ExtendConfig {
        "configType" => config_type: field,
        "disk" => disk: field,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct InstanceResult {
    /// ID of the instance that the item belongs to or stands for. Example: `es-cn-t57p81n7ai89v****`.
    pub instance_id: Option<String>,
}

response! {
    InstanceResult {
        "instanceId" => instance_id: value,
    }
}
