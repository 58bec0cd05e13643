// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNatIps`, from `vpc/ListNatIps.md`.

use alicloud_runtime::codegen::*;

/// Lists the NAT IP addresses of a VPC NAT gateway, with status and use.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ListNatIpsRequest::new()
///     .nat_gateway_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_nat_ips(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNatIpsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway)
    /// returned it.
    pub nat_gateway_id: Option<String>,
    /// Address range that NAT addresses are taken from.
    pub nat_ip_cidr: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Return only addresses in this state.
    pub nat_ip_status: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<String>,
    /// Name that the NAT IP address goes by. Items: at most 100.
    pub nat_ip_name: Vec<String>,
    /// Return only these addresses. Items: at most 100.
    pub nat_ip_ids: Vec<String>,
    /// Return only NAT addresses that came about in this way.
    pub ip_origin: Option<Open<IpOrigin>>,
}

impl ListNatIpsRequest {
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
    /// Sets `NatGatewayId`, which is required.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `NatIpCidr`.
    pub fn nat_ip_cidr(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_cidr = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `NatIpStatus`.
    pub fn nat_ip_status(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_status = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: impl Into<String>) -> Self {
        self.max_results = Some(value.into());
        self
    }
    /// Sets `NatIpName`.
    pub fn nat_ip_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nat_ip_name = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NatIpIds`.
    pub fn nat_ip_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nat_ip_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `IpOrigin`.
    pub fn ip_origin(mut self, value: impl Into<Open<IpOrigin>>) -> Self {
        self.ip_origin = Some(value.into());
        self
    }
}

request! {
    ListNatIpsRequest {
        "RegionId" => region_id: query,
        "NatGatewayId" => nat_gateway_id: query,
        "NatIpCidr" => nat_ip_cidr: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
        "NatIpStatus" => nat_ip_status: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "NatIpName" => nat_ip_name: query,
        "NatIpIds" => nat_ip_ids: query,
        "IpOrigin" => ip_origin: query,
    }
}

impl Operation for ListNatIpsRequest {
    type Response = ListNatIpsResponse;
    type Error = ListNatIpsError;
    const INFO: OperationInfo = super::operation("ListNatIps")
        .required(&["RegionId", "NatGatewayId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListNatIpsError] = &[
        ListNatIpsError::InvalidRegionIdNotFound,
    ];
}

impl Paginated for ListNatIpsRequest {
    type Item = NatIp;
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
        Some(&mut response.nat_ips)
    }
}

/// Response to [`ListNatIpsRequest`].
#[non_exhaustive]
pub struct ListNatIpsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E78CEEA-BF8F-44D1-9DCD-D9141135B71E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
    /// Addresses that the NAT gateway can use, one entry each.
    pub nat_ips: Vec<NatIp>,
}

response! {
    ListNatIpsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "NatIps" => nat_ips: list(""),
    }
}

/// Addresses that the NAT gateway can use, one entry each.
#[non_exhaustive]
pub struct NatIp {
    /// Whether the gateway came with this address. Example: `true`.
    pub is_default: Option<bool>,
    /// IP address that the NAT gateway puts in place of others. Example: `192.168.0.126`.
    pub nat_ip: Option<String>,
    /// Address range that NAT addresses are taken from. Example: `192.168.0.0/24`.
    pub nat_ip_cidr: Option<String>,
    /// ID of the NAT IP address that the item belongs to or stands for.
    /// Example: `vpcnatip-gw8a863sut1zijxh0****`.
    pub nat_ip_id: Option<String>,
    /// Free text that tells people about the NAT IP address. Example: `default`.
    pub nat_ip_description: Option<String>,
    /// ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway) returned it.
    /// Example: `ngw-gw8v16wgvtq26vh59****`.
    pub nat_gateway_id: Option<String>,
    /// Name that the NAT IP address goes by. Example: `default`.
    pub nat_ip_name: Option<String>,
    /// Whether the address can be used or is on its way in or out. Example: `Available`.
    pub nat_ip_status: Option<String>,
}

response! {
    NatIp {
        "IsDefault" => is_default: value,
        "NatIp" => nat_ip: value,
        "NatIpCidr" => nat_ip_cidr: value,
        "NatIpId" => nat_ip_id: value,
        "NatIpDescription" => nat_ip_description: value,
        "NatGatewayId" => nat_gateway_id: value,
        "NatIpName" => nat_ip_name: value,
        "NatIpStatus" => nat_ip_status: value,
    }
}

values! {
    /// Return only NAT addresses that came about in this way.
    pub enum IpOrigin {
        /// Addresses that were taken out of a range of NAT addresses.
        Cidr = "cidr",
        /// Addresses that came as part of a whole prefix.
        Prefix = "prefix",
    }
}

/// Errors that the documentation of [`ListNatIpsRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type ListNatIpsError = super::DocumentedError;
