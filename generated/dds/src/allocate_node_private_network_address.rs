// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AllocateNodePrivateNetworkAddress`, from `dds/AllocateNodePrivateNetworkAddress.md`.

use alicloud_runtime::codegen::*;

/// Gives a shard or config server of a sharded cluster an internal address of its own.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::AllocateNodePrivateNetworkAddressRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx")
///     .node_id("d-bpxxxxxxxx");
/// let reply = client.allocate_node_private_network_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AllocateNodePrivateNetworkAddressRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Mongos, shard or Configserver node of a sharded cluster, by its ID.
    /// Example: `d-bpxxxxxxxx`.
    pub node_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Login name of the account. Length: 4 to 16. Example: `shardcsaccount`.
    pub account_name: Option<String>,
    /// Password that the account logs on with. Length: 8 to 32. Example: `Test123456`.
    /// A secret: it is printed as `***`.
    pub account_password: Option<String>,
}

impl AllocateNodePrivateNetworkAddressRequest {
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
    /// Sets `NodeId`, which is required.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `AccountName`.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `AccountPassword`.
    pub fn account_password(mut self, value: impl Into<String>) -> Self {
        self.account_password = Some(value.into());
        self
    }
}

request! {
    AllocateNodePrivateNetworkAddressRequest {
        "DBInstanceId" => db_instance_id: query,
        "NodeId" => node_id: query,
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query as Secret,
    }
}

impl Operation for AllocateNodePrivateNetworkAddressRequest {
    type Response = AllocateNodePrivateNetworkAddressResponse;
    type Error = AllocateNodePrivateNetworkAddressError;
    const INFO: OperationInfo = super::operation("AllocateNodePrivateNetworkAddress")
        .required(&["DBInstanceId", "NodeId"])
        .region("RegionId");
    const ERRORS: &'static [AllocateNodePrivateNetworkAddressError] = &[
        AllocateNodePrivateNetworkAddressError::InvalidAccountNameForbid,
    ];
}

/// Response to [`AllocateNodePrivateNetworkAddressRequest`].
pub type AllocateNodePrivateNetworkAddressResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AllocateNodePrivateNetworkAddressRequest`] names.
///
/// - [`InvalidAccountNameForbid`](super::DocumentedError::InvalidAccountNameForbid)
pub type AllocateNodePrivateNetworkAddressError = super::DocumentedError;
