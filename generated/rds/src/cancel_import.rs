// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelImport`, from `rds/CancelImport.md`.

use alicloud_runtime::codegen::*;

/// Withdrawn; used to call off the migration of databases between two SQL Server instances.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CancelImportRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .import_id(8562584);
/// let reply = client.cancel_import(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelImportRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Migration task concerned, as its start returned it. Example: `8562584`.
    pub import_id: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmy****`.
    pub resource_group_id: Option<String>,
}

impl CancelImportRequest {
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
    /// Sets `ImportId`, which is required.
    #[inline]
    pub fn import_id(mut self, value: i32) -> Self {
        self.import_id = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CancelImportRequest {
        "DBInstanceId" => db_instance_id: query,
        "ImportId" => import_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CancelImportRequest {
    type Response = CancelImportResponse;
    type Error = CancelImportError;
    const INFO: OperationInfo = super::operation("CancelImport")
        .required(&["DBInstanceId", "ImportId"]);
    const ERRORS: &'static [CancelImportError] = &[
        CancelImportError::IncorrectDBInstanceType,
        CancelImportError::IncorrectDBInstanceCharacterType,
        CancelImportError::OperationDeniedIncorrectTaskStatus,
        CancelImportError::OperationDeniedIncorrectMigrationStatus,
        CancelImportError::InvalidDBInstanceNameNotFound,
        CancelImportError::InvalidMigrationIDNotFound,
        CancelImportError::InvalidTaskNotFound,
    ];
}

/// Response to [`CancelImportRequest`].
pub type CancelImportResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CancelImportRequest`] names.
///
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceCharacterType`](super::DocumentedError::IncorrectDBInstanceCharacterType)
/// - [`OperationDeniedIncorrectTaskStatus`](super::DocumentedError::OperationDeniedIncorrectTaskStatus)
/// - [`OperationDeniedIncorrectMigrationStatus`](super::DocumentedError::OperationDeniedIncorrectMigrationStatus)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`InvalidMigrationIDNotFound`](super::DocumentedError::InvalidMigrationIDNotFound)
/// - [`InvalidTaskNotFound`](super::DocumentedError::InvalidTaskNotFound)
pub type CancelImportError = super::DocumentedError;
