// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRemoteADBDataSource`, from `gpdb/CreateRemoteADBDataSource.md`.

use alicloud_runtime::codegen::*;

/// Connects a database of another AnalyticDB for PostgreSQL instance as a data source of this one.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CreateRemoteADBDataSourceRequest::new()
///     .local_db_instance_id("...")
///     .local_database("...")
///     .remote_db_instance_id("...")
///     .remote_database("...")
///     .user_name("...")
///     .user_password("...")
///     .manager_user_name("...")
///     .manager_user_password("...");
/// let reply = client.create_remote_adb_data_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRemoteADBDataSourceRequest {
    /// **Required.** ID of the local database instance that the call is about.
    pub local_db_instance_id: Option<String>,
    /// **Required.** Database on this side.
    pub local_database: Option<String>,
    /// **Required.** ID of the remote database instance that the call is about.
    pub remote_db_instance_id: Option<String>,
    /// **Required.** Database on the other side.
    pub remote_database: Option<String>,
    /// **Required.** Name that the user logs on with.
    pub user_name: Option<String>,
    /// **Required.** Password that belongs to the user; keep it secret.
    pub user_password: Option<String>,
    /// **Required.** Name that the user of the manager is known by.
    pub manager_user_name: Option<String>,
    /// **Required.** Password that belongs to the manager user; keep it secret.
    pub manager_user_password: Option<String>,
    /// Display text for the external source.
    pub data_source_name: Option<String>,
}

impl CreateRemoteADBDataSourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LocalDBInstanceId`, which is required.
    pub fn local_db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.local_db_instance_id = Some(value.into());
        self
    }
    /// Sets `LocalDatabase`, which is required.
    pub fn local_database(mut self, value: impl Into<String>) -> Self {
        self.local_database = Some(value.into());
        self
    }
    /// Sets `RemoteDBInstanceId`, which is required.
    pub fn remote_db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.remote_db_instance_id = Some(value.into());
        self
    }
    /// Sets `RemoteDatabase`, which is required.
    pub fn remote_database(mut self, value: impl Into<String>) -> Self {
        self.remote_database = Some(value.into());
        self
    }
    /// Sets `UserName`, which is required.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `UserPassword`, which is required.
    pub fn user_password(mut self, value: impl Into<String>) -> Self {
        self.user_password = Some(value.into());
        self
    }
    /// Sets `ManagerUserName`, which is required.
    pub fn manager_user_name(mut self, value: impl Into<String>) -> Self {
        self.manager_user_name = Some(value.into());
        self
    }
    /// Sets `ManagerUserPassword`, which is required.
    pub fn manager_user_password(mut self, value: impl Into<String>) -> Self {
        self.manager_user_password = Some(value.into());
        self
    }
    /// Sets `DataSourceName`.
    pub fn data_source_name(mut self, value: impl Into<String>) -> Self {
        self.data_source_name = Some(value.into());
        self
    }
}

request! {
    CreateRemoteADBDataSourceRequest {
        "LocalDBInstanceId" => local_db_instance_id: query,
        "LocalDatabase" => local_database: query,
        "RemoteDBInstanceId" => remote_db_instance_id: query,
        "RemoteDatabase" => remote_database: query,
        "UserName" => user_name: query,
        "UserPassword" => user_password: query,
        "ManagerUserName" => manager_user_name: query,
        "ManagerUserPassword" => manager_user_password: query,
        "DataSourceName" => data_source_name: query,
    }
}

impl Operation for CreateRemoteADBDataSourceRequest {
    type Response = CreateRemoteADBDataSourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateRemoteADBDataSource")
        .required(
            &[
                "LocalDBInstanceId",
                "LocalDatabase",
                "RemoteDBInstanceId",
                "RemoteDatabase",
                "UserName",
                "UserPassword",
                "ManagerUserName",
                "ManagerUserPassword",
            ],
        );
}

/// Response to [`CreateRemoteADBDataSourceRequest`], which the documentation does not describe.
pub type CreateRemoteADBDataSourceResponse = alicloud_runtime::UndocumentedResponse;
