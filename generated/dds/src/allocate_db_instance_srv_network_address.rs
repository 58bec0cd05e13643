// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AllocateDBInstanceSrvNetworkAddress`, from `dds/AllocateDBInstanceSrvNetworkAddress.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SrvConnectionType};

/// Adds an SRV address to a replica set or a sharded cluster on cloud disks.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::AllocateDBInstanceSrvNetworkAddressRequest::new()
///     .db_instance_id("dds-2ze5eb9514e31364");
/// let reply = client.allocate_db_instance_srv_network_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AllocateDBInstanceSrvNetworkAddressRequest {
    /// **Required.** ID of the database instance. Example: `dds-2ze5eb9514e31364`.
    pub db_instance_id: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID.
    /// Example: `d-bp1b7bb3bbe****`.
    pub node_id: Option<String>,
    /// Network that the SRV address is for. Example: `vpc`.
    pub srv_connection_type: Option<Open<SrvConnectionType>>,
}

impl AllocateDBInstanceSrvNetworkAddressRequest {
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
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `SrvConnectionType`.
    pub fn srv_connection_type(
        mut self,
        value: impl Into<Open<SrvConnectionType>>,
    ) -> Self {
        self.srv_connection_type = Some(value.into());
        self
    }
}

request! {
    AllocateDBInstanceSrvNetworkAddressRequest {
        "DBInstanceId" => db_instance_id: query,
        "NodeId" => node_id: query,
        "SrvConnectionType" => srv_connection_type: query,
    }
}

impl Operation for AllocateDBInstanceSrvNetworkAddressRequest {
    type Response = AllocateDBInstanceSrvNetworkAddressResponse;
    type Error = AllocateDBInstanceSrvNetworkAddressError;
    const INFO: OperationInfo = super::operation("AllocateDBInstanceSrvNetworkAddress")
        .required(&["DBInstanceId"]);
    const ERRORS: &'static [AllocateDBInstanceSrvNetworkAddressError] = &[
        AllocateDBInstanceSrvNetworkAddressError::InvalidAccountNameForbid,
    ];
}

/// Response to [`AllocateDBInstanceSrvNetworkAddressRequest`].
pub type AllocateDBInstanceSrvNetworkAddressResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AllocateDBInstanceSrvNetworkAddressRequest`] names.
///
/// - [`InvalidAccountNameForbid`](super::DocumentedError::InvalidAccountNameForbid)
pub type AllocateDBInstanceSrvNetworkAddressError = super::DocumentedError;
