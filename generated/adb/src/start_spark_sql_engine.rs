// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartSparkSQLEngine`, from `adb/StartSparkSQLEngine.md`.

use alicloud_runtime::codegen::*;

/// Starts the Spark SQL engine of a resource group, so that statements can be sent to it.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::StartSparkSQLEngineRequest::new()
///     .db_cluster_id("...")
///     .resource_group_name("...");
/// let reply = client.start_spark_sql_engine(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct StartSparkSQLEngineRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name that the resource group goes by.
    pub resource_group_name: Option<String>,
    /// How many executors run at least.
    pub min_executor: Option<i64>,
    /// Largest value, allowed or found, of this: executor.
    pub max_executor: Option<i64>,
    /// The jars that are concerned.
    pub jars: Option<String>,
    /// How many there are of this: slot.
    pub slot_num: Option<i64>,
    /// Settings, in the notation that the operation defines.
    pub config: Option<String>,
}

impl StartSparkSQLEngineRequest {
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
    /// Sets `ResourceGroupName`, which is required.
    pub fn resource_group_name(mut self, value: impl Into<String>) -> Self {
        self.resource_group_name = Some(value.into());
        self
    }
    /// Sets `MinExecutor`.
    #[inline]
    pub fn min_executor(mut self, value: i64) -> Self {
        self.min_executor = Some(value);
        self
    }
    /// Sets `MaxExecutor`.
    #[inline]
    pub fn max_executor(mut self, value: i64) -> Self {
        self.max_executor = Some(value);
        self
    }
    /// Sets `Jars`.
    pub fn jars(mut self, value: impl Into<String>) -> Self {
        self.jars = Some(value.into());
        self
    }
    /// Sets `SlotNum`.
    #[inline]
    pub fn slot_num(mut self, value: i64) -> Self {
        self.slot_num = Some(value);
        self
    }
    /// Sets `Config`.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
}

request! {
    StartSparkSQLEngineRequest {
        "DBClusterId" => db_cluster_id: form,
        "ResourceGroupName" => resource_group_name: form,
        "MinExecutor" => min_executor: form,
        "MaxExecutor" => max_executor: form,
        "Jars" => jars: form,
        "SlotNum" => slot_num: form,
        "Config" => config: form,
    }
}

impl Operation for StartSparkSQLEngineRequest {
    type Response = StartSparkSQLEngineResponse;
    type Error = StartSparkSQLEngineError;
    const INFO: OperationInfo = super::operation("StartSparkSQLEngine")
        .required(&["DBClusterId", "ResourceGroupName"]);
    const ERRORS: &'static [StartSparkSQLEngineError] = &[
        StartSparkSQLEngineError::SparkInvalidParameter,
        StartSparkSQLEngineError::SparkAppExceedQuotaLimitation,
        StartSparkSQLEngineError::SparkAppInvalidAppTypeWhenSubmit,
        StartSparkSQLEngineError::SparkAppInvalidResourceSpec,
        StartSparkSQLEngineError::SparkAppParameterConflict,
        StartSparkSQLEngineError::SparkAppResourceNegativeError,
        StartSparkSQLEngineError::SparkConfigInvalidAppFilePath,
        StartSparkSQLEngineError::SparkConfigInvalidConnectors,
        StartSparkSQLEngineError::SparkConfigInvalidDiskConfig,
        StartSparkSQLEngineError::SparkConfigInvalidHostAliasConfig,
        StartSparkSQLEngineError::SparkConfigInvalidLogOssPath,
        StartSparkSQLEngineError::SparkConfigInvalidRoleArnFormat,
        StartSparkSQLEngineError::SparkConfigInvalidTimeZone,
        StartSparkSQLEngineError::SparkConfigMainAppFileNotExists,
        StartSparkSQLEngineError::SparkConfigOSSPathAccessError,
        StartSparkSQLEngineError::SparkConfigOSSPathNotExists,
        StartSparkSQLEngineError::SparkConfigRoleArnVerifyFailed,
        StartSparkSQLEngineError::SparkConfigSecurityGroupNotFound,
        StartSparkSQLEngineError::SparkConfigVswitchNotFound,
        StartSparkSQLEngineError::SparkInvalidState,
        StartSparkSQLEngineError::SparkLogInvalidState,
        StartSparkSQLEngineError::SparkForbidden,
        StartSparkSQLEngineError::SparkAppContentNotFound,
        StartSparkSQLEngineError::SparkAppNotFound,
        StartSparkSQLEngineError::SparkObjectNotFound,
        StartSparkSQLEngineError::SparkServerError,
    ];
}

/// Response to [`StartSparkSQLEngineRequest`].
#[non_exhaustive]
pub struct StartSparkSQLEngineResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D65A809F-34CE-4550-9BC1-0ED21ETG380`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SparkSQLEngineData>,
}

response! {
    StartSparkSQLEngineResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SparkSQLEngineData {
    /// ID that the service gave the application. Example: `s202301xxxx`.
    pub app_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `SUBMITTED`.
    pub state: Option<String>,
    /// Name that the application is registered under. Example: `SQLEngine1`.
    pub app_name: Option<String>,
}

response! {
    SparkSQLEngineData {
        "AppId" => app_id: value,
        "State" => state: value,
        "AppName" => app_name: value,
    }
}

/// Errors that the documentation of [`StartSparkSQLEngineRequest`] names.
///
/// - [`SparkInvalidParameter`](super::DocumentedError::SparkInvalidParameter)
/// - [`SparkAppExceedQuotaLimitation`](super::DocumentedError::SparkAppExceedQuotaLimitation)
/// - [`SparkAppInvalidAppTypeWhenSubmit`](super::DocumentedError::SparkAppInvalidAppTypeWhenSubmit)
/// - [`SparkAppInvalidResourceSpec`](super::DocumentedError::SparkAppInvalidResourceSpec)
/// - [`SparkAppParameterConflict`](super::DocumentedError::SparkAppParameterConflict)
/// - [`SparkAppResourceNegativeError`](super::DocumentedError::SparkAppResourceNegativeError)
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
/// - [`SparkInvalidState`](super::DocumentedError::SparkInvalidState)
/// - [`SparkLogInvalidState`](super::DocumentedError::SparkLogInvalidState)
/// - [`SparkForbidden`](super::DocumentedError::SparkForbidden)
/// - [`SparkAppContentNotFound`](super::DocumentedError::SparkAppContentNotFound)
/// - [`SparkAppNotFound`](super::DocumentedError::SparkAppNotFound)
/// - [`SparkObjectNotFound`](super::DocumentedError::SparkObjectNotFound)
/// - [`SparkServerError`](super::DocumentedError::SparkServerError)
pub type StartSparkSQLEngineError = super::DocumentedError;
