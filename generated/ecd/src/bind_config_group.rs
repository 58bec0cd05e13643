// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BindConfigGroup`, from `ecd/BindConfigGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceInfos};

/// Applies a configuration group, such as a scheduled task group, to cloud resources.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// use alicloud_ecd::bind_config_group::ResourceInfos;
///
/// let request = alicloud_ecd::BindConfigGroupRequest::new()
///     .group_id("...")
///     .resource_infos([ResourceInfos::new()]);
/// let reply = client.bind_config_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BindConfigGroupRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// **Required.** What is known about each resource, one entry each. Items: at most 500.
    pub resource_infos: Vec<ResourceInfos>,
}

impl BindConfigGroupRequest {
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
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
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
    BindConfigGroupRequest {
        "RegionId" => region_id: query,
        "GroupId" => group_id: query,
        "ResourceInfos" => resource_infos: query,
    }
}

impl Operation for BindConfigGroupRequest {
    type Response = BindConfigGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BindConfigGroup")
        .required(&["GroupId", "ResourceInfos"])
        .region("RegionId");
}

/// Response to [`BindConfigGroupRequest`], which the documentation does not describe.
pub type BindConfigGroupResponse = alicloud_runtime::UndocumentedResponse;
