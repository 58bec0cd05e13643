// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyTunnelAttribute`, from `vpc/ModifyTunnelAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes settings of the tunnel, such as its name or description.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyTunnelAttributeRequest::new();
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
}

/// What [`ModifyTunnelAttributeRequest`] is answered with.
#[non_exhaustive]
pub struct ModifyTunnelAttributeResponse {
    /// One of the two tunnels of an IPsec connection, by its ID. Example: `tun-gbyz2e070xzo93****`.
    pub tunnel_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E6F36FF0-9544-3AEE-8673-A4647D50064C`.
    pub request_id: Option<String>,
    /// Settings that apply to the tunnel ike.
    pub tunnel_ike_config: Option<TunnelIkeConfig>,
    /// Settings that apply to the tunnel IPsec.
    pub tunnel_ipsec_config: Option<TunnelIpsecConfig>,
    /// Settings that apply to the tunnel BGP.
    pub tunnel_bgp_config: Option<ResponseTunnelBgpConfig>,
    /// Whether the tunnel may lead through devices that translate addresses. Example: `true`.
    pub enable_nat_traversal: Option<bool>,
    /// Whether dead peer detection is on, which tears the tunnel down when the far end no longer
    /// answers. Example: `true`.
    pub enable_dpd: Option<bool>,
    /// CA certificate that the far end's certificate is checked with. Example: `text`.
    pub remote_ca_certificate: Option<String>,
    /// ID of a customer gateway, as [`CreateCustomerGateway`](super::Client::create_customer_gateway)
    /// returned it. Example: `cgw-p0wx48ayhrygitm80****`.
    pub customer_gateway_id: Option<String>,
    /// Whether this end starts the connection or accepts it. Example: `master`.
    pub role: Option<String>,
    /// Number that picks out the zone. Example: `cn-hangzhou-h`.
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
    /// Whether dead peer detection is on, which tears the tunnel down when the far end no longer
    /// answers.
    pub enable_dpd: Option<bool>,
    /// Whether the tunnel may lead through devices that translate addresses.
    pub enable_nat_traversal: Option<bool>,
    /// CA certificate that the far end's certificate is checked with.
    pub remote_ca_certificate: Option<String>,
    /// Settings that apply to the tunnel BGP.
    pub tunnel_bgp_config: Option<TunnelBgpConfig>,
    /// Settings that apply to the tunnel ike.
    pub tunnel_ike_config: Option<TunnelIkeConfig>,
    /// Settings that apply to the tunnel IPsec.
    pub tunnel_ipsec_config: Option<TunnelIpsecConfig>,
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
    pub fn tunnel_ipsec_config(mut self, value: impl Into<TunnelIpsecConfig>) -> Self {
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

/// Settings that apply to the tunnel BGP.
#[non_exhaustive]
pub struct TunnelBgpConfig {
    /// Number of the autonomous system at the cloud end.
    pub local_asn: Option<i64>,
    /// Address of the cloud end of the BGP session, inside the tunnel range.
    pub local_bgp_ip: Option<String>,
    /// Range of the tunnel, out of `169.254.0.0/16`, that both BGP ends take their addresses from.
    pub tunnel_cidr: Option<String>,
}

impl TunnelBgpConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LocalAsn`.
    #[inline]
    pub fn local_asn(mut self, value: i64) -> Self {
        self.local_asn = Some(value);
        self
    }
    /// Sets `LocalBgpIp`.
    pub fn local_bgp_ip(mut self, value: impl Into<String>) -> Self {
        self.local_bgp_ip = Some(value.into());
        self
    }
    /// Sets `TunnelCidr`.
    pub fn tunnel_cidr(mut self, value: impl Into<String>) -> Self {
        self.tunnel_cidr = Some(value.into());
        self
    }
}

request! {
    TunnelBgpConfig {
        "LocalAsn" => local_asn: field,
        "LocalBgpIp" => local_bgp_ip: field,
        "TunnelCidr" => tunnel_cidr: field,
    }
}

