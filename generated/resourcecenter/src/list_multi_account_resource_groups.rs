// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMultiAccountResourceGroups`, from `resourcecenter/ListMultiAccountResourceGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists the resource groups of the management account or a member.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::ListMultiAccountResourceGroupsRequest::new()
///     .account_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_multi_account_resource_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMultiAccountResourceGroupsRequest {
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// **Required.** Number of the Alibaba Cloud account concerned.
    pub account_id: Option<String>,
    /// IDs of the resource groups to work on or to narrow the list down to. Items: at most 100.
    pub resource_group_ids: Vec<String>,
}

impl ListMultiAccountResourceGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `AccountId`, which is required.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupIds`.
    pub fn resource_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListMultiAccountResourceGroupsRequest {
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "AccountId" => account_id: query,
        "ResourceGroupIds" => resource_group_ids: query,
    }
}

impl Operation for ListMultiAccountResourceGroupsRequest {
    type Response = ListMultiAccountResourceGroupsResponse;
    type Error = ListMultiAccountResourceGroupsError;
    const INFO: OperationInfo = super::operation("ListMultiAccountResourceGroups")
        .required(&["AccountId"])
        .read_only();
    const ERRORS: &'static [ListMultiAccountResourceGroupsError] = &[
        ListMultiAccountResourceGroupsError::NoPermission,
        ListMultiAccountResourceGroupsError::InvalidParameterMaxResults,
        ListMultiAccountResourceGroupsError::MultiAccountServiceNotEnabled,
        ListMultiAccountResourceGroupsError::NotExistsResourceDirectory,
        ListMultiAccountResourceGroupsError::NotExistsResourceGroup,
        ListMultiAccountResourceGroupsError::NoPermissionResourceDirectoryMemberAccount,
        ListMultiAccountResourceGroupsError::InvalidParameterAccountId,
        ListMultiAccountResourceGroupsError::InvalidParameterResourceGroupId,
    ];
}

impl Paginated for ListMultiAccountResourceGroupsRequest {
    type Item = ResourceGroup;
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
        Some(&mut response.resource_groups)
    }
}

/// Response to [`ListMultiAccountResourceGroupsRequest`].
#[non_exhaustive]
pub struct ListMultiAccountResourceGroupsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAU5VsT9R1adMTuz9GzginZ3Y+7Y/5JATS+6q5GK9kT75`.
    pub next_token: Option<String>,
    /// The resource groups that were found or are concerned, one entry each.
    pub resource_groups: Vec<ResourceGroup>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0FF0A66E-781F-51EE-9531-928F197558F2`.
    pub request_id: Option<String>,
}

response! {
    ListMultiAccountResourceGroupsResponse {
        "NextToken" => next_token: value,
        "ResourceGroups" => resource_groups: list(""),
        "RequestId" => request_id: value,
    }
}

/// The resource groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ResourceGroup {
    /// Name shown to people; not used to identify the item. Example: `group1`.
    pub display_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `OK`.
    pub status: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `1394339739****`.
    pub account_id: Option<String>,
    /// Name that people know the item by. Example: `my-project`.
    pub name: Option<String>,
    /// Day or moment of the create. Example: `2021-06-30T09:20:08Z`.
    pub create_date: Option<Timestamp>,
    /// Identifier of the item within its collection. Example: `rg-acfmzawhxxc****`.
    pub id: Option<String>,
}

response! {
    ResourceGroup {
        "DisplayName" => display_name: value,
        "Status" => status: value,
        "AccountId" => account_id: value,
        "Name" => name: value,
        "CreateDate" => create_date: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`ListMultiAccountResourceGroupsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterMaxResults`](super::DocumentedError::InvalidParameterMaxResults)
/// - [`MultiAccountServiceNotEnabled`](super::DocumentedError::MultiAccountServiceNotEnabled)
/// - [`NotExistsResourceDirectory`](super::DocumentedError::NotExistsResourceDirectory)
/// - [`NotExistsResourceGroup`](super::DocumentedError::NotExistsResourceGroup)
/// - [`NoPermissionResourceDirectoryMemberAccount`](super::DocumentedError::NoPermissionResourceDirectoryMemberAccount)
/// - [`InvalidParameterAccountId`](super::DocumentedError::InvalidParameterAccountId)
/// - [`InvalidParameterResourceGroupId`](super::DocumentedError::InvalidParameterResourceGroupId)
pub type ListMultiAccountResourceGroupsError = super::DocumentedError;
