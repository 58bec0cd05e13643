// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeParameterTemplates`, from `r-kvstore/DescribeParameterTemplates.md`.

use alicloud_runtime::codegen::*;

/// Lists the parameters of an engine version with their defaults and ranges.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeParameterTemplatesRequest::new()
///     .character_type("...")
///     .engine("...")
///     .engine_version("...");
/// let reply = client.describe_parameter_templates(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeParameterTemplatesRequest {
    /// **Required.** Part that the node plays, or the architecture of the instance.
    pub character_type: Option<Open<CharacterType>>,
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// **Required.** Major version of Redis, or the Redis version that a Tair instance is compatible
    /// with.
    pub engine_version: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DescribeParameterTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CharacterType`, which is required.
    pub fn character_type(mut self, value: impl Into<Open<CharacterType>>) -> Self {
        self.character_type = Some(value.into());
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeParameterTemplatesRequest {
        "CharacterType" => character_type: query,
        "Engine" => engine: query,
        "EngineVersion" => engine_version: query,
        "ResourceGroupId" => resource_group_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeParameterTemplatesRequest {
    type Response = DescribeParameterTemplatesResponse;
    type Error = DescribeParameterTemplatesError;
    const INFO: OperationInfo = super::operation("DescribeParameterTemplates")
        .required(&["CharacterType", "Engine", "EngineVersion"])
        .read_only();
    const ERRORS: &'static [DescribeParameterTemplatesError] = &[
        DescribeParameterTemplatesError::InvalidParametersFormat,
        DescribeParameterTemplatesError::ParamNotSupportedForCurrentVersion,
    ];
}

/// Response to [`DescribeParameterTemplatesRequest`].
#[non_exhaustive]
pub struct DescribeParameterTemplatesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9DA28D8E-514D-4F12-ADED-70A9C818****`.
    pub request_id: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Major version of Redis that the instance runs or is compatible with. Example: `5.0`.
    pub engine_version: Option<String>,
    /// How many parameters there are. Example: `24`.
    pub parameter_count: Option<String>,
    /// Parameters with their values.
    pub parameters: Option<Parameters>,
}

response! {
    DescribeParameterTemplatesResponse {
        "RequestId" => request_id: value,
        "Engine" => engine: value,
        "EngineVersion" => engine_version: value,
        "ParameterCount" => parameter_count: value,
        "Parameters" => parameters: value,
    }
}

/// Parameters with their values.
#[non_exhaustive]
pub struct Parameters {
    /// Parameters with their defaults and ranges, one entry each.
    pub template_record: Vec<TemplateRecord>,
}

response! {
    Parameters {
        "TemplateRecord" => template_record: list(""),
    }
}

/// Parameters with their defaults and ranges, one entry each.
#[non_exhaustive]
pub struct TemplateRecord {
    /// Which values the parameter accepts. Example: `[yes|no]`.
    pub checking_code: Option<String>,
    /// Name of one adjustable setting. Example: `appendonly`.
    pub parameter_name: Option<String>,
    /// Value of the parameter named beside it. Example: `yes`.
    pub parameter_value: Option<String>,
    /// Whether the parameter can be changed. Example: `true`.
    pub force_modify: Option<bool>,
    /// Whether a change of the setting has to wait for a restart. Example: `true`.
    pub force_restart: Option<bool>,
    /// What the parameter does. Example: `text`.
    pub parameter_description: Option<String>,
}

response! {
    TemplateRecord {
        "CheckingCode" => checking_code: value,
        "ParameterName" => parameter_name: value,
        "ParameterValue" => parameter_value: value,
        "ForceModify" => force_modify: value,
        "ForceRestart" => force_restart: value,
        "ParameterDescription" => parameter_description: value,
    }
}

values! {
    /// Part that the node plays, or the architecture of the instance.
    pub enum CharacterType {
        /// Cluster or read/write splitting instances.
        Logic = "logic",
        /// Standard instances of a master and a replica.
        Normal = "normal",
    }
}

/// Errors that the documentation of [`DescribeParameterTemplatesRequest`] names.
///
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`ParamNotSupportedForCurrentVersion`](super::DocumentedError::ParamNotSupportedForCurrentVersion)
pub type DescribeParameterTemplatesError = super::DocumentedError;