/// Settings that apply to the tunnel ike.
#[non_exhaustive]
pub struct TunnelIkeConfig {
    /// Hash algorithm that protects phase 1 messages from being forged.
    pub ike_auth_alg: Option<String>,
    /// Algorithm that encrypts phase 1 messages.
    pub ike_enc_alg: Option<String>,
    /// How long the keys of phase 1 hold before they are negotiated again.
    pub ike_lifetime: Option<i64>,
    /// How phase 1 is negotiated: `main` is the safer way, `aggressive` suits tunnels through address
    /// translation.
    pub ike_mode: Option<String>,
    /// Diffie-Hellman group for the key exchange of phase 1.
    pub ike_pfs: Option<String>,
    /// Version of the IKE protocol that negotiates the tunnel.
    pub ike_version: Option<String>,
    /// Identity that the cloud end shows in phase 1: a domain name or, by itself, the address of the
    /// VPN gateway.
    pub local_id: Option<String>,
    /// Secret that both ends of the tunnel must know.
    pub psk: Option<String>,
    /// Identity that the far end must show in phase 1: a domain name or, by itself, the address of the
    /// customer gateway.
    pub remote_id: Option<String>,
}

impl TunnelIkeConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IkeAuthAlg`.
    pub fn ike_auth_alg(mut self, value: impl Into<String>) -> Self {
        self.ike_auth_alg = Some(value.into());
        self
    }
    /// Sets `IkeEncAlg`.
    pub fn ike_enc_alg(mut self, value: impl Into<String>) -> Self {
        self.ike_enc_alg = Some(value.into());
        self
    }
    /// Sets `IkeLifetime`.
    #[inline]
    pub fn ike_lifetime(mut self, value: i64) -> Self {
        self.ike_lifetime = Some(value);
        self
    }
    /// Sets `IkeMode`.
    pub fn ike_mode(mut self, value: impl Into<String>) -> Self {
        self.ike_mode = Some(value.into());
        self
    }
    /// Sets `IkePfs`.
    pub fn ike_pfs(mut self, value: impl Into<String>) -> Self {
        self.ike_pfs = Some(value.into());
        self
    }
    /// Sets `IkeVersion`.
    pub fn ike_version(mut self, value: impl Into<String>) -> Self {
        self.ike_version = Some(value.into());
        self
    }
    /// Sets `LocalId`.
    pub fn local_id(mut self, value: impl Into<String>) -> Self {
        self.local_id = Some(value.into());
        self
    }
    /// Sets `Psk`.
    pub fn psk(mut self, value: impl Into<String>) -> Self {
        self.psk = Some(value.into());
        self
    }
    /// Sets `RemoteId`.
    pub fn remote_id(mut self, value: impl Into<String>) -> Self {
        self.remote_id = Some(value.into());
        self
    }
}

response! {
    TunnelIkeConfig {
        "IkeAuthAlg" => ike_auth_alg: value,
        "IkeEncAlg" => ike_enc_alg: value,
        "IkeLifetime" => ike_lifetime: value,
        "IkeMode" => ike_mode: value,
        "IkePfs" => ike_pfs: value,
        "IkeVersion" => ike_version: value,
        "LocalId" => local_id: value,
        "Psk" => psk: value,
        "RemoteId" => remote_id: value,
    }
}

/// Settings that apply to the tunnel IPsec.
#[non_exhaustive]
pub struct TunnelIpsecConfig {
    /// Hash algorithm that protects the data in the tunnel from being forged.
    pub ipsec_auth_alg: Option<String>,
    /// Algorithm that encrypts the data in the tunnel.
    pub ipsec_enc_alg: Option<String>,
    /// How long the keys of phase 2 hold before they are negotiated again.
    pub ipsec_lifetime: Option<i64>,
    /// Diffie-Hellman group for the key exchange of phase 2.
    pub ipsec_pfs: Option<String>,
}

impl TunnelIpsecConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IpsecAuthAlg`.
    pub fn ipsec_auth_alg(mut self, value: impl Into<String>) -> Self {
        self.ipsec_auth_alg = Some(value.into());
        self
    }
    /// Sets `IpsecEncAlg`.
    pub fn ipsec_enc_alg(mut self, value: impl Into<String>) -> Self {
        self.ipsec_enc_alg = Some(value.into());
        self
    }
    /// Sets `IpsecLifetime`.
    #[inline]
    pub fn ipsec_lifetime(mut self, value: i64) -> Self {
        self.ipsec_lifetime = Some(value);
        self
    }
    /// Sets `IpsecPfs`.
    pub fn ipsec_pfs(mut self, value: impl Into<String>) -> Self {
        self.ipsec_pfs = Some(value.into());
        self
    }
}

