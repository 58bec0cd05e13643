// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDatabaseInstanceParameters`, from `swas-open/DescribeDatabaseInstanceParameters.md`.

use alicloud_runtime::codegen::*;

/// Shows the configured and the running parameters of a database instance.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DescribeDatabaseInstanceParametersRequest::new()
///     .database_instance_id("...");
/// let reply = client.describe_database_instance_parameters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDatabaseInstanceParametersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance that the call is about.
    pub database_instance_id: Option<String>,
}

impl DescribeDatabaseInstanceParametersRequest {
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
    /// Sets `DatabaseInstanceId`, which is required.
    pub fn database_instance_id(mut self, value: impl Into<String>) -> Self {
        self.database_instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeDatabaseInstanceParametersRequest {
        "RegionId" => region_id: query,
        "DatabaseInstanceId" => database_instance_id: query,
    }
}

impl Operation for DescribeDatabaseInstanceParametersRequest {
    type Response = DescribeDatabaseInstanceParametersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDatabaseInstanceParameters")
        .required(&["RegionId", "DatabaseInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDatabaseInstanceParametersRequest`].
#[non_exhaustive]
pub struct DescribeDatabaseInstanceParametersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30637AD6-D977-4833-A54C-CC89483E****`.
    pub request_id: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Which version of the engine is meant. Example: `5.5`.
    pub engine_version: Option<String>,
    /// Parameters of the config, with their values.
    pub config_parameters: Vec<Parameter>,
    /// Parameters as they are in force now.
    pub running_parameters: Vec<Parameter>,
}

response! {
    DescribeDatabaseInstanceParametersResponse {
        "RequestId" => request_id: value,
        "Engine" => engine: value,
        "EngineVersion" => engine_version: value,
        "ConfigParameters" => config_parameters: list(""),
        "RunningParameters" => running_parameters: list(""),
    }
}

/// Parameters of the config, with their values.
#[non_exhaustive]
pub struct Parameter {
    /// What the parameter does. Example: `text`.
    pub parameter_description: Option<String>,
    /// Name of one adjustable setting. Example: `auto_increment_increment`.
    pub parameter_name: Option<String>,
    /// Value of the parameter named beside it. Example: `1`.
    pub parameter_value: Option<String>,
    /// Whether the parameter can be changed. Example: `true`.
    pub force_modify: Option<String>,
    /// Whether a change of the setting has to wait for a restart. Example: `false`.
    pub force_restart: Option<String>,
    /// Which values the parameter accepts. Example: `[1-65535]`.
    pub checking_code: Option<String>,
}

response! {
    Parameter {
        "ParameterDescription" => parameter_description: value,
        "ParameterName" => parameter_name: value,
        "ParameterValue" => parameter_value: value,
        "ForceModify" => force_modify: value,
        "ForceRestart" => force_restart: value,
        "CheckingCode" => checking_code: value,
    }
}
