// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVpnConnection`, from `vpc/DeleteVpnConnection.md`.

use alicloud_runtime::codegen::*;

/// Deletes an IPsec connection; the two networks lose touch at once.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteVpnConnectionRequest::new()
///     .region_id("cn-hangzhou")
///     .vpn_connection_id("vco-bp1bbi27hojx80nck****");
/// let reply = client.delete_vpn_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVpnConnectionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an IPsec connection, as
    /// [`CreateVpnConnection`](super::Client::create_vpn_connection) returned it.
    /// Example: `vco-bp1bbi27hojx80nck****`.
    pub vpn_connection_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
}

impl DeleteVpnConnectionRequest {
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
    /// Sets `VpnConnectionId`, which is required.
    pub fn vpn_connection_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_connection_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteVpnConnectionRequest {
        "RegionId" => region_id: query,
        "VpnConnectionId" => vpn_connection_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteVpnConnectionRequest {
    type Response = DeleteVpnConnectionResponse;
    type Error = DeleteVpnConnectionError;
    const INFO: OperationInfo = super::operation("DeleteVpnConnection")
        .required(&["RegionId", "VpnConnectionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteVpnConnectionError] = &[
        DeleteVpnConnectionError::ForbbidenSubUser,
        DeleteVpnConnectionError::Forbidden,
        DeleteVpnConnectionError::InvalidVpnConnectionInstanceIdNotFound,
        DeleteVpnConnectionError::VpnGatewayConfiguring,
        DeleteVpnConnectionError::VpnTaskConflict,
        DeleteVpnConnectionError::VpnGatewayFinancialLocked,
        DeleteVpnConnectionError::InternalError,
        DeleteVpnConnectionError::InvalidVpnGatewayInstanceIdNotFound,
    ];
}

/// Response to [`DeleteVpnConnectionRequest`].
pub type DeleteVpnConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVpnConnectionRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidVpnConnectionInstanceIdNotFound`](super::DocumentedError::InvalidVpnConnectionInstanceIdNotFound)
/// - [`VpnGatewayConfiguring`](super::DocumentedError::VpnGatewayConfiguring)
/// - [`VpnTaskConflict`](super::DocumentedError::VpnTaskConflict)
/// - [`VpnGatewayFinancialLocked`](super::DocumentedError::VpnGatewayFinancialLocked)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`InvalidVpnGatewayInstanceIdNotFound`](super::DocumentedError::InvalidVpnGatewayInstanceIdNotFound), here with HTTP status 400
pub type DeleteVpnConnectionError = super::DocumentedError;
