// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetADBSparkNecessaryRAMPermissions`, from `adb/GetADBSparkNecessaryRAMPermissions.md`.

use alicloud_runtime::codegen::*;

/// Shows which RAM permissions Spark of a cluster needs.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::GetADBSparkNecessaryRAMPermissionsRequest::new()
///     .db_cluster_id("...");
/// let reply = client.get_adb_spark_necessary_ram_permissions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetADBSparkNecessaryRAMPermissionsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl GetADBSparkNecessaryRAMPermissionsRequest {
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
    GetADBSparkNecessaryRAMPermissionsRequest {
        "DBClusterId" => db_cluster_id: form,
    }
}

impl Operation for GetADBSparkNecessaryRAMPermissionsRequest {
    type Response = GetADBSparkNecessaryRAMPermissionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetADBSparkNecessaryRAMPermissions")
        .required(&["DBClusterId"])
        .read_only();
}

/// Response to [`GetADBSparkNecessaryRAMPermissionsRequest`], which the documentation does not describe.
pub type GetADBSparkNecessaryRAMPermissionsResponse = alicloud_runtime::UndocumentedResponse;
