// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeReplicaSetRole`, from `dds/DescribeReplicaSetRole.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkType};

/// Lists the nodes of an instance with their roles and addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeReplicaSetRoleRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.describe_replica_set_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeReplicaSetRoleRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeReplicaSetRoleRequest {
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
    DescribeReplicaSetRoleRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeReplicaSetRoleRequest {
    type Response = DescribeReplicaSetRoleResponse;
    type Error = DescribeReplicaSetRoleError;
    const INFO: OperationInfo = super::operation("DescribeReplicaSetRole")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeReplicaSetRoleError] = &[
        DescribeReplicaSetRoleError::Forbidden,
    ];
}

/// Response to [`DescribeReplicaSetRoleRequest`].
#[non_exhaustive]
pub struct DescribeReplicaSetRoleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DB4A0595-FCA9-437F-B2BB-25DBFC009D3E`.
    pub request_id: Option<String>,
    /// ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Nodes of the replica set with their addresses.
    pub replica_sets: Vec<ReplicaSet>,
}

response! {
    DescribeReplicaSetRoleResponse {
        "RequestId" => request_id: value,
        "DBInstanceId" => db_instance_id: value,
        "ReplicaSets" => replica_sets: list("ReplicaSet"),
    }
}

/// Nodes of the replica set with their addresses.
#[non_exhaustive]
pub struct ReplicaSet {
    /// Host name that clients reach the node at. Example: `dds-bpxxxxxxxx.mongodb.rds.aliyuncs.com`.
    pub connection_domain: Option<String>,
    /// Port that clients reach the node at. Example: `3717`.
    pub connection_port: Option<String>,
    /// How many seconds the classic network address is still kept.
    /// Unit: `seconds`. Example: `1209582`.
    pub expired_time: Option<String>,
    /// Whether the item lies in a VPC or in the classic network. Example: `VPC`.
    pub network_type: Option<Open<NetworkType>>,
    /// Part that the node plays in the replica set. Example: `Primary`.
    pub replica_set_role: Option<String>,
    /// Single node, by the number that the service gave it. Example: `651xxxxx`.
    pub role_id: Option<String>,
    /// Whether the address is an SRV address or a normal one. Example: `SRV`.
    pub connection_type: Option<String>,
}

response! {
    ReplicaSet {
        "ConnectionDomain" => connection_domain: value,
        "ConnectionPort" => connection_port: value,
        "ExpiredTime" => expired_time: value,
        "NetworkType" => network_type: value,
        "ReplicaSetRole" => replica_set_role: value,
        "RoleId" => role_id: value,
        "ConnectionType" => connection_type: value,
    }
}

/// Errors that the documentation of [`DescribeReplicaSetRoleRequest`] names.
///
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type DescribeReplicaSetRoleError = super::DocumentedError;
