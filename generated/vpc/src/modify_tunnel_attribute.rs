// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyTunnelAttribute`, from `vpc/ModifyTunnelAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpsecConfig, TunnelBgpConfig, TunnelIkeConfig};

/// Changes one tunnel of a dual-tunnel IPsec-VPN connection, such as IKE, IPsec and BGP settings.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyTunnelAttributeRequest::new()
///     .vpn_connection_id("...")
///     .tunnel_id("...");
/// let reply = client.modify_tunnel_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyTunnelAttributeRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// New settings of the tunnel; what is left out stays as it is.
    pub tunnel_options_specification: Option<TunnelOptionsSpecification>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an IPsec connection, as
    /// [`CreateVpnConnection`](super::Client::create_vpn_connection) returned it.
    pub vpn_connection_id: Option<String>,
    /// **Required.** One of the two tunnels of an IPsec connection, by its ID.
    pub tunnel_id: Option<String>,
}

impl ModifyTunnelAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `TunnelOptionsSpecification`.
    pub fn tunnel_options_specification(
        mut self,
        value: impl Into<TunnelOptionsSpecification>,
    ) -> Self {
        self.tunnel_options_specification = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VpnConnectionId`, which is required.
    pub fn vpn_connection_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_connection_id = Some(value.into());
        self
    }
    /// Sets `TunnelId`, which is required.
    pub fn tunnel_id(mut self, value: impl Into<String>) -> Self {
        self.tunnel_id = Some(value.into());
        self
    }
}

request! {
    ModifyTunnelAttributeRequest {
        "ClientToken" => client_token: query,
        "TunnelOptionsSpecification" => tunnel_options_specification: query,
        "RegionId" => region_id: query,
        "VpnConnectionId" => vpn_connection_id: query,
        "TunnelId" => tunnel_id: query,
    }
}

impl Operation for ModifyTunnelAttributeRequest {
    type Response = ModifyTunnelAttributeResponse;
    type Error = ModifyTunnelAttributeError;
    const INFO: OperationInfo = super::operation("ModifyTunnelAttribute")
        .required(&["VpnConnectionId", "TunnelId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyTunnelAttributeError] = &[
        ModifyTunnelAttributeError::VpnGatewayConfiguring,
        ModifyTunnelAttributeError::VpnGatewayFinancialLocked,
        ModifyTunnelAttributeError::InvalidName,
        ModifyTunnelAttributeError::VpnRouteEntryAlreadyExists,
        ModifyTunnelAttributeError::VpnRouteEntryConflict,
        ModifyTunnelAttributeError::NotSupportVpnConnectionParameterIpsecPfs,
        ModifyTunnelAttributeError::NotSupportVpnConnectionParameterIpsecAuthAlg,
        ModifyTunnelAttributeError::VpnConnectionParamInvalidSameVpnAndCgwDifferentIkeConfigs,
        ModifyTunnelAttributeError::VpnConnectionParamInvalidSameVpnAndCgwTrafficSelectorOverlap,
        ModifyTunnelAttributeError::IllegalParamLocalAsn,
        ModifyTunnelAttributeError::IllegalParamLocalBgpIp,
        ModifyTunnelAttributeError::VpnGatewayTaskConflict,
        ModifyTunnelAttributeError::ModifyIkeV1WithMultiRoutesInvalid,
        ModifyTunnelAttributeError::ForbbidenSubUser,
        ModifyTunnelAttributeError::Forbidden,
        ModifyTunnelAttributeError::InvalidVpnConnectionInstanceIdNotFound,
    ];
}

/// Response to [`ModifyTunnelAttributeRequest`].
#[non_exhaustive]
pub struct ModifyTunnelAttributeResponse {
    /// One of the two tunnels of an IPsec connection, by its ID. Example: `tun-gbyz2e070xzo93****`.
    pub tunnel_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E6F36FF0-9544-3AEE-8673-A4647D50064C`.
    pub request_id: Option<String>,
    /// Settings for the first phase of the negotiation, in which the two ends authenticate each other.
    pub tunnel_ike_config: Option<TunnelIkeConfig>,
    /// Settings for the second phase of the negotiation, which protects the traffic.
    pub tunnel_ipsec_config: Option<IpsecConfig>,
    /// Addresses and AS number with which the tunnel exchanges routes.
    pub tunnel_bgp_config: Option<ResponseTunnelBgpConfig>,
    /// Whether the tunnel may lead through devices that translate addresses. Example: `true`.
    pub enable_nat_traversal: Option<bool>,
    /// Whether dead peer detection is on, which tears the tunnel down when the far end is silent.
    /// Example: `true`.
    pub enable_dpd: Option<bool>,
    /// CA certificate that the far end's certificate is checked with. Example: `text`.
    pub remote_ca_certificate: Option<String>,
    /// ID of a customer gateway, as [`CreateCustomerGateway`](super::Client::create_customer_gateway)
    /// returned it. Example: `cgw-p0wx48ayhrygitm80****`.
    pub customer_gateway_id: Option<String>,
    /// Whether this end starts the connection or accepts it. Example: `master`.
    pub role: Option<String>,
    /// Zone of the tunnel, by its ID. Example: `cn-hangzhou-h`.
    pub zone_no: Option<String>,
    /// Public address of the VPN gateway. Example: `47.XX.XX.87`.
    pub internet_ip: Option<String>,
    /// Whether the route is announced in the VPC. Example: `active`.
    pub state: Option<String>,
}

