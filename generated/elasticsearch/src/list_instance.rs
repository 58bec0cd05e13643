// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstance`, from `elasticsearch/ListInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskType, ElasticDataNodeConfiguration, Headers, InstanceCategory, InstanceNetworkConfig, InstanceNodeSpec, InstanceStatus, MasterConfiguration, PaymentType, PostpaidServiceStatus, Tag, WhiteIpGroupList, WhiteIpType};

/// Lists Elasticsearch instances, filtered by version, status, VPC, tags, and more.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// use alicloud_elasticsearch::list_instance::InstanceStatus;
///
/// let request = alicloud_elasticsearch::ListInstanceRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_instance(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .list_instance(request)
///     .wait()
///     .until(InstanceStatus::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstanceRequest {
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page: Option<i32>,
    /// How many items a page holds, or how much data it is.
    /// Range: at most 100. Default: `10`. Example: `10`.
    pub size: Option<i32>,
    /// Free text that describes the item to people. Example: `aliyunes_test1`.
    pub description: Option<String>,
    /// ID of the instance that the call is about. Example: `es-cn-v641a0ta3000g****`.
    pub instance_id: Option<String>,
    /// Which version of the es is meant. Example: `6.7.0_with_X-Pack`.
    pub es_version: Option<String>,
    /// ID of the resource group that the call is about. Example: `rg-aekzvowej3i****`.
    pub resource_group_id: Option<String>,
    /// Labels attached to the item. Example: `[{"tagKey":"key1","tagValue":"value1"}]`.
    pub tags: Option<String>,
    /// ID of the vpc that the call is about. Example: `vpc-bp16k1dvzxtmagcva****`.
    pub vpc_id: Option<String>,
    /// ID of the zone that the call is about. Example: `cn-hangzhou-i`.
    pub zone_id: Option<String>,
    /// Which kind of payment it is or is to be. Example: `postpaid`.
    pub payment_type: Option<Open<PaymentType>>,
    /// Class that the instance belongs to. Here: `x-pack`, `advanced`, `community`.
    /// Example: `advanced`.
    pub instance_category: Option<Open<InstanceCategory>>,
    /// State that the item is in, or that is asked for.
    pub status: Option<String>,
}

impl ListInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `page`.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `instanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `esVersion`.
    pub fn es_version(mut self, value: impl Into<String>) -> Self {
        self.es_version = Some(value.into());
        self
    }
    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `vpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `zoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `paymentType`.
    pub fn payment_type(mut self, value: impl Into<Open<PaymentType>>) -> Self {
        self.payment_type = Some(value.into());
        self
    }
    /// Sets `instanceCategory`.
    pub fn instance_category(
        mut self,
        value: impl Into<Open<InstanceCategory>>,
    ) -> Self {
        self.instance_category = Some(value.into());
        self
    }
    /// Sets `status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    ListInstanceRequest {
        "page" => page: query,
        "size" => size: query,
        "description" => description: query,
        "instanceId" => instance_id: query,
        "esVersion" => es_version: query,
        "resourceGroupId" => resource_group_id: query,
        "tags" => tags: query,
        "vpcId" => vpc_id: query,
        "zoneId" => zone_id: query,
        "paymentType" => payment_type: query,
        "instanceCategory" => instance_category: query,
        "status" => status: query,
    }
}

impl Operation for ListInstanceRequest {
    type Response = ListInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListInstance")
        .roa("GET", "/openapi/instances")
        .read_only();
}

impl Paginated for ListInstanceRequest {
    type Item = Instance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.headers.as_ref().and_then(|v| v.x_total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result)
    }
}

