// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSparkConfigLogPath`, from `adb/GetSparkConfigLogPath.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PathData};

/// Shows the log settings of Spark, including the default path to which logs are written.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::GetSparkConfigLogPathRequest::new()
///     .db_cluster_id("...");
/// let reply = client.get_spark_config_log_path(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSparkConfigLogPathRequest {
    /// **Required.** ID of the database cluster that the call is about. Length: at most 64.
    pub db_cluster_id: Option<String>,
}

impl GetSparkConfigLogPathRequest {
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
}

request! {
    GetSparkConfigLogPathRequest {
        "DBClusterId" => db_cluster_id: form,
    }
}

impl Operation for GetSparkConfigLogPathRequest {
    type Response = GetSparkConfigLogPathResponse;
    type Error = GetSparkConfigLogPathError;
    const INFO: OperationInfo = super::operation("GetSparkConfigLogPath")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [GetSparkConfigLogPathError] = &[
        GetSparkConfigLogPathError::SparkInvalidParameter,
        GetSparkConfigLogPathError::SparkInvalidState,
        GetSparkConfigLogPathError::SparkConfigInvalidAppFilePath,
        GetSparkConfigLogPathError::SparkConfigInvalidConnectors,
        GetSparkConfigLogPathError::SparkConfigInvalidDiskConfig,
        GetSparkConfigLogPathError::SparkConfigInvalidHostAliasConfig,
        GetSparkConfigLogPathError::SparkConfigInvalidLogOssPath,
        GetSparkConfigLogPathError::SparkConfigInvalidRoleArnFormat,
        GetSparkConfigLogPathError::SparkConfigInvalidTimeZone,
        GetSparkConfigLogPathError::SparkConfigMainAppFileNotExists,
        GetSparkConfigLogPathError::SparkConfigOSSPathAccessError,
        GetSparkConfigLogPathError::SparkConfigOSSPathNotExists,
        GetSparkConfigLogPathError::SparkConfigRoleArnVerifyFailed,
        GetSparkConfigLogPathError::SparkConfigSecurityGroupNotFound,
        GetSparkConfigLogPathError::SparkConfigVswitchNotFound,
        GetSparkConfigLogPathError::SparkForbidden,
        GetSparkConfigLogPathError::SparkServerError,
    ];
}

/// Response to [`GetSparkConfigLogPathRequest`].
#[non_exhaustive]
pub struct GetSparkConfigLogPathResponse {
    /// ID of this call; quote it when asking support about it. Example: `1919-xxx-ssdfsdff`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<PathData>,
}

response! {
    GetSparkConfigLogPathResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`GetSparkConfigLogPathRequest`] names.
///
/// - [`SparkInvalidParameter`](super::DocumentedError::SparkInvalidParameter)
/// - [`SparkInvalidState`](super::DocumentedError::SparkInvalidState)
/// - [`SparkConfigInvalidAppFilePath`](super::DocumentedError::SparkConfigInvalidAppFilePath)
/// - [`SparkConfigInvalidConnectors`](super::DocumentedError::SparkConfigInvalidConnectors)
/// - [`SparkConfigInvalidDiskConfig`](super::DocumentedError::SparkConfigInvalidDiskConfig)
/// - [`SparkConfigInvalidHostAliasConfig`](super::DocumentedError::SparkConfigInvalidHostAliasConfig)
/// - [`SparkConfigInvalidLogOssPath`](super::DocumentedError::SparkConfigInvalidLogOssPath)
/// - [`SparkConfigInvalidRoleArnFormat`](super::DocumentedError::SparkConfigInvalidRoleArnFormat)
/// - [`SparkConfigInvalidTimeZone`](super::DocumentedError::SparkConfigInvalidTimeZone)
/// - [`SparkConfigMainAppFileNotExists`](super::DocumentedError::SparkConfigMainAppFileNotExists)
/// - [`SparkConfigOSSPathAccessError`](super::DocumentedError::SparkConfigOSSPathAccessError)
/// - [`SparkConfigOSSPathNotExists`](super::DocumentedError::SparkConfigOSSPathNotExists)
/// - [`SparkConfigRoleArnVerifyFailed`](super::DocumentedError::SparkConfigRoleArnVerifyFailed)
/// - [`SparkConfigSecurityGroupNotFound`](super::DocumentedError::SparkConfigSecurityGroupNotFound)
/// - [`SparkConfigVswitchNotFound`](super::DocumentedError::SparkConfigVswitchNotFound)
/// - [`SparkForbidden`](super::DocumentedError::SparkForbidden)
/// - [`SparkServerError`](super::DocumentedError::SparkServerError)
pub type GetSparkConfigLogPathError = super::DocumentedError;
