// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeParameters`, from `rds/DescribeParameters.md`.

use alicloud_runtime::codegen::*;

/// Returns the parameters of an instance with the values in force.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeParametersRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.describe_parameters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeParametersRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxx`.
    pub client_token: Option<String>,
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DescribeParametersRequest {
        "DBInstanceId" => db_instance_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DescribeParametersRequest {
    type Response = DescribeParametersResponse;
    type Error = DescribeParametersError;
    const INFO: OperationInfo = super::operation("DescribeParameters")
        .required(&["DBInstanceId"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [DescribeParametersError] = &[
        DescribeParametersError::OrderComboInstanceNotAllowOperate,
        DescribeParametersError::PricePricingPlanResultNotFound,
        DescribeParametersError::OrderNoRealNameAuthentication,
        DescribeParametersError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`DescribeParametersRequest`].
#[non_exhaustive]
pub struct DescribeParametersResponse {
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Version of the database that the instance runs. Example: `5.5`.
    pub engine_version: Option<String>,
    /// Parameters as they are in force now.
    pub running_parameters: Vec<DBInstanceParameter>,
    /// Parameters of the config, with their values.
    pub config_parameters: Vec<DBInstanceParameter>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// Template that the instance was set up with.
    pub param_group_info: Option<ParamGroupInfo>,
}

response! {
    DescribeParametersResponse {
        "Engine" => engine: value,
        "EngineVersion" => engine_version: value,
        "RunningParameters" => running_parameters: list("DBInstanceParameter"),
        "ConfigParameters" => config_parameters: list("DBInstanceParameter"),
        "RequestId" => request_id: value,
        "ParamGroupInfo" => param_group_info: value,
    }
}

/// Parameters as they are in force now.
#[non_exhaustive]
pub struct DBInstanceParameter {
    /// Name of one adjustable setting. Example: `fill factor`.
    pub parameter_name: Option<String>,
    /// Value of the parameter named beside it. Example: `0`.
    pub parameter_value: Option<String>,
    /// What the parameter does. Example: `text`.
    pub parameter_description: Option<String>,
}

response! {
    DBInstanceParameter {
        "ParameterName" => parameter_name: value,
        "ParameterValue" => parameter_value: value,
        "ParameterDescription" => parameter_description: value,
    }
}

/// Template that the instance was set up with.
#[non_exhaustive]
pub struct ParamGroupInfo {
    /// Name that people know the parameter template by. Example: `mysql_innodb_8.0_basic_normal_high`.
    pub parameter_group_name: Option<String>,
    /// Free text that tells people about the parameter group.
    /// Example: `sync_binlog=1000, innodb_flush_log=2, async`.
    pub parameter_group_desc: Option<String>,
    /// Whether the template is predefined, your own, or an automatic backup. Example: `0`.
    pub parameter_group_type: Option<String>,
    /// Parameter template that the instance was set up with. Example: `rpg-sys-01040401010200`.
    pub param_group_id: Option<String>,
}

response! {
    ParamGroupInfo {
        "ParameterGroupName" => parameter_group_name: value,
        "ParameterGroupDesc" => parameter_group_desc: value,
        "ParameterGroupType" => parameter_group_type: value,
        "ParamGroupId" => param_group_id: value,
    }
}

/// Errors that the documentation of [`DescribeParametersRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type DescribeParametersError = super::DocumentedError;
