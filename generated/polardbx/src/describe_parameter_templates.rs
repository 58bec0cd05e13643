// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeParameterTemplates`, from `polardbx/DescribeParameterTemplates.md`.

use alicloud_runtime::codegen::*;

/// Lists the parameters that can be set, with default, range and whether a restart is due.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeParameterTemplatesRequest::new();
/// let reply = client.describe_parameter_templates(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeParameterTemplatesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Level that the param has on its scale.
    pub param_level: Option<String>,
    /// Which version of the engine is meant.
    pub engine_version: Option<String>,
}

impl DescribeParameterTemplatesRequest {
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
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ParamLevel`.
    pub fn param_level(mut self, value: impl Into<String>) -> Self {
        self.param_level = Some(value.into());
        self
    }
    /// Sets `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
}

request! {
    DescribeParameterTemplatesRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "ParamLevel" => param_level: query,
        "EngineVersion" => engine_version: query,
    }
}

impl Operation for DescribeParameterTemplatesRequest {
    type Response = DescribeParameterTemplatesResponse;
    type Error = DescribeParameterTemplatesError;
    const INFO: OperationInfo = super::operation("DescribeParameterTemplates")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeParameterTemplatesError] = &[
        DescribeParameterTemplatesError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`DescribeParameterTemplatesRequest`].
#[non_exhaustive]
pub struct DescribeParameterTemplatesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C458B1E8-1683-3645-B154-6BA32080EEA`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ParameterTemplateData>,
}

response! {
    DescribeParameterTemplatesResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ParameterTemplateData {
    /// Database engine, such as MySQL or Redis. Example: `polarx`.
    pub engine: Option<String>,
    /// Which version of the engine is meant. Example: `2.0`.
    pub engine_version: Option<String>,
    /// How many there are of this: parameter. Example: `218`.
    pub parameter_count: Option<i32>,
    /// The parameters that were found or are concerned, one entry each.
    pub parameters: Vec<Parameter>,
}

response! {
    ParameterTemplateData {
        "Engine" => engine: value,
        "EngineVersion" => engine_version: value,
        "ParameterCount" => parameter_count: value,
        "Parameters" => parameters: list(""),
    }
}

/// The parameters that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Parameter {
    /// Which values the parameter accepts. Example: `[0|1]`.
    pub checking_code: Option<String>,
    /// Name of one adjustable setting. Example: `loose_enable_gts`.
    pub parameter_name: Option<String>,
    /// `1` if a change takes effect without a restart. Example: `0`.
    pub dynamic: Option<i32>,
    /// Value of the parameter named beside it. Example: `1`.
    pub parameter_value: Option<String>,
    /// What the parameter does. Example: `polarx hatp addition param`.
    pub parameter_description: Option<String>,
    /// `1` if the parameter may be changed. Example: `0`.
    pub revisable: Option<i32>,
}

response! {
    Parameter {
        "CheckingCode" => checking_code: value,
        "ParameterName" => parameter_name: value,
        "Dynamic" => dynamic: value,
        "ParameterValue" => parameter_value: value,
        "ParameterDescription" => parameter_description: value,
        "Revisable" => revisable: value,
    }
}

/// Errors that the documentation of [`DescribeParameterTemplatesRequest`] names.
///
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type DescribeParameterTemplatesError = super::DocumentedError;
