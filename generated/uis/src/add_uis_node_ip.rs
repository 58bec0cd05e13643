// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddUisNodeIp`, from `uis/AddUisNodeIp.md`.

use alicloud_runtime::codegen::*;

/// Adds a number of IP addresses to a UIS node.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::AddUisNodeIpRequest::new()
///     .ip_addrs_num(2)
///     .uis_node_id("UISNODE-xxx4i1kged5xd3dk8****");
/// let reply = client.add_uis_node_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddUisNodeIpRequest {
    /// **Required.** How many there are of this: IP address addrs. Example: `2`.
    pub ip_addrs_num: Option<i32>,
    /// **Required.** Access point of the service that is meant.
    /// Example: `UISNODE-xxx4i1kged5xd3dk8****`.
    pub uis_node_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-001****`.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl AddUisNodeIpRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IpAddrsNum`, which is required.
    #[inline]
    pub fn ip_addrs_num(mut self, value: i32) -> Self {
        self.ip_addrs_num = Some(value);
        self
    }
    /// Sets `UisNodeId`, which is required.
    pub fn uis_node_id(mut self, value: impl Into<String>) -> Self {
        self.uis_node_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    AddUisNodeIpRequest {
        "IpAddrsNum" => ip_addrs_num: query,
        "UisNodeId" => uis_node_id: query,
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for AddUisNodeIpRequest {
    type Response = AddUisNodeIpResponse;
    type Error = AddUisNodeIpError;
    const INFO: OperationInfo = super::operation("AddUisNodeIp")
        .required(&["IpAddrsNum", "UisNodeId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AddUisNodeIpError] = &[
        AddUisNodeIpError::InvalidAddrsNum,
        AddUisNodeIpError::InvalidUisNodeIdNotFound,
    ];
}

/// Response to [`AddUisNodeIpRequest`].
pub type AddUisNodeIpResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddUisNodeIpRequest`] names.
///
/// - [`InvalidAddrsNum`](super::DocumentedError::InvalidAddrsNum)
/// - [`InvalidUisNodeIdNotFound`](super::DocumentedError::InvalidUisNodeIdNotFound)
pub type AddUisNodeIpError = super::DocumentedError;
