// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyConfigGroup`, from `ecd/ModifyConfigGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or description of a configuration group.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyConfigGroupRequest::new()
///     .group_id("...");
/// let reply = client.modify_config_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyConfigGroupRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people. Length: at most 500.
    pub description: Option<String>,
}

impl ModifyConfigGroupRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyConfigGroupRequest {
        "RegionId" => region_id: query,
        "GroupId" => group_id: query,
        "Name" => name: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyConfigGroupRequest {
    type Response = ModifyConfigGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyConfigGroup")
        .required(&["GroupId"])
        .region("RegionId");
}

/// Response to [`ModifyConfigGroupRequest`], which the documentation does not describe.
pub type ModifyConfigGroupResponse = alicloud_runtime::UndocumentedResponse;
