// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPublicIpAddressPools`, from `vpc/ListPublicIpAddressPools.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists available IP address pools, by line type, status or tag.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ListPublicIpAddressPoolsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_public_ip_address_pools(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPublicIpAddressPoolsRequest {
    /// Return only these pools. Items: at most 100.
    pub public_ip_address_pool_ids: Vec<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Provider of the leased line.
    pub isp: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    pub name: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tags: Vec<Tag>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the enhanced edition of Anti-DDoS protects the addresses.
    pub security_protection_enabled: Option<bool>,
}

impl ListPublicIpAddressPoolsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PublicIpAddressPoolIds`.
    pub fn public_ip_address_pool_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.public_ip_address_pool_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SecurityProtectionEnabled`.
    #[inline]
    pub fn security_protection_enabled(mut self, value: bool) -> Self {
        self.security_protection_enabled = Some(value);
        self
    }
}

request! {
    ListPublicIpAddressPoolsRequest {
        "PublicIpAddressPoolIds" => public_ip_address_pool_ids: query,
        "Status" => status: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "Isp" => isp: query,
        "Name" => name: query,
        "DryRun" => dry_run: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
        "RegionId" => region_id: query,
        "SecurityProtectionEnabled" => security_protection_enabled: query,
    }
}

impl Operation for ListPublicIpAddressPoolsRequest {
    type Response = ListPublicIpAddressPoolsResponse;
    type Error = ListPublicIpAddressPoolsError;
    const INFO: OperationInfo = super::operation("ListPublicIpAddressPools")
        .required(&["RegionId"])
        .dry_run("DryRun")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListPublicIpAddressPoolsError] = &[
        ListPublicIpAddressPoolsError::IllegalParamIsp,
    ];
}

impl Paginated for ListPublicIpAddressPoolsRequest {
    type Item = PublicIpAddressPoolList;
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
        Some(&mut response.public_ip_address_pool_list)
    }
}

/// Response to [`ListPublicIpAddressPoolsRequest`].
#[non_exhaustive]
pub struct ListPublicIpAddressPoolsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4EC47282-1B74-4534-BD0E-403F3EE64CAF`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Items of the kind public IP address pool that were found or are concerned.
    pub public_ip_address_pool_list: Vec<PublicIpAddressPoolList>,
}

response! {
    ListPublicIpAddressPoolsResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "TotalCount" => total_count: value,
        "PublicIpAddressPoolList" => public_ip_address_pool_list: list(""),
    }
}

/// Items of the kind public IP address pool that were found or are concerned.
#[non_exhaustive]
pub struct PublicIpAddressPoolList {
    /// Pool that public addresses come from, as
    /// [`CreatePublicIpAddressPool`](super::Client::create_public_ip_address_pool) returned its ID.
    /// Example: `pippool-6wetvn6fumkgycssx****`.
    pub public_ip_address_pool_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-chengdu`.
    pub region_id: Option<String>,
    /// When the resource was created. Example: `2022-05-10T01:37:38Z`.
    pub creation_time: Option<Timestamp>,
    /// Provider of the leased line. Example: `BGP`.
    pub isp: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `AddressPoolName`.
    pub name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Created`.
    pub status: Option<String>,
    /// Text that says what the resource is for. Example: `AddressPoolDescription`.
    pub description: Option<String>,
    /// How many addresses the pool has. Example: `100`.
    pub total_ip_num: Option<i32>,
    /// How many addresses of the pool are in use. Example: `20`.
    pub used_ip_num: Option<i32>,
    /// Whether the pool still has addresses that nobody uses. Example: `true`.
    pub ip_address_remaining: Option<bool>,
    /// Whether the account manages the pool or may only take addresses from it. Example: `admin`.
    pub user_type: Option<bool>,
    /// Number of the account that the resource belongs to. Example: `121012345612*****`.
    pub owner_id: Option<i64>,
    /// Which kind of share it is or is to be. Example: `Shared`.
    pub share_type: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4pcdvf****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Whether the resource is an ordinary one or meant for a CloudBox. Example: `CloudBox`.
    pub biz_type: Option<String>,
    /// Zones that can be used. Example: `ap-southeast-1-lzdvn-cb`.
    pub zones: Vec<String>,
    /// Kinds of security protection that were found or are concerned. Example: `AntiDDoS_Enhanced`.
    pub security_protection_types: Vec<String>,
    /// Whether the resource works or is locked, for example because payments are overdue.
    pub business_status: Option<String>,
}

response! {
    PublicIpAddressPoolList {
        "PublicIpAddressPoolId" => public_ip_address_pool_id: value,
        "RegionId" => region_id: value,
        "CreationTime" => creation_time: value,
        "Isp" => isp: value,
        "Name" => name: value,
        "Status" => status: value,
        "Description" => description: value,
        "TotalIpNum" => total_ip_num: value,
        "UsedIpNum" => used_ip_num: value,
        "IpAddressRemaining" => ip_address_remaining: value,
        "UserType" => user_type: value,
        "OwnerId" => owner_id: value,
        "ShareType" => share_type: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
        "BizType" => biz_type: value,
        "Zones" => zones: list(""),
        "SecurityProtectionTypes" => security_protection_types: list(""),
        "BusinessStatus" => business_status: value,
    }
}

/// Errors that the documentation of [`ListPublicIpAddressPoolsRequest`] names.
///
/// - [`IllegalParamIsp`](super::DocumentedError::IllegalParamIsp)
pub type ListPublicIpAddressPoolsError = super::DocumentedError;
