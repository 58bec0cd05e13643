// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeParameters`, from `r-kvstore/DescribeParameters.md`.

use alicloud_runtime::codegen::*;

/// Returns the parameters of an instance with the values in force.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeParametersRequest::new()
///     .db_instance_id("r-bp1xxxxxxxxxxxxx");
/// let reply = client.describe_parameters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeParametersRequest {
    /// **Required.** ID of the database instance. Example: `r-bp1xxxxxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required** under conditions. ID of one node of the cluster or the instance.
    /// Example: `r-bp1xxxxxxxxxxxxx-db-0#6889415`.
    pub node_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeParametersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeParametersRequest {
        "DBInstanceId" => db_instance_id: query,
        "NodeId" => node_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeParametersRequest {
    type Response = DescribeParametersResponse;
    type Error = DescribeParametersError;
    const INFO: OperationInfo = super::operation("DescribeParameters")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeParametersError] = &[
        DescribeParametersError::InvalidDBInstanceClassNotFound,
        DescribeParametersError::IncorrectDBInstanceType,
    ];
}

/// Response to [`DescribeParametersRequest`].
#[non_exhaustive]
pub struct DescribeParametersResponse {
    /// Parameters of the config, with their values.
    pub config_parameters: Vec<Parameter>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Major version of Redis that the instance runs or is compatible with. Example: `4.0`.
    pub engine_version: Option<String>,
    /// Parameters as they are in force now.
    pub running_parameters: Vec<ResponseParameter>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9C1338BE-8DE8-4890-A900-E1BC06BF7E1A`.
    pub request_id: Option<String>,
}

response! {
    DescribeParametersResponse {
        "ConfigParameters" => config_parameters: list("Parameter"),
        "Engine" => engine: value,
        "EngineVersion" => engine_version: value,
        "RunningParameters" => running_parameters: list("Parameter"),
        "RequestId" => request_id: value,
    }
}

/// Parameters of the config, with their values.
#[non_exhaustive]
pub struct Parameter {
    /// Which values the parameter accepts. Example: `[0|1]`.
    pub checking_code: Option<String>,
    /// Whether a change of the setting has to wait for a restart. Example: `true`.
    pub force_restart: Option<bool>,
    /// Whether the parameter can be changed. Example: `true`.
    pub modifiable_status: Option<bool>,
    /// What the parameter does. Example: `text`.
    pub parameter_description: Option<String>,
    /// Name of one adjustable setting. Example: `script_check_enable`.
    pub parameter_name: Option<String>,
    /// Value of the parameter named beside it. Example: `1`.
    pub parameter_value: Option<String>,
}

response! {
    Parameter {
        "CheckingCode" => checking_code: value,
        "ForceRestart" => force_restart: value,
        "ModifiableStatus" => modifiable_status: value,
        "ParameterDescription" => parameter_description: value,
        "ParameterName" => parameter_name: value,
        "ParameterValue" => parameter_value: value,
    }
}

/// Parameters as they are in force now.
#[non_exhaustive]
pub struct ResponseParameter {
    /// Which values the parameter accepts. Example: `[0|1]`.
    pub checking_code: Option<String>,
    /// Whether a change of the setting has to wait for a restart. Example: `true`.
    pub force_restart: Option<String>,
    /// Whether the parameter can be changed. Example: `true`.
    pub modifiable_status: Option<String>,
    /// What the parameter does. Example: `text`.
    pub parameter_description: Option<String>,
    /// Name of one adjustable setting. Example: `#no_loose_disabled-commands`.
    pub parameter_name: Option<String>,
    /// Value of the parameter named beside it. Example: `keys,flushall,flushdb`.
    pub parameter_value: Option<String>,
}

response! {
    ResponseParameter {
        "CheckingCode" => checking_code: value,
        "ForceRestart" => force_restart: value,
        "ModifiableStatus" => modifiable_status: value,
        "ParameterDescription" => parameter_description: value,
        "ParameterName" => parameter_name: value,
        "ParameterValue" => parameter_value: value,
    }
}

/// Errors that the documentation of [`DescribeParametersRequest`] names.
///
/// - [`InvalidDBInstanceClassNotFound`](super::DocumentedError::InvalidDBInstanceClassNotFound)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
pub type DescribeParametersError = super::DocumentedError;
