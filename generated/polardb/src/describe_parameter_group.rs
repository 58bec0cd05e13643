// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeParameterGroup`, from `polardb/DescribeParameterGroup.md`.

use alicloud_runtime::codegen::*;

/// Shows one parameter template with its parameter values.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeParameterGroupRequest::new()
///     .parameter_group_id("...");
/// let reply = client.describe_parameter_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeParameterGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of database it is or is to be.
    pub db_type: Option<String>,
    /// **Required.** Parameter template that is meant; it holds settings for new clusters.
    pub parameter_group_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeParameterGroupRequest {
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
    /// Sets `DBType`.
    pub fn db_type(mut self, value: impl Into<String>) -> Self {
        self.db_type = Some(value.into());
        self
    }
    /// Sets `ParameterGroupId`, which is required.
    pub fn parameter_group_id(mut self, value: impl Into<String>) -> Self {
        self.parameter_group_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeParameterGroupRequest {
        "RegionId" => region_id: query,
        "DBType" => db_type: query,
        "ParameterGroupId" => parameter_group_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeParameterGroupRequest {
    type Response = DescribeParameterGroupResponse;
    type Error = DescribeParameterGroupError;
    const INFO: OperationInfo = super::operation("DescribeParameterGroup")
        .required(&["RegionId", "ParameterGroupId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeParameterGroupError] = &[
        DescribeParameterGroupError::InvalidRegionIdMalformed,
        DescribeParameterGroupError::InvalidParameterGroupIdMalformed,
    ];
}

/// Response to [`DescribeParameterGroupRequest`].
#[non_exhaustive]
pub struct DescribeParameterGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F1F16757-D31B-49CA-9BF4-305BAF******`.
    pub request_id: Option<String>,
    /// The parameter group that the item belongs to or stands for.
    pub parameter_group: Vec<ParameterGroup>,
}

response! {
    DescribeParameterGroupResponse {
        "RequestId" => request_id: value,
        "ParameterGroup" => parameter_group: list(""),
    }
}

/// The parameter group that the item belongs to or stands for.
#[non_exhaustive]
pub struct ParameterGroup {
    /// Which kind of database it is or is to be. Example: `MySQL`.
    pub db_type: Option<String>,
    /// Which version of the database is meant. Example: `8.0`.
    pub db_version: Option<String>,
    /// Name that the parameter group goes by. Example: `test`.
    pub parameter_group_name: Option<String>,
    /// Whether a change of the setting has to wait for a restart. Example: `1`.
    pub force_restart: Option<String>,
    /// Which kind of parameter group it is or is to be. Example: `1`.
    pub parameter_group_type: Option<String>,
    /// Number that is given for this: parameter counts. Example: `2`.
    pub parameter_counts: Option<i32>,
    /// Free text that tells people about the parameter group. Example: `testgroup`.
    pub parameter_group_desc: Option<String>,
    /// When the item was created. Example: `2023-03-10T08:40:39Z`.
    pub create_time: Option<Timestamp>,
    /// Details about the parameter.
    pub parameter_detail: Vec<ParameterDetail>,
    /// Parameter template that is meant; it holds settings for new clusters.
    /// Example: `pcpg-**************`.
    pub parameter_group_id: Option<String>,
}

response! {
    ParameterGroup {
        "DBType" => db_type: value,
        "DBVersion" => db_version: value,
        "ParameterGroupName" => parameter_group_name: value,
        "ForceRestart" => force_restart: value,
        "ParameterGroupType" => parameter_group_type: value,
        "ParameterCounts" => parameter_counts: value,
        "ParameterGroupDesc" => parameter_group_desc: value,
        "CreateTime" => create_time: value,
        "ParameterDetail" => parameter_detail: list(""),
        "ParameterGroupId" => parameter_group_id: value,
    }
}

/// Details about the parameter.
#[non_exhaustive]
pub struct ParameterDetail {
    /// Value that the param has or is given. Example: `3000`.
    pub param_value: Option<String>,
    /// Name that the param goes by. Example: `back_log`.
    pub param_name: Option<String>,
}

response! {
    ParameterDetail {
        "ParamValue" => param_value: value,
        "ParamName" => param_name: value,
    }
}

/// Errors that the documentation of [`DescribeParameterGroupRequest`] names.
///
/// - [`InvalidRegionIdMalformed`](super::DocumentedError::InvalidRegionIdMalformed)
/// - [`InvalidParameterGroupIdMalformed`](super::DocumentedError::InvalidParameterGroupIdMalformed)
pub type DescribeParameterGroupError = super::DocumentedError;
