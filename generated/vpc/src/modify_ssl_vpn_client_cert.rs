// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySslVpnClientCert`, from `vpc/ModifySslVpnClientCert.md`.

use alicloud_runtime::codegen::*;

/// Renames a client certificate of an SSL-VPN server.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifySslVpnClientCertRequest::new()
///     .region_id("cn-hangzhou")
///     .ssl_vpn_client_cert_id("vsc-bp1n8wcf134yl0osr****")
///     .name("cert2");
/// let reply = client.modify_ssl_vpn_client_cert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySslVpnClientCertRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a client certificate, as
    /// [`CreateSslVpnClientCert`](super::Client::create_ssl_vpn_client_cert) returned it.
    /// Example: `vsc-bp1n8wcf134yl0osrc****`.
    pub ssl_vpn_client_cert_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    /// Length: 2 to 128. Example: `cert2`.
    pub name: Option<String>,
}

impl ModifySslVpnClientCertRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    ModifySslVpnClientCertRequest {
        "RegionId" => region_id: query,
        "SslVpnClientCertId" => ssl_vpn_client_cert_id: query,
        "ClientToken" => client_token: query,
        "Name" => name: query,
    }
}

impl Operation for ModifySslVpnClientCertRequest {
    type Response = ModifySslVpnClientCertResponse;
    type Error = ModifySslVpnClientCertError;
    const INFO: OperationInfo = super::operation("ModifySslVpnClientCert")
        .required(&["RegionId", "SslVpnClientCertId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifySslVpnClientCertError] = &[
        ModifySslVpnClientCertError::ForbbidenSubUser,
        ModifySslVpnClientCertError::Forbidden,
        ModifySslVpnClientCertError::InvalidName,
        ModifySslVpnClientCertError::InvalidRegionIdNotFound,
        ModifySslVpnClientCertError::InvalidSslVpnClientCertIdNotFound,
    ];
}

/// Response to [`ModifySslVpnClientCertRequest`].
#[non_exhaustive]
pub struct ModifySslVpnClientCertResponse {
    /// Name for people to tell the resource by; calls go by the ID. Example: `cert2`.
    pub name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `606998F0-B94D-48FE-8316-ACA81BB230DA`.
    pub request_id: Option<String>,
    /// ID of a client certificate, as
    /// [`CreateSslVpnClientCert`](super::Client::create_ssl_vpn_client_cert) returned it.
    /// Example: `vsc-bp1n8wcf134yl0osr****`.
    pub ssl_vpn_client_cert_id: Option<String>,
}

response! {
    ModifySslVpnClientCertResponse {
        "Name" => name: value,
        "RequestId" => request_id: value,
        "SslVpnClientCertId" => ssl_vpn_client_cert_id: value,
    }
}

/// Errors that the documentation of [`ModifySslVpnClientCertRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidSslVpnClientCertIdNotFound`](super::DocumentedError::InvalidSslVpnClientCertIdNotFound)
pub type ModifySslVpnClientCertError = super::DocumentedError;
