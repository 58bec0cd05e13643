// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDedicatedClusterInstanceList`, from `r-kvstore/DescribeDedicatedClusterInstanceList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceStatus};

/// Lists the instances in dedicated clusters with their nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// use alicloud_r_kvstore::describe_dedicated_cluster_instance_list::InstanceStatus;
///
/// let request = alicloud_r_kvstore::DescribeDedicatedClusterInstanceListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dedicated_cluster_instance_list(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_dedicated_cluster_instance_list(request)
///     .wait()
///     .until(InstanceStatus::Normal)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDedicatedClusterInstanceListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// State of the instance, to narrow the list down to or to be put into.
    pub instance_status: Option<i32>,
    /// Network that the instance is reached through.
    pub instance_net_type: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Major version of Redis, or the Redis version that a Tair instance is compatible with.
    pub engine_version: Option<String>,
    /// Dedicated cluster whose instances are returned; several IDs are separated by commas.
    pub cluster_id: Option<String>,
    /// Host of the dedicated cluster whose instances are returned; several IDs are separated by commas.
    pub dedicated_host_name: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeDedicatedClusterInstanceListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceStatus`.
    #[inline]
    pub fn instance_status(mut self, value: i32) -> Self {
        self.instance_status = Some(value);
        self
    }
    /// Sets `InstanceNetType`.
    pub fn instance_net_type(mut self, value: impl Into<String>) -> Self {
        self.instance_net_type = Some(value.into());
        self
    }
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `DedicatedHostName`.
    pub fn dedicated_host_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_name = Some(value.into());
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
}

request! {
    DescribeDedicatedClusterInstanceListRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "InstanceId" => instance_id: query,
        "InstanceStatus" => instance_status: query,
        "InstanceNetType" => instance_net_type: query,
        "Engine" => engine: query,
        "EngineVersion" => engine_version: query,
        "ClusterId" => cluster_id: query,
        "DedicatedHostName" => dedicated_host_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeDedicatedClusterInstanceListRequest {
    type Response = DescribeDedicatedClusterInstanceListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDedicatedClusterInstanceList")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDedicatedClusterInstanceListRequest {
    type Item = Instance;
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

impl Stateful for DescribeDedicatedClusterInstanceListRequest {
    type State = InstanceStatus;
    const FAILURES: &'static [InstanceStatus] = &[InstanceStatus::Error];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.instance_id)
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

/// Response to [`DescribeDedicatedClusterInstanceListRequest`].
#[non_exhaustive]
pub struct DescribeDedicatedClusterInstanceListResponse {
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `25`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `712CCF2A-16BD-411B-93F7-E978BEF2****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `0`.
    pub total_count: Option<i32>,
    /// Instances found, one entry each.
    pub instances: Vec<Instance>,
}

