// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListResourceShares`, from `resourcesharing/ListResourceShares.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceShare, Tag};

/// Lists resource shares that are your own or that others share with you.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcesharing::Client) -> Result<(), alicloud_resourcesharing::Error> {
/// let request = alicloud_resourcesharing::ListResourceSharesRequest::new()
///     .resource_owner("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_resource_shares(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListResourceSharesRequest {
    /// **Required.** Whether your own shares are meant or those of others.
    pub resource_owner: Option<String>,
    /// Display text for the unit of sharing.
    pub resource_share_name: Option<String>,
    /// State of the resource share, to narrow the list down to or to be put into.
    pub resource_share_status: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// IDs of the resource shares to work on or to narrow the list down to. Items: at most 20.
    pub resource_share_ids: Vec<String>,
    /// What the other accounts may do with shared items, such as `AliyunRSDefaultPermissionVSwitch`.
    pub permission_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl ListResourceSharesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceOwner`, which is required.
    pub fn resource_owner(mut self, value: impl Into<String>) -> Self {
        self.resource_owner = Some(value.into());
        self
    }
    /// Sets `ResourceShareName`.
    pub fn resource_share_name(mut self, value: impl Into<String>) -> Self {
        self.resource_share_name = Some(value.into());
        self
    }
    /// Sets `ResourceShareStatus`.
    pub fn resource_share_status(mut self, value: impl Into<String>) -> Self {
        self.resource_share_status = Some(value.into());
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
    /// Sets `ResourceShareIds`.
    pub fn resource_share_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_share_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PermissionName`.
    pub fn permission_name(mut self, value: impl Into<String>) -> Self {
        self.permission_name = Some(value.into());
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
    ListResourceSharesRequest {
        "ResourceOwner" => resource_owner: query,
        "ResourceShareName" => resource_share_name: query,
        "ResourceShareStatus" => resource_share_status: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "ResourceShareIds" => resource_share_ids: query,
        "PermissionName" => permission_name: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for ListResourceSharesRequest {
    type Response = ListResourceSharesResponse;
    type Error = ListResourceSharesError;
    const INFO: OperationInfo = super::operation("ListResourceShares")
        .required(&["ResourceOwner"])
        .read_only();
    const ERRORS: &'static [ListResourceSharesError] = &[
        ListResourceSharesError::MissingParameterResourceOwner,
        ListResourceSharesError::InvalidParameterResourceOwner,
        ListResourceSharesError::InvalidParameterResourceShareName,
        ListResourceSharesError::InvalidParameterResourceShareNameLength,
        ListResourceSharesError::InvalidParameterResourceShareStatus,
        ListResourceSharesError::InvalidParameterMaxResults,
        ListResourceSharesError::InvalidParameterNextToken,
        ListResourceSharesError::InvalidParameterNextTokenLength,
        ListResourceSharesError::InvalidParameterResourceShareIds,
        ListResourceSharesError::InvalidParameterResourceShareIdsDuplicate,
        ListResourceSharesError::InvalidParameterResourceShareIdsLength,
        ListResourceSharesError::InvalidParameter,
    ];
}

impl Paginated for ListResourceSharesRequest {
    type Item = ResourceShare;
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
        Some(&mut response.resource_shares)
    }
}

/// Response to [`ListResourceSharesRequest`].
#[non_exhaustive]
pub struct ListResourceSharesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `TGlzdFJlc291cm****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2F23CFB6-A721-4E90-AC1E-0E30FA8B45DA`.
    pub request_id: Option<String>,
    /// The resource shares that were found or are concerned, one entry each.
    pub resource_shares: Vec<ResourceShare>,
}

response! {
    ListResourceSharesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "ResourceShares" => resource_shares: list(""),
    }
}

/// Errors that the documentation of [`ListResourceSharesRequest`] names.
///
/// - [`MissingParameterResourceOwner`](super::DocumentedError::MissingParameterResourceOwner)
/// - [`InvalidParameterResourceOwner`](super::DocumentedError::InvalidParameterResourceOwner)
/// - [`InvalidParameterResourceShareName`](super::DocumentedError::InvalidParameterResourceShareName)
/// - [`InvalidParameterResourceShareNameLength`](super::DocumentedError::InvalidParameterResourceShareNameLength)
/// - [`InvalidParameterResourceShareStatus`](super::DocumentedError::InvalidParameterResourceShareStatus)
/// - [`InvalidParameterMaxResults`](super::DocumentedError::InvalidParameterMaxResults)
/// - [`InvalidParameterNextToken`](super::DocumentedError::InvalidParameterNextToken)
/// - [`InvalidParameterNextTokenLength`](super::DocumentedError::InvalidParameterNextTokenLength)
/// - [`InvalidParameterResourceShareIds`](super::DocumentedError::InvalidParameterResourceShareIds)
/// - [`InvalidParameterResourceShareIdsDuplicate`](super::DocumentedError::InvalidParameterResourceShareIdsDuplicate)
/// - [`InvalidParameterResourceShareIdsLength`](super::DocumentedError::InvalidParameterResourceShareIdsLength)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
pub type ListResourceSharesError = super::DocumentedError;
