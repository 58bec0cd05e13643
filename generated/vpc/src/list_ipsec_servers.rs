// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListIpsecServers`, from `vpc/ListIpsecServers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpsecConfig};

/// Lists IPsec servers with their settings and the number of clients connected.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ListIpsecServersRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_ipsec_servers(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListIpsecServersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Return only these IPsec servers. Items: at most 20. Example: `iss-bp1bo3xuvcxo7ixll****`.
    pub ipsec_server_id: Vec<String>,
    /// Return only IPsec servers of this name. Example: `test`.
    pub ipsec_server_name: Option<String>,
    /// Return only IPsec servers on this VPN gateway. Example: `vpn-bp1q8bgx4xnkm2ogj****`.
    pub vpn_gateway_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `caeba0bbb2be03f84eb48b699f0a****`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 20. Default: `10`. Example: `10`.
    pub max_results: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ListIpsecServersRequest {
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
    /// Sets `IpsecServerId`.
    pub fn ipsec_server_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipsec_server_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `IpsecServerName`.
    pub fn ipsec_server_name(mut self, value: impl Into<String>) -> Self {
        self.ipsec_server_name = Some(value.into());
        self
    }
    /// Sets `VpnGatewayId`.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ListIpsecServersRequest {
        "RegionId" => region_id: query,
        "IpsecServerId" => ipsec_server_id: query,
        "IpsecServerName" => ipsec_server_name: query,
        "VpnGatewayId" => vpn_gateway_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ListIpsecServersRequest {
    type Response = ListIpsecServersResponse;
    type Error = ListIpsecServersError;
    const INFO: OperationInfo = super::operation("ListIpsecServers")
        .required(&["RegionId"])
        .secret_members(&["Psk"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListIpsecServersError] = &[
        ListIpsecServersError::Forbidden,
        ListIpsecServersError::IllegalParamNextToken,
    ];
}

impl Paginated for ListIpsecServersRequest {
    type Item = IpsecServer;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.ipsec_servers)
    }
}

/// Response to [`ListIpsecServersRequest`].
#[non_exhaustive]
pub struct ListIpsecServersResponse {
    /// IPsec servers that were found.
    pub ipsec_servers: Vec<IpsecServer>,
    /// How many items one response holds at most. Example: `1`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B457`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
}

