// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnTagResources`, from `alb/UnTagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Takes the given tags, or all of them, off ALB resources of one type.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::UnTagResourcesRequest::new()
///     .resource_type("...")
///     .resource_id(["..."]);
/// let reply = client.un_tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnTagResourcesRequest {
    /// **Required.** Kind of resource, such as load balancer, access control list, security policy, or
    /// server group.
    pub resource_type: Option<String>,
    /// **Required.** Resource concerned, mostly a load balancer, by its ID. Items: at most 50.
    pub resource_id: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Tag whose values are returned, by its key. Items: at most 20.
    pub tag_key: Vec<String>,
    /// Whether to take off every tag; counts only when no tag keys are given.
    pub all: Option<bool>,
}

impl UnTagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TagKey`.
    pub fn tag_key(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_key = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `All`.
    #[inline]
    pub fn all(mut self, value: bool) -> Self {
        self.all = Some(value);
        self
    }
}

request! {
    UnTagResourcesRequest {
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "Tag" => tag: query,
        "TagKey" => tag_key: query,
        "All" => all: query,
    }
}

impl Operation for UnTagResourcesRequest {
    type Response = UnTagResourcesResponse;
    type Error = UnTagResourcesError;
    const INFO: OperationInfo = super::operation("UnTagResources")
        .required(&["ResourceType", "ResourceId"]);
    const ERRORS: &'static [UnTagResourcesError] = &[
        UnTagResourcesError::ResourceNotFoundAcl,
        UnTagResourcesError::ResourceNotFoundLoadBalancer,
        UnTagResourcesError::ResourceNotFoundSecurityPolicy,
        UnTagResourcesError::ResourceNotFoundServerGroup,
    ];
}

/// Response to [`UnTagResourcesRequest`].
pub type UnTagResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnTagResourcesRequest`] names.
///
/// - [`ResourceNotFoundAcl`](super::DocumentedError::ResourceNotFoundAcl)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
/// - [`ResourceNotFoundSecurityPolicy`](super::DocumentedError::ResourceNotFoundSecurityPolicy)
/// - [`ResourceNotFoundServerGroup`](super::DocumentedError::ResourceNotFoundServerGroup)
pub type UnTagResourcesError = super::DocumentedError;
