// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstances`, from `r-kvstore/DescribeInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, EditionType, InstanceStatus, InstanceType, NetworkType, NodeType, Tag};

/// Lists instances of the account, with filters for class, state, network, and more.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// use alicloud_r_kvstore::describe_instances::InstanceStatus;
///
/// let request = alicloud_r_kvstore::DescribeInstancesRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instances(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_instances(request)
///     .wait()
///     .until(InstanceStatus::Normal)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstancesRequest {
    /// **Required** under conditions. IDs of the instances that the call is applied to or narrowed down
    /// to. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_ids: Option<String>,
    /// State of the instance, to narrow the list down to or to be put into. Example: `Normal`.
    pub instance_status: Option<Open<InstanceStatus>>,
    /// How the item is billed. Here: `PostPaid`, `PrePaid`. Example: `PostPaid`.
    pub charge_type: Option<Open<ChargeType>>,
    /// Whether the item lies in a VPC or in the classic network. Example: `CLASSIC`.
    pub network_type: Option<Open<NetworkType>>,
    /// Major version of Redis, or the Redis version that a Tair instance is compatible with.
    /// Example: `4.0`.
    pub engine_version: Option<String>,
    /// Size, model or class of the instance. Example: `redis.master.small.default`.
    pub instance_class: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bp1cxxxxxxxxxxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-sdrxxxxxxxxxxxxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 0 to 1000. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Kind or model of the instance, which sets what it can do. Example: `Redis`.
    pub instance_type: Option<Open<InstanceType>>,
    /// Text that instance names and IDs are searched for. Example: `apitest`.
    pub search_key: Option<String>,
    /// How the nodes of the instance are arranged. Default: `NULL`. Example: `standard`.
    pub architecture_type: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hongkong-b`.
    pub zone_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether only expired or only unexpired instances are returned.
    pub expired: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Whether only members of distributed instances are returned.
    pub global_instance: Option<bool>,
    /// Whether the instance is of the Community Edition or of Tair.
    pub edition_type: Option<Open<EditionType>>,
    /// Address of the instance inside the vSwitch.
    pub private_ip: Option<String>,
    /// Whether there is one copy of the data or two.
    pub node_type: Option<Open<NodeType>>,
}

impl DescribeInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `InstanceStatus`.
    pub fn instance_status(mut self, value: impl Into<Open<InstanceStatus>>) -> Self {
        self.instance_status = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `InstanceClass`.
    pub fn instance_class(mut self, value: impl Into<String>) -> Self {
        self.instance_class = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `SearchKey`.
    pub fn search_key(mut self, value: impl Into<String>) -> Self {
        self.search_key = Some(value.into());
        self
    }
    /// Sets `ArchitectureType`.
    pub fn architecture_type(mut self, value: impl Into<String>) -> Self {
        self.architecture_type = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Expired`.
    pub fn expired(mut self, value: impl Into<String>) -> Self {
        self.expired = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `GlobalInstance`.
    #[inline]
    pub fn global_instance(mut self, value: bool) -> Self {
        self.global_instance = Some(value);
        self
    }
    /// Sets `EditionType`.
    pub fn edition_type(mut self, value: impl Into<Open<EditionType>>) -> Self {
        self.edition_type = Some(value.into());
        self
    }
    /// Sets `PrivateIp`.
    pub fn private_ip(mut self, value: impl Into<String>) -> Self {
        self.private_ip = Some(value.into());
        self
    }
    /// Sets `NodeType`.
    pub fn node_type(mut self, value: impl Into<Open<NodeType>>) -> Self {
        self.node_type = Some(value.into());
        self
    }
}

request! {
    DescribeInstancesRequest {
        "InstanceIds" => instance_ids: query,
        "InstanceStatus" => instance_status: query,
        "ChargeType" => charge_type: query,
        "NetworkType" => network_type: query,
        "EngineVersion" => engine_version: query,
        "InstanceClass" => instance_class: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "InstanceType" => instance_type: query,
        "SearchKey" => search_key: query,
        "ArchitectureType" => architecture_type: query,
        "ZoneId" => zone_id: query,
        "Tag" => tag: query,
        "RegionId" => region_id: query,
        "Expired" => expired: query,
        "ResourceGroupId" => resource_group_id: query,
        "GlobalInstance" => global_instance: query,
        "EditionType" => edition_type: query,
        "PrivateIp" => private_ip: query,
        "NodeType" => node_type: query,
    }
}

