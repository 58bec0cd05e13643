// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVpcPrefixListEntries`, from `vpc/GetVpcPrefixListEntries.md`.

use alicloud_runtime::codegen::*;

/// Lists the CIDR blocks in a prefix list.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::GetVpcPrefixListEntriesRequest::new()
///     .prefix_list_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_vpc_prefix_list_entries(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVpcPrefixListEntriesRequest {
    /// **Required.** Prefix list, as [`CreateVpcPrefixList`](super::Client::create_vpc_prefix_list)
    /// returned its ID.
    pub prefix_list_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i64>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetVpcPrefixListEntriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PrefixListId`, which is required.
    pub fn prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_id = Some(value.into());
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetVpcPrefixListEntriesRequest {
        "PrefixListId" => prefix_list_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetVpcPrefixListEntriesRequest {
    type Response = GetVpcPrefixListEntriesResponse;
    type Error = GetVpcPrefixListEntriesError;
    const INFO: OperationInfo = super::operation("GetVpcPrefixListEntries")
        .required(&["PrefixListId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetVpcPrefixListEntriesError] = &[
        GetVpcPrefixListEntriesError::IllegalParamNextToken,
        GetVpcPrefixListEntriesError::ResourceNotFoundPrefixList,
    ];
}

impl Paginated for GetVpcPrefixListEntriesRequest {
    type Item = PrefixListEntry;
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
        Some(&mut response.prefix_list_entry)
    }
}

/// Response to [`GetVpcPrefixListEntriesRequest`].
#[non_exhaustive]
pub struct GetVpcPrefixListEntriesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4EC47282-1B74-4534-BD0E-403F3EE64CAF`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// How many items the response holds. Example: `1`.
    pub count: Option<i64>,
    /// Address ranges that the prefix list holds, one entry each.
    pub prefix_list_entry: Vec<PrefixListEntry>,
}

response! {
    GetVpcPrefixListEntriesResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "TotalCount" => total_count: value,
        "Count" => count: value,
        "PrefixListEntry" => prefix_list_entry: list(""),
    }
}

/// Address ranges that the prefix list holds, one entry each.
#[non_exhaustive]
pub struct PrefixListEntry {
    /// Prefix list, as [`CreateVpcPrefixList`](super::Client::create_vpc_prefix_list) returned its ID.
    /// Example: `pl-0b7hwu67****`.
    pub prefix_list_id: Option<String>,
    /// Address range of the list entry, in CIDR notation. Example: `192.168.0.0/16`.
    pub cidr: Option<String>,
    /// Text that says what the resource is for. Example: `description`.
    pub description: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    PrefixListEntry {
        "PrefixListId" => prefix_list_id: value,
        "Cidr" => cidr: value,
        "Description" => description: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`GetVpcPrefixListEntriesRequest`] names.
///
/// - [`IllegalParamNextToken`](super::DocumentedError::IllegalParamNextToken)
/// - [`ResourceNotFoundPrefixList`](super::DocumentedError::ResourceNotFoundPrefixList)
pub type GetVpcPrefixListEntriesError = super::DocumentedError;
