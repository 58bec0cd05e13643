// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DownloadVpnConnectionConfig`, from `vpc/DownloadVpnConnectionConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IkeConfig, IpsecConfig, TunnelIkeConfig};

/// Returns the settings of an IPsec connection, from which the device at the far end can be set up.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DownloadVpnConnectionConfigRequest::new()
///     .region_id("cn-shanghai")
///     .vpn_connection_id("vco-bp1bbi27hojx80nck****");
/// let reply = client.download_vpn_connection_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DownloadVpnConnectionConfigRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// **Required.** ID of an IPsec connection, as
    /// [`CreateVpnConnection`](super::Client::create_vpn_connection) returned it.
    /// Example: `vco-bp1bbi27hojx80nck****`.
    pub vpn_connection_id: Option<String>,
}

impl DownloadVpnConnectionConfigRequest {
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
}

request! {
    DownloadVpnConnectionConfigRequest {
        "RegionId" => region_id: query,
        "VpnConnectionId" => vpn_connection_id: query,
    }
}

impl Operation for DownloadVpnConnectionConfigRequest {
    type Response = DownloadVpnConnectionConfigResponse;
    type Error = DownloadVpnConnectionConfigError;
    const INFO: OperationInfo = super::operation("DownloadVpnConnectionConfig")
        .required(&["RegionId", "VpnConnectionId"])
        .secret_members(&["Psk"])
        .region("RegionId");
    const ERRORS: &'static [DownloadVpnConnectionConfigError] = &[
        DownloadVpnConnectionConfigError::ForbbidenSubUser,
        DownloadVpnConnectionConfigError::Forbidden,
        DownloadVpnConnectionConfigError::InvalidVpnConnectionInstanceIdNotFound,
    ];
}

/// Response to [`DownloadVpnConnectionConfigRequest`].
#[non_exhaustive]
pub struct DownloadVpnConnectionConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0C68048B-0F70-40DA-B8AE-1B79B5CF62E3`.
    pub request_id: Option<String>,
    /// Settings from which the far end can be set up.
    pub vpn_connection_config: Option<VpnConnectionConfig>,
}

response! {
    DownloadVpnConnectionConfigResponse {
        "RequestId" => request_id: value,
        "VpnConnectionConfig" => vpn_connection_config: value,
    }
}

/// Settings from which the far end can be set up.
#[non_exhaustive]
pub struct VpnConnectionConfig {
    /// Settings of phase 1, in which both ends prove themselves and agree on keys.
    pub ike_config: Option<IkeConfig>,
    /// Settings of phase 2, which sets up the tunnel for the data itself.
    pub ipsec_config: Option<IpsecConfig>,
    /// Identity of the VPN gateway at the cloud end. Example: `139.196.32.xx`.
    pub local: Option<String>,
    /// Ranges at the cloud end that the VPN reaches. Example: `1.1.1.0/24,1.1.2.0/24`.
    pub local_subnet: Option<String>,
    /// Identity of the customer gateway at the far end. Example: `116.62.69.xx`.
    pub remote: Option<String>,
    /// Ranges at the on-premises end that the VPN reaches. Example: `1.1.1.0/24,1.1.2.0/24`.
    pub remote_subnet: Option<String>,
    /// Settings of the tunnels, and what it works with.
    pub tunnels_config: Option<TunnelsConfig>,
}

response! {
    VpnConnectionConfig {
        "IkeConfig" => ike_config: value,
        "IpsecConfig" => ipsec_config: value,
        "Local" => local: value,
        "LocalSubnet" => local_subnet: value,
        "Remote" => remote: value,
        "RemoteSubnet" => remote_subnet: value,
        "TunnelsConfig" => tunnels_config: value,
    }
}

/// Settings of the tunnels, and what it works with.
#[non_exhaustive]
pub struct TunnelsConfig {
    /// Settings of the tunnel, and what it works with.
    pub tunnel_config: Vec<TunnelConfig>,
}

response! {
    TunnelsConfig {
        "TunnelConfig" => tunnel_config: list(""),
    }
}

/// Settings of the tunnel, and what it works with.
#[non_exhaustive]
pub struct TunnelConfig {
    /// One of the two tunnels of an IPsec connection, by its ID. Example: `tun-opsqc4d97wni27****`.
    pub tunnel_id: Option<String>,
    /// Identity of the VPN gateway at the cloud end. Example: `47.21.XX.XX`.
    pub local: Option<String>,
    /// Identity of the customer gateway at the far end. Example: `47.24.XX.XX`.
    pub remote: Option<String>,
    /// Settings of phase 1, in which both ends prove themselves and agree on keys.
    pub ike_config: Option<TunnelIkeConfig>,
    /// Settings of phase 2, which sets up the tunnel for the data itself.
    pub ipsec_config: Option<IpsecConfig>,
}

response! {
    TunnelConfig {
        "TunnelId" => tunnel_id: value,
        "Local" => local: value,
        "Remote" => remote: value,
        "IkeConfig" => ike_config: value,
        "IpsecConfig" => ipsec_config: value,
    }
}

/// Errors that the documentation of [`DownloadVpnConnectionConfigRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidVpnConnectionInstanceIdNotFound`](super::DocumentedError::InvalidVpnConnectionInstanceIdNotFound)
pub type DownloadVpnConnectionConfigError = super::DocumentedError;