impl Stateful for ListInstanceRequest {
    type State = InstanceStatus;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.instance_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .result
                .iter()
                .map(|v| (
                    v.instance_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`ListInstanceRequest`].
#[non_exhaustive]
pub struct ListInstanceResponse {
    /// The headers that are concerned.
    pub headers: Option<Headers>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<Instance>,
}

response! {
    ListInstanceResponse {
        "Headers" => headers: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct Instance {
    /// Whether the cluster has dedicated master nodes. Example: `false`.
    pub advanced_dedicate_master: Option<bool>,
    /// Settings of the client node, and what it works with.
    pub client_node_configuration: Option<MasterConfiguration>,
    /// When it was created. Example: `2018-07-13T03:58:07.253Z`.
    pub created_at: Option<Timestamp>,
    /// Whether there are dedicated master nodes. Example: `false`.
    pub dedicate_master: Option<bool>,
    /// Free text that describes the item to people. Example: `es-cn-abc`.
    pub description: Option<String>,
    /// Settings of the elastic data node, and what it works with.
    pub elastic_data_node_configuration: Option<ElasticDataNodeConfiguration>,
    /// Which version of the es is meant. Example: `6.7.0_with_X-Pack`.
    pub es_version: Option<String>,
    /// Settings of each extend, one entry each.
    /// Example: `[{ "configType": "aliVersion", "aliVersion": "ali1.3.0" }]`.
    pub extend_configs: Vec<String>,
    /// ID of the instance that the item belongs to or stands for. Example: `es-cn-v641a0ta3000g****`.
    pub instance_id: Option<String>,
    /// Whether the cluster has the new architecture. Example: `true`.
    pub is_new_deployment: Option<String>,
    /// Settings of the kibana, and what it works with.
    pub kibana_configuration: Option<MasterConfiguration>,
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
    /// State that the postpaid service is in. Example: `active`.
    pub postpaid_service_status: Option<Open<PostpaidServiceStatus>>,
    /// ID of the resource group that the item belongs to or stands for. Example: `rg-aekzvowej3i****`.
    pub resource_group_id: Option<String>,
    /// Whether the cluster can be reached over PrivateLink. Example: `true`.
    pub service_vpc: Option<bool>,
    /// State that the item is in, or that is asked for. Example: `active`.
    pub status: Option<Open<InstanceStatus>>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
    /// When it was last changed. Example: `2018-07-18T10:10:04.484Z`.
    pub updated_at: Option<Timestamp>,
    /// ID of the vpc instance that the item belongs to or stands for. Example: `vpc-bp1uag5jj38c****`.
    pub vpc_instance_id: Option<String>,
    /// Addresses that may open Kibana over the Internet. Example: `"0.0.0.0/0"`.
    pub kibana_ip_whitelist: Vec<String>,
    /// Addresses that may open Kibana from within the network. Example: `["192.168.XX.XX"]`.
    pub kibana_private_ip_whitelist: Vec<String>,
    /// Addresses that may connect over the Internet. Example: `[ "0.0.0.0/0" ]`.
    pub public_ip_whitelist: Vec<String>,
    /// Items of the kind private network IP address white that were found or are concerned.
    /// Example: `["192.168.XX.XX/25"]`.
    pub private_network_ip_white_list: Vec<String>,
    /// End of the period concerned. Example: `1715826092044`.
    pub end_time: Option<i64>,
    /// Which kind of arch it is or is to be. Example: `public`.
    pub arch_type: Option<String>,
}

response! {
    Instance {
        "advancedDedicateMaster" => advanced_dedicate_master: value,
        "clientNodeConfiguration" => client_node_configuration: value,
        "createdAt" => created_at: value,
        "dedicateMaster" => dedicate_master: value,
        "description" => description: value,
        "elasticDataNodeConfiguration" => elastic_data_node_configuration: value,
        "esVersion" => es_version: value,
        "extendConfigs" => extend_configs: list(""),
        "instanceId" => instance_id: value,
        "isNewDeployment" => is_new_deployment: value,
        "kibanaConfiguration" => kibana_configuration: value,
        "masterConfiguration" => master_configuration: value,
        "networkConfig" => network_config: value,
        "nodeAmount" => node_amount: value,
        "nodeSpec" => node_spec: value,
        "paymentType" => payment_type: value,
        "postpaidServiceStatus" => postpaid_service_status: value,
        "resourceGroupId" => resource_group_id: value,
        "serviceVpc" => service_vpc: value,
        "status" => status: value,
        "tags" => tags: list(""),
        "updatedAt" => updated_at: value,
        "vpcInstanceId" => vpc_instance_id: value,
        "kibanaIPWhitelist" => kibana_ip_whitelist: list(""),
        "kibanaPrivateIPWhitelist" => kibana_private_ip_whitelist: list(""),
        "publicIpWhitelist" => public_ip_whitelist: list(""),
        "privateNetworkIpWhiteList" => private_network_ip_white_list: list(""),
        "endTime" => end_time: value,
        "archType" => arch_type: value,
    }
}
