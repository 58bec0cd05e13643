// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePrefixLists`, from `ecs/DescribePrefixLists.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists prefix lists of a region, without their entries.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribePrefixListsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_prefix_lists(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePrefixListsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Display name of the prefix list.
    pub prefix_list_name: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// IP version of the entries. A prefix list never mixes the two versions.
    pub address_family: Option<String>,
    /// ID of a prefix list, a named set of CIDR blocks for use in security group rules.
    /// Items: at most 101.
    pub prefix_list_id: Vec<String>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DescribePrefixListsRequest {
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
    /// Sets `PrefixListName`.
    pub fn prefix_list_name(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_name = Some(value.into());
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
    /// Sets `AddressFamily`.
    pub fn address_family(mut self, value: impl Into<String>) -> Self {
        self.address_family = Some(value.into());
        self
    }
    /// Sets `PrefixListId`.
    pub fn prefix_list_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.prefix_list_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribePrefixListsRequest {
        "RegionId" => region_id: query,
        "PrefixListName" => prefix_list_name: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "AddressFamily" => address_family: query,
        "PrefixListId" => prefix_list_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribePrefixListsRequest {
    type Response = DescribePrefixListsResponse;
    type Error = DescribePrefixListsError;
    const INFO: OperationInfo = super::operation("DescribePrefixLists")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribePrefixListsError] = &[
        DescribePrefixListsError::InvalidParameter2,
        DescribePrefixListsError::LimitExceedPrefixListId,
        DescribePrefixListsError::InvalidRegionIdNotFound,
    ];
}

impl Paginated for DescribePrefixListsRequest {
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

/// Response to [`DescribePrefixListsRequest`].
#[non_exhaustive]
pub struct DescribePrefixListsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAdDWBF2****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `38793DB8-A4B2-4AEC-BFD3-111234E9188D`.
    pub request_id: Option<String>,
    /// The prefix lists that were found or are concerned, one entry each.
    pub prefix_lists: Vec<PrefixList>,
}

response! {
    DescribePrefixListsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "PrefixLists" => prefix_lists: list("PrefixList"),
    }
}

/// The prefix lists that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PrefixList {
    /// When the resource was created. Example: `2021-02-20T07:11Z`.
    pub creation_time: Option<Timestamp>,
    /// How many resources use the prefix list. Example: `1`.
    pub association_count: Option<i32>,
    /// How many entries the prefix list can hold. Example: `20`.
    pub max_entries: Option<i32>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `This is description.`.
    pub description: Option<String>,
    /// IP version of the entries. A prefix list never mixes the two versions. Example: `IPv4`.
    pub address_family: Option<String>,
    /// Display name of the prefix list. Example: `PrefixListNameSample`.
    pub prefix_list_name: Option<String>,
    /// ID of a prefix list, a named set of CIDR blocks for use in security group rules.
    /// Example: `pl-x1j1k5ykzqlixdcy****`.
    pub prefix_list_id: Option<String>,
}

response! {
    PrefixList {
        "CreationTime" => creation_time: value,
        "AssociationCount" => association_count: value,
        "MaxEntries" => max_entries: value,
        "Description" => description: value,
        "AddressFamily" => address_family: value,
        "PrefixListName" => prefix_list_name: value,
        "PrefixListId" => prefix_list_id: value,
    }
}

/// Errors that the documentation of [`DescribePrefixListsRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`LimitExceedPrefixListId`](super::DocumentedError::LimitExceedPrefixListId)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribePrefixListsError = super::DocumentedError;
