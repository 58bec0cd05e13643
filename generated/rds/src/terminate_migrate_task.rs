// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TerminateMigrateTask`, from `rds/TerminateMigrateTask.md`.

use alicloud_runtime::codegen::*;

/// Ends a task that brings SQL Server backups to the cloud.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::TerminateMigrateTaskRequest::new()
///     .db_instance_id("...")
///     .migrate_task_id("...");
/// let reply = client.terminate_migrate_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TerminateMigrateTaskRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Migration task concerned; a further incremental step names the task of the full
    /// backup.
    pub migrate_task_id: Option<String>,
}

impl TerminateMigrateTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `MigrateTaskId`, which is required.
    pub fn migrate_task_id(mut self, value: impl Into<String>) -> Self {
        self.migrate_task_id = Some(value.into());
        self
    }
}

request! {
    TerminateMigrateTaskRequest {
        "DBInstanceId" => db_instance_id: query,
        "MigrateTaskId" => migrate_task_id: query,
    }
}

impl Operation for TerminateMigrateTaskRequest {
    type Response = TerminateMigrateTaskResponse;
    type Error = TerminateMigrateTaskError;
    const INFO: OperationInfo = super::operation("TerminateMigrateTask")
        .required(&["DBInstanceId", "MigrateTaskId"]);
    const ERRORS: &'static [TerminateMigrateTaskError] = &[
        TerminateMigrateTaskError::InvalidTaskTypeInvalid,
        TerminateMigrateTaskError::IncorrectDBInstanceType,
        TerminateMigrateTaskError::InvalidTaskNotFound,
        TerminateMigrateTaskError::InvalidParameterInvalid,
        TerminateMigrateTaskError::InvalidTaskStatus,
        TerminateMigrateTaskError::UnfinishedTerminateMigrateTask,
        TerminateMigrateTaskError::OrderComboInstanceNotAllowOperate,
        TerminateMigrateTaskError::PricePricingPlanResultNotFound,
        TerminateMigrateTaskError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`TerminateMigrateTaskRequest`].
pub type TerminateMigrateTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`TerminateMigrateTaskRequest`] names.
///
/// - [`InvalidTaskTypeInvalid`](super::DocumentedError::InvalidTaskTypeInvalid)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType), here with HTTP status 400
/// - [`InvalidTaskNotFound`](super::DocumentedError::InvalidTaskNotFound), here with HTTP status 400
/// - [`InvalidParameterInvalid`](super::DocumentedError::InvalidParameterInvalid)
/// - [`InvalidTaskStatus`](super::DocumentedError::InvalidTaskStatus)
/// - [`UnfinishedTerminateMigrateTask`](super::DocumentedError::UnfinishedTerminateMigrateTask)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type TerminateMigrateTaskError = super::DocumentedError;
