// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteUisNodeIp`, from `uis/DeleteUisNodeIp.md`.

use alicloud_runtime::codegen::*;

/// Removes one IP address from a UIS node.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::DeleteUisNodeIpRequest::new()
///     .uis_node_id("UISNODE-xxx0gdclomnwvxs6m****")
///     .uis_node_ip_address("192.168.XX.XX");
/// let reply = client.delete_uis_node_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteUisNodeIpRequest {
    /// **Required.** Access point of the service that is meant.
    /// Example: `UISNODE-xxx0gdclomnwvxs6m****`.
    pub uis_node_id: Option<String>,
    /// **Required.** IP address that belongs to the UIS node. Example: `192.168.XX.XX`.
    pub uis_node_ip_address: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04****`.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteUisNodeIpRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UisNodeId`, which is required.
    pub fn uis_node_id(mut self, value: impl Into<String>) -> Self {
        self.uis_node_id = Some(value.into());
        self
    }
    /// Sets `UisNodeIpAddress`, which is required.
    pub fn uis_node_ip_address(mut self, value: impl Into<String>) -> Self {
        self.uis_node_ip_address = Some(value.into());
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
    DeleteUisNodeIpRequest {
        "UisNodeId" => uis_node_id: query,
        "UisNodeIpAddress" => uis_node_ip_address: query,
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteUisNodeIpRequest {
    type Response = DeleteUisNodeIpResponse;
    type Error = DeleteUisNodeIpError;
    const INFO: OperationInfo = super::operation("DeleteUisNodeIp")
        .required(&["UisNodeId", "UisNodeIpAddress"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteUisNodeIpError] = &[
        DeleteUisNodeIpError::InvalidAddrsNum,
        DeleteUisNodeIpError::InvalidUisNodeIdNotFound,
        DeleteUisNodeIpError::UisConfiguring,
    ];
}

/// Response to [`DeleteUisNodeIpRequest`].
pub type DeleteUisNodeIpResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteUisNodeIpRequest`] names.
///
/// - [`InvalidAddrsNum`](super::DocumentedError::InvalidAddrsNum)
/// - [`InvalidUisNodeIdNotFound`](super::DocumentedError::InvalidUisNodeIdNotFound)
/// - [`UisConfiguring`](super::DocumentedError::UisConfiguring)
pub type DeleteUisNodeIpError = super::DocumentedError;
