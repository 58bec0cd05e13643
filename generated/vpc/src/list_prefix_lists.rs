// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPrefixLists`, from `vpc/ListPrefixLists.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists prefix lists, by ID, name or tag, without their entries.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ListPrefixListsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_prefix_lists(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPrefixListsRequest {
    /// Return only these prefix lists. Items: at most 100.
    pub prefix_list_ids: Vec<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tags: Vec<Tag>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name by which people tell the prefix list from others.
    pub prefix_list_name: Option<String>,
}

impl ListPrefixListsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PrefixListIds`.
    pub fn prefix_list_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.prefix_list_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
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
    /// Sets `PrefixListName`.
    pub fn prefix_list_name(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_name = Some(value.into());
        self
    }
}

request! {
    ListPrefixListsRequest {
        "PrefixListIds" => prefix_list_ids: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
        "RegionId" => region_id: query,
        "PrefixListName" => prefix_list_name: query,
    }
}

impl Operation for ListPrefixListsRequest {
    type Response = ListPrefixListsResponse;
    type Error = ListPrefixListsError;
    const INFO: OperationInfo = super::operation("ListPrefixLists")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListPrefixListsError] = &[
        ListPrefixListsError::IllegalParamNextToken,
    ];
}

impl Paginated for ListPrefixListsRequest {
    type Item = PrefixList;
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
        Some(&mut response.prefix_lists)
    }
}

/// Response to [`ListPrefixListsRequest`].
#[non_exhaustive]
pub struct ListPrefixListsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DF72F7BB-5DFA-529C-887E-B0BB70D89C4F`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i64>,
    /// The prefix lists that were found or are concerned, one entry each.
    pub prefix_lists: Vec<PrefixList>,
}

response! {
    ListPrefixListsResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
        "PrefixLists" => prefix_lists: list(""),
    }
}

/// The prefix lists that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PrefixList {
    /// Prefix list, as [`CreateVpcPrefixList`](super::Client::create_vpc_prefix_list) returned its ID.
    /// Example: `pl-m5estsqsdqwg88hjf****`.
    pub prefix_list_id: Option<String>,
    /// Name by which people tell the prefix list from others. Example: `test`.
    pub prefix_list_name: Option<String>,
    /// Free text that tells people about the prefix list. Example: `text`.
    pub prefix_list_description: Option<String>,
    /// Whether addresses of version 4 or of version 6 are meant. Example: `IPV4`.
    pub ip_version: Option<String>,
    /// When the resource was created. Example: `2022-07-12T14:22:32Z`.
    pub creation_time: Option<Timestamp>,
    /// The CIDR blocks that were found or are concerned, one entry each. Example: `100.115.XX.XX/24`.
    pub cidr_blocks: Vec<String>,
    /// Which kind of share it is or is to be. Example: `Shared`.
    pub share_type: Option<String>,
    /// How many address ranges the prefix list may hold. Example: `10`.
    pub max_entries: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Created`.
    pub status: Option<String>,
    /// Number of the account that the resource belongs to. Example: `1210123456123456`.
    pub owner_id: Option<String>,
    /// Whether the prefix list can be used, is being changed, or was deleted. Example: `Created`.
    pub prefix_list_status: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Which kind of prefix list it is or is to be. Example: `Custom`.
    pub prefix_list_type: Option<String>,
}

response! {
    PrefixList {
        "PrefixListId" => prefix_list_id: value,
        "PrefixListName" => prefix_list_name: value,
        "PrefixListDescription" => prefix_list_description: value,
        "IpVersion" => ip_version: value,
        "CreationTime" => creation_time: value,
        "CidrBlocks" => cidr_blocks: list(""),
        "ShareType" => share_type: value,
        "MaxEntries" => max_entries: value,
        "Status" => status: value,
        "OwnerId" => owner_id: value,
        "PrefixListStatus" => prefix_list_status: value,
        "RegionId" => region_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
        "PrefixListType" => prefix_list_type: value,
    }
}

/// Errors that the documentation of [`ListPrefixListsRequest`] names.
///
/// - [`IllegalParamNextToken`](super::DocumentedError::IllegalParamNextToken)
pub type ListPrefixListsError = super::DocumentedError;
