// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSharedTargets`, from `resourcesharing/ListSharedTargets.md`.

use alicloud_runtime::codegen::*;

/// Lists the principals with whom resources are shared.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcesharing::Client) -> Result<(), alicloud_resourcesharing::Error> {
/// let request = alicloud_resourcesharing::ListSharedTargetsRequest::new()
///     .resource_owner("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_shared_targets(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSharedTargetsRequest {
    /// **Required.** Whether your own shares are meant or those of others.
    pub resource_owner: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// Resource name of the resource, in the `acs:` notation.
    pub resource_arn: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// IDs of the resource shares to work on or to narrow the list down to. Items: at most 20.
    pub resource_share_ids: Vec<String>,
    /// The targets to work on or to narrow the list down to. Items: at most 20.
    pub targets: Vec<String>,
}

impl ListSharedTargetsRequest {
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
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceArn`.
    pub fn resource_arn(mut self, value: impl Into<String>) -> Self {
        self.resource_arn = Some(value.into());
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
    /// Sets `Targets`.
    pub fn targets(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.targets = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListSharedTargetsRequest {
        "ResourceOwner" => resource_owner: query,
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "ResourceArn" => resource_arn: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "ResourceShareIds" => resource_share_ids: query,
        "Targets" => targets: query,
    }
}

impl Operation for ListSharedTargetsRequest {
    type Response = ListSharedTargetsResponse;
    type Error = ListSharedTargetsError;
    const INFO: OperationInfo = super::operation("ListSharedTargets")
        .required(&["ResourceOwner"])
        .read_only();
    const ERRORS: &'static [ListSharedTargetsError] = &[
        ListSharedTargetsError::MissingParameterResourceOwner,
        ListSharedTargetsError::InvalidParameterResourceOwner,
        ListSharedTargetsError::InvalidParameterResourceType,
        ListSharedTargetsError::InvalidParameterMaxResults,
        ListSharedTargetsError::InvalidParameterNextToken,
        ListSharedTargetsError::InvalidParameterNextTokenLength,
        ListSharedTargetsError::InvalidParameterResourceShareIds,
        ListSharedTargetsError::InvalidParameterResourceShareIdsDuplicate,
        ListSharedTargetsError::InvalidParameterResourceShareIdsLength,
        ListSharedTargetsError::InvalidParameterTargets,
        ListSharedTargetsError::InvalidParameterTargetsDuplicate,
        ListSharedTargetsError::InvalidParameterTargetsLength,
        ListSharedTargetsError::InvalidParameterResourceId,
        ListSharedTargetsError::InvalidParameter,
    ];
}

impl Paginated for ListSharedTargetsRequest {
    type Item = SharedTarget;
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
        Some(&mut response.shared_targets)
    }
}

/// Response to [`ListSharedTargetsRequest`].
#[non_exhaustive]
pub struct ListSharedTargetsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `TGlzdFJlc291cm****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04677DCA-7C33-464B-8811-1B1DA3C3D197`.
    pub request_id: Option<String>,
    /// The shared targets that were found or are concerned, one entry each.
    pub shared_targets: Vec<SharedTarget>,
}

response! {
    ListSharedTargetsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "SharedTargets" => shared_targets: list(""),
    }
}

/// The shared targets that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SharedTarget {
    /// Cloud service that something is shared with, by its own ID. Example: `114240524784****`.
    pub target_id: Option<String>,
    /// When the item was last changed. Example: `2020-12-07T09:16:59.905Z`.
    pub update_time: Option<Timestamp>,
    /// When the item was created. Example: `2020-12-07T09:16:59.905Z`.
    pub create_time: Option<Timestamp>,
    /// Unit of sharing, which joins items, accounts and permissions. Example: `rs-6GRmdD3X****`.
    pub resource_share_id: Option<String>,
    /// Whether the target lies outside of the resource directory. Example: `false`.
    pub external: Option<bool>,
    /// Settings of the sharing with this target, as JSON. Example: `text`.
    pub target_property: Option<String>,
}

response! {
    SharedTarget {
        "TargetId" => target_id: value,
        "UpdateTime" => update_time: value,
        "CreateTime" => create_time: value,
        "ResourceShareId" => resource_share_id: value,
        "External" => external: value,
        "TargetProperty" => target_property: value,
    }
}

/// Errors that the documentation of [`ListSharedTargetsRequest`] names.
///
/// - [`MissingParameterResourceOwner`](super::DocumentedError::MissingParameterResourceOwner)
/// - [`InvalidParameterResourceOwner`](super::DocumentedError::InvalidParameterResourceOwner)
/// - [`InvalidParameterResourceType`](super::DocumentedError::InvalidParameterResourceType)
/// - [`InvalidParameterMaxResults`](super::DocumentedError::InvalidParameterMaxResults)
/// - [`InvalidParameterNextToken`](super::DocumentedError::InvalidParameterNextToken)
/// - [`InvalidParameterNextTokenLength`](super::DocumentedError::InvalidParameterNextTokenLength)
/// - [`InvalidParameterResourceShareIds`](super::DocumentedError::InvalidParameterResourceShareIds)
/// - [`InvalidParameterResourceShareIdsDuplicate`](super::DocumentedError::InvalidParameterResourceShareIdsDuplicate)
/// - [`InvalidParameterResourceShareIdsLength`](super::DocumentedError::InvalidParameterResourceShareIdsLength)
/// - [`InvalidParameterTargets`](super::DocumentedError::InvalidParameterTargets)
/// - [`InvalidParameterTargetsDuplicate`](super::DocumentedError::InvalidParameterTargetsDuplicate)
/// - [`InvalidParameterTargetsLength`](super::DocumentedError::InvalidParameterTargetsLength)
/// - [`InvalidParameterResourceId`](super::DocumentedError::InvalidParameterResourceId)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
pub type ListSharedTargetsError = super::DocumentedError;
