// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVpcPrefixListAssociations`, from `vpc/GetVpcPrefixListAssociations.md`.

use alicloud_runtime::codegen::*;

/// Lists the resources that use a prefix list.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::GetVpcPrefixListAssociationsRequest::new()
///     .prefix_list_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_vpc_prefix_list_associations(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVpcPrefixListAssociationsRequest {
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

impl GetVpcPrefixListAssociationsRequest {
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
    GetVpcPrefixListAssociationsRequest {
        "PrefixListId" => prefix_list_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetVpcPrefixListAssociationsRequest {
    type Response = GetVpcPrefixListAssociationsResponse;
    type Error = GetVpcPrefixListAssociationsError;
    const INFO: OperationInfo = super::operation("GetVpcPrefixListAssociations")
        .required(&["PrefixListId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetVpcPrefixListAssociationsError] = &[
        GetVpcPrefixListAssociationsError::IllegalParamNextToken,
    ];
}

impl Paginated for GetVpcPrefixListAssociationsRequest {
    type Item = PrefixListAssociation;
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
        Some(&mut response.prefix_list_association)
    }
}

/// Response to [`GetVpcPrefixListAssociationsRequest`].
#[non_exhaustive]
pub struct GetVpcPrefixListAssociationsResponse {
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
    /// Resources that use the prefix list, one entry each.
    pub prefix_list_association: Vec<PrefixListAssociation>,
}

response! {
    GetVpcPrefixListAssociationsResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "TotalCount" => total_count: value,
        "Count" => count: value,
        "PrefixListAssociation" => prefix_list_association: list(""),
    }
}

/// Resources that use the prefix list, one entry each.
#[non_exhaustive]
pub struct PrefixListAssociation {
    /// Prefix list, as [`CreateVpcPrefixList`](super::Client::create_vpc_prefix_list) returned its ID.
    /// Example: `pl-0b7hwu67****`.
    pub prefix_list_id: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `vtb-bp1drpcfz9srr393h****`.
    pub resource_id: Option<String>,
    /// Kind of resource that the ID beside it names. Example: `vpcRouteTable`.
    pub resource_type: Option<String>,
    /// Number of the account that the resource belongs to. Example: `153460731706****`.
    pub owner_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
    /// Why it came to this result, in words or as a code. Example: `failed`.
    pub reason: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Account that owns the resource which uses the prefix list. Example: `132193271328****`.
    pub resource_uid: Option<String>,
}

response! {
    PrefixListAssociation {
        "PrefixListId" => prefix_list_id: value,
        "ResourceId" => resource_id: value,
        "ResourceType" => resource_type: value,
        "OwnerId" => owner_id: value,
        "Status" => status: value,
        "Reason" => reason: value,
        "RegionId" => region_id: value,
        "ResourceUid" => resource_uid: value,
    }
}

/// Errors that the documentation of [`GetVpcPrefixListAssociationsRequest`] names.
///
/// - [`IllegalParamNextToken`](super::DocumentedError::IllegalParamNextToken)
pub type GetVpcPrefixListAssociationsError = super::DocumentedError;
