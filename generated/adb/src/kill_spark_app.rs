// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `KillSparkApp`, from `adb/KillSparkApp.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SparkAppData};

/// Stops a running Spark application by force.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::KillSparkAppRequest::new()
///     .app_id("...");
/// let reply = client.kill_spark_app(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct KillSparkAppRequest {
    /// **Required.** ID that the service gave the application. Length: at most 64.
    pub app_id: Option<String>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl KillSparkAppRequest {
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
    KillSparkAppRequest {
        "AppId" => app_id: form,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for KillSparkAppRequest {
    type Response = KillSparkAppResponse;
    type Error = KillSparkAppError;
    const INFO: OperationInfo = super::operation("KillSparkApp").required(&["AppId"]);
    const ERRORS: &'static [KillSparkAppError] = &[
        KillSparkAppError::SparkInvalidParameter,
        KillSparkAppError::SparkInvalidState,
        KillSparkAppError::SparkAppKillOperationFailed,
        KillSparkAppError::SparkObjectNotFound,
        KillSparkAppError::SparkAppKillNotAcceptable,
        KillSparkAppError::SparkServerError,
    ];
}

/// Response to [`KillSparkAppRequest`].
#[non_exhaustive]
pub struct KillSparkAppResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `69D0810B-F9F5-5F4C-A57F-DF36133B63C9`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SparkAppData>,
}

response! {
    KillSparkAppResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`KillSparkAppRequest`] names.
///
/// - [`SparkInvalidParameter`](super::DocumentedError::SparkInvalidParameter)
/// - [`SparkInvalidState`](super::DocumentedError::SparkInvalidState)
/// - [`SparkAppKillOperationFailed`](super::DocumentedError::SparkAppKillOperationFailed)
/// - [`SparkObjectNotFound`](super::DocumentedError::SparkObjectNotFound)
/// - [`SparkAppKillNotAcceptable`](super::DocumentedError::SparkAppKillNotAcceptable)
/// - [`SparkServerError`](super::DocumentedError::SparkServerError)
pub type KillSparkAppError = super::DocumentedError;