response! {
    ModifyTunnelAttributeResponse {
        "TunnelId" => tunnel_id: value,
        "RequestId" => request_id: value,
        "TunnelIkeConfig" => tunnel_ike_config: value,
        "TunnelIpsecConfig" => tunnel_ipsec_config: value,
        "TunnelBgpConfig" => tunnel_bgp_config: value,
        "EnableNatTraversal" => enable_nat_traversal: value,
        "EnableDpd" => enable_dpd: value,
        "RemoteCaCertificate" => remote_ca_certificate: value,
        "CustomerGatewayId" => customer_gateway_id: value,
        "Role" => role: value,
        "ZoneNo" => zone_no: value,
        "InternetIp" => internet_ip: value,
        "State" => state: value,
    }
}

/// New settings of the tunnel; what is left out stays as it is.
#[non_exhaustive]
pub struct TunnelOptionsSpecification {
    /// Whether dead peer detection is on, which tears the tunnel down when the far end is silent.
    pub enable_dpd: Option<bool>,
    /// Whether the tunnel may lead through devices that translate addresses.
    pub enable_nat_traversal: Option<bool>,
    /// CA certificate that the far end's certificate is checked with.
    pub remote_ca_certificate: Option<String>,
    /// Addresses and AS number with which the tunnel exchanges routes.
    pub tunnel_bgp_config: Option<TunnelBgpConfig>,
    /// Settings for the first phase of the negotiation, in which the two ends authenticate each other.
    pub tunnel_ike_config: Option<TunnelIkeConfig>,
    /// Settings for the second phase of the negotiation, which protects the traffic.
    pub tunnel_ipsec_config: Option<IpsecConfig>,
    /// ID of a customer gateway, as [`CreateCustomerGateway`](super::Client::create_customer_gateway)
    /// returned it.
    pub customer_gateway_id: Option<String>,
}

