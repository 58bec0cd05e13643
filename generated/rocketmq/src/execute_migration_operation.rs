// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExecuteMigrationOperation`, from `rocketmq/ExecuteMigrationOperation.md`.

use alicloud_runtime::codegen::*;

/// Carries out one operation of a migration stage, with its parameters.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::ExecuteMigrationOperationRequest::new()
///     .migration_id(1)
///     .stage_type("...")
///     .operation_id(1);
/// let reply = client.execute_migration_operation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExecuteMigrationOperationRequest {
    /// **Required.** Move of another cluster to this service.
    pub migration_id: Option<i64>,
    /// RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Phase that the migration is in.
    pub stage_type: Option<String>,
    /// **Required.** Step of the migration that is to be run.
    pub operation_id: Option<i64>,
    /// Settings of the step.
    pub operation_param: Option<OperationParam>,
}

impl ExecuteMigrationOperationRequest {
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
    /// Sets `operationId`, which is required.
    #[inline]
    pub fn operation_id(mut self, value: i64) -> Self {
        self.operation_id = Some(value);
        self
    }
    /// Sets `operationParam`.
    pub fn operation_param(mut self, value: impl Into<OperationParam>) -> Self {
        self.operation_param = Some(value.into());
        self
    }
}

request! {
    ExecuteMigrationOperationRequest {
        "migrationId" => migration_id: path,
        "instanceId" => instance_id: query,
        "stageType" => stage_type: path,
        "operationId" => operation_id: path,
        "operationParam" => operation_param: body,
    }
}

impl Operation for ExecuteMigrationOperationRequest {
    type Response = ExecuteMigrationOperationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ExecuteMigrationOperation")
        .roa(
            "POST",
            "/migrations/{migrationId}/stages/{stageType}/operations/{operationId}/execute",
        )
        .required(&["migrationId", "stageType", "operationId"]);
}

/// Response to [`ExecuteMigrationOperationRequest`], which the documentation does not describe.
pub type ExecuteMigrationOperationResponse = alicloud_runtime::UndocumentedResponse;

/// Settings of the step.
#[non_exhaustive]
pub struct OperationParam {
    /// What was measured or stored about the param.
    pub param_data: Option<Value>,
}

impl OperationParam {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `paramData`.
    pub fn param_data(mut self, value: impl Into<Value>) -> Self {
        self.param_data = Some(value.into());
        self
    }
}

request! {
    OperationParam {
        "paramData" => param_data: field,
    }
}
