// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateApsCopyWorkload`, from `adb/CreateApsCopyWorkload.md`.

use alicloud_runtime::codegen::*;

/// Creates an APS workload from the ID of an existing one, for a chosen source, database and table.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::CreateApsCopyWorkloadRequest::new()
///     .db_cluster_id("...")
///     .workload_type("...")
///     .workload_id("...");
/// let reply = client.create_aps_copy_workload(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateApsCopyWorkloadRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Which kind of workload it is or is to be.
    pub workload_type: Option<String>,
    /// ID of the datasource that the call is about.
    pub datasource_id: Option<i32>,
    /// Name that the database goes by.
    pub db_name: Option<String>,
    /// Name that the table goes by.
    pub table_name: Option<String>,
    /// **Required.** ID of the workload that the call is about.
    pub workload_id: Option<String>,
}

impl CreateApsCopyWorkloadRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `WorkloadType`, which is required.
    pub fn workload_type(mut self, value: impl Into<String>) -> Self {
        self.workload_type = Some(value.into());
        self
    }
    /// Sets `DatasourceId`.
    #[inline]
    pub fn datasource_id(mut self, value: i32) -> Self {
        self.datasource_id = Some(value);
        self
    }
    /// Sets `DbName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `TableName`.
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
    }
    /// Sets `WorkloadId`, which is required.
    pub fn workload_id(mut self, value: impl Into<String>) -> Self {
        self.workload_id = Some(value.into());
        self
    }
}

request! {
    CreateApsCopyWorkloadRequest {
        "RegionId" => region_id: form,
        "DBClusterId" => db_cluster_id: form,
        "WorkloadType" => workload_type: form,
        "DatasourceId" => datasource_id: form,
        "DbName" => db_name: form,
        "TableName" => table_name: form,
        "WorkloadId" => workload_id: form,
    }
}

impl Operation for CreateApsCopyWorkloadRequest {
    type Response = CreateApsCopyWorkloadResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateApsCopyWorkload")
        .required(&["DBClusterId", "WorkloadType", "WorkloadId"]);
}

/// Response to [`CreateApsCopyWorkloadRequest`], which the documentation does not describe.
pub type CreateApsCopyWorkloadResponse = alicloud_runtime::UndocumentedResponse;
