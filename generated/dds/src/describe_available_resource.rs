// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAvailableResource`, from `dds/DescribeAvailableResource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, DbType};

/// Lists which sizes and versions of instances can be bought in a zone.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeAvailableResourceRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.describe_available_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAvailableResourceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// Whether the instance is paid for in advance or by use. Here: `PrePaid`, `PostPaid`.
    /// Default: `PrePaid`. Example: `PrePaid`.
    pub instance_charge_type: Option<Open<ChargeType>>,
    /// Whether resources for replica sets or for sharded clusters are wanted. Example: `sharding`.
    pub db_type: Option<Open<DbType>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyiu4ekp****`.
    pub resource_group_id: Option<String>,
    /// Kind of disk, on the host or in the cloud, with its performance level. Example: `local_ssd`.
    pub storage_type: Option<Open<StorageType>>,
    /// Size of the instance in CPU cores and memory, as a code. Example: `dds.mongo.standard`.
    pub db_instance_class: Option<String>,
    /// Major release of MongoDB; for clones and restores the same as the source's. Example: `5.0`.
    pub engine_version: Option<String>,
    /// How many primary and secondary nodes the replica set has. Example: `3`.
    pub replication_factor: Option<String>,
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
    /// Sets `DbType`.
    pub fn db_type(mut self, value: impl Into<Open<DbType>>) -> Self {
        self.db_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `StorageType`.
    pub fn storage_type(mut self, value: impl Into<Open<StorageType>>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
    /// Sets `DBInstanceClass`.
    pub fn db_instance_class(mut self, value: impl Into<String>) -> Self {
        self.db_instance_class = Some(value.into());
        self
    }
    /// Sets `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `ReplicationFactor`.
    pub fn replication_factor(mut self, value: impl Into<String>) -> Self {
        self.replication_factor = Some(value.into());
        self
    }
}

request! {
    DescribeAvailableResourceRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "InstanceChargeType" => instance_charge_type: query,
        "DbType" => db_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "StorageType" => storage_type: query,
        "DBInstanceClass" => db_instance_class: query,
        "EngineVersion" => engine_version: query,
        "ReplicationFactor" => replication_factor: query,
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
    /// ID of this call; quote it when asking support about it.
    /// Example: `344EE51D-8850-4935-B68B-58A8F4DCE3BD`.
    pub request_id: Option<String>,
    /// Kinds of instance that can be bought, with what each offers.
    pub supported_db_types: Vec<SupportedDBType>,
}

response! {
    DescribeAvailableResourceResponse {
        "RequestId" => request_id: value,
        "SupportedDBTypes" => supported_db_types: list("SupportedDBType"),
    }
}

/// Kinds of instance that can be bought, with what each offers.
#[non_exhaustive]
pub struct SupportedDBType {
    /// Zones in which the resource can be bought, with what each of them offers.
    pub available_zones: Vec<AvailableZone>,
    /// Database engine that the entry is about. Example: `sharding`.
    pub db_type: Option<String>,
}

response! {
    SupportedDBType {
        "AvailableZones" => available_zones: list("AvailableZone"),
        "DbType" => db_type: value,
    }
}

/// Zones in which the resource can be bought, with what each of them offers.
#[non_exhaustive]
pub struct AvailableZone {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Releases of MongoDB that can be bought in the zone.
    pub supported_engine_versions: Vec<SupportedEngineVersion>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
}

response! {
    AvailableZone {
        "RegionId" => region_id: value,
        "SupportedEngineVersions" => supported_engine_versions: list("SupportedEngineVersion"),
        "ZoneId" => zone_id: value,
    }
}

/// Releases of MongoDB that can be bought in the zone.
#[non_exhaustive]
pub struct SupportedEngineVersion {
    /// Database engines that can be bought in the zone.
    pub supported_engines: Vec<SupportedEngine>,
    /// Which version of the software, the template or the item is meant. Example: `4.0`.
    pub version: Option<String>,
}

response! {
    SupportedEngineVersion {
        "SupportedEngines" => supported_engines: list("SupportedEngine"),
        "Version" => version: value,
    }
}

/// Database engines that can be bought in the zone.
#[non_exhaustive]
pub struct SupportedEngine {
    /// Database engine; always MongoDB. Example: `WiredTiger`.
    pub engine: Option<String>,
    /// Numbers of nodes that can be bought.
    pub supported_node_types: Vec<SupportedNodeType>,
}

response! {
    SupportedEngine {
        "Engine" => engine: value,
        "SupportedNodeTypes" => supported_node_types: list("SupportedNodeType"),
    }
}

/// Numbers of nodes that can be bought.
#[non_exhaustive]
pub struct SupportedNodeType {
    /// What can be bought in the zone at present.
    pub available_resources: Vec<AvailableResource>,
    /// Networks in which the instance can be bought. Example: `VPC`.
    pub network_types: Option<String>,
    /// Part that the node plays, such as mongos, shard, Configserver, or member of a replica set.
    /// Example: `3`.
    pub node_type: Option<String>,
}

response! {
    SupportedNodeType {
        "AvailableResources" => available_resources: list("AvailableResource"),
        "NetworkTypes" => network_types: value,
        "NodeType" => node_type: value,
    }
}

/// What can be bought in the zone at present.
#[non_exhaustive]
pub struct AvailableResource {
    /// Size in CPU cores and memory, as a code. Example: `dds.mongo.2xlarge`.
    pub instance_class: Option<String>,
    /// What the size offers, in words. Example: `text`.
    pub instance_class_remark: Option<String>,
    /// Disk sizes that can be chosen, with limits and step.
    pub db_instance_storage_range: Option<DBInstanceStorageRange>,
}

response! {
    AvailableResource {
        "InstanceClass" => instance_class: value,
        "InstanceClassRemark" => instance_class_remark: value,
        "DBInstanceStorageRange" => db_instance_storage_range: value,
    }
}

/// Disk sizes that can be chosen, with limits and step.
#[non_exhaustive]
pub struct DBInstanceStorageRange {
    /// Smallest value, allowed or found. Example: `20`.
    pub min: Option<i32>,
    /// Largest value, allowed or found. Example: `16000`.
    pub max: Option<i32>,
    /// Amount by which the disk size can be raised at a time. Example: `10`.
    pub step: Option<i32>,
}

response! {
    DBInstanceStorageRange {
        "Min" => min: value,
        "Max" => max: value,
        "Step" => step: value,
    }
}

values! {
    /// Kind of disk, on the host or in the cloud, with its performance level.
    pub enum StorageType {
        /// SSD inside the host.
        LocalSsd = "local_ssd",
        /// Enterprise SSD of performance level 1.
        CloudEssd1 = "cloud_essd1",
        /// Enterprise SSD of performance level 2.
        CloudEssd2 = "cloud_essd2",
        /// Enterprise SSD of performance level 3.
        CloudEssd3 = "cloud_essd3",
        /// Cloud disk with automatic performance level.
        CloudAuto = "cloud_auto",
    }
}
