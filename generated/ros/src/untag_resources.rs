// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `ros/UntagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceType};

/// Takes tags off stacks, stack groups, templates or scenarios.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::UntagResourcesRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_id(["46ec7b78-9d5e-4b21-aefd-448c90aa****"])
///     .resource_type("stack")
///     .all(true);
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Stacks, templates or other resources of ROS that lose the tags; stack groups go by
    /// their names. Items: at most 50. Example: `46ec7b78-9d5e-4b21-aefd-448c90aa****`.
    pub resource_id: Vec<String>,
    /// **Required.** Whether stacks, stack groups, templates or resource scenarios lose the tags.
    /// Example: `stack`.
    pub resource_type: Option<Open<ResourceType>>,
    /// Keys of the tags to work on. Items: at most 21. Example: `FinanceDept`.
    pub tag_key: Vec<String>,
    /// Whether to take off every tag; counts only when no tag keys are given.
    /// Default: `false`. Example: `true`.
    pub all: Option<bool>,
}

impl UntagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
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
    UntagResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "TagKey" => tag_key: query,
        "All" => all: query,
    }
}

impl Operation for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    type Error = UntagResourcesError;
    const INFO: OperationInfo = super::operation("UntagResources")
        .required(&["RegionId", "ResourceId", "ResourceType"])
        .region("RegionId");
    const ERRORS: &'static [UntagResourcesError] = &[
        UntagResourcesError::InvalidParameter,
        UntagResourcesError::DuplicateTagKey,
    ];
}

/// Response to [`UntagResourcesRequest`].
pub type UntagResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UntagResourcesRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
pub type UntagResourcesError = super::DocumentedError;
