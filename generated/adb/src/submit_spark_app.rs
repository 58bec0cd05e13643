// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitSparkApp`, from `adb/SubmitSparkApp.md`.

use alicloud_runtime::codegen::*;

/// Submits a Spark application or Spark SQL to a resource group and starts it.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::SubmitSparkAppRequest::new()
///     .data("...")
///     .db_cluster_id("...")
///     .resource_group_name("...");
/// let reply = client.submit_spark_app(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitSparkAppRequest {
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Which kind of application it is or is to be.
    pub app_type: Option<String>,
    /// **Required.** Settings of the application, as JSON, or the SQL to run.
    pub data: Option<String>,
    /// Where the agent comes from.
    pub agent_source: Option<String>,
    /// Which version of the agent is meant.
    pub agent_version: Option<String>,
    /// **Required.** ID of the database cluster that the call is about. Length: at most 64.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name that the resource group goes by. Length: at most 64.
    pub resource_group_name: Option<String>,
    /// ID of the template file that the call is about. Range: at least 1.
    pub template_file_id: Option<i64>,
}

impl SubmitSparkAppRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `AppType`.
    pub fn app_type(mut self, value: impl Into<String>) -> Self {
        self.app_type = Some(value.into());
        self
    }
    /// Sets `Data`, which is required.
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
        self
    }
    /// Sets `AgentSource`.
    pub fn agent_source(mut self, value: impl Into<String>) -> Self {
        self.agent_source = Some(value.into());
        self
    }
    /// Sets `AgentVersion`.
    pub fn agent_version(mut self, value: impl Into<String>) -> Self {
        self.agent_version = Some(value.into());
        self
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
    /// Sets `TemplateFileId`.
    #[inline]
    pub fn template_file_id(mut self, value: i64) -> Self {
        self.template_file_id = Some(value);
        self
    }
}

request! {
    SubmitSparkAppRequest {
        "AppName" => app_name: form,
        "AppType" => app_type: form,
        "Data" => data: form,
        "AgentSource" => agent_source: form,
        "AgentVersion" => agent_version: form,
        "DBClusterId" => db_cluster_id: form,
        "ResourceGroupName" => resource_group_name: form,
        "TemplateFileId" => template_file_id: form,
    }
}

impl Operation for SubmitSparkAppRequest {
    type Response = SubmitSparkAppResponse;
    type Error = SubmitSparkAppError;
    const INFO: OperationInfo = super::operation("SubmitSparkApp")
        .required(&["Data", "DBClusterId", "ResourceGroupName"]);
    const ERRORS: &'static [SubmitSparkAppError] = &[
        SubmitSparkAppError::SparkAppExceedQuotaLimitation,
        SubmitSparkAppError::SparkAppInvalidAppTypeWhenSubmit,
        SubmitSparkAppError::SparkAppInvalidResourceSpec,
        SubmitSparkAppError::SparkAppParameterConflict,
        SubmitSparkAppError::SparkAppResourceNegativeError,
        SubmitSparkAppError::SparkConfigInvalidAppFilePath,
        SubmitSparkAppError::SparkConfigInvalidConnectors,
        SubmitSparkAppError::SparkConfigInvalidDiskConfig,
        SubmitSparkAppError::SparkConfigInvalidHostAliasConfig,
        SubmitSparkAppError::SparkConfigInvalidLogOssPath,
        SubmitSparkAppError::SparkConfigInvalidRoleArnFormat,
        SubmitSparkAppError::SparkConfigInvalidTimeZone,
        SubmitSparkAppError::SparkConfigMainAppFileNotExists,
        SubmitSparkAppError::SparkConfigOSSPathAccessError,
        SubmitSparkAppError::SparkConfigOSSPathNotExists,
        SubmitSparkAppError::SparkConfigRoleArnVerifyFailed,
        SubmitSparkAppError::SparkConfigSecurityGroupNotFound,
        SubmitSparkAppError::SparkConfigVswitchNotFound,
        SubmitSparkAppError::SparkInvalidParameter,
        SubmitSparkAppError::SparkInvalidState,
        SubmitSparkAppError::SparkRoleArnInvalid,
        SubmitSparkAppError::SparkSqlBlankError,
        SubmitSparkAppError::SparkSqlMultipleSQLError,
        SubmitSparkAppError::SparkSqlNotFoundExecutableSQLError,
        SubmitSparkAppError::SparkSqlParserError,
        SubmitSparkAppError::SparkForbidden,
        SubmitSparkAppError::SparkAppContentNotFound,
        SubmitSparkAppError::SparkAppNotFound,
        SubmitSparkAppError::SparkObjectNotFound,
        SubmitSparkAppError::SparkServerError,
    ];
}

/// Response to [`SubmitSparkAppRequest`].
#[non_exhaustive]
pub struct SubmitSparkAppResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SparkAppData>,
}

response! {
    SubmitSparkAppResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SparkAppData {
    /// ID that the service gave the application. Example: `s202204132018hzprec1ac61a000****`.
    pub app_id: Option<String>,
    /// Name that the application is registered under. Example: `TestApp`.
    pub app_name: Option<String>,
    /// Text for people that explains the code or the event beside it.
    /// Example: `Insufficient resources.`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `SUBMITTED`.
    pub state: Option<String>,
}

response! {
    SparkAppData {
        "AppId" => app_id: value,
        "AppName" => app_name: value,
        "Message" => message: value,
        "State" => state: value,
    }
}

/// Errors that the documentation of [`SubmitSparkAppRequest`] names.
///
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
/// - [`SparkInvalidParameter`](super::DocumentedError::SparkInvalidParameter)
/// - [`SparkInvalidState`](super::DocumentedError::SparkInvalidState)
/// - [`SparkRoleArnInvalid`](super::DocumentedError::SparkRoleArnInvalid)
/// - [`SparkSqlBlankError`](super::DocumentedError::SparkSqlBlankError)
/// - [`SparkSqlMultipleSQLError`](super::DocumentedError::SparkSqlMultipleSQLError)
/// - [`SparkSqlNotFoundExecutableSQLError`](super::DocumentedError::SparkSqlNotFoundExecutableSQLError)
/// - [`SparkSqlParserError`](super::DocumentedError::SparkSqlParserError)
/// - [`SparkForbidden`](super::DocumentedError::SparkForbidden)
/// - [`SparkAppContentNotFound`](super::DocumentedError::SparkAppContentNotFound)
/// - [`SparkAppNotFound`](super::DocumentedError::SparkAppNotFound)
/// - [`SparkObjectNotFound`](super::DocumentedError::SparkObjectNotFound)
/// - [`SparkServerError`](super::DocumentedError::SparkServerError)
pub type SubmitSparkAppError = super::DocumentedError;