response! {
    DescribeDedicatedClusterInstanceListResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Instances" => instances: list(""),
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct Instance {
    /// ID of the virtual private cloud. Example: `vpc-t4n2clc70t3hqwsrr****`.
    pub vpc_id: Option<String>,
    /// Part that the node plays, or the architecture of the instance. Example: `logic`.
    pub character_type: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-t4nvrca24dczppq44****`.
    pub vswitch_id: Option<String>,
    /// Size, model or class of the instance. Example: `redis.cluster.sharding.common.ce`.
    pub instance_class: Option<String>,
    /// Start of the daily window for maintenance, in UTC. Example: `16:00Z`.
    pub maintain_start_time: Option<String>,
    /// When the item was created. Example: `2021-05-06T07:09:40Z`.
    pub create_time: Option<Timestamp>,
    /// Endpoint that clients connect to.
    /// Example: `r-t4ncdi1dgi0ja8****.redis.hangzhou.rds.aliyuncs.com`.
    pub connection_domain: Option<String>,
    /// End of the daily window for maintenance, in UTC. Example: `17:00Z`.
    pub maintain_end_time: Option<String>,
    /// Kind of disk or medium that the instance stores its data on. Example: `LOCAL_SSD`.
    pub storage_type: Option<String>,
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    /// Example: `r-bp1e7vl6ygf1yq****`.
    pub instance_id: Option<String>,
    /// Upper limit of the data rate that the instance has without any bought in addition.
    /// Example: `24`.
    pub band_width: Option<i64>,
    /// Upper limit of the data rate at present, with bandwidth bought in addition. Example: `50`.
    pub current_band_width: Option<i64>,
    /// Major version of Redis that the instance runs or is compatible with. Example: `5.0`.
    pub engine_version: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name of the instance, to recognize it by. Example: `testdb`.
    pub instance_name: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-e`.
    pub zone_id: Option<String>,
    /// Name of the dedicated cluster that the instance runs in. Example: `testname`.
    pub cluster_name: Option<String>,
    /// How the instance stands at present; it decides what can be done with it. Example: `Normal`.
    pub instance_status: Option<Open<InstanceStatus>>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Number of data shards of the instance, or to be added. Example: `3`.
    pub shard_count: Option<i32>,
    /// Internal number that the service keeps for maintenance. Example: `4652****`.
    pub custom_id: Option<String>,
    /// Number of proxy nodes. Example: `1`.
    pub proxy_count: Option<i32>,
    /// Dedicated cluster that the instance runs in. Example: `dhg-rx71fc5ndh9o****`.
    pub cluster_id: Option<String>,
    /// Nodes with their roles and hosts, one entry each.
    pub instance_node_list: Vec<InstanceNodeList>,
}

response! {
    Instance {
        "VpcId" => vpc_id: value,
        "CharacterType" => character_type: value,
        "VswitchId" => vswitch_id: value,
        "InstanceClass" => instance_class: value,
        "MaintainStartTime" => maintain_start_time: value,
        "CreateTime" => create_time: value,
        "ConnectionDomain" => connection_domain: value,
        "MaintainEndTime" => maintain_end_time: value,
        "StorageType" => storage_type: value,
        "InstanceId" => instance_id: value,
        "BandWidth" => band_width: value,
        "CurrentBandWidth" => current_band_width: value,
        "EngineVersion" => engine_version: value,
        "RegionId" => region_id: value,
        "InstanceName" => instance_name: value,
        "ZoneId" => zone_id: value,
        "ClusterName" => cluster_name: value,
        "InstanceStatus" => instance_status: value,
        "Engine" => engine: value,
        "ShardCount" => shard_count: value,
        "CustomId" => custom_id: value,
        "ProxyCount" => proxy_count: value,
        "ClusterId" => cluster_id: value,
        "InstanceNodeList" => instance_node_list: list(""),
    }
}

/// Nodes with their roles and hosts, one entry each.
#[non_exhaustive]
pub struct InstanceNodeList {
    /// IP address of the node inside its network. Example: `10.0.33.***`.
    pub node_ip: Option<String>,
    /// Host of the dedicated cluster that the node runs on. Example: `ch-bp13vf0y9gx3c****`.
    pub dedicated_host_name: Option<String>,
    /// Whether the node holds data or is a proxy; `normal` for nodes of a standard instance.
    /// Example: `normal`.
    pub node_type: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    /// Example: `r-bp1e7vl6ygf1yq****`.
    pub instance_id: Option<String>,
    /// Port that clients connect to. Example: `3001`.
    pub port: Option<i32>,
    /// Whether the node is the master or a replica. Example: `master`.
    pub role: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `17921111`.
    pub node_id: Option<i32>,
}

response! {
    InstanceNodeList {
        "NodeIp" => node_ip: value,
        "DedicatedHostName" => dedicated_host_name: value,
        "NodeType" => node_type: value,
        "ZoneId" => zone_id: value,
        "InstanceId" => instance_id: value,
        "Port" => port: value,
        "Role" => role: value,
        "NodeId" => node_id: value,
    }
}
