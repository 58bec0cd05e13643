// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOnlineDatabaseTask`, from `rds/CreateOnlineDatabaseTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CheckDBMode};

/// Opens a migrated SQL Server database for access.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CreateOnlineDatabaseTaskRequest::new()
///     .check_db_mode("AsyncExecuteDBCheck")
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .db_name("testDB")
///     .migrate_task_id("5652255443");
/// let reply = client.create_online_database_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOnlineDatabaseTaskRequest {
    /// **Required.** Whether the consistency check comes before or after the database is opened.
    /// Example: `AsyncExecuteDBCheck`.
    pub check_db_mode: Option<Open<CheckDBMode>>,
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Name of the database inside the instance. Example: `testDB`.
    pub db_name: Option<String>,
    /// **Required.** Migration task concerned; a further incremental step names the task of the full
    /// backup. Example: `5652255443`.
    pub migrate_task_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxx`.
    pub client_token: Option<String>,
}

impl CreateOnlineDatabaseTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CheckDBMode`, which is required.
    pub fn check_db_mode(mut self, value: impl Into<Open<CheckDBMode>>) -> Self {
        self.check_db_mode = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `MigrateTaskId`, which is required.
    pub fn migrate_task_id(mut self, value: impl Into<String>) -> Self {
        self.migrate_task_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateOnlineDatabaseTaskRequest {
        "CheckDBMode" => check_db_mode: query,
        "DBInstanceId" => db_instance_id: query,
        "DBName" => db_name: query,
        "MigrateTaskId" => migrate_task_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateOnlineDatabaseTaskRequest {
    type Response = CreateOnlineDatabaseTaskResponse;
    type Error = CreateOnlineDatabaseTaskError;
    const INFO: OperationInfo = super::operation("CreateOnlineDatabaseTask")
        .required(&["CheckDBMode", "DBInstanceId", "DBName", "MigrateTaskId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateOnlineDatabaseTaskError] = &[
        CreateOnlineDatabaseTaskError::EngineNotSupported,
        CreateOnlineDatabaseTaskError::EngineVersionNotSupported,
        CreateOnlineDatabaseTaskError::InvalideStatus,
        CreateOnlineDatabaseTaskError::OrderComboInstanceNotAllowOperate,
        CreateOnlineDatabaseTaskError::PricePricingPlanResultNotFound,
        CreateOnlineDatabaseTaskError::OrderNoRealNameAuthentication,
        CreateOnlineDatabaseTaskError::IncorrectDBInstanceState,
        CreateOnlineDatabaseTaskError::IncorrectDBInstanceType,
        CreateOnlineDatabaseTaskError::InvalidDBInstanceNameNotFound,
        CreateOnlineDatabaseTaskError::IncorrectDBInstanceLockMode,
    ];
}

/// Response to [`CreateOnlineDatabaseTaskRequest`].
#[non_exhaustive]
pub struct CreateOnlineDatabaseTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1B2EBD14-36F6-4645-A3F9-DE19D321C18F`.
    pub request_id: Option<String>,
    /// Code of the result, for programs to act on. Example: `200`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<OnlineDatabaseTaskData>,
    /// Whether the request was carried out. Example: `true`.
    pub success_response: Option<bool>,
}

response! {
    CreateOnlineDatabaseTaskResponse {
        "RequestId" => request_id: value,
        "code" => code: value,
        "data" => data: value,
        "successResponse" => success_response: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct OnlineDatabaseTaskData {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1B2EBD14-36F6-4645-A3F9-DE19D321C18F`.
    pub request_id: Option<String>,
}

response! {
    OnlineDatabaseTaskData {
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateOnlineDatabaseTaskRequest`] names.
///
/// - [`EngineNotSupported`](super::DocumentedError::EngineNotSupported)
/// - [`EngineVersionNotSupported`](super::DocumentedError::EngineVersionNotSupported)
/// - [`InvalideStatus`](super::DocumentedError::InvalideStatus)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
pub type CreateOnlineDatabaseTaskError = super::DocumentedError;
