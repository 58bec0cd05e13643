// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSslVpnClientCert`, from `vpc/DescribeSslVpnClientCert.md`.

use alicloud_runtime::codegen::*;

/// Reads one SSL client certificate, including its key and the client configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeSslVpnClientCertRequest::new()
///     .ssl_vpn_client_cert_id("...");
/// let reply = client.describe_ssl_vpn_client_cert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSslVpnClientCertRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a client certificate, as
    /// [`CreateSslVpnClientCert`](super::Client::create_ssl_vpn_client_cert) returned it.
    pub ssl_vpn_client_cert_id: Option<String>,
}

impl DescribeSslVpnClientCertRequest {
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
}

request! {
    DescribeSslVpnClientCertRequest {
        "RegionId" => region_id: query,
        "SslVpnClientCertId" => ssl_vpn_client_cert_id: query,
    }
}

impl Operation for DescribeSslVpnClientCertRequest {
    type Response = DescribeSslVpnClientCertResponse;
    type Error = DescribeSslVpnClientCertError;
    const INFO: OperationInfo = super::operation("DescribeSslVpnClientCert")
        .required(&["RegionId", "SslVpnClientCertId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSslVpnClientCertError] = &[
        DescribeSslVpnClientCertError::InvalidInstanceIdNotFound,
        DescribeSslVpnClientCertError::ForbbidenSubUser,
        DescribeSslVpnClientCertError::Forbidden,
        DescribeSslVpnClientCertError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`DescribeSslVpnClientCertRequest`].
#[non_exhaustive]
pub struct DescribeSslVpnClientCertResponse {
    /// State of what the entry describes, which decides what can be done with it. Example: `normal`.
    pub status: Option<String>,
    /// When the resource was created, as milliseconds since 1970. Example: `1552550980000`.
    pub create_time: Option<i64>,
    /// Private key of the client; keep it secret. Example: `text`.
    pub client_key: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Configuration file for the VPN software of the client. Example: `text`.
    pub client_config: Option<String>,
    /// When the client certificate expires, as milliseconds since 1970. Example: `1647158980000`.
    pub end_time: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5BE01CD7-5A50-472D-AC14-CA181C5C03BE`.
    pub request_id: Option<String>,
    /// Certificate with which the client identifies itself, in PEM form. Example: `text`.
    pub client_cert: Option<String>,
    /// Certificate of the authority that signed the server and client certificates, in PEM form.
    /// Example: `text`.
    pub ca_cert: Option<String>,
    /// ID of a client certificate, as
    /// [`CreateSslVpnClientCert`](super::Client::create_ssl_vpn_client_cert) returned it.
    /// Example: `vsc-bp13k5mp4tg8v3z9b****`.
    pub ssl_vpn_client_cert_id: Option<String>,
    /// ID of an SSL-VPN server, as [`CreateSslVpnServer`](super::Client::create_ssl_vpn_server)
    /// returned it. Example: `vss-bp155e9yclsg1xgq4****`.
    pub ssl_vpn_server_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `nametest`.
    pub name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzs372yg****`.
    pub resource_group_id: Option<String>,
}

response! {
    DescribeSslVpnClientCertResponse {
        "Status" => status: value,
        "CreateTime" => create_time: value,
        "ClientKey" => client_key: value,
        "RegionId" => region_id: value,
        "ClientConfig" => client_config: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "ClientCert" => client_cert: value,
        "CaCert" => ca_cert: value,
        "SslVpnClientCertId" => ssl_vpn_client_cert_id: value,
        "SslVpnServerId" => ssl_vpn_server_id: value,
        "Name" => name: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`DescribeSslVpnClientCertRequest`] names.
///
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeSslVpnClientCertError = super::DocumentedError;
