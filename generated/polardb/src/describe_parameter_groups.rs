// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeParameterGroups`, from `polardb/DescribeParameterGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists the parameter templates of a region, filtered by engine and version.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeParameterGroupsRequest::new();
/// let reply = client.describe_parameter_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeParameterGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of database it is or is to be.
    pub db_type: Option<String>,
    /// Which version of the database is meant.
    pub db_version: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
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
    /// Sets `DBType`.
    pub fn db_type(mut self, value: impl Into<String>) -> Self {
        self.db_type = Some(value.into());
        self
    }
    /// Sets `DBVersion`.
    pub fn db_version(mut self, value: impl Into<String>) -> Self {
        self.db_version = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeParameterGroupsRequest {
        "RegionId" => region_id: query,
        "DBType" => db_type: query,
        "DBVersion" => db_version: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeParameterGroupsRequest {
    type Response = DescribeParameterGroupsResponse;
    type Error = DescribeParameterGroupsError;
    const INFO: OperationInfo = super::operation("DescribeParameterGroups")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeParameterGroupsError] = &[
        DescribeParameterGroupsError::InvalidRegionIdMalformed,
        DescribeParameterGroupsError::InvalidEngineUnsupported,
    ];
}

/// Response to [`DescribeParameterGroupsRequest`].
#[non_exhaustive]
pub struct DescribeParameterGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `944CED46-A6F7-40C6-B6DC-C6E5CC******`.
    pub request_id: Option<String>,
    /// The parameter groups that were found or are concerned, one entry each.
    pub parameter_groups: Vec<ParameterGroup>,
}

response! {
    DescribeParameterGroupsResponse {
        "RequestId" => request_id: value,
        "ParameterGroups" => parameter_groups: list(""),
    }
}

/// The parameter groups that were found or are concerned, one entry each.
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
    pub parameter_counts: Option<i64>,
    /// Free text that tells people about the parameter group. Example: `testgroup`.
    pub parameter_group_desc: Option<String>,
    /// When the item was created. Example: `2023-03-10T08:40:39Z`.
    pub create_time: Option<Timestamp>,
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
        "ParameterGroupId" => parameter_group_id: value,
    }
}

/// Errors that the documentation of [`DescribeParameterGroupsRequest`] names.
///
/// - [`InvalidRegionIdMalformed`](super::DocumentedError::InvalidRegionIdMalformed)
/// - [`InvalidEngineUnsupported`](super::DocumentedError::InvalidEngineUnsupported)
pub type DescribeParameterGroupsError = super::DocumentedError;
