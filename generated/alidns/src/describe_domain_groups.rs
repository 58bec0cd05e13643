// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainGroups`, from `alidns/DescribeDomainGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists the groups into which domains of the account are sorted.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDomainGroupsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_domain_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainGroupsRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Text to search for, regardless of case. Example: `Group`.
    pub key_word: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: at most 110. Default: `20`. Example: `20`.
    pub page_size: Option<i64>,
}

impl DescribeDomainGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `KeyWord`.
    pub fn key_word(mut self, value: impl Into<String>) -> Self {
        self.key_word = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeDomainGroupsRequest {
        "Lang" => lang: query,
        "KeyWord" => key_word: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeDomainGroupsRequest {
    type Response = DescribeDomainGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainGroups").read_only();
}

impl Paginated for DescribeDomainGroupsRequest {
    type Item = DomainGroup;
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
        Some(&mut response.domain_groups)
    }
}

/// Response to [`DescribeDomainGroupsRequest`].
#[non_exhaustive]
pub struct DescribeDomainGroupsResponse {
    /// Domain groups that were found.
    pub domain_groups: Vec<DomainGroup>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i64>,
}

response! {
    DescribeDomainGroupsResponse {
        "DomainGroups" => domain_groups: list("DomainGroup"),
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
    }
}

/// Domain groups that were found.
#[non_exhaustive]
pub struct DomainGroup {
    /// ID of a domain group; the default group applies where none is given. Example: `defaultGroup`.
    pub group_id: Option<String>,
    /// Label of the domain group that people recognize it by. Example: `MyGroup`.
    pub group_name: Option<String>,
    /// How many domains the group or the account has. Example: `2`.
    pub domain_count: Option<i64>,
}

response! {
    DomainGroup {
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "DomainCount" => domain_count: value,
    }
}
