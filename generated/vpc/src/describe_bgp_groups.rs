// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBgpGroups`, from `vpc/DescribeBgpGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists the BGP groups of a region.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeBgpGroupsRequest::new()
///     .region_id("cn-shanghai");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_bgp_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBgpGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Return only this BGP group. Example: `bgpg-wz9f62v4fbg2gxxxxxxxx`.
    pub bgp_group_id: Option<String>,
    /// Return only default groups, or only others. Example: `false`.
    pub is_default: Option<bool>,
    /// Login name of the account that the resource belongs to. Example: `1234abcd@aliyun.com`.
    pub owner_account: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `1`.
    pub page_size: Option<i32>,
    /// Return only groups of this virtual border router. Example: `vrt-kojok19x3j0q6kx`.
    pub router_id: Option<String>,
}

impl DescribeBgpGroupsRequest {
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
    /// Sets `BgpGroupId`.
    pub fn bgp_group_id(mut self, value: impl Into<String>) -> Self {
        self.bgp_group_id = Some(value.into());
        self
    }
    /// Sets `IsDefault`.
    #[inline]
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RouterId`.
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.router_id = Some(value.into());
        self
    }
}

request! {
    DescribeBgpGroupsRequest {
        "RegionId" => region_id: query,
        "BgpGroupId" => bgp_group_id: query,
        "IsDefault" => is_default: query,
        "OwnerAccount" => owner_account: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RouterId" => router_id: query,
    }
}

impl Operation for DescribeBgpGroupsRequest {
    type Response = DescribeBgpGroupsResponse;
    type Error = DescribeBgpGroupsError;
    const INFO: OperationInfo = super::operation("DescribeBgpGroups")
        .required(&["RegionId"])
        .secret_members(&["AuthKey"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeBgpGroupsError] = &[
        DescribeBgpGroupsError::InternalError,
        DescribeBgpGroupsError::InvalidRegionIdNotFound,
        DescribeBgpGroupsError::IellgalParameterOwnerAccount,
    ];
}

impl Paginated for DescribeBgpGroupsRequest {
    type Item = BgpGroup;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.bgp_groups)
    }
}

/// Response to [`DescribeBgpGroupsRequest`].
#[non_exhaustive]
pub struct DescribeBgpGroupsResponse {
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `5`.
    pub page_size: Option<i32>,
    /// BGP groups that were found.
    pub bgp_groups: Vec<BgpGroup>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1D0971B2-A35A-42C1-A44C-E91360C36C0B`.
    pub request_id: Option<String>,
}

response! {
    DescribeBgpGroupsResponse {
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "BgpGroups" => bgp_groups: list("BgpGroup"),
        "RequestId" => request_id: value,
    }
}

/// BGP groups that were found.
#[non_exhaustive]
pub struct BgpGroup {
    /// Secret that both BGP sides must share before they accept each other. Example: `!PWZ2wsq`.
    /// A secret: it is printed as `***`.
    pub auth_key: Option<String>,
    /// ID of a BGP group, as [`CreateBgpGroup`](super::Client::create_bgp_group) returned it.
    /// Example: `bgp-wz977wcrmb69axxxxxxxx`.
    pub bgp_group_id: Option<String>,
    /// Text that says what the resource is for. Example: `text`.
    pub description: Option<String>,
    /// Time without any message after which a BGP session is given up. Example: `30`.
    pub hold: Option<String>,
    /// Whether the group presents a stand-in AS number instead of its true one. Example: `true`.
    pub is_fake: Option<String>,
    /// Time between two BGP keepalive messages. Example: `10`.
    pub keepalive: Option<String>,
    /// Number of the autonomous system at the cloud end. Example: `45104`.
    pub local_asn: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `text`.
    pub name: Option<String>,
    /// Number of the autonomous system at the on-premises end. Example: `1111`.
    pub peer_asn: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Limit on the number of routes. Example: `99`.
    pub route_limit: Option<String>,
    /// Virtual border router that the group belongs to. Example: `vrt-bp1lhl0taikrteen80oxx`.
    pub router_id: Option<String>,
    /// State that the group of BGP neighbors is in. Example: `active`.
    pub status: Option<String>,
    /// Whether addresses of version 4 or of version 6 are meant. Example: `IPv4`.
    pub ip_version: Option<String>,
}

response! {
    BgpGroup {
        "AuthKey" => auth_key: value as Secret,
        "BgpGroupId" => bgp_group_id: value,
        "Description" => description: value,
        "Hold" => hold: value,
        "IsFake" => is_fake: value,
        "Keepalive" => keepalive: value,
        "LocalAsn" => local_asn: value,
        "Name" => name: value,
        "PeerAsn" => peer_asn: value,
        "RegionId" => region_id: value,
        "RouteLimit" => route_limit: value,
        "RouterId" => router_id: value,
        "Status" => status: value,
        "IpVersion" => ip_version: value,
    }
}

/// Errors that the documentation of [`DescribeBgpGroupsRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`IellgalParameterOwnerAccount`](super::DocumentedError::IellgalParameterOwnerAccount)
pub type DescribeBgpGroupsError = super::DocumentedError;
