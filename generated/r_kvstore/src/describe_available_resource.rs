// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAvailableResource`, from `r-kvstore/DescribeAvailableResource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, Engine, OrderType};

/// Lists the instance classes that can be bought, by zone and architecture.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeAvailableResourceRequest::new()
///     .region_id("cn-beijing")
///     .zone_id("cn-beijing-c");
/// let reply = client.describe_available_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAvailableResourceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-beijing-c`.
    pub zone_id: Option<String>,
    /// Whether the instance is paid for in advance or by use. Here: `PostPaid`, `PrePaid`.
    /// Default: `PrePaid`. Example: `PrePaid`.
    pub instance_charge_type: Option<Open<ChargeType>>,
    /// Kind of order, or the order in which the result is sorted. Here: `BUY`, `UPGRADE`, `DOWNGRADE`.
    pub order_type: Option<Open<OrderType>>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<Open<Engine>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
    /// Kind of instance on offer, such as Community Edition or a storage kind of Tair.
    pub product_type: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// Product series that the offer is listed for: the full standard series or the low-cost one.
    pub instance_scene: Option<String>,
}

impl DescribeAvailableResourceRequest {
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
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<Open<OrderType>>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<Open<Engine>>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
    /// Sets `ProductType`.
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
        self.product_type = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `InstanceScene`.
    pub fn instance_scene(mut self, value: impl Into<String>) -> Self {
        self.instance_scene = Some(value.into());
        self
    }
}

request! {
    DescribeAvailableResourceRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "InstanceChargeType" => instance_charge_type: query,
        "OrderType" => order_type: query,
        "Engine" => engine: query,
        "ResourceGroupId" => resource_group_id: query,
        "InstanceId" => instance_id: query,
        "AcceptLanguage" => accept_language: query,
        "ProductType" => product_type: query,
        "NodeId" => node_id: query,
        "InstanceScene" => instance_scene: query,
    }
}

impl Operation for DescribeAvailableResourceRequest {
    type Response = DescribeAvailableResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAvailableResource")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAvailableResourceRequest`].
#[non_exhaustive]
pub struct DescribeAvailableResourceResponse {
    /// Zones in which the resource can be bought, with what each of them offers.
    pub available_zones: Vec<AvailableZone>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `128BD75D-A423-4235-B777-811429BB6E4D`.
    pub request_id: Option<String>,
}

response! {
    DescribeAvailableResourceResponse {
        "AvailableZones" => available_zones: list("AvailableZone"),
        "RequestId" => request_id: value,
    }
}

/// Zones in which the resource can be bought, with what each of them offers.
#[non_exhaustive]
pub struct AvailableZone {
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// Name of the zone, for people to read. Example: `text`.
    pub zone_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Database engines that can be bought in the zone.
    pub supported_engines: Vec<SupportedEngine>,
}

response! {
    AvailableZone {
        "ZoneId" => zone_id: value,
        "ZoneName" => zone_name: value,
        "RegionId" => region_id: value,
        "SupportedEngines" => supported_engines: list("SupportedEngine"),
    }
}

/// Database engines that can be bought in the zone.
#[non_exhaustive]
pub struct SupportedEngine {
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Kinds of supported edition that were found or are concerned.
    pub supported_edition_types: Vec<SupportedEditionType>,
}

response! {
    SupportedEngine {
        "Engine" => engine: value,
        "SupportedEditionTypes" => supported_edition_types: list("SupportedEditionType"),
    }
}

/// Kinds of supported edition that were found or are concerned.
#[non_exhaustive]
pub struct SupportedEditionType {
    /// Whether the instance is of the Community Edition or of Tair. Example: `Enterprise`.
    pub edition_type: Option<String>,
    /// Kinds of supported series that were found or are concerned.
    pub supported_series_types: Vec<SupportedSeriesType>,
}

response! {
    SupportedEditionType {
        "EditionType" => edition_type: value,
        "SupportedSeriesTypes" => supported_series_types: list("SupportedSeriesType"),
    }
}

/// Kinds of supported series that were found or are concerned.
#[non_exhaustive]
pub struct SupportedSeriesType {
    /// Series of the edition that is offered. Example: `enhanced_performance_type`.
    pub series_type: Option<String>,
    /// Engine versions on offer, one entry each.
    pub supported_engine_versions: Vec<SupportedEngineVersion>,
}

response! {
    SupportedSeriesType {
        "SeriesType" => series_type: value,
        "SupportedEngineVersions" => supported_engine_versions: list("SupportedEngineVersion"),
    }
}

/// Engine versions on offer, one entry each.
#[non_exhaustive]
pub struct SupportedEngineVersion {
    /// Engine version on offer. Example: `5.0`.
    pub version: Option<String>,
    /// Kinds of supported architecture that were found or are concerned.
    pub supported_architecture_types: Vec<SupportedArchitectureType>,
}

response! {
    SupportedEngineVersion {
        "Version" => version: value,
        "SupportedArchitectureTypes" => supported_architecture_types: list("SupportedArchitectureType"),
    }
}

/// Kinds of supported architecture that were found or are concerned.
#[non_exhaustive]
pub struct SupportedArchitectureType {
    /// How the nodes of such an instance are arranged, for example as a cluster.
    pub architecture: Option<String>,
    /// Shard numbers on offer, one entry each.
    pub supported_shard_numbers: Vec<SupportedShardNumber>,
}

response! {
    SupportedArchitectureType {
        "Architecture" => architecture: value,
        "SupportedShardNumbers" => supported_shard_numbers: list("SupportedShardNumber"),
    }
}

/// Shard numbers on offer, one entry each.
#[non_exhaustive]
pub struct SupportedShardNumber {
    /// Number that counts or picks out the shard. Example: `8`.
    pub shard_number: Option<String>,
    /// Kinds of supported node that were found or are concerned.
    pub supported_node_types: Vec<SupportedNodeType>,
}

response! {
    SupportedShardNumber {
        "ShardNumber" => shard_number: value,
        "SupportedNodeTypes" => supported_node_types: list("SupportedNodeType"),
    }
}

/// Kinds of supported node that were found or are concerned.
#[non_exhaustive]
pub struct SupportedNodeType {
    /// Kind of node on offer, by its number of copies. Example: `double`.
    pub supported_node_type: Option<String>,
    /// What can be bought in the zone at present.
    pub available_resources: Vec<AvailableResource>,
}

response! {
    SupportedNodeType {
        "SupportedNodeType" => supported_node_type: value,
        "AvailableResources" => available_resources: list("AvailableResource"),
    }
}

/// What can be bought in the zone at present.
#[non_exhaustive]
pub struct AvailableResource {
    /// Free text kept with the instance class. Example: `text`.
    pub instance_class_remark: Option<String>,
    /// Memory of the instance or of the node. Example: `16384`.
    pub capacity: Option<i64>,
    /// Size, model or class of the instance.
    /// Example: `redis.amber.logic.sharding.2g.8db.0rodb.24proxy.multithread`.
    pub instance_class: Option<String>,
}

response! {
    AvailableResource {
        "InstanceClassRemark" => instance_class_remark: value,
        "Capacity" => capacity: value,
        "InstanceClass" => instance_class: value,
    }
}
