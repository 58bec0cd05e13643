// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSslVpnClientCert`, from `vpc/CreateSslVpnClientCert.md`.

use alicloud_runtime::codegen::*;

/// Issues a client certificate for an SSL-VPN server; a client needs it to connect.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateSslVpnClientCertRequest::new()
///     .region_id("cn-hangzhou")
///     .ssl_vpn_server_id("vss-m5et0q3iy1qex328w****");
/// let reply = client.create_ssl_vpn_client_cert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSslVpnClientCertRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** SSL-VPN server that the certificate gives access to.
    /// Example: `vss-m5et0q3iy1qex328w****`.
    pub ssl_vpn_server_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    /// Length: 2 to 128. Example: `SslVpnClientCert1`.
    pub name: Option<String>,
}

impl CreateSslVpnClientCertRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    CreateSslVpnClientCertRequest {
        "RegionId" => region_id: query,
        "SslVpnServerId" => ssl_vpn_server_id: query,
        "ClientToken" => client_token: query,
        "Name" => name: query,
    }
}

impl Operation for CreateSslVpnClientCertRequest {
    type Response = CreateSslVpnClientCertResponse;
    type Error = CreateSslVpnClientCertError;
    const INFO: OperationInfo = super::operation("CreateSslVpnClientCert")
        .required(&["RegionId", "SslVpnServerId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateSslVpnClientCertError] = &[
        CreateSslVpnClientCertError::ForbbidenSubUser,
        CreateSslVpnClientCertError::Forbidden,
        CreateSslVpnClientCertError::ResourceQuotaFull,
        CreateSslVpnClientCertError::VpnGatewayConfiguring,
        CreateSslVpnClientCertError::VpnGatewayFinancialLocked,
        CreateSslVpnClientCertError::InvalidName,
        CreateSslVpnClientCertError::SslVpnClientCreateTimesReachLimits,
        CreateSslVpnClientCertError::CreateSslCertsQuotaFullQuotaFull,
        CreateSslVpnClientCertError::InvalidSslVpnServerIdNotFound,
        CreateSslVpnClientCertError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`CreateSslVpnClientCertRequest`].
#[non_exhaustive]
pub struct CreateSslVpnClientCertResponse {
    /// Name for people to tell the resource by; calls go by the ID. Example: `SslVpnClientCert`.
    pub name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `079874CD-AEC1-43E6-AC03-ADD96B6E4907`.
    pub request_id: Option<String>,
    /// ID of a client certificate, as
    /// [`CreateSslVpnClientCert`](super::Client::create_ssl_vpn_client_cert) returned it.
    /// Example: `vsc-m5euof6s5jy8vs5kd****`.
    pub ssl_vpn_client_cert_id: Option<String>,
}

response! {
    CreateSslVpnClientCertResponse {
        "Name" => name: value,
        "RequestId" => request_id: value,
        "SslVpnClientCertId" => ssl_vpn_client_cert_id: value,
    }
}

/// Errors that the documentation of [`CreateSslVpnClientCertRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`VpnGatewayConfiguring`](super::DocumentedError::VpnGatewayConfiguring)
/// - [`VpnGatewayFinancialLocked`](super::DocumentedError::VpnGatewayFinancialLocked)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`SslVpnClientCreateTimesReachLimits`](super::DocumentedError::SslVpnClientCreateTimesReachLimits)
/// - [`CreateSslCertsQuotaFullQuotaFull`](super::DocumentedError::CreateSslCertsQuotaFullQuotaFull)
/// - [`InvalidSslVpnServerIdNotFound`](super::DocumentedError::InvalidSslVpnServerIdNotFound)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type CreateSslVpnClientCertError = super::DocumentedError;