response! {
    TunnelIpsecConfig {
        "IpsecAuthAlg" => ipsec_auth_alg: value,
        "IpsecEncAlg" => ipsec_enc_alg: value,
        "IpsecLifetime" => ipsec_lifetime: value,
        "IpsecPfs" => ipsec_pfs: value,
    }
}

/// Settings that apply to the tunnel BGP.
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

errors! {
    /// Errors that the documentation of [`ModifyTunnelAttributeRequest`] names.
    pub enum ModifyTunnelAttributeError {
        VpnGatewayConfiguring = "VpnGateway.Configuring" ("400"), "", "The VPN gateway is just applying other settings. Try again later.";
        VpnGatewayFinancialLocked = "VpnGateway.FinancialLocked" ("400"), "", "The VPN gateway is locked because payments are overdue. Pay, then call again.";
        InvalidName = "InvalidName" ("400"), "", "The name is not well formed.";
        VpnRouteEntryAlreadyExists = "VpnRouteEntry.AlreadyExists" ("400"), "", "The gateway or connection has the same route already.";
        VpnRouteEntryConflict = "VpnRouteEntry.Conflict" ("400"), "", "The route or the client address range clashes with something that the VPN gateway serves already.";
        NotSupportVpnConnectionParameterIpsecPfs = "NotSupportVpnConnectionParameter.IpsecPfs" ("400"), "", "This gateway cannot use the Diffie-Hellman group that is asked for in phase 2. Choose another.";
        NotSupportVpnConnectionParameterIpsecAuthAlg = "NotSupportVpnConnectionParameter.IpsecAuthAlg" ("400"), "", "This gateway cannot use the authentication algorithm that is asked for in phase 2. Choose another.";
        VpnConnectionParamInvalidSameVpnAndCgwDifferentIkeConfigs = "VpnConnectionParamInvalid.SameVpnAndCgwDifferentIkeConfigs" ("400"), "", "Another connection between the same two gateways exists; pre-shared key and phase 1 settings must equal those of it.";
        VpnConnectionParamInvalidSameVpnAndCgwTrafficSelectorOverlap = "VpnConnectionParamInvalid.SameVpnAndCgwTrafficSelectorOverlap" ("400"), "", "Another connection between the same two gateways covers part of this traffic. Give ranges that do not overlap.";
        IllegalParamLocalAsn = "IllegalParam.LocalAsn" ("400"), "", "`LocalAsn` is not a number that the cloud end of the BGP session can have.";
        IllegalParamLocalBgpIp = "IllegalParam.LocalBgpIp" ("400"), "", "`LocalBgpIp` cannot be used; it must be an address inside the tunnel's address block.";
        VpnGatewayTaskConflict = "VpnGateway.task.conflict" ("400"), "", "The VPN gateway is just being set up or changed. Wait a while and try again.";
        ModifyIkeV1WithMultiRoutesInvalid = "ModifyIkeV1WithMultiRoutes.Invalid" ("400"), "", "IKEv1 carries a single pair of ranges, but several are set. Use `ikev2` or leave one pair.";
        ForbbidenSubUser = "Forbbiden.SubUser" ("403"), "", "The RAM user lacks the permission for this. Have the owner of the account grant it.";
        Forbidden = "Forbidden" ("403"), "", "The caller lacks the permission for this operation on the resource.";
        InvalidVpnConnectionInstanceIdNotFound = "InvalidVpnConnectionInstanceId.NotFound" ("404"), "", "No IPsec connection has this ID.";
    }
}
