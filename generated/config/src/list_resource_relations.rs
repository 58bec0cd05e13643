// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListResourceRelations`, from `config/ListResourceRelations.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceRelationList, ResourceRelations};

/// Lists resources that are related to a given resource of the current account.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ListResourceRelationsRequest::new()
///     .resource_id("...")
///     .resource_type("...")
///     .region("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_resource_relations(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListResourceRelationsRequest {
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 1000.
    pub max_results: Option<i32>,
    /// Which kind of target resource it is or is to be.
    pub target_resource_type: Option<String>,
    /// ID of the target resource that the call is about.
    pub target_resource_id: Option<String>,
    /// Which kind of relation it is or is to be.
    pub relation_type: Option<String>,
}

impl ListResourceRelationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
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
    /// Sets `TargetResourceType`.
    pub fn target_resource_type(mut self, value: impl Into<String>) -> Self {
        self.target_resource_type = Some(value.into());
        self
    }
    /// Sets `TargetResourceId`.
    pub fn target_resource_id(mut self, value: impl Into<String>) -> Self {
        self.target_resource_id = Some(value.into());
        self
    }
    /// Sets `RelationType`.
    pub fn relation_type(mut self, value: impl Into<String>) -> Self {
        self.relation_type = Some(value.into());
        self
    }
}

request! {
    ListResourceRelationsRequest {
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "Region" => region: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "TargetResourceType" => target_resource_type: query,
        "TargetResourceId" => target_resource_id: query,
        "RelationType" => relation_type: query,
    }
}

impl Operation for ListResourceRelationsRequest {
    type Response = ListResourceRelationsResponse;
    type Error = ListResourceRelationsError;
    const INFO: OperationInfo = super::operation("ListResourceRelations")
        .required(&["ResourceId", "ResourceType", "Region"])
        .read_only();
    const ERRORS: &'static [ListResourceRelationsError] = &[
        ListResourceRelationsError::NoPermission,
        ListResourceRelationsError::MemberNotBelongToMaster,
        ListResourceRelationsError::AccountNotExisted,
        ListResourceRelationsError::ServiceUnavailable,
    ];
}

impl Paginated for ListResourceRelationsRequest {
    type Item = ResourceRelationList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .next(
                &response.resource_relations.as_ref().and_then(|v| v.next_token.clone()),
            )
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.resource_relations.as_mut()?.resource_relation_list)
    }
}

/// Response to [`ListResourceRelationsRequest`].
#[non_exhaustive]
pub struct ListResourceRelationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6525F8DE-5A8B-5AD3-A241-BBF5A259E5B2`.
    pub request_id: Option<String>,
    /// The resource relations that are concerned.
    pub resource_relations: Option<ResourceRelations>,
}

response! {
    ListResourceRelationsResponse {
        "RequestId" => request_id: value,
        "ResourceRelations" => resource_relations: value,
    }
}

/// Errors that the documentation of [`ListResourceRelationsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`MemberNotBelongToMaster`](super::DocumentedError::MemberNotBelongToMaster)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListResourceRelationsError = super::DocumentedError;
