// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSslVpnClientCert`, from `vpc/DeleteSslVpnClientCert.md`.

use alicloud_runtime::codegen::*;

/// Deletes a client certificate of an SSL-VPN server.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteSslVpnClientCertRequest::new()
///     .region_id("cn-hangzhou")
///     .ssl_vpn_client_cert_id("vsc-bp1n8wcf134yl0osr****");
/// let reply = client.delete_ssl_vpn_client_cert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSslVpnClientCertRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a client certificate, as
    /// [`CreateSslVpnClientCert`](super::Client::create_ssl_vpn_client_cert) returned it.
    /// Example: `vsc-bp1n8wcf134yl0osr****`.
    pub ssl_vpn_client_cert_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
}

impl DeleteSslVpnClientCertRequest {
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
    /// Sets `SslVpnClientCertId`, which is required.
    pub fn ssl_vpn_client_cert_id(mut self, value: impl Into<String>) -> Self {
        self.ssl_vpn_client_cert_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteSslVpnClientCertRequest {
        "RegionId" => region_id: query,
        "SslVpnClientCertId" => ssl_vpn_client_cert_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteSslVpnClientCertRequest {
    type Response = DeleteSslVpnClientCertResponse;
    type Error = DeleteSslVpnClientCertError;
    const INFO: OperationInfo = super::operation("DeleteSslVpnClientCert")
        .required(&["RegionId", "SslVpnClientCertId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteSslVpnClientCertError] = &[
        DeleteSslVpnClientCertError::ForbbidenSubUser,
        DeleteSslVpnClientCertError::Forbidden,
        DeleteSslVpnClientCertError::VpnGatewayConfiguring,
        DeleteSslVpnClientCertError::InvalidRegionIdNotFound,
        DeleteSslVpnClientCertError::InvalidSslVpnClientCertIdNotFound,
    ];
}

/// Response to [`DeleteSslVpnClientCertRequest`].
pub type DeleteSslVpnClientCertResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteSslVpnClientCertRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`VpnGatewayConfiguring`](super::DocumentedError::VpnGatewayConfiguring)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidSslVpnClientCertIdNotFound`](super::DocumentedError::InvalidSslVpnClientCertIdNotFound)
pub type DeleteSslVpnClientCertError = super::DocumentedError;
