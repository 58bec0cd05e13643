// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCloudMigrationTask`, from `rds/CreateCloudMigrationTask.md`.

use alicloud_runtime::codegen::*;

/// Starts migrating a self-managed PostgreSQL database to an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CreateCloudMigrationTaskRequest::new()
///     .db_instance_name("...")
///     .source_ip_address("...")
///     .source_port(1)
///     .source_account("...")
///     .source_password("...")
///     .source_category("...");
/// let reply = client.create_cloud_migration_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCloudMigrationTaskRequest {
    /// **Required.** Database instance, by its ID.
    pub db_instance_name: Option<String>,
    /// **Required.** Address of the self-managed PostgreSQL database that is brought to the cloud.
    pub source_ip_address: Option<String>,
    /// **Required.** Port of the self-managed database.
    pub source_port: Option<i64>,
    /// **Required.** Account of the self-managed database that the migration logs on with.
    pub source_account: Option<String>,
    /// **Required.** Password of that account; keep it secret.
    pub source_password: Option<String>,
    /// Name of the task; the service makes one up if it may be left out.
    pub task_name: Option<String>,
    /// **Required.** Where the self-managed database runs, such as in a data center or on ECS.
    pub source_category: Option<String>,
}

impl CreateCloudMigrationTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `SourceIpAddress`, which is required.
    pub fn source_ip_address(mut self, value: impl Into<String>) -> Self {
        self.source_ip_address = Some(value.into());
        self
    }
    /// Sets `SourcePort`, which is required.
    #[inline]
    pub fn source_port(mut self, value: i64) -> Self {
        self.source_port = Some(value);
        self
    }
    /// Sets `SourceAccount`, which is required.
    pub fn source_account(mut self, value: impl Into<String>) -> Self {
        self.source_account = Some(value.into());
        self
    }
    /// Sets `SourcePassword`, which is required.
    pub fn source_password(mut self, value: impl Into<String>) -> Self {
        self.source_password = Some(value.into());
        self
    }
    /// Sets `TaskName`.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `SourceCategory`, which is required.
    pub fn source_category(mut self, value: impl Into<String>) -> Self {
        self.source_category = Some(value.into());
        self
    }
}

request! {
    CreateCloudMigrationTaskRequest {
        "DBInstanceName" => db_instance_name: query,
        "SourceIpAddress" => source_ip_address: query,
        "SourcePort" => source_port: query,
        "SourceAccount" => source_account: query,
        "SourcePassword" => source_password: query,
        "TaskName" => task_name: query,
        "SourceCategory" => source_category: query,
    }
}

impl Operation for CreateCloudMigrationTaskRequest {
    type Response = CreateCloudMigrationTaskResponse;
    type Error = CreateCloudMigrationTaskError;
    const INFO: OperationInfo = super::operation("CreateCloudMigrationTask")
        .required(
            &[
                "DBInstanceName",
                "SourceIpAddress",
                "SourcePort",
                "SourceAccount",
                "SourcePassword",
                "SourceCategory",
            ],
        );
    const ERRORS: &'static [CreateCloudMigrationTaskError] = &[
        CreateCloudMigrationTaskError::IncorrectDBInstanceState,
        CreateCloudMigrationTaskError::OrderComboInstanceNotAllowOperate,
        CreateCloudMigrationTaskError::PricePricingPlanResultNotFound,
        CreateCloudMigrationTaskError::OrderNoRealNameAuthentication,
        CreateCloudMigrationTaskError::IncorrectDBInstance,
        CreateCloudMigrationTaskError::IncorrectDBInstanceType,
        CreateCloudMigrationTaskError::InvalidDBInstanceNameNotFound,
        CreateCloudMigrationTaskError::IncorrectDBInstanceLockMode,
    ];
}

/// Response to [`CreateCloudMigrationTaskRequest`].
#[non_exhaustive]
pub struct CreateCloudMigrationTaskResponse {
    /// Database instance, by its ID. Example: `pgm-bp102g323jd4****`.
    pub db_instance_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8B993DA9-5272-5414-94E3-4CA8BA0146C2`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `440437220`.
    pub task_id: Option<i64>,
    /// Name that the task can be looked up by. Example: `362c6c7a-4d20-4eac-898c-1495ceab374c`.
    pub task_name: Option<String>,
}

response! {
    CreateCloudMigrationTaskResponse {
        "DBInstanceName" => db_instance_name: value,
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
        "TaskName" => task_name: value,
    }
}

/// Errors that the documentation of [`CreateCloudMigrationTaskRequest`] names.
///
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState), here with HTTP status 400
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`IncorrectDBInstance`](super::DocumentedError::IncorrectDBInstance)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
pub type CreateCloudMigrationTaskError = super::DocumentedError;
