// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitResultExportJob`, from `adb/SubmitResultExportJob.md`.

use alicloud_runtime::codegen::*;

/// Runs an SQL statement in a resource group and exports its result.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::SubmitResultExportJobRequest::new()
///     .region_id("...")
///     .db_cluster_id("...")
///     .schema("...")
///     .sql("...");
/// let reply = client.submit_result_export_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitResultExportJobRequest {
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// The resource group that the call is about.
    pub resource_group: Option<String>,
    /// **Required.** Schema of the database, or the description of how data is built.
    pub schema: Option<String>,
    /// **Required.** Statement whose result is exported.
    pub sql: Option<String>,
    /// Which kind of export it is or is to be.
    pub export_type: Option<String>,
}

impl SubmitResultExportJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `ResourceGroup`.
    pub fn resource_group(mut self, value: impl Into<String>) -> Self {
        self.resource_group = Some(value.into());
        self
    }
    /// Sets `Schema`, which is required.
    pub fn schema(mut self, value: impl Into<String>) -> Self {
        self.schema = Some(value.into());
        self
    }
    /// Sets `SQL`, which is required.
    pub fn sql(mut self, value: impl Into<String>) -> Self {
        self.sql = Some(value.into());
        self
    }
    /// Sets `ExportType`.
    pub fn export_type(mut self, value: impl Into<String>) -> Self {
        self.export_type = Some(value.into());
        self
    }
}

request! {
    SubmitResultExportJobRequest {
        "RegionId" => region_id: form,
        "DBClusterId" => db_cluster_id: form,
        "Engine" => engine: form,
        "ResourceGroup" => resource_group: form,
        "Schema" => schema: form,
        "SQL" => sql: form,
        "ExportType" => export_type: form,
    }
}

impl Operation for SubmitResultExportJobRequest {
    type Response = SubmitResultExportJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitResultExportJob")
        .required(&["RegionId", "DBClusterId", "Schema", "SQL"]);
}

/// Response to [`SubmitResultExportJobRequest`], which the documentation does not describe.
pub type SubmitResultExportJobResponse = alicloud_runtime::UndocumentedResponse;
