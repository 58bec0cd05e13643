// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExistRunningSQLEngine`, from `adb/ExistRunningSQLEngine.md`.

use alicloud_runtime::codegen::*;

/// Tells whether a Spark SQL engine is running in a resource group.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ExistRunningSQLEngineRequest::new()
///     .db_cluster_id("...")
///     .resource_group_name("...");
/// let reply = client.exist_running_sql_engine(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ExistRunningSQLEngineRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name that the resource group goes by.
    pub resource_group_name: Option<String>,
}

impl ExistRunningSQLEngineRequest {
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
    ExistRunningSQLEngineRequest {
        "DBClusterId" => db_cluster_id: form,
        "ResourceGroupName" => resource_group_name: form,
    }
}

impl Operation for ExistRunningSQLEngineRequest {
    type Response = ExistRunningSQLEngineResponse;
    type Error = ExistRunningSQLEngineError;
    const INFO: OperationInfo = super::operation("ExistRunningSQLEngine")
        .required(&["DBClusterId", "ResourceGroupName"]);
    const ERRORS: &'static [ExistRunningSQLEngineError] = &[
        ExistRunningSQLEngineError::SparkInvalidParameter,
        ExistRunningSQLEngineError::SparkInvalidState,
        ExistRunningSQLEngineError::SparkServerError,
    ];
}

/// Response to [`ExistRunningSQLEngineRequest`].
#[non_exhaustive]
pub struct ExistRunningSQLEngineResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FA675D68-14A4-5D9C-8820-92537D9F447E`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `True`.
    pub data: Option<bool>,
}

response! {
    ExistRunningSQLEngineResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`ExistRunningSQLEngineRequest`] names.
///
/// - [`SparkInvalidParameter`](super::DocumentedError::SparkInvalidParameter)
/// - [`SparkInvalidState`](super::DocumentedError::SparkInvalidState)
/// - [`SparkServerError`](super::DocumentedError::SparkServerError)
pub type ExistRunningSQLEngineError = super::DocumentedError;
