// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSparkAppWebUiAddress`, from `adb/GetSparkAppWebUiAddress.md`.

use alicloud_runtime::codegen::*;

/// Gives the address of the web UI of a Spark application.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::GetSparkAppWebUiAddressRequest::new()
///     .app_id("...");
/// let reply = client.get_spark_app_web_ui_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSparkAppWebUiAddressRequest {
    /// **Required.** ID that the service gave the application. Length: at most 64.
    pub app_id: Option<String>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl GetSparkAppWebUiAddressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    GetSparkAppWebUiAddressRequest {
        "AppId" => app_id: form,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for GetSparkAppWebUiAddressRequest {
    type Response = GetSparkAppWebUiAddressResponse;
    type Error = GetSparkAppWebUiAddressError;
    const INFO: OperationInfo = super::operation("GetSparkAppWebUiAddress")
        .required(&["AppId"])
        .read_only();
    const ERRORS: &'static [GetSparkAppWebUiAddressError] = &[
        GetSparkAppWebUiAddressError::SparkInvalidParameter,
        GetSparkAppWebUiAddressError::SparkInvalidState,
        GetSparkAppWebUiAddressError::SparkAnalyzeTaskAppStateNotAccepted,
        GetSparkAppWebUiAddressError::SparkAnalyzeTaskFailedToKill,
        GetSparkAppWebUiAddressError::SparkAnalyzeTaskInvalidStateWhenAnalyzingApp,
        GetSparkAppWebUiAddressError::SparkAppInvalidResourceSpec,
        GetSparkAppWebUiAddressError::SparkAppParameterConflict,
        GetSparkAppWebUiAddressError::SparkConfigInvalidConnectors,
        GetSparkAppWebUiAddressError::SparkConfigRoleArnVerifyFailed,
        GetSparkAppWebUiAddressError::SparkLogInvalidState,
        GetSparkAppWebUiAddressError::SparkSqlParserError,
        GetSparkAppWebUiAddressError::SparkAppContentNotFound,
        GetSparkAppWebUiAddressError::SparkAnalyzeTaskNotFound,
        GetSparkAppWebUiAddressError::SparkObjectNotFound,
        GetSparkAppWebUiAddressError::SparkTemplateFileFileNotFound,
        GetSparkAppWebUiAddressError::SparkTemplateFileTemplateNotFound,
        GetSparkAppWebUiAddressError::SparkServerError,
    ];
}

/// Response to [`GetSparkAppWebUiAddressRequest`].
#[non_exhaustive]
pub struct GetSparkAppWebUiAddressResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D65A809F-34CE-4550-9BC1-0ED21ETG380`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SparkAppWebUiAddressData>,
}

response! {
    GetSparkAppWebUiAddressResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SparkAppWebUiAddressData {
    /// ID that the service gave the application. Example: `s202205201533hz1209892000****`.
    pub app_id: Option<String>,
    /// Milliseconds of this: expiration time in. Example: `1655801973000`.
    pub expiration_time_in_millis: Option<i64>,
    /// Address that belongs to the web ui.
    /// Example: `https://adbsparkui-cn-hangzhou.aliyuncs.com/?token=****`.
    pub web_ui_address: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Default: `DB_CLUSTER_ID`. Example: `amv-clusterxxx`.
    pub db_cluster_id: Option<String>,
}

response! {
    SparkAppWebUiAddressData {
        "AppId" => app_id: value,
        "ExpirationTimeInMillis" => expiration_time_in_millis: value,
        "WebUiAddress" => web_ui_address: value,
        "DBClusterId" => db_cluster_id: value,
    }
}

/// Errors that the documentation of [`GetSparkAppWebUiAddressRequest`] names.
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
/// - [`SparkSqlParserError`](super::DocumentedError::SparkSqlParserError)
/// - [`SparkAppContentNotFound`](super::DocumentedError::SparkAppContentNotFound)
/// - [`SparkAnalyzeTaskNotFound`](super::DocumentedError::SparkAnalyzeTaskNotFound)
/// - [`SparkObjectNotFound`](super::DocumentedError::SparkObjectNotFound)
/// - [`SparkTemplateFileFileNotFound`](super::DocumentedError::SparkTemplateFileFileNotFound)
/// - [`SparkTemplateFileTemplateNotFound`](super::DocumentedError::SparkTemplateFileTemplateNotFound)
/// - [`SparkServerError`](super::DocumentedError::SparkServerError)
pub type GetSparkAppWebUiAddressError = super::DocumentedError;
