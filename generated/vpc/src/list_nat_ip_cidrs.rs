// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNatIpCidrs`, from `vpc/ListNatIpCidrs.md`.

use alicloud_runtime::codegen::*;

/// Lists the NAT CIDR blocks of a VPC NAT gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ListNatIpCidrsRequest::new()
///     .nat_gateway_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_nat_ip_cidrs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNatIpCidrsRequest {
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
    /// State of the address range; `Available` once it can be used.
    pub nat_ip_cidr_status: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<String>,
    /// Name that the NAT IP address cidr goes by. Items: at most 100.
    pub nat_ip_cidr_name: Vec<String>,
    /// Return only these address ranges. Items: at most 100.
    pub nat_ip_cidrs: Vec<String>,
}

impl ListNatIpCidrsRequest {
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
    /// Sets `NatIpCidrStatus`.
    pub fn nat_ip_cidr_status(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_cidr_status = Some(value.into());
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
    /// Sets `NatIpCidrName`.
    pub fn nat_ip_cidr_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nat_ip_cidr_name = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NatIpCidrs`.
    pub fn nat_ip_cidrs(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nat_ip_cidrs = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListNatIpCidrsRequest {
        "RegionId" => region_id: query,
        "NatGatewayId" => nat_gateway_id: query,
        "NatIpCidr" => nat_ip_cidr: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
        "NatIpCidrStatus" => nat_ip_cidr_status: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "NatIpCidrName" => nat_ip_cidr_name: query,
        "NatIpCidrs" => nat_ip_cidrs: query,
    }
}

impl Operation for ListNatIpCidrsRequest {
    type Response = ListNatIpCidrsResponse;
    type Error = ListNatIpCidrsError;
    const INFO: OperationInfo = super::operation("ListNatIpCidrs")
        .required(&["RegionId", "NatGatewayId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListNatIpCidrsError] = &[
        ListNatIpCidrsError::InvalidRegionIdNotFound,
    ];
}

impl Paginated for ListNatIpCidrsRequest {
    type Item = NatIpCidr;
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
        Some(&mut response.nat_ip_cidrs)
    }
}

/// Response to [`ListNatIpCidrsRequest`].
#[non_exhaustive]
pub struct ListNatIpCidrsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7479A224-4A28-4895-9604-11F48BCE6A88`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
    /// Address ranges found, one entry each.
    pub nat_ip_cidrs: Vec<NatIpCidr>,
}

response! {
    ListNatIpCidrsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "NatIpCidrs" => nat_ip_cidrs: list(""),
    }
}

/// Address ranges found, one entry each.
#[non_exhaustive]
pub struct NatIpCidr {
    /// When the resource was created. Example: `2021-06-28T20:50Z`.
    pub creation_time: Option<Timestamp>,
    /// ID of the NAT IP address cidr that the item belongs to or stands for.
    /// Example: `vpcnatcidr-gw8ov42ei6xh1jys2****`.
    pub nat_ip_cidr_id: Option<String>,
    /// Whether the gateway came with this range. Example: `true`.
    pub is_default: Option<bool>,
    /// State of the address range; `Available` once it can be used. Example: `Available`.
    pub nat_ip_cidr_status: Option<String>,
    /// Name that the NAT IP address cidr goes by. Example: `Name`.
    pub nat_ip_cidr_name: Option<String>,
    /// Address range that NAT addresses are taken from. Example: `172.16.0.0/24`.
    pub nat_ip_cidr: Option<String>,
    /// ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway) returned it.
    /// Example: `ngw-gw8v16wgvtq26vh59****`.
    pub nat_gateway_id: Option<String>,
    /// Free text that tells people about the NAT IP address cidr. Example: `test`.
    pub nat_ip_cidr_description: Option<String>,
}

response! {
    NatIpCidr {
        "CreationTime" => creation_time: value,
        "NatIpCidrId" => nat_ip_cidr_id: value,
        "IsDefault" => is_default: value,
        "NatIpCidrStatus" => nat_ip_cidr_status: value,
        "NatIpCidrName" => nat_ip_cidr_name: value,
        "NatIpCidr" => nat_ip_cidr: value,
        "NatGatewayId" => nat_gateway_id: value,
        "NatIpCidrDescription" => nat_ip_cidr_description: value,
    }
}

/// Errors that the documentation of [`ListNatIpCidrsRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type ListNatIpCidrsError = super::DocumentedError;
