// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitSqlFlashbackTask`, from `polardbx/SubmitSqlFlashbackTask.md`.

use alicloud_runtime::codegen::*;

/// Starts a task that recovers rows which SQL changed by mistake within a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::SubmitSqlFlashbackTaskRequest::new()
///     .db_name("...")
///     .polardbx_instance_id("...")
///     .start_time("...")
///     .end_time("...")
///     .recall_restore_type("...");
/// let reply = client.submit_sql_flashback_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitSqlFlashbackTaskRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database goes by.
    pub db_name: Option<String>,
    /// **Required.** ID of the polardbx instance that the call is about.
    pub polardbx_instance_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Which kind of recall restore it is or is to be.
    pub recall_restore_type: Option<String>,
    /// ID of the trace that the call is about.
    pub trace_id: Option<String>,
    /// Name that the table goes by.
    pub table_name: Option<String>,
    /// Which kind of sql it is or is to be.
    pub sql_type: Option<String>,
    /// Primary key that narrows the rows to bring back.
    pub sql_pk: Option<String>,
    /// Which kind of recall it is or is to be.
    pub recall_type: Option<String>,
}

impl SubmitSqlFlashbackTaskRequest {
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
    /// Sets `DbName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `PolardbxInstanceId`, which is required.
    pub fn polardbx_instance_id(mut self, value: impl Into<String>) -> Self {
        self.polardbx_instance_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `RecallRestoreType`, which is required.
    pub fn recall_restore_type(mut self, value: impl Into<String>) -> Self {
        self.recall_restore_type = Some(value.into());
        self
    }
    /// Sets `TraceId`.
    pub fn trace_id(mut self, value: impl Into<String>) -> Self {
        self.trace_id = Some(value.into());
        self
    }
    /// Sets `TableName`.
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
    }
    /// Sets `SqlType`.
    pub fn sql_type(mut self, value: impl Into<String>) -> Self {
        self.sql_type = Some(value.into());
        self
    }
    /// Sets `SqlPk`.
    pub fn sql_pk(mut self, value: impl Into<String>) -> Self {
        self.sql_pk = Some(value.into());
        self
    }
    /// Sets `RecallType`.
    pub fn recall_type(mut self, value: impl Into<String>) -> Self {
        self.recall_type = Some(value.into());
        self
    }
}

request! {
    SubmitSqlFlashbackTaskRequest {
        "RegionId" => region_id: query,
        "DbName" => db_name: query,
        "PolardbxInstanceId" => polardbx_instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "RecallRestoreType" => recall_restore_type: query,
        "TraceId" => trace_id: query,
        "TableName" => table_name: query,
        "SqlType" => sql_type: query,
        "SqlPk" => sql_pk: query,
        "RecallType" => recall_type: query,
    }
}

impl Operation for SubmitSqlFlashbackTaskRequest {
    type Response = SubmitSqlFlashbackTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitSqlFlashbackTask")
        .required(
            &[
                "RegionId",
                "DbName",
                "PolardbxInstanceId",
                "StartTime",
                "EndTime",
                "RecallRestoreType",
            ],
        )
        .region("RegionId");
}

/// Response to [`SubmitSqlFlashbackTaskRequest`], which the documentation does not describe.
pub type SubmitSqlFlashbackTaskResponse = alicloud_runtime::UndocumentedResponse;
