// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartSparkReplSession`, from `adb/StartSparkReplSession.md`.

use alicloud_runtime::codegen::*;

/// Starts an interactive Spark session in a resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::StartSparkReplSessionRequest::new()
///     .db_cluster_id("...")
///     .resource_group_name("...")
///     .config("...");
/// let reply = client.start_spark_repl_session(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartSparkReplSessionRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name that the resource group goes by.
    pub resource_group_name: Option<String>,
    /// **Required.** Settings, in the notation that the operation defines.
    pub config: Option<String>,
}

impl StartSparkReplSessionRequest {
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
    /// Sets `Config`, which is required.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
}

request! {
    StartSparkReplSessionRequest {
        "DBClusterId" => db_cluster_id: form,
        "ResourceGroupName" => resource_group_name: form,
        "Config" => config: form,
    }
}

impl Operation for StartSparkReplSessionRequest {
    type Response = StartSparkReplSessionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartSparkReplSession")
        .required(&["DBClusterId", "ResourceGroupName", "Config"]);
}

/// Response to [`StartSparkReplSessionRequest`], which the documentation does not describe.
pub type StartSparkReplSessionResponse = alicloud_runtime::UndocumentedResponse;
