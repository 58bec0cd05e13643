// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseNodePrivateNetworkAddress`, from `dds/ReleaseNodePrivateNetworkAddress.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkType};

/// Takes away the internal address of a shard or config server.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ReleaseNodePrivateNetworkAddressRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx")
///     .node_id("d-bpxxxxxxxx")
///     .network_type("VPC");
/// let reply = client.release_node_private_network_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseNodePrivateNetworkAddressRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID. Example: `d-bpxxxxxxxx`.
    pub node_id: Option<String>,
    /// Whether the item lies in a VPC or in the classic network. Example: `VPC`.
    pub network_type: Option<Open<NetworkType>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the address is an SRV address or a normal one. Example: `SRV`.
    pub connection_type: Option<String>,
}

impl ReleaseNodePrivateNetworkAddressRequest {
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
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ConnectionType`.
    pub fn connection_type(mut self, value: impl Into<String>) -> Self {
        self.connection_type = Some(value.into());
        self
    }
}

request! {
    ReleaseNodePrivateNetworkAddressRequest {
        "DBInstanceId" => db_instance_id: query,
        "NodeId" => node_id: query,
        "NetworkType" => network_type: query,
        "RegionId" => region_id: query,
        "ConnectionType" => connection_type: query,
    }
}

impl Operation for ReleaseNodePrivateNetworkAddressRequest {
    type Response = ReleaseNodePrivateNetworkAddressResponse;
    type Error = ReleaseNodePrivateNetworkAddressError;
    const INFO: OperationInfo = super::operation("ReleaseNodePrivateNetworkAddress")
        .required(&["DBInstanceId"])
        .region("RegionId");
    const ERRORS: &'static [ReleaseNodePrivateNetworkAddressError] = &[
        ReleaseNodePrivateNetworkAddressError::GadInstanceNotSupport,
    ];
}

/// Response to [`ReleaseNodePrivateNetworkAddressRequest`].
pub type ReleaseNodePrivateNetworkAddressResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ReleaseNodePrivateNetworkAddressRequest`] names.
///
/// - [`GadInstanceNotSupport`](super::DocumentedError::GadInstanceNotSupport)
pub type ReleaseNodePrivateNetworkAddressError = super::DocumentedError;
