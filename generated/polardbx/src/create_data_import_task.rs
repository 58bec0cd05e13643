// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDataImportTask`, from `polardbx/CreateDataImportTask.md`.

use alicloud_runtime::codegen::*;

/// Starts a task that imports data from a source database into an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::CreateDataImportTaskRequest::new()
///     .slink_task_id("...");
/// let reply = client.create_data_import_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDataImportTaskRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// ID of the src res that the call is about.
    pub src_res_id: Option<String>,
    /// Database the data comes from.
    pub src_db: Option<String>,
    /// Name that the user of the src is known by.
    pub src_user_name: Option<String>,
    /// Password that belongs to the src; keep it secret.
    pub src_password: Option<String>,
    /// ID of the dst res that the call is about.
    pub dst_res_id: Option<String>,
    /// Database the data goes to.
    pub dst_db: Option<String>,
    /// Name that the user of the dst is known by.
    pub dst_user_name: Option<String>,
    /// Password that belongs to the dst; keep it secret.
    pub dst_password: Option<String>,
    /// **Required.** ID of the slink task that the call is about.
    pub slink_task_id: Option<String>,
}

impl CreateDataImportTaskRequest {
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
    /// Sets `SrcResId`.
    pub fn src_res_id(mut self, value: impl Into<String>) -> Self {
        self.src_res_id = Some(value.into());
        self
    }
    /// Sets `SrcDb`.
    pub fn src_db(mut self, value: impl Into<String>) -> Self {
        self.src_db = Some(value.into());
        self
    }
    /// Sets `SrcUserName`.
    pub fn src_user_name(mut self, value: impl Into<String>) -> Self {
        self.src_user_name = Some(value.into());
        self
    }
    /// Sets `SrcPassword`.
    pub fn src_password(mut self, value: impl Into<String>) -> Self {
        self.src_password = Some(value.into());
        self
    }
    /// Sets `DstResId`.
    pub fn dst_res_id(mut self, value: impl Into<String>) -> Self {
        self.dst_res_id = Some(value.into());
        self
    }
    /// Sets `DstDb`.
    pub fn dst_db(mut self, value: impl Into<String>) -> Self {
        self.dst_db = Some(value.into());
        self
    }
    /// Sets `DstUserName`.
    pub fn dst_user_name(mut self, value: impl Into<String>) -> Self {
        self.dst_user_name = Some(value.into());
        self
    }
    /// Sets `DstPassword`.
    pub fn dst_password(mut self, value: impl Into<String>) -> Self {
        self.dst_password = Some(value.into());
        self
    }
    /// Sets `SlinkTaskId`, which is required.
    pub fn slink_task_id(mut self, value: impl Into<String>) -> Self {
        self.slink_task_id = Some(value.into());
        self
    }
}

request! {
    CreateDataImportTaskRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "SrcResId" => src_res_id: query,
        "SrcDb" => src_db: query,
        "SrcUserName" => src_user_name: query,
        "SrcPassword" => src_password: query,
        "DstResId" => dst_res_id: query,
        "DstDb" => dst_db: query,
        "DstUserName" => dst_user_name: query,
        "DstPassword" => dst_password: query,
        "SlinkTaskId" => slink_task_id: query,
    }
}

impl Operation for CreateDataImportTaskRequest {
    type Response = CreateDataImportTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDataImportTask")
        .required(&["RegionId", "SlinkTaskId"])
        .region("RegionId");
}

/// Response to [`CreateDataImportTaskRequest`], which the documentation does not describe.
pub type CreateDataImportTaskResponse = alicloud_runtime::UndocumentedResponse;
