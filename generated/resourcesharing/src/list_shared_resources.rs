// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSharedResources`, from `resourcesharing/ListSharedResources.md`.

use alicloud_runtime::codegen::*;

/// Lists resources that you share or that other accounts share with you.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcesharing::Client) -> Result<(), alicloud_resourcesharing::Error> {
/// let request = alicloud_resourcesharing::ListSharedResourcesRequest::new()
///     .resource_owner("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_shared_resources(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSharedResourcesRequest {
    /// **Required.** Whether your own shares are meant or those of others.
    pub resource_owner: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// What it is aimed at.
    pub target: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// IDs of the resource shares to work on or to narrow the list down to. Items: at most 20.
    pub resource_share_ids: Vec<String>,
    /// IDs of the resources to work on or to narrow the list down to. Items: at most 20.
    pub resource_ids: Vec<String>,
    /// The resource ARNs to work on or to narrow the list down to. Items: at most 20.
    pub resource_arns: Vec<String>,
}

impl ListSharedResourcesRequest {
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
    /// Sets `Target`.
    pub fn target(mut self, value: impl Into<String>) -> Self {
        self.target = Some(value.into());
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
    /// Sets `ResourceIds`.
    pub fn resource_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceArns`.
    pub fn resource_arns(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_arns = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListSharedResourcesRequest {
        "ResourceOwner" => resource_owner: query,
        "ResourceType" => resource_type: query,
        "Target" => target: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "ResourceShareIds" => resource_share_ids: query,
        "ResourceIds" => resource_ids: query,
        "ResourceArns" => resource_arns: query,
    }
}

impl Operation for ListSharedResourcesRequest {
    type Response = ListSharedResourcesResponse;
    type Error = ListSharedResourcesError;
    const INFO: OperationInfo = super::operation("ListSharedResources")
        .required(&["ResourceOwner"])
        .read_only();
    const ERRORS: &'static [ListSharedResourcesError] = &[
        ListSharedResourcesError::MissingParameterResourceOwner,
        ListSharedResourcesError::InvalidParameterResourceOwner,
        ListSharedResourcesError::InvalidParameterResourceType,
        ListSharedResourcesError::InvalidParameterMaxResults,
        ListSharedResourcesError::InvalidParameterNextToken,
        ListSharedResourcesError::InvalidParameterNextTokenLength,
        ListSharedResourcesError::InvalidParameterResourceShareIds,
        ListSharedResourcesError::InvalidParameterResourceShareIdsDuplicate,
        ListSharedResourcesError::InvalidParameterResourceShareIdsLength,
        ListSharedResourcesError::InvalidParameterResourceIds,
        ListSharedResourcesError::InvalidParameterResourceIdsDuplicate,
        ListSharedResourcesError::InvalidParameterResourceIdsLength,
        ListSharedResourcesError::InvalidParameterTarget,
        ListSharedResourcesError::InvalidParameter,
    ];
}

impl Paginated for ListSharedResourcesRequest {
    type Item = SharedResource;
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
        Some(&mut response.shared_resources)
    }
}

/// Response to [`ListSharedResourcesRequest`].
#[non_exhaustive]
pub struct ListSharedResourcesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `TGlzdFJlc291cm****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04677DCA-7C33-464B-8811-1B1DA3C3D197`.
    pub request_id: Option<String>,
    /// The shared resources that were found or are concerned, one entry each.
    pub shared_resources: Vec<SharedResource>,
}

response! {
    ListSharedResourcesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "SharedResources" => shared_resources: list(""),
    }
}

/// The shared resources that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SharedResource {
    /// When the item was last changed. Example: `2020-12-07T07:39:02.921Z`.
    pub update_time: Option<Timestamp>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `VSwitch`.
    pub resource_type: Option<String>,
    /// When the item was created. Example: `2020-12-07T07:39:02.921Z`.
    pub create_time: Option<Timestamp>,
    /// Unit of sharing, which joins items, accounts and permissions. Example: `rs-6GRmdD3X****`.
    pub resource_share_id: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `vsw-bp1upw03qyz8n7us9****`.
    pub resource_id: Option<String>,
    /// State that the resource is in. Example: `Available`.
    pub resource_status: Option<String>,
    /// Text for people about the resource status. Example: `text`.
    pub resource_status_message: Option<String>,
}

response! {
    SharedResource {
        "UpdateTime" => update_time: value,
        "ResourceType" => resource_type: value,
        "CreateTime" => create_time: value,
        "ResourceShareId" => resource_share_id: value,
        "ResourceId" => resource_id: value,
        "ResourceStatus" => resource_status: value,
        "ResourceStatusMessage" => resource_status_message: value,
    }
}

/// Errors that the documentation of [`ListSharedResourcesRequest`] names.
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
/// - [`InvalidParameterResourceIds`](super::DocumentedError::InvalidParameterResourceIds)
/// - [`InvalidParameterResourceIdsDuplicate`](super::DocumentedError::InvalidParameterResourceIdsDuplicate)
/// - [`InvalidParameterResourceIdsLength`](super::DocumentedError::InvalidParameterResourceIdsLength)
/// - [`InvalidParameterTarget`](super::DocumentedError::InvalidParameterTarget)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
pub type ListSharedResourcesError = super::DocumentedError;
