// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceAttribute`, from `clickhouse_2023_05_22/DescribeDBInstanceAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Shows one Enterprise Edition cluster in full by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::DescribeDBInstanceAttributeRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_db_instance_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDBInstanceAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceAttributeRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDBInstanceAttributeRequest {
    type Response = DescribeDBInstanceAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceAttribute")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDBInstanceAttributeRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2FED790E-FB61-4721-8C1C-07C627FA5A19`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DBInstanceData>,
}

response! {
    DescribeDBInstanceAttributeResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DBInstanceData {
    /// ID of the database instance. Example: `cc-bp100p4q1g9z3****`.
    pub db_instance_id: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Database engine, such as MySQL or Redis. Example: `clickhouse`.
    pub engine: Option<String>,
    /// Kernel release, such as `23.8`.
    pub engine_version: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `140692647406****`.
    pub ali_uid: Option<i64>,
    /// Seller that the account bought from. Example: `PD39050615820269****`.
    pub bid: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// How the item is billed. Example: `PrePaid`.
    pub charge_type: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub status: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-wz9duj8xd6r1gzhsg*****`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-uf67ij56zm9x4uc6hmilg`.
    pub vswitch_id: Option<String>,
    /// How far the cluster may shrink by itself. Example: `8`.
    pub scale_min: Option<i32>,
    /// How far the cluster may grow by itself. Example: `32`.
    pub scale_max: Option<i32>,
    /// How large the storage is or is to be. Example: `12`.
    pub storage_size: Option<i32>,
    /// Which kind of storage it is or is to be. Example: `100`.
    pub storage_type: Option<String>,
    /// How large the object store is or is to be. Example: `13`.
    pub object_store_size: Option<String>,
    /// When the item runs out. Example: `2024-04-17T08:14:48Z`.
    pub expire_time: Option<Timestamp>,
    /// Whether the instance is locked, and what locked it. Example: `0`.
    pub lock_mode: Option<String>,
    /// Why the item is locked. Example: `nolock`.
    pub lock_reason: Option<String>,
    /// Start of the daily window for maintenance, in UTC. Example: `12:00`.
    pub maintain_start_time: Option<String>,
    /// End of the daily window for maintenance, in UTC. Example: `21:00`.
    pub maintain_end_time: Option<String>,
    /// Whether the resource is guarded against being deleted by mistake. Example: `0/1`.
    pub deletion_protection: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzygvt54****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// The nodes that were found or are concerned, one entry each.
    pub nodes: Vec<Node>,
    /// When the item was created. Example: `2023-09-14T08:14:48Z`.
    pub create_time: Option<Timestamp>,
    /// Which version of the engine minor is meant. Example: `23.8.1.41495_6`.
    pub engine_minor_version: Option<String>,
    /// Which version of the latest engine minor is meant. Example: `23.8.1.41495_6`.
    pub latest_engine_minor_version: Option<String>,
}

response! {
    DBInstanceData {
        "DBInstanceId" => db_instance_id: value,
        "Description" => description: value,
        "Engine" => engine: value,
        "EngineVersion" => engine_version: value,
        "AliUid" => ali_uid: value,
        "Bid" => bid: value,
        "RegionId" => region_id: value,
        "ZoneId" => zone_id: value,
        "ChargeType" => charge_type: value,
        "Status" => status: value,
        "VpcId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
        "ScaleMin" => scale_min: value,
        "ScaleMax" => scale_max: value,
        "StorageSize" => storage_size: value,
        "StorageType" => storage_type: value,
        "ObjectStoreSize" => object_store_size: value,
        "ExpireTime" => expire_time: value,
        "LockMode" => lock_mode: value,
        "LockReason" => lock_reason: value,
        "MaintainStartTime" => maintain_start_time: value,
        "MaintainEndTime" => maintain_end_time: value,
        "DeletionProtection" => deletion_protection: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
        "Nodes" => nodes: list(""),
        "CreateTime" => create_time: value,
        "EngineMinorVersion" => engine_minor_version: value,
        "LatestEngineMinorVersion" => latest_engine_minor_version: value,
    }
}

/// The nodes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Node {
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// State that the node is in. Example: `active`.
    pub node_status: Option<String>,
}

response! {
    Node {
        "ZoneId" => zone_id: value,
        "NodeStatus" => node_status: value,
    }
}
