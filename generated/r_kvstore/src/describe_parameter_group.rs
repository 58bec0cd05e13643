// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeParameterGroup`, from `r-kvstore/DescribeParameterGroup.md`.

use alicloud_runtime::codegen::*;

/// Returns one parameter template with its settings.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeParameterGroupRequest::new()
///     .parameter_group_id("...");
/// let reply = client.describe_parameter_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeParameterGroupRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Parameter template concerned, as
    /// [`DescribeParameterGroups`](super::Client::describe_parameter_groups) lists it.
    pub parameter_group_id: Option<String>,
}

impl DescribeParameterGroupRequest {
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
    /// Sets `ParameterGroupId`, which is required.
    pub fn parameter_group_id(mut self, value: impl Into<String>) -> Self {
        self.parameter_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeParameterGroupRequest {
        "RegionId" => region_id: query,
        "ParameterGroupId" => parameter_group_id: query,
    }
}

impl Operation for DescribeParameterGroupRequest {
    type Response = DescribeParameterGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeParameterGroup")
        .required(&["ParameterGroupId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeParameterGroupRequest`].
#[non_exhaustive]
pub struct DescribeParameterGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A501A191-BD70-5E50-98A9-C2A486A82****`.
    pub request_id: Option<String>,
    /// Template that was asked for, with all its settings.
    pub parameter_group: Option<ParameterGroup>,
}

response! {
    DescribeParameterGroupResponse {
        "RequestId" => request_id: value,
        "ParameterGroup" => parameter_group: value,
    }
}

/// Template that was asked for, with all its settings.
#[non_exhaustive]
pub struct ParameterGroup {
    /// Major version of Redis that the instance runs or is compatible with. Example: `5.0`.
    pub engine_version: Option<String>,
    /// When the template was last changed. Example: `2023-04-18 16:32:45`.
    pub modified: Option<String>,
    /// Name that people know the parameter template by. Example: `testGroupName`.
    pub parameter_group_name: Option<String>,
    /// Free text that tells people about the parameter group. Example: `test`.
    pub parameter_group_desc: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// ID that stands for one parameter template. Example: `sys-001*****`.
    pub param_group_id: Option<String>,
    /// When the template was created. Example: `2023-04-18 16:32:45`.
    pub created: Option<String>,
    /// Whether the template is for Community Edition or for Tair. Example: `1`.
    pub category: Option<i64>,
    /// Parameters that the template sets, one entry each.
    pub param_groups_details: Vec<ParamGroupsDetail>,
}

response! {
    ParameterGroup {
        "EngineVersion" => engine_version: value,
        "Modified" => modified: value,
        "ParameterGroupName" => parameter_group_name: value,
        "ParameterGroupDesc" => parameter_group_desc: value,
        "Engine" => engine: value,
        "ParamGroupId" => param_group_id: value,
        "Created" => created: value,
        "Category" => category: value,
        "ParamGroupsDetails" => param_groups_details: list(""),
    }
}

/// Parameters that the template sets, one entry each.
#[non_exhaustive]
pub struct ParamGroupsDetail {
    /// Parameter of the engine that the entry is about. Example: `timeout`.
    pub param_name: Option<String>,
    /// Value that the template gives the parameter. Example: `1000`.
    pub param_value: Option<String>,
}

response! {
    ParamGroupsDetail {
        "ParamName" => param_name: value,
        "ParamValue" => param_value: value,
    }
}
