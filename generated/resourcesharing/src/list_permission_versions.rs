// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPermissionVersions`, from `resourcesharing/ListPermissionVersions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Permission};

/// Lists the versions that exist of a permission.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcesharing::Client) -> Result<(), alicloud_resourcesharing::Error> {
/// let request = alicloud_resourcesharing::ListPermissionVersionsRequest::new()
///     .permission_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_permission_versions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPermissionVersionsRequest {
    /// **Required.** What the other accounts may do with shared items, such as
    /// `AliyunRSDefaultPermissionVSwitch`.
    pub permission_name: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListPermissionVersionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PermissionName`, which is required.
    pub fn permission_name(mut self, value: impl Into<String>) -> Self {
        self.permission_name = Some(value.into());
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
}

request! {
    ListPermissionVersionsRequest {
        "PermissionName" => permission_name: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListPermissionVersionsRequest {
    type Response = ListPermissionVersionsResponse;
    type Error = ListPermissionVersionsError;
    const INFO: OperationInfo = super::operation("ListPermissionVersions")
        .required(&["PermissionName"])
        .read_only();
    const ERRORS: &'static [ListPermissionVersionsError] = &[
        ListPermissionVersionsError::MissingParameterPermissionName,
        ListPermissionVersionsError::InvalidParameterResourceType,
        ListPermissionVersionsError::InvalidParameterMaxResults,
        ListPermissionVersionsError::InvalidParameterNextToken,
        ListPermissionVersionsError::InvalidParameterNextTokenLength,
    ];
}

impl Paginated for ListPermissionVersionsRequest {
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

/// Response to [`ListPermissionVersionsRequest`].
#[non_exhaustive]
pub struct ListPermissionVersionsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `TGlzdFJlc291cm****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04677DCA-7C33-464B-8811-1B1DA3C3D197`.
    pub request_id: Option<String>,
    /// The permissions that were found or are concerned, one entry each.
    pub permissions: Vec<Permission>,
}

response! {
    ListPermissionVersionsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Permissions" => permissions: list(""),
    }
}

/// Errors that the documentation of [`ListPermissionVersionsRequest`] names.
///
/// - [`MissingParameterPermissionName`](super::DocumentedError::MissingParameterPermissionName)
/// - [`InvalidParameterResourceType`](super::DocumentedError::InvalidParameterResourceType)
/// - [`InvalidParameterMaxResults`](super::DocumentedError::InvalidParameterMaxResults)
/// - [`InvalidParameterNextToken`](super::DocumentedError::InvalidParameterNextToken)
/// - [`InvalidParameterNextTokenLength`](super::DocumentedError::InvalidParameterNextTokenLength)
pub type ListPermissionVersionsError = super::DocumentedError;
