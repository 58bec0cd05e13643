// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterParameters`, from `polardb/DescribeDBClusterParameters.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Parameter};

/// Lists the parameters of a PolarDB cluster with the values now in effect.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBClusterParametersRequest::new()
///     .db_cluster_id("pc-xxxxxxxxxx");
/// let reply = client.describe_db_cluster_parameters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterParametersRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// How much, or which view, of the information is returned; left out, the usual one.
    pub describe_type: Option<String>,
}

impl DescribeDBClusterParametersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `DescribeType`.
    pub fn describe_type(mut self, value: impl Into<String>) -> Self {
        self.describe_type = Some(value.into());
        self
    }
}

request! {
    DescribeDBClusterParametersRequest {
        "DBClusterId" => db_cluster_id: query,
        "DescribeType" => describe_type: query,
    }
}

impl Operation for DescribeDBClusterParametersRequest {
    type Response = DescribeDBClusterParametersResponse;
    type Error = DescribeDBClusterParametersError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterParameters")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeDBClusterParametersError] = &[
        DescribeDBClusterParametersError::InvalidDBClusterIdMalformed,
        DescribeDBClusterParametersError::ForbiddenRam,
        DescribeDBClusterParametersError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`DescribeDBClusterParametersRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterParametersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EBEAA83D-1734-42E3-85E3-E25F6E******`.
    pub request_id: Option<String>,
    /// Database engine, such as MySQL or Redis. Example: `POLARDB`.
    pub engine: Option<String>,
    /// Parameters as they are in force now.
    pub running_parameters: Vec<Parameter>,
    /// Which version of the database is meant. Example: `5.6`.
    pub db_version: Option<String>,
    /// Which kind of database it is or is to be. Example: `MySQL`.
    pub db_type: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-bp1s826a1up******`.
    pub db_cluster_id: Option<String>,
    /// The parameter numbers that are concerned. Example: `1`.
    pub parameter_numbers: Option<String>,
    /// The parameters that were found or are concerned, one entry each.
    pub parameters: Vec<Parameters>,
}

response! {
    DescribeDBClusterParametersResponse {
        "RequestId" => request_id: value,
        "Engine" => engine: value,
        "RunningParameters" => running_parameters: list("Parameter"),
        "DBVersion" => db_version: value,
        "DBType" => db_type: value,
        "DBClusterId" => db_cluster_id: value,
        "ParameterNumbers" => parameter_numbers: value,
        "Parameters" => parameters: list("Parameters"),
    }
}

/// The parameters that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Parameters {
    /// Name that the rds parameter goes by. Example: `character_set_server`.
    pub rds_parameter_name: Option<String>,
    /// Value that the rds parameter has or is given. Example: `utf8`.
    pub rds_parameter_value: Option<String>,
    /// Values ApsaraDB RDS takes. Example: `- utf8 - gbk`.
    pub rds_parameter_optional: Option<String>,
    /// Name that the dist parameter goes by. Example: `character_set_server`.
    pub dist_parameter_name: Option<String>,
    /// Value that the dist parameter has or is given. Example: `utf8`.
    pub dist_parameter_value: Option<String>,
    /// Values the cluster takes. Example: `- utf8 - gbk`.
    pub dist_parameter_optional: Option<String>,
    /// Whether the values are the same. Example: `true`.
    pub is_equal: Option<String>,
    /// Free text that tells people about the dist parameter. Example: `text`.
    pub dist_parameter_description: Option<String>,
    /// Free text that tells people about the rds parameter. Example: `text`.
    pub rds_parameter_description: Option<String>,
    /// Key that opens, signs or picks out the is rds. Example: `1`.
    pub is_rds_key: Option<String>,
    /// Key that opens, signs or picks out the is polar database. Example: `0`.
    pub is_polardb_key: Option<String>,
    /// Key that opens, signs or picks out the is instance polar database. Example: `1`.
    pub is_instance_polardb_key: Option<String>,
    /// Key that opens, signs or picks out the is instance rds. Example: `0`.
    pub is_instance_rds_key: Option<String>,
}

response! {
    Parameters {
        "rdsParameterName" => rds_parameter_name: value,
        "rdsParameterValue" => rds_parameter_value: value,
        "rdsParameterOptional" => rds_parameter_optional: value,
        "distParameterName" => dist_parameter_name: value,
        "distParameterValue" => dist_parameter_value: value,
        "distParameterOptional" => dist_parameter_optional: value,
        "IsEqual" => is_equal: value,
        "distParameterDescription" => dist_parameter_description: value,
        "rdsParameterDescription" => rds_parameter_description: value,
        "IsRdsKey" => is_rds_key: value,
        "IsPolarDBKey" => is_polardb_key: value,
        "IsInstancePolarDBKey" => is_instance_polardb_key: value,
        "IsInstanceRdsKey" => is_instance_rds_key: value,
    }
}

/// Errors that the documentation of [`DescribeDBClusterParametersRequest`] names.
///
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed), here with HTTP status 400
/// - [`ForbiddenRam`](super::DocumentedError::ForbiddenRam)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type DescribeDBClusterParametersError = super::DocumentedError;
