// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `KillSparkSQLEngine`, from `adb/KillSparkSQLEngine.md`.

use alicloud_runtime::codegen::*;

/// Shuts the Spark SQL engine of a resource group down.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::KillSparkSQLEngineRequest::new()
///     .db_cluster_id("...")
///     .resource_group_name("...");
/// let reply = client.kill_spark_sql_engine(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct KillSparkSQLEngineRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name that the resource group goes by.
    pub resource_group_name: Option<String>,
}

impl KillSparkSQLEngineRequest {
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
    KillSparkSQLEngineRequest {
        "DBClusterId" => db_cluster_id: form,
        "ResourceGroupName" => resource_group_name: form,
    }
}

impl Operation for KillSparkSQLEngineRequest {
    type Response = KillSparkSQLEngineResponse;
    type Error = KillSparkSQLEngineError;
    const INFO: OperationInfo = super::operation("KillSparkSQLEngine")
        .required(&["DBClusterId", "ResourceGroupName"]);
    const ERRORS: &'static [KillSparkSQLEngineError] = &[
        KillSparkSQLEngineError::SparkInvalidParameter,
        KillSparkSQLEngineError::SparkInvalidState,
        KillSparkSQLEngineError::SparkAppKillOperationFailed,
        KillSparkSQLEngineError::SparkForbidden,
        KillSparkSQLEngineError::SparkObjectNotFound,
        KillSparkSQLEngineError::SparkAppKillNotAcceptable,
        KillSparkSQLEngineError::SparkServerError,
    ];
}

/// Response to [`KillSparkSQLEngineRequest`].
#[non_exhaustive]
pub struct KillSparkSQLEngineResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D65A809F-34CE-4550-9BC1-0ED21ETG380`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
}

response! {
    KillSparkSQLEngineResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`KillSparkSQLEngineRequest`] names.
///
/// - [`SparkInvalidParameter`](super::DocumentedError::SparkInvalidParameter)
/// - [`SparkInvalidState`](super::DocumentedError::SparkInvalidState)
/// - [`SparkAppKillOperationFailed`](super::DocumentedError::SparkAppKillOperationFailed)
/// - [`SparkForbidden`](super::DocumentedError::SparkForbidden)
/// - [`SparkObjectNotFound`](super::DocumentedError::SparkObjectNotFound)
/// - [`SparkAppKillNotAcceptable`](super::DocumentedError::SparkAppKillNotAcceptable)
/// - [`SparkServerError`](super::DocumentedError::SparkServerError)
pub type KillSparkSQLEngineError = super::DocumentedError;
