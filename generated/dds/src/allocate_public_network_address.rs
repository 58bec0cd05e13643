// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AllocatePublicNetworkAddress`, from `dds/AllocatePublicNetworkAddress.md`.

use alicloud_runtime::codegen::*;

/// Gives an instance an address that can be reached from the Internet.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::AllocatePublicNetworkAddressRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.allocate_public_network_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AllocatePublicNetworkAddressRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID. Example: `s-bpxxxxxxxx`.
    pub node_id: Option<String>,
}

impl AllocatePublicNetworkAddressRequest {
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
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
}

request! {
    AllocatePublicNetworkAddressRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "NodeId" => node_id: query,
    }
}

impl Operation for AllocatePublicNetworkAddressRequest {
    type Response = AllocatePublicNetworkAddressResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AllocatePublicNetworkAddress")
        .required(&["DBInstanceId"])
        .region("RegionId");
}

/// Response to [`AllocatePublicNetworkAddressRequest`].
pub type AllocatePublicNetworkAddressResponse = alicloud_runtime::EmptyResponse;
