// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeParameterGroupTemplateList`, from `r-kvstore/DescribeParameterGroupTemplateList.md`.

use alicloud_runtime::codegen::*;

/// Lists the parameters for templates with their defaults and ranges.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeParameterGroupTemplateListRequest::new()
///     .category("...")
///     .engine_version("...")
///     .engine_type("...");
/// let reply = client.describe_parameter_group_template_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeParameterGroupTemplateListRequest {
    /// **Required.** Edition that the template is for: Community Edition or Tair.
    pub category: Option<String>,
    /// **Required.** Major version of Redis, or the Redis version that a Tair instance is compatible
    /// with.
    pub engine_version: Option<String>,
    /// **Required.** Engine that the template is made for.
    pub engine_type: Option<String>,
    /// Part that the node plays, or the architecture of the instance.
    pub character_type: Option<String>,
}

impl DescribeParameterGroupTemplateListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Category`, which is required.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `EngineVersion`, which is required.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `EngineType`, which is required.
    pub fn engine_type(mut self, value: impl Into<String>) -> Self {
        self.engine_type = Some(value.into());
        self
    }
    /// Sets `CharacterType`.
    pub fn character_type(mut self, value: impl Into<String>) -> Self {
        self.character_type = Some(value.into());
        self
    }
}

request! {
    DescribeParameterGroupTemplateListRequest {
        "Category" => category: query,
        "EngineVersion" => engine_version: query,
        "EngineType" => engine_type: query,
        "CharacterType" => character_type: query,
    }
}

impl Operation for DescribeParameterGroupTemplateListRequest {
    type Response = DescribeParameterGroupTemplateListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeParameterGroupTemplateList")
        .required(&["Category", "EngineVersion", "EngineType"])
        .read_only();
}

/// Response to [`DescribeParameterGroupTemplateListRequest`].
#[non_exhaustive]
pub struct DescribeParameterGroupTemplateListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5D622714-AEDD-4609-9167-F5DDD3D1****`.
    pub request_id: Option<String>,
    /// Major version of Redis that the instance runs or is compatible with. Example: `5`.
    pub engine_version: Option<String>,
    /// Parameters with their values.
    pub parameters: Vec<Parameter>,
}

response! {
    DescribeParameterGroupTemplateListResponse {
        "RequestId" => request_id: value,
        "EngineVersion" => engine_version: value,
        "Parameters" => parameters: list(""),
    }
}

/// Parameters with their values.
#[non_exhaustive]
pub struct Parameter {
    /// Whether the installed minor version allows a change of the parameter. Example: `true`.
    pub support_modify_for_minor_version: Option<bool>,
    /// Which values the parameter accepts. Example: `"\\d+\\s+\\d+\\s+\\d+"`.
    pub checking_code: Option<String>,
    /// Value of the parameter named beside it. Example: `10`.
    pub parameter_value: Option<String>,
    /// Whether the value of the parameter may be changed. Example: `0`.
    pub revisable: Option<i64>,
    /// Number that an integer or byte value has to be a multiple of, unless it is zero. Example: `1`.
    pub factor: Option<i64>,
    /// Name of one adjustable setting. Example: `appendonly`.
    pub parameter_name: Option<String>,
    /// Unit that the figure beside it is counted in.
    pub unit: Option<String>,
    /// What the parameter does. Example: `text`.
    pub parameter_description: Option<String>,
    /// Whether the parameter is in force. Example: `1`.
    pub effective: Option<i64>,
}

response! {
    Parameter {
        "SupportModifyForMinorVersion" => support_modify_for_minor_version: value,
        "CheckingCode" => checking_code: value,
        "ParameterValue" => parameter_value: value,
        "Revisable" => revisable: value,
        "Factor" => factor: value,
        "ParameterName" => parameter_name: value,
        "Unit" => unit: value,
        "ParameterDescription" => parameter_description: value,
        "Effective" => effective: value,
    }
}
