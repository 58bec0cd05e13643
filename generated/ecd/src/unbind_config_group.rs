// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnbindConfigGroup`, from `ecd/UnbindConfigGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceInfos};

/// Removes a type of configuration group from cloud resources.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// use alicloud_ecd::unbind_config_group::ResourceInfos;
///
/// let request = alicloud_ecd::UnbindConfigGroupRequest::new()
///     .type_("...")
///     .resource_infos([ResourceInfos::new()]);
/// let reply = client.unbind_config_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnbindConfigGroupRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** What is known about each resource, one entry each. Items: at most 500.
    pub resource_infos: Vec<ResourceInfos>,
}

impl UnbindConfigGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `ResourceInfos`, which is required.
    pub fn resource_infos(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceInfos>>,
    ) -> Self {
        self.resource_infos = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UnbindConfigGroupRequest {
        "RegionId" => region_id: query,
        "Type" => type_: query,
        "ResourceInfos" => resource_infos: query,
    }
}

impl Operation for UnbindConfigGroupRequest {
    type Response = UnbindConfigGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UnbindConfigGroup")
        .required(&["Type", "ResourceInfos"])
        .region("RegionId");
}

/// Response to [`UnbindConfigGroupRequest`], which the documentation does not describe.
pub type UnbindConfigGroupResponse = alicloud_runtime::UndocumentedResponse;
