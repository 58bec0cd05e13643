// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateStructureImportTask`, from `polardbx/CreateStructureImportTask.md`.

use alicloud_runtime::codegen::*;

/// Starts a task that imports table structures, as step of an import.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::CreateStructureImportTaskRequest::new()
///     .slink_task_id("...");
/// let reply = client.create_structure_import_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateStructureImportTaskRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** ID of the slink task that the call is about.
    pub slink_task_id: Option<String>,
    /// Settings, in the notation that the operation defines.
    pub config: Option<String>,
}

impl CreateStructureImportTaskRequest {
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
    /// Sets `DBInstanceName`.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `SlinkTaskId`, which is required.
    pub fn slink_task_id(mut self, value: impl Into<String>) -> Self {
        self.slink_task_id = Some(value.into());
        self
    }
    /// Sets `Config`.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
}

request! {
    CreateStructureImportTaskRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "SlinkTaskId" => slink_task_id: query,
        "Config" => config: form,
    }
}

impl Operation for CreateStructureImportTaskRequest {
    type Response = CreateStructureImportTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateStructureImportTask")
        .required(&["RegionId", "SlinkTaskId"])
        .region("RegionId");
}

/// Response to [`CreateStructureImportTaskRequest`], which the documentation does not describe.
pub type CreateStructureImportTaskResponse = alicloud_runtime::UndocumentedResponse;
