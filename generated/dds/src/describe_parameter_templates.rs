// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeParameterTemplates`, from `dds/DescribeParameterTemplates.md`.

use alicloud_runtime::codegen::*;

/// Lists the default parameters for a kind of instance and version.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeParameterTemplatesRequest::new()
///     .engine("mongodb")
///     .engine_version("4.0");
/// let reply = client.describe_parameter_templates(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeParameterTemplatesRequest {
    /// **Required.** Database engine; always MongoDB. Example: `mongodb`.
    pub engine: Option<String>,
    /// **Required.** Major release of MongoDB; for clones and restores the same as the source's.
    /// Example: `4.0`.
    pub engine_version: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind of node or instance that the parameters are for. Default: `normal`. Example: `normal`.
    pub role: Option<Open<ParameterTemplateRole>>,
}

impl DescribeParameterTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Role`.
    pub fn role(mut self, value: impl Into<Open<ParameterTemplateRole>>) -> Self {
        self.role = Some(value.into());
        self
    }
}

request! {
    DescribeParameterTemplatesRequest {
        "Engine" => engine: query,
        "EngineVersion" => engine_version: query,
        "RegionId" => region_id: query,
        "Role" => role: query,
    }
}

impl Operation for DescribeParameterTemplatesRequest {
    type Response = DescribeParameterTemplatesResponse;
    type Error = DescribeParameterTemplatesError;
    const INFO: OperationInfo = super::operation("DescribeParameterTemplates")
        .required(&["Engine", "EngineVersion"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeParameterTemplatesError] = &[
        DescribeParameterTemplatesError::InvalidEngineVersionMalformed,
        DescribeParameterTemplatesError::InvalidEngineMalformed,
    ];
}

/// Response to [`DescribeParameterTemplatesRequest`].
#[non_exhaustive]
pub struct DescribeParameterTemplatesResponse {
    /// Parameters with their settings, one entry each.
    pub parameters: Vec<TemplateRecord>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `76B66D95-0670-4199-A8B1-E362286CD015`.
    pub request_id: Option<String>,
    /// How many parameters the template has. Example: `50`.
    pub parameter_count: Option<String>,
    /// Major release of MongoDB that the instance or the backup has. Example: `4.0`.
    pub engine_version: Option<String>,
    /// Database engine; always MongoDB. Example: `mongodb`.
    pub engine: Option<String>,
}

response! {
    DescribeParameterTemplatesResponse {
        "Parameters" => parameters: list("TemplateRecord"),
        "RequestId" => request_id: value,
        "ParameterCount" => parameter_count: value,
        "EngineVersion" => engine_version: value,
        "Engine" => engine: value,
    }
}

/// Parameters with their settings, one entry each.
#[non_exhaustive]
pub struct TemplateRecord {
    /// Which values the parameter accepts. Example: `[0-65536]`.
    pub checking_code: Option<String>,
    /// Whether the parameter can be changed. Example: `true`.
    pub force_modify: Option<bool>,
    /// Whether a change of the setting has to wait for a restart. Example: `false`.
    pub force_restart: Option<bool>,
    /// What the parameter does. Example: `text`.
    pub parameter_description: Option<String>,
    /// Name of one adjustable setting. Example: `operationProfiling.slowOpThresholdMs`.
    pub parameter_name: Option<String>,
    /// Value of the parameter named beside it. Example: `1,000`.
    pub parameter_value: Option<String>,
}

response! {
    TemplateRecord {
        "CheckingCode" => checking_code: value,
        "ForceModify" => force_modify: value,
        "ForceRestart" => force_restart: value,
        "ParameterDescription" => parameter_description: value,
        "ParameterName" => parameter_name: value,
        "ParameterValue" => parameter_value: value,
    }
}

values! {
    /// Kind of node or instance that the parameters are for.
    pub enum ParameterTemplateRole {
        /// Replica set.
        Normal = "normal",
        /// Shard of a sharded cluster.
        Db = "db",
        /// Config server of a sharded cluster.
        Cs = "cs",
        /// Instance with one node.
        Physical = "physical",
        /// Mongos node of a sharded cluster.
        Mongos = "mongos",
    }
}

/// Errors that the documentation of [`DescribeParameterTemplatesRequest`] names.
///
/// - [`InvalidEngineVersionMalformed`](super::DocumentedError::InvalidEngineVersionMalformed)
/// - [`InvalidEngineMalformed`](super::DocumentedError::InvalidEngineMalformed)
pub type DescribeParameterTemplatesError = super::DocumentedError;
