// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PreCheckSqlFlashbackTask`, from `polardbx/PreCheckSqlFlashbackTask.md`.

use alicloud_runtime::codegen::*;

/// Checks whether an SQL flashback over the given period of a database is possible.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::PreCheckSqlFlashbackTaskRequest::new()
///     .polardbx_instance_id("...")
///     .db_name("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.pre_check_sql_flashback_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PreCheckSqlFlashbackTaskRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the polardbx instance that the call is about.
    pub polardbx_instance_id: Option<String>,
    /// **Required.** Name that the database goes by.
    pub db_name: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl PreCheckSqlFlashbackTaskRequest {
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
    /// Sets `PolardbxInstanceId`, which is required.
    pub fn polardbx_instance_id(mut self, value: impl Into<String>) -> Self {
        self.polardbx_instance_id = Some(value.into());
        self
    }
    /// Sets `DbName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
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
}

request! {
    PreCheckSqlFlashbackTaskRequest {
        "RegionId" => region_id: query,
        "PolardbxInstanceId" => polardbx_instance_id: query,
        "DbName" => db_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for PreCheckSqlFlashbackTaskRequest {
    type Response = PreCheckSqlFlashbackTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PreCheckSqlFlashbackTask")
        .required(&["RegionId", "PolardbxInstanceId", "DbName", "StartTime", "EndTime"])
        .region("RegionId");
}

/// Response to [`PreCheckSqlFlashbackTaskRequest`], which the documentation does not describe.
pub type PreCheckSqlFlashbackTaskResponse = alicloud_runtime::UndocumentedResponse;