impl Operation for DescribeInstancesRequest {
    type Response = DescribeInstancesResponse;
    type Error = DescribeInstancesError;
    const INFO: OperationInfo = super::operation("DescribeInstances")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeInstancesError] = &[
        DescribeInstancesError::InvalidInstanceIdsMalformed,
    ];
}

impl Paginated for DescribeInstancesRequest {
    type Item = KVStoreInstance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.instances)
    }
}

impl Stateful for DescribeInstancesRequest {
    type State = InstanceStatus;
    const FAILURES: &'static [InstanceStatus] = &[InstanceStatus::Error];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.instance_ids)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .instances
                .iter()
                .map(|v| (
                    v.instance_id.as_deref(),
                    v.instance_status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeInstancesRequest`].
#[non_exhaustive]
pub struct DescribeInstancesResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// Instances found, one entry each.
    pub instances: Vec<KVStoreInstance>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1E83311F-0EE4-4922-A3BF-730B312BED56`.
    pub request_id: Option<String>,
}

response! {
    DescribeInstancesResponse {
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "Instances" => instances: list("KVStoreInstance"),
        "RequestId" => request_id: value,
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct KVStoreInstance {
    /// How the nodes of the instance are arranged. Default: `NULL`. Example: `cluster`.
    pub architecture_type: Option<String>,
    /// Upper limit of the data rate. Unit: `MB/s`. Example: `96`.
    pub bandwidth: Option<i64>,
    /// Memory of the instance or of the node. Unit: `MB`. Example: `4096`.
    pub capacity: Option<i64>,
    /// How the item is billed. Here: `PostPaid`, `PrePaid`. Example: `PostPaid`.
    pub charge_type: Option<Open<ChargeType>>,
    /// Settings, in the notation that the operation defines. Example: `text`.
    pub config: Option<String>,
    /// Endpoint that clients connect to. Example: `r-bp1xxxxxxxxxxxxx.redis.rds.aliyuncs.com`.
    pub connection_domain: Option<String>,
    /// Whether clients connect directly or through a proxy. Example: `Standard`.
    pub connection_mode: Option<Open<ConnectionMode>>,
    /// Highest number of client connections that the class allows. Unit: `count`. Example: `20000`.
    pub connections: Option<i64>,
    /// When the item was created. Example: `2018-11-07T08:49:00Z`.
    pub create_time: Option<Timestamp>,
    /// When the instance was or will be released for good. Example: `2019-04-28T10:03:01Z`.
    pub destroy_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-06-13T16:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Major version of Redis that the instance runs or is compatible with. Example: `4.0`.
    pub engine_version: Option<String>,
    /// Whether a renewal with a changed configuration has been ordered but has not taken effect yet.
    /// Example: `false`.
    pub has_renew_change_order: Option<bool>,
    /// Size, model or class of the instance.
    /// Example: `redis.logic.sharding.2g.2db.0rodb.4proxy.default`.
    pub instance_class: Option<String>,
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    /// Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Name of the instance, to recognize it by. Example: `apitest`.
    pub instance_name: Option<String>,
    /// How the instance stands at present; it decides what can be done with it. Example: `Normal`.
    pub instance_status: Option<Open<InstanceStatus>>,
    /// Kind or model of the instance, which sets what it can do. Example: `Redis`.
    pub instance_type: Option<String>,
    /// Whether the instance is under the control of RDS. Example: `true`.
    pub is_rds: Option<bool>,
    /// Whether the item lies in a VPC or in the classic network. Example: `CLASSIC`.
    pub network_type: Option<Open<NetworkType>>,
    /// Whether there is one copy of the data or two. Example: `double`.
    pub node_type: Option<String>,
    /// Kind of package that the instance was sold in. Example: `standard`.
    pub package_type: Option<String>,
    /// Port that clients connect to. Example: `6379`.
    pub port: Option<i64>,
    /// Address of the instance inside the vSwitch. Example: `xxx.xxx.xxx.222`.
    pub private_ip: Option<String>,
    /// Highest number of requests a second that the specification is designed for. Example: `100000`.
    pub qps: Option<i64>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-hongkong`.
    pub region_id: Option<String>,
    /// Logical ID of the active geo-redundancy instance. Example: `grr-bp1xxxxxxxxxxxxx`.
    pub replacate_id: Option<String>,
    /// Text that instance names and IDs are searched for. Example: `apitest`.
    pub search_key: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Name that the user logs on with. Example: `r-bp1xxxxxxxxxxxxx`.
    pub user_name: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1xxxxxxxxxxxxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bp1xxxxxxxxxxxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hongkong-b`.
    pub zone_id: Option<String>,
    /// Address of the instance inside its network.
    pub privateipaddr: Option<String>,
    /// ID of the zone that the secondary lies in. Example: `cn-hangzhou-h`.
    pub secondary_zone_id: Option<String>,
    /// Number of data shards of the instance, or to be added. Example: `3`.
    pub shard_count: Option<i32>,
    /// Distributed instance that the instance is a member of. Example: `gr-bp14rkqrhac****`.
    pub global_instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyiu4ekp****`.
    pub resource_group_id: Option<String>,
    /// Whether the instance is cloud-native or runs on a physical machine. Example: `Ecs`.
    pub computing_type: Option<String>,
    /// Shown only for instances in a CloudBox. Example: `cloudbox`.
    pub cloud_type: Option<String>,
    /// Whether the instance is of the Community Edition or of Tair. Example: `Enterprise`.
    pub edition_type: Option<String>,
    /// Size, model or class of the shard. Example: `redis.shard.small.ce`.
    pub shard_class: Option<String>,
}

response! {
    KVStoreInstance {
        "ArchitectureType" => architecture_type: value,
        "Bandwidth" => bandwidth: value,
        "Capacity" => capacity: value,
        "ChargeType" => charge_type: value,
        "Config" => config: value,
        "ConnectionDomain" => connection_domain: value,
        "ConnectionMode" => connection_mode: value,
        "Connections" => connections: value,
        "CreateTime" => create_time: value,
        "DestroyTime" => destroy_time: value,
        "EndTime" => end_time: value,
        "EngineVersion" => engine_version: value,
        "HasRenewChangeOrder" => has_renew_change_order: value,
        "InstanceClass" => instance_class: value,
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "InstanceStatus" => instance_status: value,
        "InstanceType" => instance_type: value,
        "IsRds" => is_rds: value,
        "NetworkType" => network_type: value,
        "NodeType" => node_type: value,
        "PackageType" => package_type: value,
        "Port" => port: value,
        "PrivateIp" => private_ip: value,
        "QPS" => qps: value,
        "RegionId" => region_id: value,
        "ReplacateId" => replacate_id: value,
        "SearchKey" => search_key: value,
        "Tags" => tags: list("Tag"),
        "UserName" => user_name: value,
        "VSwitchId" => vswitch_id: value,
        "VpcId" => vpc_id: value,
        "ZoneId" => zone_id: value,
        "Privateipaddr" => privateipaddr: value,
        "SecondaryZoneId" => secondary_zone_id: value,
        "ShardCount" => shard_count: value,
        "GlobalInstanceId" => global_instance_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "ComputingType" => computing_type: value,
        "CloudType" => cloud_type: value,
        "EditionType" => edition_type: value,
        "ShardClass" => shard_class: value,
    }
}

values! {
    /// Whether clients connect directly or through a proxy.
    pub enum ConnectionMode {
        /// Clients connect in the standard way, without the database proxy.
        Standard = "Standard",
        /// Clients connect through a database proxy.
        Safe = "Safe",
    }
}

/// Errors that the documentation of [`DescribeInstancesRequest`] names.
///
/// - [`InvalidInstanceIdsMalformed`](super::DocumentedError::InvalidInstanceIdsMalformed)
pub type DescribeInstancesError = super::DocumentedError;
