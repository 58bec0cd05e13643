// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMigrationOperations`, from `rocketmq/ListMigrationOperations.md`.

use alicloud_runtime::codegen::*;

/// Lists the operations of a migration, by stage and type.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::ListMigrationOperationsRequest::new()
///     .migration_id(1)
///     .stage_type("...")
///     .operation_type("...")
///     .page_number(1)
///     .page_size(1);
/// let reply = client.list_migration_operations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMigrationOperationsRequest {
    /// **Required.** Move of another cluster to this service.
    pub migration_id: Option<i64>,
    /// **Required.** Phase that the migration is in.
    pub stage_type: Option<String>,
    /// **Required.** Which sort of steps to list.
    pub operation_type: Option<String>,
    /// Text to search for.
    pub filter: Option<String>,
    /// RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Number that counts or picks out the page. Range: 1 to 100000000.
    pub page_number: Option<i32>,
    /// **Required.** How large the page is or is to be. Range: 10 to 10000.
    pub page_size: Option<i32>,
}

impl ListMigrationOperationsRequest {
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
    /// Sets `stageType`, which is required.
    pub fn stage_type(mut self, value: impl Into<String>) -> Self {
        self.stage_type = Some(value.into());
        self
    }
    /// Sets `operationType`, which is required.
    pub fn operation_type(mut self, value: impl Into<String>) -> Self {
        self.operation_type = Some(value.into());
        self
    }
    /// Sets `filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `instanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `pageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `pageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListMigrationOperationsRequest {
        "migrationId" => migration_id: path,
        "stageType" => stage_type: path,
        "operationType" => operation_type: query,
        "filter" => filter: query,
        "instanceId" => instance_id: query,
        "pageNumber" => page_number: query,
        "pageSize" => page_size: query,
    }
}

impl Operation for ListMigrationOperationsRequest {
    type Response = ListMigrationOperationsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListMigrationOperations")
        .roa("GET", "/migrations/{migrationId}/stages/{stageType}/operations")
        .required(
            &["migrationId", "stageType", "operationType", "pageNumber", "pageSize"],
        )
        .read_only();
}

/// Response to [`ListMigrationOperationsRequest`], which the documentation does not describe.
pub type ListMigrationOperationsResponse = alicloud_runtime::UndocumentedResponse;
