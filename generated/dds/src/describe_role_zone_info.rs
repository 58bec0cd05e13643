// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRoleZoneInfo`, from `dds/DescribeRoleZoneInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NodeType};

/// Tells which role and zone each node of an instance has.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeRoleZoneInfoRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.describe_role_zone_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRoleZoneInfoRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeRoleZoneInfoRequest {
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
    DescribeRoleZoneInfoRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeRoleZoneInfoRequest {
    type Response = DescribeRoleZoneInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRoleZoneInfo")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRoleZoneInfoRequest`].
#[non_exhaustive]
pub struct DescribeRoleZoneInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `728B9A96-E262-4AE5-915E-3A51CCE2FDA9`.
    pub request_id: Option<String>,
    /// Nodes with the zone that each is in.
    pub zone_infos: Vec<ZoneInfo>,
}

response! {
    DescribeRoleZoneInfoResponse {
        "RequestId" => request_id: value,
        "ZoneInfos" => zone_infos: list("ZoneInfo"),
    }
}

/// Nodes with the zone that each is in.
#[non_exhaustive]
pub struct ZoneInfo {
    /// Which instance or which of its nodes the entry describes. Example: `dds-bpxxxxxxxx`.
    pub ins_name: Option<String>,
    /// Part that the node plays, such as mongos, shard, Configserver, or member of a replica set.
    /// Here: `normal`, `configServer`, `shard`, `mongos`. Example: `normal`.
    pub node_type: Option<Open<NodeType>>,
    /// Single node, by the number that the service gave it. Example: `83xxxxx`.
    pub role_id: Option<String>,
    /// Part that the node plays, such as primary, or its kind in a sharded cluster.
    pub role_type: Option<Open<RoleType>>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-e`.
    pub zone_id: Option<String>,
}

response! {
    ZoneInfo {
        "InsName" => ins_name: value,
        "NodeType" => node_type: value,
        "RoleId" => role_id: value,
        "RoleType" => role_type: value,
        "ZoneId" => zone_id: value,
    }
}

values! {
    /// Part that the node plays, such as primary, or its kind in a sharded cluster.
    pub enum RoleType {
        /// Primary node, which takes the writes.
        Primary = "Primary",
        /// Secondary node, which copies from the primary.
        Secondary = "Secondary",
        /// Hidden node, a copy that clients do not see.
        Hidden = "Hidden",
    }
}
