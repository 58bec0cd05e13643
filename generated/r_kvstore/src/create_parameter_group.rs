// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateParameterGroup`, from `r-kvstore/CreateParameterGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates a parameter template from the settings given.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::CreateParameterGroupRequest::new()
///     .category("...")
///     .engine_type("...")
///     .engine_version("...")
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
    /// **Required.** Edition that the template is for: Community Edition or Tair.
    pub category: Option<String>,
    /// **Required.** Engine that the template is made for.
    pub engine_type: Option<String>,
    /// **Required.** Major version of Redis, or the Redis version that a Tair instance is compatible
    /// with.
    pub engine_version: Option<String>,
    /// **Required.** Name of the parameter template, as people see it in lists.
    pub parameter_group_name: Option<String>,
    /// **Required.** Parameters with their values.
    pub parameters: Option<String>,
    /// Free text that tells people about the parameter group.
    pub parameter_group_desc: Option<String>,
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
    /// Sets `Category`, which is required.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `EngineType`, which is required.
    pub fn engine_type(mut self, value: impl Into<String>) -> Self {
        self.engine_type = Some(value.into());
        self
    }
    /// Sets `EngineVersion`, which is required.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
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
    /// Sets `ParameterGroupDesc`.
    pub fn parameter_group_desc(mut self, value: impl Into<String>) -> Self {
        self.parameter_group_desc = Some(value.into());
        self
    }
}

request! {
    CreateParameterGroupRequest {
        "RegionId" => region_id: query,
        "Category" => category: query,
        "EngineType" => engine_type: query,
        "EngineVersion" => engine_version: query,
        "ParameterGroupName" => parameter_group_name: query,
        "Parameters" => parameters: query,
        "ParameterGroupDesc" => parameter_group_desc: query,
    }
}

impl Operation for CreateParameterGroupRequest {
    type Response = CreateParameterGroupResponse;
    type Error = CreateParameterGroupError;
    const INFO: OperationInfo = super::operation("CreateParameterGroup")
        .required(
            &[
                "RegionId",
                "Category",
                "EngineType",
                "EngineVersion",
                "ParameterGroupName",
                "Parameters",
            ],
        )
        .region("RegionId");
    const ERRORS: &'static [CreateParameterGroupError] = &[
        CreateParameterGroupError::InvalidParametersFormat,
    ];
}

/// Response to [`CreateParameterGroupRequest`].
#[non_exhaustive]
pub struct CreateParameterGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `62DA5BE5-F9C9-527C-ACCB-4D783C297A3A`.
    pub request_id: Option<String>,
    /// ID that stands for one parameter template. Example: `g-51ii2ienn0dg0xi8****`.
    pub param_group_id: Option<String>,
}

response! {
    CreateParameterGroupResponse {
        "RequestId" => request_id: value,
        "ParamGroupId" => param_group_id: value,
    }
}

/// Errors that the documentation of [`CreateParameterGroupRequest`] names.
///
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
pub type CreateParameterGroupError = super::DocumentedError;
