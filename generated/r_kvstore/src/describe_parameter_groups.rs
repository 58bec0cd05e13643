// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeParameterGroups`, from `r-kvstore/DescribeParameterGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists the parameter templates of a region.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeParameterGroupsRequest::new();
/// let reply = client.describe_parameter_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeParameterGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Database engine of the instance.
    pub db_type: Option<String>,
}

impl DescribeParameterGroupsRequest {
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
    /// Sets `DbType`.
    pub fn db_type(mut self, value: impl Into<String>) -> Self {
        self.db_type = Some(value.into());
        self
    }
}

request! {
    DescribeParameterGroupsRequest {
        "RegionId" => region_id: query,
        "DbType" => db_type: query,
    }
}

impl Operation for DescribeParameterGroupsRequest {
    type Response = DescribeParameterGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeParameterGroups")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeParameterGroupsRequest`].
#[non_exhaustive]
pub struct DescribeParameterGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `686BB8A6-BBA5-47E5-8A75-D2ADE433****`.
    pub request_id: Option<String>,
    /// Parameter templates found, one entry each.
    pub parameter_groups: Vec<ParameterGroup>,
}

response! {
    DescribeParameterGroupsResponse {
        "RequestId" => request_id: value,
        "ParameterGroups" => parameter_groups: list(""),
    }
}

/// Parameter templates found, one entry each.
#[non_exhaustive]
pub struct ParameterGroup {
    /// Major version of Redis that the instance runs or is compatible with. Example: `5`.
    pub engine_version: Option<String>,
    /// When the template was last changed. Example: `2023-04-18 16:32:45`.
    pub modified: Option<String>,
    /// Name that people know the parameter template by. Example: `testGroupName`.
    pub parameter_group_name: Option<String>,
    /// Free text that tells people about the parameter group. Example: `test`.
    pub parameter_group_desc: Option<String>,
    /// Database engine, such as MySQL or Redis. Example: `tair_pena`.
    pub engine: Option<String>,
    /// ID that stands for one parameter template. Example: `test01`.
    pub param_group_id: Option<String>,
    /// When the template was created. Example: `2023-04-18 16:32:45`.
    pub created: Option<String>,
    /// Whether the template is for Community Edition or for Tair. Example: `0`.
    pub category: Option<i64>,
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
    }
}
