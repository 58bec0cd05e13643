// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListResourceSharePermissions`, from `resourcesharing/ListResourceSharePermissions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Permission};

/// Lists the permissions that are associated with a resource share.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcesharing::Client) -> Result<(), alicloud_resourcesharing::Error> {
/// let request = alicloud_resourcesharing::ListResourceSharePermissionsRequest::new()
///     .resource_share_id("...")
///     .resource_owner("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_resource_share_permissions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListResourceSharePermissionsRequest {
    /// **Required.** Unit of sharing, which joins items, accounts and permissions.
    pub resource_share_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// **Required.** Whether your own shares are meant or those of others.
    pub resource_owner: Option<String>,
}

impl ListResourceSharePermissionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceShareId`, which is required.
    pub fn resource_share_id(mut self, value: impl Into<String>) -> Self {
        self.resource_share_id = Some(value.into());
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
    /// Sets `ResourceOwner`, which is required.
    pub fn resource_owner(mut self, value: impl Into<String>) -> Self {
        self.resource_owner = Some(value.into());
        self
    }
}

request! {
    ListResourceSharePermissionsRequest {
        "ResourceShareId" => resource_share_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "ResourceOwner" => resource_owner: query,
    }
}

impl Operation for ListResourceSharePermissionsRequest {
    type Response = ListResourceSharePermissionsResponse;
    type Error = ListResourceSharePermissionsError;
    const INFO: OperationInfo = super::operation("ListResourceSharePermissions")
        .required(&["ResourceShareId", "ResourceOwner"])
        .read_only();
    const ERRORS: &'static [ListResourceSharePermissionsError] = &[
        ListResourceSharePermissionsError::MissingParameterResourceShareId,
        ListResourceSharePermissionsError::InvalidParameterResourceShareId,
        ListResourceSharePermissionsError::InvalidParameterMaxResults,
        ListResourceSharePermissionsError::InvalidParameterNextToken,
        ListResourceSharePermissionsError::InvalidParameterNextTokenLength,
        ListResourceSharePermissionsError::InvalidParameterResourceOwner,
        ListResourceSharePermissionsError::MissingParameterResourceOwner,
        ListResourceSharePermissionsError::EntityNotExistsResourceShare,
    ];
}

impl Paginated for ListResourceSharePermissionsRequest {
    type Item = Permission;
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
        Some(&mut response.permissions)
    }
}

/// Response to [`ListResourceSharePermissionsRequest`].
#[non_exhaustive]
pub struct ListResourceSharePermissionsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `TGlzdFJlc291cm****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2F23CFB6-A721-4E90-AC1E-0E30FA8B45DA`.
    pub request_id: Option<String>,
    /// The permissions that were found or are concerned, one entry each.
    pub permissions: Vec<Permission>,
}

response! {
    ListResourceSharePermissionsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Permissions" => permissions: list(""),
    }
}

/// Errors that the documentation of [`ListResourceSharePermissionsRequest`] names.
///
/// - [`MissingParameterResourceShareId`](super::DocumentedError::MissingParameterResourceShareId)
/// - [`InvalidParameterResourceShareId`](super::DocumentedError::InvalidParameterResourceShareId)
/// - [`InvalidParameterMaxResults`](super::DocumentedError::InvalidParameterMaxResults)
/// - [`InvalidParameterNextToken`](super::DocumentedError::InvalidParameterNextToken)
/// - [`InvalidParameterNextTokenLength`](super::DocumentedError::InvalidParameterNextTokenLength)
/// - [`InvalidParameterResourceOwner`](super::DocumentedError::InvalidParameterResourceOwner)
/// - [`MissingParameterResourceOwner`](super::DocumentedError::MissingParameterResourceOwner)
/// - [`EntityNotExistsResourceShare`](super::DocumentedError::EntityNotExistsResourceShare)
pub type ListResourceSharePermissionsError = super::DocumentedError;
