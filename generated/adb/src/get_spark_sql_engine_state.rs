// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSparkSQLEngineState`, from `adb/GetSparkSQLEngineState.md`.

use alicloud_runtime::codegen::*;

/// Shows the state of the Spark SQL engine of a resource group.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::GetSparkSQLEngineStateRequest::new()
///     .db_cluster_id("...")
///     .resource_group_name("...");
/// let reply = client.get_spark_sql_engine_state(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct GetSparkSQLEngineStateRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name that the resource group goes by.
    pub resource_group_name: Option<String>,
}

impl GetSparkSQLEngineStateRequest {
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
}

request! {
    GetSparkSQLEngineStateRequest {
        "DBClusterId" => db_cluster_id: form,
        "ResourceGroupName" => resource_group_name: form,
    }
}

impl Operation for GetSparkSQLEngineStateRequest {
    type Response = GetSparkSQLEngineStateResponse;
    type Error = GetSparkSQLEngineStateError;
    const INFO: OperationInfo = super::operation("GetSparkSQLEngineState")
        .required(&["DBClusterId", "ResourceGroupName"])
        .read_only();
    const ERRORS: &'static [GetSparkSQLEngineStateError] = &[
        GetSparkSQLEngineStateError::SparkInvalidParameter,
        GetSparkSQLEngineStateError::SparkInvalidState,
        GetSparkSQLEngineStateError::SparkAnalyzeTaskAppStateNotAccepted,
        GetSparkSQLEngineStateError::SparkAnalyzeTaskFailedToKill,
        GetSparkSQLEngineStateError::SparkAnalyzeTaskInvalidStateWhenAnalyzingApp,
        GetSparkSQLEngineStateError::SparkAppInvalidResourceSpec,
        GetSparkSQLEngineStateError::SparkAppParameterConflict,
        GetSparkSQLEngineStateError::SparkConfigInvalidConnectors,
        GetSparkSQLEngineStateError::SparkConfigRoleArnVerifyFailed,
        GetSparkSQLEngineStateError::SparkLogInvalidState,
        GetSparkSQLEngineStateError::SparkSqlNotFoundExecutableSQLError,
        GetSparkSQLEngineStateError::SparkSqlParserError,
        GetSparkSQLEngineStateError::SparkAppContentNotFound,
        GetSparkSQLEngineStateError::SparkAnalyzeTaskNotFound,
        GetSparkSQLEngineStateError::SparkObjectNotFound,
        GetSparkSQLEngineStateError::SparkTemplateFileFileNotFound,
        GetSparkSQLEngineStateError::SparkTemplateFileTemplateNotFound,
        GetSparkSQLEngineStateError::SparkServerError,
    ];
}

/// Response to [`GetSparkSQLEngineStateRequest`].
#[non_exhaustive]
pub struct GetSparkSQLEngineStateResponse {
    /// ID of this call; quote it when asking support about it. Example: `xxxx-xxx-xx`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SparkSQLEngineStateData>,
}

response! {
    GetSparkSQLEngineStateResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SparkSQLEngineStateData {
    /// ID that the service gave the application. Example: `s202207151211hz0c****`.
    pub app_id: Option<String>,
    /// How many executors run at least. Example: `1`.
    pub min_executor: Option<String>,
    /// Largest value, allowed or found, of this: executor. Example: `3`.
    pub max_executor: Option<String>,
    /// The jars that are concerned. Example: `oss://test-bucket/test.jar`.
    pub jars: Option<String>,
    /// How many there are of this: slot. Example: `2`.
    pub slot_num: Option<String>,
    /// Settings, in the notation that the operation defines.
    /// Example: `{"key1": "value1", "key2": "value2"}`.
    pub config: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `COMPLETED`.
    pub state: Option<String>,
    /// The submitted times in milli that are concerned. Example: `1651213645000`.
    pub submitted_time_in_millis: Option<String>,
}

response! {
    SparkSQLEngineStateData {
        "AppId" => app_id: value,
        "MinExecutor" => min_executor: value,
        "MaxExecutor" => max_executor: value,
        "Jars" => jars: value,
        "SlotNum" => slot_num: value,
        "Config" => config: value,
        "State" => state: value,
        "SubmittedTimeInMillis" => submitted_time_in_millis: value,
    }
}

/// Errors that the documentation of [`GetSparkSQLEngineStateRequest`] names.
///
/// - [`SparkInvalidParameter`](super::DocumentedError::SparkInvalidParameter)
/// - [`SparkInvalidState`](super::DocumentedError::SparkInvalidState)
/// - [`SparkAnalyzeTaskAppStateNotAccepted`](super::DocumentedError::SparkAnalyzeTaskAppStateNotAccepted)
/// - [`SparkAnalyzeTaskFailedToKill`](super::DocumentedError::SparkAnalyzeTaskFailedToKill)
/// - [`SparkAnalyzeTaskInvalidStateWhenAnalyzingApp`](super::DocumentedError::SparkAnalyzeTaskInvalidStateWhenAnalyzingApp)
/// - [`SparkAppInvalidResourceSpec`](super::DocumentedError::SparkAppInvalidResourceSpec)
/// - [`SparkAppParameterConflict`](super::DocumentedError::SparkAppParameterConflict)
/// - [`SparkConfigInvalidConnectors`](super::DocumentedError::SparkConfigInvalidConnectors)
/// - [`SparkConfigRoleArnVerifyFailed`](super::DocumentedError::SparkConfigRoleArnVerifyFailed)
/// - [`SparkLogInvalidState`](super::DocumentedError::SparkLogInvalidState)
/// - [`SparkSqlNotFoundExecutableSQLError`](super::DocumentedError::SparkSqlNotFoundExecutableSQLError)
/// - [`SparkSqlParserError`](super::DocumentedError::SparkSqlParserError)
/// - [`SparkAppContentNotFound`](super::DocumentedError::SparkAppContentNotFound)
/// - [`SparkAnalyzeTaskNotFound`](super::DocumentedError::SparkAnalyzeTaskNotFound)
/// - [`SparkObjectNotFound`](super::DocumentedError::SparkObjectNotFound)
/// - [`SparkTemplateFileFileNotFound`](super::DocumentedError::SparkTemplateFileFileNotFound)
/// - [`SparkTemplateFileTemplateNotFound`](super::DocumentedError::SparkTemplateFileTemplateNotFound)
/// - [`SparkServerError`](super::DocumentedError::SparkServerError)
pub type GetSparkSQLEngineStateError = super::DocumentedError;
