// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVpnGateway`, from `vpc/DeleteVpnGateway.md`.

use alicloud_runtime::codegen::*;

/// Deletes a VPN gateway. Not possible as long as it has IPsec connections.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteVpnGatewayRequest::new()
///     .region_id("cn-hangzhou")
///     .vpn_gateway_id("vpn-bp1q8bgx4xnkm2ogj****");
/// let reply = client.delete_vpn_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVpnGatewayRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway)
    /// returned it. Example: `vpn-bp1q8bgx4xnkm2ogj****`.
    pub vpn_gateway_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
}

impl DeleteVpnGatewayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VpnGatewayId`, which is required.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteVpnGatewayRequest {
        "RegionId" => region_id: query,
        "VpnGatewayId" => vpn_gateway_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteVpnGatewayRequest {
    type Response = DeleteVpnGatewayResponse;
    type Error = DeleteVpnGatewayError;
    const INFO: OperationInfo = super::operation("DeleteVpnGateway")
        .required(&["RegionId", "VpnGatewayId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteVpnGatewayError] = &[
        DeleteVpnGatewayError::ForbbidenSubUser,
        DeleteVpnGatewayError::Forbidden,
        DeleteVpnGatewayError::InvalidVpnGatewayInstanceIdNotFound,
        DeleteVpnGatewayError::ForbiddenRelease,
        DeleteVpnGatewayError::VpnGatewayConfiguring,
        DeleteVpnGatewayError::DependencyViolationVpnConnection,
        DeleteVpnGatewayError::DependencyViolationSslVpnServer,
        DeleteVpnGatewayError::DependencyViolationGreTunnel,
        DeleteVpnGatewayError::InternalError,
        DeleteVpnGatewayError::TaskConflict,
        DeleteVpnGatewayError::ForbiddenSubUser,
    ];
}

/// Response to [`DeleteVpnGatewayRequest`].
pub type DeleteVpnGatewayResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVpnGatewayRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidVpnGatewayInstanceIdNotFound`](super::DocumentedError::InvalidVpnGatewayInstanceIdNotFound)
/// - [`ForbiddenRelease`](super::DocumentedError::ForbiddenRelease)
/// - [`VpnGatewayConfiguring`](super::DocumentedError::VpnGatewayConfiguring)
/// - [`DependencyViolationVpnConnection`](super::DocumentedError::DependencyViolationVpnConnection)
/// - [`DependencyViolationSslVpnServer`](super::DocumentedError::DependencyViolationSslVpnServer)
/// - [`DependencyViolationGreTunnel`](super::DocumentedError::DependencyViolationGreTunnel)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`ForbiddenSubUser`](super::DocumentedError::ForbiddenSubUser)
pub type DeleteVpnGatewayError = super::DocumentedError;
