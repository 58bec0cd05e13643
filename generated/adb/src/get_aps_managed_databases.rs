// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetApsManagedDatabases`, from `adb/GetApsManagedDatabases.md`.

use alicloud_runtime::codegen::*;

/// Lists the databases of a cluster that APS manages.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::GetApsManagedDatabasesRequest::new()
///     .db_cluster_id("...")
///     .region_id("...");
/// let reply = client.get_aps_managed_databases(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetApsManagedDatabasesRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetApsManagedDatabasesRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetApsManagedDatabasesRequest {
        "DBClusterId" => db_cluster_id: form,
        "RegionId" => region_id: form,
    }
}

impl Operation for GetApsManagedDatabasesRequest {
    type Response = GetApsManagedDatabasesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetApsManagedDatabases")
        .required(&["DBClusterId", "RegionId"])
        .read_only();
}

/// Response to [`GetApsManagedDatabasesRequest`], which the documentation does not describe.
pub type GetApsManagedDatabasesResponse = alicloud_runtime::UndocumentedResponse;
