// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDhcpOptionsSets`, from `vpc/ListDhcpOptionsSets.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DhcpOptions, Tag};

/// Lists DHCP options sets, by ID, name or domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ListDhcpOptionsSetsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_dhcp_options_sets(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDhcpOptionsSetsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// Suffix that hosts in the VPC add to short host names.
    pub domain_name: Option<String>,
    /// Name by which people tell the DHCP options set from others.
    pub dhcp_options_set_name: Option<String>,
    /// DHCP options set, as [`CreateDhcpOptionsSet`](super::Client::create_dhcp_options_set) returned
    /// its ID. Items: at most 20.
    pub dhcp_options_set_id: Vec<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tags: Vec<Tag>,
}

impl ListDhcpOptionsSetsRequest {
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
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `DhcpOptionsSetName`.
    pub fn dhcp_options_set_name(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_name = Some(value.into());
        self
    }
    /// Sets `DhcpOptionsSetId`.
    pub fn dhcp_options_set_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dhcp_options_set_id = value.into_iter().map(Into::into).collect();
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
}

request! {
    ListDhcpOptionsSetsRequest {
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "DomainName" => domain_name: query,
        "DhcpOptionsSetName" => dhcp_options_set_name: query,
        "DhcpOptionsSetId" => dhcp_options_set_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
    }
}

impl Operation for ListDhcpOptionsSetsRequest {
    type Response = ListDhcpOptionsSetsResponse;
    type Error = ListDhcpOptionsSetsError;
    const INFO: OperationInfo = super::operation("ListDhcpOptionsSets")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListDhcpOptionsSetsError] = &[
        ListDhcpOptionsSetsError::IllegalParamNextToken,
        ListDhcpOptionsSetsError::InvalidRegionIdNotFound,
    ];
}

impl Paginated for ListDhcpOptionsSetsRequest {
    type Item = DhcpOptionsSet;
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
        Some(&mut response.dhcp_options_sets)
    }
}

/// Response to [`ListDhcpOptionsSetsRequest`].
#[non_exhaustive]
pub struct ListDhcpOptionsSetsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd********`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// The dhcp options sets that were found or are concerned, one entry each.
    pub dhcp_options_sets: Vec<DhcpOptionsSet>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<String>,
}

response! {
    ListDhcpOptionsSetsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "DhcpOptionsSets" => dhcp_options_sets: list(""),
        "TotalCount" => total_count: value,
    }
}

/// The dhcp options sets that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DhcpOptionsSet {
    /// Free text that tells people about the dhcp options set. Example: `test`.
    pub dhcp_options_set_description: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
    /// DHCP options set, as [`CreateDhcpOptionsSet`](super::Client::create_dhcp_options_set) returned
    /// its ID. Example: `dopt-o6w0df4epg9zo8isy****`.
    pub dhcp_options_set_id: Option<String>,
    /// Name by which people tell the DHCP options set from others. Example: `test`.
    pub dhcp_options_set_name: Option<String>,
    /// How many there are of this: associate VPC. Example: `2`.
    pub associate_vpc_count: Option<i32>,
    /// Number of the account that the resource belongs to. Example: `253460731706911258`.
    pub owner_id: Option<i64>,
    /// The dhcp options that are concerned.
    pub dhcp_options: Option<DhcpOptions>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    DhcpOptionsSet {
        "DhcpOptionsSetDescription" => dhcp_options_set_description: value,
        "Status" => status: value,
        "DhcpOptionsSetId" => dhcp_options_set_id: value,
        "DhcpOptionsSetName" => dhcp_options_set_name: value,
        "AssociateVpcCount" => associate_vpc_count: value,
        "OwnerId" => owner_id: value,
        "DhcpOptions" => dhcp_options: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
    }
}

/// Errors that the documentation of [`ListDhcpOptionsSetsRequest`] names.
///
/// - [`IllegalParamNextToken`](super::DocumentedError::IllegalParamNextToken)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type ListDhcpOptionsSetsError = super::DocumentedError;
