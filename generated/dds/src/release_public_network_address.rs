// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleasePublicNetworkAddress`, from `dds/ReleasePublicNetworkAddress.md`.

use alicloud_runtime::codegen::*;

/// Takes away the Internet address of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ReleasePublicNetworkAddressRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.release_public_network_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleasePublicNetworkAddressRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID. Example: `s-bpxxxxxxxx`.
    pub node_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the address is an SRV address or a normal one. Example: `SRV`.
    pub connection_type: Option<String>,
}

impl ReleasePublicNetworkAddressRequest {
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
    ReleasePublicNetworkAddressRequest {
        "DBInstanceId" => db_instance_id: query,
        "NodeId" => node_id: query,
        "RegionId" => region_id: query,
        "ConnectionType" => connection_type: query,
    }
}

impl Operation for ReleasePublicNetworkAddressRequest {
    type Response = ReleasePublicNetworkAddressResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ReleasePublicNetworkAddress")
        .required(&["DBInstanceId"])
        .region("RegionId");
}

/// Response to [`ReleasePublicNetworkAddressRequest`].
pub type ReleasePublicNetworkAddressResponse = alicloud_runtime::EmptyResponse;
