// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVpnAttachment`, from `vpc/CreateVpnAttachment.md`.

use alicloud_runtime::codegen::*;

/// Creates one new vpn attachment with the settings given in the call.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateVpnAttachmentRequest::new();
/// let reply = client.create_vpn_attachment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVpnAttachmentRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    pub name: Option<String>,
    /// ID of a customer gateway, as [`CreateCustomerGateway`](super::Client::create_customer_gateway)
    /// returned it.
    pub customer_gateway_id: Option<String>,
    /// Whether the IPv6 address reaches the internet or only the private network.
    pub network_type: Option<String>,
    /// **Required.** Ranges at the cloud end that the VPN reaches.
    pub local_subnet: Option<String>,
    /// **Required.** Ranges at the on-premises end that the VPN reaches.
    pub remote_subnet: Option<String>,
    /// Whether negotiation starts as soon as the settings change or waits for traffic.
    pub effect_immediately: Option<bool>,
    /// Settings of negotiation phase 1 as a JSON object, such as version, mode, algorithms and
    /// lifetime.
    pub ike_config: Option<String>,
    /// Settings of negotiation phase 2 as a JSON object: algorithms, Diffie-Hellman group and lifetime.
    pub ipsec_config: Option<String>,
    /// BGP settings of the connection as a JSON object: `EnableBgp`, `LocalAsn`, `TunnelCidr` and
    /// `LocalBgpIp`, which must lie in the tunnel range.
    pub bgp_config: Option<String>,
    /// Health check of the tunnel as a JSON object: `enable`, the addresses `dip` and `sip`, the
    /// `interval` and how often to `retry`.
    pub health_check_config: Option<String>,
    /// Whether routes for the connection are set up without a further call.
    pub auto_config_route: Option<bool>,
    /// Whether dead peer detection is on, which tears the tunnel down when the far end no longer
    /// answers.
    pub enable_dpd: Option<bool>,
    /// Whether the tunnel may lead through devices that translate addresses.
    pub enable_nat_traversal: Option<bool>,
    /// CA certificate of the far end, for a connection that works with the Chinese SM algorithms.
    pub remote_ca_cert: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Settings of the two tunnels of a dual-tunnel connection, one entry each. Single-tunnel
    /// connections do without it.
    pub tunnel_options_specification: Vec<TunnelOptionsSpecification>,
    /// Whether this is switched on: tunnels BGP.
    pub enable_tunnels_bgp: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl CreateVpnAttachmentRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `CustomerGatewayId`.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `LocalSubnet`, which is required.
    pub fn local_subnet(mut self, value: impl Into<String>) -> Self {
        self.local_subnet = Some(value.into());
        self
    }
    /// Sets `RemoteSubnet`, which is required.
    pub fn remote_subnet(mut self, value: impl Into<String>) -> Self {
        self.remote_subnet = Some(value.into());
        self
    }
    /// Sets `EffectImmediately`.
    #[inline]
    pub fn effect_immediately(mut self, value: bool) -> Self {
        self.effect_immediately = Some(value);
        self
    }
    /// Sets `IkeConfig`.
    pub fn ike_config(mut self, value: impl Into<String>) -> Self {
        self.ike_config = Some(value.into());
        self
    }
    /// Sets `IpsecConfig`.
    pub fn ipsec_config(mut self, value: impl Into<String>) -> Self {
        self.ipsec_config = Some(value.into());
        self
    }
    /// Sets `BgpConfig`.
    pub fn bgp_config(mut self, value: impl Into<String>) -> Self {
        self.bgp_config = Some(value.into());
        self
    }
    /// Sets `HealthCheckConfig`.
    pub fn health_check_config(mut self, value: impl Into<String>) -> Self {
        self.health_check_config = Some(value.into());
        self
    }
    /// Sets `AutoConfigRoute`.
    #[inline]
    pub fn auto_config_route(mut self, value: bool) -> Self {
        self.auto_config_route = Some(value);
        self
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
    /// Sets `RemoteCaCert`.
    pub fn remote_ca_cert(mut self, value: impl Into<String>) -> Self {
        self.remote_ca_cert = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `TunnelOptionsSpecification`.
    pub fn tunnel_options_specification(
        mut self,
        value: impl IntoIterator<Item = impl Into<TunnelOptionsSpecification>>,
    ) -> Self {
        self.tunnel_options_specification = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EnableTunnelsBgp`.
    #[inline]
    pub fn enable_tunnels_bgp(mut self, value: bool) -> Self {
        self.enable_tunnels_bgp = Some(value);
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    CreateVpnAttachmentRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "CustomerGatewayId" => customer_gateway_id: query,
        "NetworkType" => network_type: query,
        "LocalSubnet" => local_subnet: query,
        "RemoteSubnet" => remote_subnet: query,
        "EffectImmediately" => effect_immediately: query,
        "IkeConfig" => ike_config: query,
        "IpsecConfig" => ipsec_config: query,
        "BgpConfig" => bgp_config: query,
        "HealthCheckConfig" => health_check_config: query,
        "AutoConfigRoute" => auto_config_route: query,
        "EnableDpd" => enable_dpd: query,
        "EnableNatTraversal" => enable_nat_traversal: query,
        "RemoteCaCert" => remote_ca_cert: query,
        "ClientToken" => client_token: query,
        "Tags" => tags: query,
        "ResourceGroupId" => resource_group_id: query,
        "TunnelOptionsSpecification" => tunnel_options_specification: form,
        "EnableTunnelsBgp" => enable_tunnels_bgp: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for CreateVpnAttachmentRequest {
    type Response = CreateVpnAttachmentResponse;
    type Error = CreateVpnAttachmentError;
    const INFO: OperationInfo = super::operation("CreateVpnAttachment")
        .required(&["RegionId", "LocalSubnet", "RemoteSubnet"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
}

/// What [`CreateVpnAttachmentRequest`] is answered with.
#[non_exhaustive]
pub struct CreateVpnAttachmentResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `88187252-0E26-3C4D-9D1D-32A04454EBBA`.
    pub request_id: Option<String>,
    /// ID of an IPsec connection, as [`CreateVpnConnection`](super::Client::create_vpn_connection)
    /// returned it. Example: `vco-p0wb09rama8qwwgfn****`.
    pub vpn_connection_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `nametest`.
    pub name: Option<String>,
    /// When the resource was created, as milliseconds since 1970. Example: `1658201810000`.
    pub create_time: Option<i64>,
    /// Code that tells how the request ended. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked to. Example: `true`.
    pub success: Option<bool>,
    /// Text that tells how the request ended. Example: `successful`.
    pub message: Option<String>,
}

response! {
    CreateVpnAttachmentResponse {
        "RequestId" => request_id: value,
        "VpnConnectionId" => vpn_connection_id: value,
        "Name" => name: value,
        "CreateTime" => create_time: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key half of a tag, a pair by which resources are marked and found.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// Settings of the two tunnels of a dual-tunnel connection, one entry each.
#[non_exhaustive]
pub struct TunnelOptionsSpecification {
    /// ID of a customer gateway, as [`CreateCustomerGateway`](super::Client::create_customer_gateway)
    /// returned it.
    pub customer_gateway_id: Option<String>,
    /// Whether dead peer detection is on, which tears the tunnel down when the far end no longer
    /// answers.
    pub enable_dpd: Option<bool>,
    /// Whether the tunnel may lead through devices that translate addresses.
    pub enable_nat_traversal: Option<bool>,
    /// Position of the tunnel in its sequence, or the index for it.
    pub tunnel_index: Option<i32>,
    /// Settings that apply to the tunnel BGP.
    pub tunnel_bgp_config: Option<TunnelBgpConfig>,
    /// Settings that apply to the tunnel ike.
    pub tunnel_ike_config: Option<TunnelIkeConfig>,
    /// Settings that apply to the tunnel IPsec.
    pub tunnel_ipsec_config: Option<TunnelIpsecConfig>,
}

impl TunnelOptionsSpecification {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CustomerGatewayId`.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into());
        self
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
    /// Sets `TunnelIndex`.
    #[inline]
    pub fn tunnel_index(mut self, value: i32) -> Self {
        self.tunnel_index = Some(value);
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
}

request! {
    TunnelOptionsSpecification {
        "CustomerGatewayId" => customer_gateway_id: field,
        "EnableDpd" => enable_dpd: field,
        "EnableNatTraversal" => enable_nat_traversal: field,
        "TunnelIndex" => tunnel_index: field,
        "TunnelBgpConfig" => tunnel_bgp_config: field,
        "TunnelIkeConfig" => tunnel_ike_config: field,
        "TunnelIpsecConfig" => tunnel_ipsec_config: field,
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

request! {
    TunnelIkeConfig {
        "IkeAuthAlg" => ike_auth_alg: field,
        "IkeEncAlg" => ike_enc_alg: field,
        "IkeLifetime" => ike_lifetime: field,
        "IkeMode" => ike_mode: field,
        "IkePfs" => ike_pfs: field,
        "IkeVersion" => ike_version: field,
        "LocalId" => local_id: field,
        "Psk" => psk: field,
        "RemoteId" => remote_id: field,
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

request! {
    TunnelIpsecConfig {
        "IpsecAuthAlg" => ipsec_auth_alg: field,
        "IpsecEncAlg" => ipsec_enc_alg: field,
        "IpsecLifetime" => ipsec_lifetime: field,
        "IpsecPfs" => ipsec_pfs: field,
    }
}

errors! {
    /// Errors that the documentation of [`CreateVpnAttachmentRequest`] names.
    pub enum CreateVpnAttachmentError {
        VpnRouteEntryAlreadyExists = "VpnRouteEntry.AlreadyExists" ("400"), "", "The gateway or connection has the same route already.";
        VpnRouteEntryConflict = "VpnRouteEntry.Conflict" ("400"), "", "The route or the client address range clashes with something that the VPN gateway serves already.";
        NotSupportVpnConnectionParameterIpsecPfs = "NotSupportVpnConnectionParameter.IpsecPfs" ("400"), "", "This gateway cannot use the Diffie-Hellman group that is asked for in phase 2. Choose another.";
        NotSupportVpnConnectionParameterIpsecAuthAlg = "NotSupportVpnConnectionParameter.IpsecAuthAlg" ("400"), "", "This gateway cannot use the authentication algorithm that is asked for in phase 2. Choose another.";
        VpnRouteEntryBackupRoute = "VpnRouteEntry.BackupRoute" ("400"), "", "The routes that back each other up do not fit together; the check of the standby route failed.";
        VpnRouteEntryInvalidWeight = "VpnRouteEntry.InvalidWeight" ("400"), "", "The weight of the VPN route is not one of the possible values.";
        InvalidParameterVpnConnectionName = "InvalidParameter.VpnConnectionName" ("400"), "", "The name of the IPsec connection breaks the rules for its length and first characters.";
        QuotaExceededPolicyBasedRoute = "QuotaExceeded.PolicyBasedRoute" ("400"), "", "The VPN gateway would have more policy-based routes than it can; the message gives the numbers.";
        MissingParameterTunnelCidr = "MissingParameter.TunnelCidr" ("400"), "", "BGP is on but `TunnelCidr`, the address block of the tunnel, is not given.";
        MissingParamCustomerGatewayAsn = "MissingParam.CustomerGatewayAsn" ("400"), "", "BGP is on but the customer gateway has no AS number. Give it one first.";
        IllegalParamLocalAsn = "IllegalParam.LocalAsn" ("400"), "", "`LocalAsn` is not a number that the cloud end of the BGP session can have.";
        InvalidParameterBgpConfig = "InvalidParameter.BgpConfig" ("400"), "", "`BgpConfig` does not hold a set of BGP settings that fit together.";
        IllegalParamTunnelCidr = "IllegalParam.TunnelCidr" ("400"), "", "`TunnelCidr` is not a block that a tunnel can have. Take a /30 inside 169.254.0.0/16.";
        InvalidLocalBgpIpMalformed = "InvalidLocalBgpIp.Malformed" ("400"), "", "`LocalBgpIp` is not a proper IPv4 address.";
        IllegalParamLocalSubnet = "IllegalParam.LocalSubnet" ("400"), "", "`LocalSubnet` is not a valid list of ranges; the message names the wrong one.";
        IllegalParamRemoteSubnet = "IllegalParam.RemoteSubnet" ("400"), "", "`RemoteSubnet` is not a valid list of ranges; the message names the wrong one.";
        IllegalParamLocalBgpIp = "IllegalParam.LocalBgpIp" ("400"), "", "`LocalBgpIp` cannot be used; it must be an address inside the tunnel's address block.";
        OperationFailedMissCertificate = "OperationFailed.MissCertificate" ("400"), "", "The Chinese SM algorithms need a certificate, and none is associated with the gateway or the connection.";
        MissingParamRemoteId = "MissingParam.RemoteId" ("400"), "", "A connection with the Chinese SM algorithms needs `RemoteId`, the identity of the far end.";
        IllegalParamEnableBgp = "IllegalParam.EnableBgp" ("400"), "", "The VPN gateway works with BGP, so the IPsec connection must have it turned on too.";
        ForbiddenTagKeyDuplicated = "Forbidden.TagKey.Duplicated" ("400"), "", "The same tag key is given more than once, or the resource carries it already.";
        SizeLimitExceededTagNum = "SizeLimitExceeded.TagNum" ("400"), "", "More tags are given than one call, or one resource, may have.";
        InvalidParameterTagValue = "InvalidParameter.TagValue" ("400"), "", "A tag value is not valid. Check its length and characters.";
        InvalidParameterTagKey = "InvalidParameter.TagKey" ("400"), "", "A tag key is not valid. Check its length and characters.";
        DuplicatedTagKey = "Duplicated.TagKey" ("400"), "", "The tags of the call hold the same key twice.";
        InternalError = "InternalError" ("400"), "", "The service failed for a reason of its own. Try again later.";
        InvalidTunnelCidrMalformed = "InvalidTunnelCidr.Malformed" ("400"), "", "`TunnelCidr` is not in proper CIDR notation.";
        OperationFailedNoAvailableAmount = "OperationFailed.NoAvailableAmount" ("400"), "", "The balance of the account is below zero. Top it up, then order.";
        OperationUnsupportedEnableBgp = "OperationUnsupported.EnableBgp" ("400"), "", "BGP cannot be turned on: the version of the VPN gateway or the region lacks it.";
        ForbbidenSubUser = "Forbbiden.SubUser" ("403"), "", "The RAM user lacks the permission for this. Have the owner of the account grant it.";
        Forbidden = "Forbidden" ("403"), "", "The caller lacks the permission for this operation on the resource.";
        InvalidCustomerGatewayInstanceIdNotFound = "InvalidCustomerGatewayInstanceId.NotFound" ("404"), "", "No customer gateway has this ID.";
    }
}