response! {
    ListIpsecServersResponse {
        "IpsecServers" => ipsec_servers: list(""),
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// IPsec servers that were found.
#[non_exhaustive]
pub struct IpsecServer {
    /// Range from which a client gets the address of its virtual network card. It must not overlap the
    /// local networks. Example: `10.XX.XX.0/24`.
    pub client_ip_pool: Option<String>,
    /// When the resource was created. Example: `2018-12-03T10:11:55Z`.
    pub creation_time: Option<Timestamp>,
    /// Whether negotiation starts as soon as the settings change or waits for traffic.
    /// Default: `false`. Example: `false`.
    pub effect_immediately: Option<bool>,
    /// IDaaS instance that checks who a client is, for two-factor authentication.
    /// Example: `idaas-cn-hangzhou-****`.
    pub idaas_instance_id: Option<String>,
    /// Settings of phase 1, in which both ends prove themselves and agree on keys.
    pub ike_config: Option<IkeConfig>,
    /// Public address of the VPN gateway. Example: `47.XX.XX.246`.
    pub internet_ip: Option<String>,
    /// Settings of phase 2, which sets up the tunnel for the data itself.
    pub ipsec_config: Option<IpsecConfig>,
    /// ID of an IPsec server, as [`CreateIpsecServer`](super::Client::create_ipsec_server) returned it.
    /// Example: `iss-bp1bo3xuvcxo7ixll****`.
    pub ipsec_server_id: Option<String>,
    /// Name by which people tell the IPsec server from others. Example: `test`.
    pub ipsec_server_name: Option<String>,
    /// Ranges at the cloud end that the VPN reaches. Example: `1.XX.XX.0/24,1.XX.XX.0/24`.
    pub local_subnet: Option<String>,
    /// Clients that the gateway lets in at once. SSL-VPN and IPsec clients count together.
    /// Example: `5`.
    pub max_connections: Option<i32>,
    /// Whether clients must prove who they are in a second way as well. Example: `true`.
    pub multi_factor_auth_enabled: Option<bool>,
    /// Clients that are connected to the IPsec server right now. Example: `1`.
    pub online_client_count: Option<i32>,
    /// Secret that both ends of the tunnel must know. Example: `pgw6dy7d****`.
    /// A secret: it is printed as `***`.
    pub psk: Option<String>,
    /// Whether clients prove themselves with the shared secret; no other way exists. Example: `true`.
    pub psk_enabled: Option<bool>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway) returned it.
    /// Example: `vpn-bp1q8bgx4xnkm2ogj****`.
    pub vpn_gateway_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzs372yg****`.
    pub resource_group_id: Option<String>,
}

response! {
    IpsecServer {
        "ClientIpPool" => client_ip_pool: value,
        "CreationTime" => creation_time: value,
        "EffectImmediately" => effect_immediately: value,
        "IDaaSInstanceId" => idaas_instance_id: value,
        "IkeConfig" => ike_config: value,
        "InternetIp" => internet_ip: value,
        "IpsecConfig" => ipsec_config: value,
        "IpsecServerId" => ipsec_server_id: value,
        "IpsecServerName" => ipsec_server_name: value,
        "LocalSubnet" => local_subnet: value,
        "MaxConnections" => max_connections: value,
        "MultiFactorAuthEnabled" => multi_factor_auth_enabled: value,
        "OnlineClientCount" => online_client_count: value,
        "Psk" => psk: value as Secret,
        "PskEnabled" => psk_enabled: value,
        "RegionId" => region_id: value,
        "VpnGatewayId" => vpn_gateway_id: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Settings of phase 1, in which both ends prove themselves and agree on keys.
#[non_exhaustive]
pub struct IkeConfig {
    /// Hash algorithm that protects phase 1 messages from being forged. Example: `sha1`.
    pub ike_auth_alg: Option<String>,
    /// Algorithm that encrypts phase 1 messages. Example: `aes`.
    pub ike_enc_alg: Option<String>,
    /// How long the keys of phase 1 hold before they are negotiated again.
    /// Unit: `seconds`. Example: `86400`.
    pub ike_lifetime: Option<i64>,
    /// How phase 1 is negotiated: `main` is the safer way, `aggressive` suits tunnels through address
    /// translation. Example: `main`.
    pub ike_mode: Option<String>,
    /// Diffie-Hellman group for the key exchange of phase 1. Example: `group2`.
    pub ike_pfs: Option<String>,
    /// Version of the IKE protocol that negotiates the tunnel. Example: `ikev2`.
    pub ike_version: Option<String>,
    /// Identity that the IPsec server shows: a domain name or, by itself, the public address of the
    /// gateway. Example: `116.XX.XX.64`.
    pub local_id: Option<String>,
    /// Identity that clients must show: a domain name or an address; nothing when none is asked for.
    /// Example: `139.XX.XX.167`.
    pub remote_id: Option<String>,
}

response! {
    IkeConfig {
        "IkeAuthAlg" => ike_auth_alg: value,
        "IkeEncAlg" => ike_enc_alg: value,
        "IkeLifetime" => ike_lifetime: value,
        "IkeMode" => ike_mode: value,
        "IkePfs" => ike_pfs: value,
        "IkeVersion" => ike_version: value,
        "LocalId" => local_id: value,
        "RemoteId" => remote_id: value,
    }
}

/// Errors that the documentation of [`ListIpsecServersRequest`] names.
///
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`IllegalParamNextToken`](super::DocumentedError::IllegalParamNextToken)
pub type ListIpsecServersError = super::DocumentedError;
