// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyParameterGroup`, from `r-kvstore/ModifyParameterGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes the name, the note, or the settings of a parameter template.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyParameterGroupRequest::new()
///     .category("...")
///     .parameter_group_id("...")
///     .parameter_group_name("...")
///     .parameters("...");
/// let reply = client.modify_parameter_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyParameterGroupRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Edition that the template is for: Community Edition or Tair.
    pub category: Option<String>,
    /// **Required.** Parameter template concerned, as
    /// [`DescribeParameterGroups`](super::Client::describe_parameter_groups) lists it.
    pub parameter_group_id: Option<String>,
    /// Free text that tells people about the parameter group.
    pub parameter_group_desc: Option<String>,
    /// **Required.** Name of the parameter template, as people see it in lists.
    pub parameter_group_name: Option<String>,
    /// **Required.** Parameters with their values.
    pub parameters: Option<String>,
}

impl ModifyParameterGroupRequest {
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
    /// Sets `Category`, which is required.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `ParameterGroupId`, which is required.
    pub fn parameter_group_id(mut self, value: impl Into<String>) -> Self {
        self.parameter_group_id = Some(value.into());
        self
    }
    /// Sets `ParameterGroupDesc`.
    pub fn parameter_group_desc(mut self, value: impl Into<String>) -> Self {
        self.parameter_group_desc = Some(value.into());
        self
    }
    /// Sets `ParameterGroupName`, which is required.
    pub fn parameter_group_name(mut self, value: impl Into<String>) -> Self {
        self.parameter_group_name = Some(value.into());
        self
    }
    /// Sets `Parameters`, which is required.
    pub fn parameters(mut self, value: impl Into<String>) -> Self {
        self.parameters = Some(value.into());
        self
    }
}

request! {
    ModifyParameterGroupRequest {
        "RegionId" => region_id: query,
        "Category" => category: query,
        "ParameterGroupId" => parameter_group_id: query,
        "ParameterGroupDesc" => parameter_group_desc: query,
        "ParameterGroupName" => parameter_group_name: query,
        "Parameters" => parameters: query,
    }
}

impl Operation for ModifyParameterGroupRequest {
    type Response = ModifyParameterGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyParameterGroup")
        .required(&["Category", "ParameterGroupId", "ParameterGroupName", "Parameters"])
        .region("RegionId");
}

/// Response to [`ModifyParameterGroupRequest`].
#[non_exhaustive]
pub struct ModifyParameterGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AD425AD3-CC7B-4EE2-A5CB-2F61BA73****`.
    pub request_id: Option<String>,
    /// ID that stands for one parameter template. Example: `testGroupName`.
    pub param_group_id: Option<String>,
}

response! {
    ModifyParameterGroupResponse {
        "RequestId" => request_id: value,
        "ParamGroupId" => param_group_id: value,
    }
}
