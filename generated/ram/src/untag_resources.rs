// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `ram/UntagResources.md`.

use alicloud_runtime::codegen::*;

/// Removes the given tags, or all tags, from RAM resources.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::UntagResourcesRequest::new()
///     .resource_type("...")
///     .resource_names(["..."]);
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// **Required.** Kind of resource that bears the tags: a RAM user, role, or policy.
    pub resource_type: Option<String>,
    /// **Required.** Resources to work on, by their names.
    pub resource_names: Vec<String>,
    /// Keys of the tags concerned.
    pub tag_keys: Vec<String>,
    /// Whether to take off every tag; counts only when no tag keys are given.
    pub all: Option<bool>,
}

impl UntagResourcesRequest {
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
    /// Sets `ResourceNames`, which is required.
    pub fn resource_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TagKeys`.
    pub fn tag_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_keys = value.into_iter().map(Into::into).collect();
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
        "ResourceType" => resource_type: query,
        "ResourceNames" => resource_names: query_json,
        "TagKeys" => tag_keys: query_json,
        "All" => all: query,
    }
}

impl Operation for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UntagResources")
        .required(&["ResourceType", "ResourceNames"]);
}

/// Response to [`UntagResourcesRequest`], which the documentation does not describe.
pub type UntagResourcesResponse = alicloud_runtime::UndocumentedResponse;
