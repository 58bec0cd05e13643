// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeParameters`, from `polardbx/DescribeParameters.md`.

use alicloud_runtime::codegen::*;

/// Lists the parameters of an instance with their present values.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeParametersRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_parameters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeParametersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Level that the param has on its scale.
    pub param_level: Option<String>,
}

impl DescribeParametersRequest {
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ParamLevel`.
    pub fn param_level(mut self, value: impl Into<String>) -> Self {
        self.param_level = Some(value.into());
        self
    }
}

request! {
    DescribeParametersRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "ParamLevel" => param_level: query,
    }
}

impl Operation for DescribeParametersRequest {
    type Response = DescribeParametersResponse;
    type Error = DescribeParametersError;
    const INFO: OperationInfo = super::operation("DescribeParameters")
        .required(&["RegionId", "DBInstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeParametersError] = &[
        DescribeParametersError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`DescribeParametersRequest`].
#[non_exhaustive]
pub struct DescribeParametersResponse {
    /// ID of this call; quote it when asking support about it. Example: `6BA32080EEA`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ParameterData>,
}

response! {
    DescribeParametersResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ParameterData {
    /// Which version of the engine is meant. Example: `2.0`.
    pub engine_version: Option<String>,
    /// Database engine, such as MySQL or Redis. Example: `polarx`.
    pub engine: Option<String>,
    /// Parameters of the config, with their values.
    pub config_parameters: Vec<Parameter>,
    /// Parameters as they are in force now.
    pub running_parameters: Vec<Parameter>,
}

response! {
    ParameterData {
        "EngineVersion" => engine_version: value,
        "Engine" => engine: value,
        "ConfigParameters" => config_parameters: list(""),
        "RunningParameters" => running_parameters: list(""),
    }
}

/// Parameters of the config, with their values.
#[non_exhaustive]
pub struct Parameter {
    /// What the parameter does. Example: `text`.
    pub parameter_description: Option<String>,
    /// Name of one adjustable setting. Example: `CONN_POOL_XPROTO_STORAGE_DB_PORT`.
    pub parameter_name: Option<String>,
    /// Value of the parameter named beside it. Example: `-1`.
    pub parameter_value: Option<String>,
}

response! {
    Parameter {
        "ParameterDescription" => parameter_description: value,
        "ParameterName" => parameter_name: value,
        "ParameterValue" => parameter_value: value,
    }
}

/// Errors that the documentation of [`DescribeParametersRequest`] names.
///
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type DescribeParametersError = super::DocumentedError;
