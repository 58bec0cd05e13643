// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateParameterGroup`, from `polardb/CreateParameterGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates a parameter template for a PolarDB engine and version from given parameter values.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CreateParameterGroupRequest::new()
///     .db_type("...")
///     .db_version("...")
///     .parameter_group_name("...")
///     .parameters("...");
/// let reply = client.create_parameter_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateParameterGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Which kind of database it is or is to be.
    pub db_type: Option<String>,
    /// **Required.** Which version of the database is meant.
    pub db_version: Option<String>,
    /// **Required.** Name that the parameter group goes by.
    pub parameter_group_name: Option<String>,
    /// Free text that tells people about the parameter group.
    pub parameter_group_desc: Option<String>,
    /// **Required.** The parameters that are concerned.
    pub parameters: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateParameterGroupRequest {
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
    /// Sets `DBType`, which is required.
    pub fn db_type(mut self, value: impl Into<String>) -> Self {
        self.db_type = Some(value.into());
        self
    }
    /// Sets `DBVersion`, which is required.
    pub fn db_version(mut self, value: impl Into<String>) -> Self {
        self.db_version = Some(value.into());
        self
    }
    /// Sets `ParameterGroupName`, which is required.
    pub fn parameter_group_name(mut self, value: impl Into<String>) -> Self {
        self.parameter_group_name = Some(value.into());
        self
    }
    /// Sets `ParameterGroupDesc`.
    pub fn parameter_group_desc(mut self, value: impl Into<String>) -> Self {
        self.parameter_group_desc = Some(value.into());
        self
    }
    /// Sets `Parameters`, which is required.
    pub fn parameters(mut self, value: impl Into<String>) -> Self {
        self.parameters = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateParameterGroupRequest {
        "RegionId" => region_id: query,
        "DBType" => db_type: query,
        "DBVersion" => db_version: query,
        "ParameterGroupName" => parameter_group_name: query,
        "ParameterGroupDesc" => parameter_group_desc: query,
        "Parameters" => parameters: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateParameterGroupRequest {
    type Response = CreateParameterGroupResponse;
    type Error = CreateParameterGroupError;
    const INFO: OperationInfo = super::operation("CreateParameterGroup")
        .required(
            &["RegionId", "DBType", "DBVersion", "ParameterGroupName", "Parameters"],
        )
        .region("RegionId");
    const ERRORS: &'static [CreateParameterGroupError] = &[
        CreateParameterGroupError::InvalidRegionIdMalformed,
        CreateParameterGroupError::InvalidDBVersionMalformed,
        CreateParameterGroupError::InvalidParameterGroupNameMalformed,
        CreateParameterGroupError::NumberExceedParameterGroupDesc,
        CreateParameterGroupError::InvalidEngineUnsupported,
        CreateParameterGroupError::ParamGroupsNameInvalid,
        CreateParameterGroupError::InvalidDBTypeNotFound,
        CreateParameterGroupError::InvalidUserNotFound,
    ];
}

/// Response to [`CreateParameterGroupRequest`].
#[non_exhaustive]
pub struct CreateParameterGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `514D1D87-E243-4A5F-A87D-2785C3******`.
    pub request_id: Option<String>,
    /// Parameter template that is meant; it holds settings for new clusters.
    /// Example: `pcpg-**************`.
    pub parameter_group_id: Option<String>,
}

response! {
    CreateParameterGroupResponse {
        "RequestId" => request_id: value,
        "ParameterGroupId" => parameter_group_id: value,
    }
}

/// Errors that the documentation of [`CreateParameterGroupRequest`] names.
///
/// - [`InvalidRegionIdMalformed`](super::DocumentedError::InvalidRegionIdMalformed)
/// - [`InvalidDBVersionMalformed`](super::DocumentedError::InvalidDBVersionMalformed)
/// - [`InvalidParameterGroupNameMalformed`](super::DocumentedError::InvalidParameterGroupNameMalformed)
/// - [`NumberExceedParameterGroupDesc`](super::DocumentedError::NumberExceedParameterGroupDesc)
/// - [`InvalidEngineUnsupported`](super::DocumentedError::InvalidEngineUnsupported)
/// - [`ParamGroupsNameInvalid`](super::DocumentedError::ParamGroupsNameInvalid)
/// - [`InvalidDBTypeNotFound`](super::DocumentedError::InvalidDBTypeNotFound)
/// - [`InvalidUserNotFound`](super::DocumentedError::InvalidUserNotFound)
pub type CreateParameterGroupError = super::DocumentedError;
