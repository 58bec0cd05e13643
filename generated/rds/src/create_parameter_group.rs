// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateParameterGroup`, from `rds/CreateParameterGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates a parameter template from the settings given.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CreateParameterGroupRequest::new()
///     .parameter_group_name("...")
///     .engine("...")
///     .engine_version("...")
///     .parameters("...");
/// let reply = client.create_parameter_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateParameterGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name of the parameter template, as people see it in lists.
    pub parameter_group_name: Option<String>,
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// **Required.** Version of the database that the instance runs or is to run.
    pub engine_version: Option<String>,
    /// **Required.** Parameters with their values or facts.
    pub parameters: Option<String>,
    /// Free text that tells people about the parameter group.
    pub parameter_group_desc: Option<String>,
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
    /// Sets `ParameterGroupName`, which is required.
    pub fn parameter_group_name(mut self, value: impl Into<String>) -> Self {
        self.parameter_group_name = Some(value.into());
        self
    }
    /// Sets `Engine`, which is required.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `EngineVersion`, which is required.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `Parameters`, which is required.
    pub fn parameters(mut self, value: impl Into<String>) -> Self {
        self.parameters = Some(value.into());
        self
    }
    /// Sets `ParameterGroupDesc`.
    pub fn parameter_group_desc(mut self, value: impl Into<String>) -> Self {
        self.parameter_group_desc = Some(value.into());
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
        "ParameterGroupName" => parameter_group_name: query,
        "Engine" => engine: query,
        "EngineVersion" => engine_version: query,
        "Parameters" => parameters: query,
        "ParameterGroupDesc" => parameter_group_desc: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateParameterGroupRequest {
    type Response = CreateParameterGroupResponse;
    type Error = CreateParameterGroupError;
    const INFO: OperationInfo = super::operation("CreateParameterGroup")
        .required(
            &["RegionId", "ParameterGroupName", "Engine", "EngineVersion", "Parameters"],
        )
        .region("RegionId");
    const ERRORS: &'static [CreateParameterGroupError] = &[
        CreateParameterGroupError::InvalidParametersMalformed,
        CreateParameterGroupError::ParamGroupsNameInvalid,
        CreateParameterGroupError::InvalidEngineMalformed,
        CreateParameterGroupError::InvalidEngineVersionMalformed,
        CreateParameterGroupError::ParamGroupsDbTypeNotSupport,
        CreateParameterGroupError::ParamGroupsDbVersionNotSupport,
        CreateParameterGroupError::ParamNotExist,
        CreateParameterGroupError::ParamTypeError,
        CreateParameterGroupError::ParamGroupsNotExistOrTypeNotSupport,
        CreateParameterGroupError::InvalidRegionFormat,
        CreateParameterGroupError::Any,
        CreateParameterGroupError::ParamGroupsDescInvalid,
        CreateParameterGroupError::InvalidParameterValueNotStandard,
        CreateParameterGroupError::InvalidParametersFormat,
    ];
}

/// Response to [`CreateParameterGroupRequest`].
#[non_exhaustive]
pub struct CreateParameterGroupResponse {
    /// ID that stands for one parameter template. Example: `rpg-q488w14xvsk****`.
    pub parameter_group_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7A41C147-C8D0-4DAE-A1A2-17EBCD60DFA1`.
    pub request_id: Option<String>,
}

response! {
    CreateParameterGroupResponse {
        "ParameterGroupId" => parameter_group_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateParameterGroupRequest`] names.
///
/// - [`InvalidParametersMalformed`](super::DocumentedError::InvalidParametersMalformed)
/// - [`ParamGroupsNameInvalid`](super::DocumentedError::ParamGroupsNameInvalid)
/// - [`InvalidEngineMalformed`](super::DocumentedError::InvalidEngineMalformed)
/// - [`InvalidEngineVersionMalformed`](super::DocumentedError::InvalidEngineVersionMalformed)
/// - [`ParamGroupsDbTypeNotSupport`](super::DocumentedError::ParamGroupsDbTypeNotSupport)
/// - [`ParamGroupsDbVersionNotSupport`](super::DocumentedError::ParamGroupsDbVersionNotSupport)
/// - [`ParamNotExist`](super::DocumentedError::ParamNotExist)
/// - [`ParamTypeError`](super::DocumentedError::ParamTypeError)
/// - [`ParamGroupsNotExistOrTypeNotSupport`](super::DocumentedError::ParamGroupsNotExistOrTypeNotSupport)
/// - [`InvalidRegionFormat`](super::DocumentedError::InvalidRegionFormat)
/// - [`Any`](super::DocumentedError::Any)
/// - [`ParamGroupsDescInvalid`](super::DocumentedError::ParamGroupsDescInvalid)
/// - [`InvalidParameterValueNotStandard`](super::DocumentedError::InvalidParameterValueNotStandard)
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
pub type CreateParameterGroupError = super::DocumentedError;
