// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSslVpnServer`, from `vpc/DeleteSslVpnServer.md`.

use alicloud_runtime::codegen::*;

/// Deletes an SSL-VPN server.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteSslVpnServerRequest::new()
///     .region_id("cn-hangzhou")
///     .ssl_vpn_server_id("vss-bp18q7hzj6largv4v****");
/// let reply = client.delete_ssl_vpn_server(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSslVpnServerRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an SSL-VPN server, as
    /// [`CreateSslVpnServer`](super::Client::create_ssl_vpn_server) returned it.
    /// Example: `vss-bp18q7hzj6largv4v****`.
    pub ssl_vpn_server_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
}

impl DeleteSslVpnServerRequest {
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
    /// Sets `SslVpnServerId`, which is required.
    pub fn ssl_vpn_server_id(mut self, value: impl Into<String>) -> Self {
        self.ssl_vpn_server_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteSslVpnServerRequest {
        "RegionId" => region_id: query,
        "SslVpnServerId" => ssl_vpn_server_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteSslVpnServerRequest {
    type Response = DeleteSslVpnServerResponse;
    type Error = DeleteSslVpnServerError;
    const INFO: OperationInfo = super::operation("DeleteSslVpnServer")
        .required(&["RegionId", "SslVpnServerId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteSslVpnServerError] = &[
        DeleteSslVpnServerError::ForbbidenSubUser,
        DeleteSslVpnServerError::Forbidden,
        DeleteSslVpnServerError::VpnGatewayConfiguring,
        DeleteSslVpnServerError::VpnGatewayFinancialLocked,
        DeleteSslVpnServerError::InvalidRegionIdNotFound,
        DeleteSslVpnServerError::InvalidSslVpnServerIdNotFound,
    ];
}

/// Response to [`DeleteSslVpnServerRequest`].
pub type DeleteSslVpnServerResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteSslVpnServerRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`VpnGatewayConfiguring`](super::DocumentedError::VpnGatewayConfiguring)
/// - [`VpnGatewayFinancialLocked`](super::DocumentedError::VpnGatewayFinancialLocked)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidSslVpnServerIdNotFound`](super::DocumentedError::InvalidSslVpnServerIdNotFound)
pub type DeleteSslVpnServerError = super::DocumentedError;