impl TunnelOptionsSpecification {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnableDpd`.
    #[inline]
    pub fn enable_dpd(mut self, value: bool) -> Self {
        self.enable_dpd = Some(value);
        self
    }
    /// Sets `EnableNatTraversal`.
    #[inline]
    pub fn enable_nat_traversal(mut self, value: bool) -> Self {
        self.enable_nat_traversal = Some(value);
        self
    }
    /// Sets `RemoteCaCertificate`.
    pub fn remote_ca_certificate(mut self, value: impl Into<String>) -> Self {
        self.remote_ca_certificate = Some(value.into());
        self
    }
    /// Sets `TunnelBgpConfig`.
    pub fn tunnel_bgp_config(mut self, value: impl Into<TunnelBgpConfig>) -> Self {
        self.tunnel_bgp_config = Some(value.into());
        self
    }
    /// Sets `TunnelIkeConfig`.
    pub fn tunnel_ike_config(mut self, value: impl Into<TunnelIkeConfig>) -> Self {
        self.tunnel_ike_config = Some(value.into());
        self
    }
    /// Sets `TunnelIpsecConfig`.
    pub fn tunnel_ipsec_config(mut self, value: impl Into<IpsecConfig>) -> Self {
        self.tunnel_ipsec_config = Some(value.into());
        self
    }
    /// Sets `CustomerGatewayId`.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into());
        self
    }
}

request! {
    TunnelOptionsSpecification {
        "EnableDpd" => enable_dpd: field,
        "EnableNatTraversal" => enable_nat_traversal: field,
        "RemoteCaCertificate" => remote_ca_certificate: field,
        "TunnelBgpConfig" => tunnel_bgp_config: field,
        "TunnelIkeConfig" => tunnel_ike_config: field,
        "TunnelIpsecConfig" => tunnel_ipsec_config: field,
        "CustomerGatewayId" => customer_gateway_id: field,
    }
}

/// Addresses and AS number with which the tunnel exchanges routes.
#[non_exhaustive]
pub struct ResponseTunnelBgpConfig {
    /// Whether routes of the connection are exchanged over BGP. Example: `true`.
    pub enable_bgp: Option<bool>,
    /// Number of the autonomous system at the cloud end. Example: `65530`.
    pub local_asn: Option<i64>,
    /// Address of the cloud end of the BGP session, inside the tunnel range. Example: `169.254.11.1`.
    pub local_bgp_ip: Option<String>,
    /// Number of the autonomous system at the on-premises end. Example: `65531`.
    pub peer_asn: Option<i64>,
    /// Address of the on-premises end of the BGP session, inside the tunnel range.
    /// Example: `169.254.11.2`.
    pub peer_bgp_ip: Option<String>,
    /// Range of the tunnel, out of `169.254.0.0/16`, that both BGP ends take their addresses from.
    /// Example: `169.254.11.0/30`.
    pub tunnel_cidr: Option<String>,
}

response! {
    ResponseTunnelBgpConfig {
        "EnableBgp" => enable_bgp: value,
        "LocalAsn" => local_asn: value,
        "LocalBgpIp" => local_bgp_ip: value,
        "PeerAsn" => peer_asn: value,
        "PeerBgpIp" => peer_bgp_ip: value,
        "TunnelCidr" => tunnel_cidr: value,
    }
}

/// Errors that the documentation of [`ModifyTunnelAttributeRequest`] names.
///
/// - [`VpnGatewayConfiguring`](super::DocumentedError::VpnGatewayConfiguring)
/// - [`VpnGatewayFinancialLocked`](super::DocumentedError::VpnGatewayFinancialLocked)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`VpnRouteEntryAlreadyExists`](super::DocumentedError::VpnRouteEntryAlreadyExists)
/// - [`VpnRouteEntryConflict`](super::DocumentedError::VpnRouteEntryConflict)
/// - [`NotSupportVpnConnectionParameterIpsecPfs`](super::DocumentedError::NotSupportVpnConnectionParameterIpsecPfs)
/// - [`NotSupportVpnConnectionParameterIpsecAuthAlg`](super::DocumentedError::NotSupportVpnConnectionParameterIpsecAuthAlg)
/// - [`VpnConnectionParamInvalidSameVpnAndCgwDifferentIkeConfigs`](super::DocumentedError::VpnConnectionParamInvalidSameVpnAndCgwDifferentIkeConfigs)
/// - [`VpnConnectionParamInvalidSameVpnAndCgwTrafficSelectorOverlap`](super::DocumentedError::VpnConnectionParamInvalidSameVpnAndCgwTrafficSelectorOverlap)
/// - [`IllegalParamLocalAsn`](super::DocumentedError::IllegalParamLocalAsn)
/// - [`IllegalParamLocalBgpIp`](super::DocumentedError::IllegalParamLocalBgpIp)
/// - [`VpnGatewayTaskConflict`](super::DocumentedError::VpnGatewayTaskConflict)
/// - [`ModifyIkeV1WithMultiRoutesInvalid`](super::DocumentedError::ModifyIkeV1WithMultiRoutesInvalid)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidVpnConnectionInstanceIdNotFound`](super::DocumentedError::InvalidVpnConnectionInstanceIdNotFound)
pub type ModifyTunnelAttributeError = super::DocumentedError;
