// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeParameters`, from `gpdb/DescribeParameters.md`.

use alicloud_runtime::codegen::*;

/// Lists the configuration parameters of an instance with current value and permitted range.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeParametersRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_parameters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeParametersRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
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
}

request! {
    DescribeParametersRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeParametersRequest {
    type Response = DescribeParametersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeParameters")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeParametersRequest`].
#[non_exhaustive]
pub struct DescribeParametersResponse {
    /// The parameters that were found or are concerned, one entry each.
    pub parameters: Vec<Parameter>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `62506167-D284-562A-B7C2-0A**********`.
    pub request_id: Option<String>,
}

response! {
    DescribeParametersResponse {
        "Parameters" => parameters: list(""),
        "RequestId" => request_id: value,
    }
}

/// The parameters that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Parameter {
    /// Settings of the is changeable, and what it works with. Example: `true`.
    pub is_changeable_config: Option<String>,
    /// Whether a change takes a restart. Example: `false`.
    pub force_restart_instance: Option<String>,
    /// Permitted values. Example: `[0-2147483647]`.
    pub optional_range: Option<String>,
    /// Name of one adjustable setting. Example: `statement_timeout`.
    pub parameter_name: Option<String>,
    /// Value of the parameter named beside it. Example: `10800000`.
    pub parameter_value: Option<String>,
    /// What the parameter does. Example: `text`.
    pub parameter_description: Option<String>,
    /// What the setting is at present. Example: `10800000`.
    pub current_value: Option<String>,
}

response! {
    Parameter {
        "IsChangeableConfig" => is_changeable_config: value,
        "ForceRestartInstance" => force_restart_instance: value,
        "OptionalRange" => optional_range: value,
        "ParameterName" => parameter_name: value,
        "ParameterValue" => parameter_value: value,
        "ParameterDescription" => parameter_description: value,
        "CurrentValue" => current_value: value,
    }
}
