// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `FinishMigrationStage`, from `rocketmq/FinishMigrationStage.md`.

use alicloud_runtime::codegen::*;

/// Marks a stage of a migration as finished, named by its type.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::FinishMigrationStageRequest::new()
///     .migration_id(1)
///     .stage_type("...");
/// let reply = client.finish_migration_stage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct FinishMigrationStageRequest {
    /// **Required.** Move of another cluster to this service.
    pub migration_id: Option<i64>,
    /// RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Phase that the migration is in.
    pub stage_type: Option<String>,
}

impl FinishMigrationStageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `migrationId`, which is required.
    #[inline]
    pub fn migration_id(mut self, value: i64) -> Self {
        self.migration_id = Some(value);
        self
    }
    /// Sets `instanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `stageType`, which is required.
    pub fn stage_type(mut self, value: impl Into<String>) -> Self {
        self.stage_type = Some(value.into());
        self
    }
}

request! {
    FinishMigrationStageRequest {
        "migrationId" => migration_id: path,
        "instanceId" => instance_id: query,
        "stageType" => stage_type: path,
    }
}

impl Operation for FinishMigrationStageRequest {
    type Response = FinishMigrationStageResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("FinishMigrationStage")
        .roa("POST", "/migrations/{migrationId}/stages/{stageType}/finish")
        .required(&["migrationId", "stageType"]);
}

/// Response to [`FinishMigrationStageRequest`], which the documentation does not describe.
pub type FinishMigrationStageResponse = alicloud_runtime::UndocumentedResponse;
