// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeParameters`, from `dds/DescribeParameters.md`.

use alicloud_runtime::codegen::*;

/// Returns the parameters of an instance, as set and as in force.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeParametersRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.describe_parameters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeParametersRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID. Example: `d-bpxxxxxxxx`.
    pub node_id: Option<String>,
    /// Which kind of instance or node is meant, such as shard, config server or replica set.
    /// Example: `mongos`.
    pub character_type: Option<String>,
    /// Additional setting, such as whether the call returns before the change has been handed out.
    /// Example: `terrform`.
    pub extra_param: Option<String>,
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
    /// Sets `CharacterType`.
    pub fn character_type(mut self, value: impl Into<String>) -> Self {
        self.character_type = Some(value.into());
        self
    }
    /// Sets `ExtraParam`.
    pub fn extra_param(mut self, value: impl Into<String>) -> Self {
        self.extra_param = Some(value.into());
        self
    }
}

request! {
    DescribeParametersRequest {
        "DBInstanceId" => db_instance_id: query,
        "NodeId" => node_id: query,
        "CharacterType" => character_type: query,
        "ExtraParam" => extra_param: query,
    }
}

impl Operation for DescribeParametersRequest {
    type Response = DescribeParametersResponse;
    type Error = DescribeParametersError;
    const INFO: OperationInfo = super::operation("DescribeParameters")
        .required(&["DBInstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeParametersError] = &[
        DescribeParametersError::InvalidDBInstanceClassNotFound,
        DescribeParametersError::IncorrectDBInstanceType,
    ];
}

/// Response to [`DescribeParametersRequest`].
#[non_exhaustive]
pub struct DescribeParametersResponse {
    /// Parameters as they are set, in force or waiting.
    pub config_parameters: Vec<Parameter>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3ADD0C7D-2D2A-4F15-88FF-E7AC9B9FDCC8`.
    pub request_id: Option<String>,
    /// Parameters as they are in force now.
    pub running_parameters: Vec<ResponseParameter>,
    /// Major release of MongoDB that the instance or the backup has. Example: `4.0`.
    pub engine_version: Option<String>,
    /// Database engine; always MongoDB. Default: `mongodb`. Example: `mongodb`.
    pub engine: Option<String>,
}

response! {
    DescribeParametersResponse {
        "ConfigParameters" => config_parameters: list("Parameter"),
        "RequestId" => request_id: value,
        "RunningParameters" => running_parameters: list("Parameter"),
        "EngineVersion" => engine_version: value,
        "Engine" => engine: value,
    }
}

/// Parameters as they are set, in force or waiting.
#[non_exhaustive]
pub struct Parameter {
    /// Which values the parameter accepts. Example: `[0-65536]`.
    pub checking_code: Option<String>,
    /// Whether a change of the setting has to wait for a restart. Example: `true`.
    pub force_restart: Option<bool>,
    /// Whether the parameter can be changed. Example: `true`.
    pub modifiable_status: Option<bool>,
    /// What the parameter does. Example: `text`.
    pub parameter_description: Option<String>,
    /// Name of one adjustable setting. Example: `operationProfiling.slowOpThresholdMs`.
    pub parameter_name: Option<String>,
    /// Value of the parameter named beside it. Example: `200`.
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
    /// Which values the parameter accepts. Example: `[33554432-268435456]`.
    pub checking_code: Option<String>,
    /// Whether a change of the setting has to wait for a restart. Example: `false`.
    pub force_restart: Option<String>,
    /// Whether the parameter can be changed. Example: `true`.
    pub modifiable_status: Option<String>,
    /// What the parameter does. Example: `text`.
    pub parameter_description: Option<String>,
    /// Name of one adjustable setting. Example: `setParameter.internalQueryExecMaxBlockingSortBytes`.
    pub parameter_name: Option<String>,
    /// Value of the parameter named beside it. Example: `33554432`.
    pub parameter_value: Option<String>,
    /// Which kind of instance or node is meant, such as shard, config server or replica set.
    /// Example: `db`.
    pub character_type: Option<String>,
}

response! {
    ResponseParameter {
        "CheckingCode" => checking_code: value,
        "ForceRestart" => force_restart: value,
        "ModifiableStatus" => modifiable_status: value,
        "ParameterDescription" => parameter_description: value,
        "ParameterName" => parameter_name: value,
        "ParameterValue" => parameter_value: value,
        "CharacterType" => character_type: value,
    }
}

/// Errors that the documentation of [`DescribeParametersRequest`] names.
///
/// - [`InvalidDBInstanceClassNotFound`](super::DocumentedError::InvalidDBInstanceClassNotFound)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
pub type DescribeParametersError = super::DocumentedError;
