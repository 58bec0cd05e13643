// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePostgresExtensions`, from `rds/UpdatePostgresExtensions.md`.

use alicloud_runtime::codegen::*;

/// Upgrades extensions in a database of a PostgreSQL instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::UpdatePostgresExtensionsRequest::new()
///     .db_instance_id("...")
///     .extensions("...")
///     .db_names("...");
/// let reply = client.update_postgres_extensions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePostgresExtensionsRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Extensions to be installed, upgraded, or removed.
    pub extensions: Option<String>,
    /// **Required.** Names of the databases to work on or to narrow the list down to.
    pub db_names: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl UpdatePostgresExtensionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `Extensions`, which is required.
    pub fn extensions(mut self, value: impl Into<String>) -> Self {
        self.extensions = Some(value.into());
        self
    }
    /// Sets `DBNames`, which is required.
    pub fn db_names(mut self, value: impl Into<String>) -> Self {
        self.db_names = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    UpdatePostgresExtensionsRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "Extensions" => extensions: query,
        "DBNames" => db_names: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for UpdatePostgresExtensionsRequest {
    type Response = UpdatePostgresExtensionsResponse;
    type Error = UpdatePostgresExtensionsError;
    const INFO: OperationInfo = super::operation("UpdatePostgresExtensions")
        .required(&["DBInstanceId", "Extensions", "DBNames"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [UpdatePostgresExtensionsError] = &[
        UpdatePostgresExtensionsError::InvalidDBNameFormat,
        UpdatePostgresExtensionsError::IncorrectDBInstanceType,
        UpdatePostgresExtensionsError::IncorrectDBInstanceLockMode,
        UpdatePostgresExtensionsError::IncorrectDBInstanceState,
        UpdatePostgresExtensionsError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`UpdatePostgresExtensionsRequest`].
pub type UpdatePostgresExtensionsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdatePostgresExtensionsRequest`] names.
///
/// - [`InvalidDBNameFormat`](super::DocumentedError::InvalidDBNameFormat)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode), here with HTTP status 403
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type UpdatePostgresExtensionsError = super::DocumentedError;
