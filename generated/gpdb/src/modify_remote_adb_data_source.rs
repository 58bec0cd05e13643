// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyRemoteADBDataSource`, from `gpdb/ModifyRemoteADBDataSource.md`.

use alicloud_runtime::codegen::*;

/// Changes name or credentials of a data source that leads to another instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ModifyRemoteADBDataSourceRequest::new()
///     .local_db_instance_id("...")
///     .user_name("...")
///     .user_password("...")
///     .data_source_id("...");
/// let reply = client.modify_remote_adb_data_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyRemoteADBDataSourceRequest {
    /// **Required.** ID of the local database instance that the call is about.
    pub local_db_instance_id: Option<String>,
    /// **Required.** Name that the user logs on with.
    pub user_name: Option<String>,
    /// **Required.** Password that belongs to the user; keep it secret.
    pub user_password: Option<String>,
    /// **Required.** External source, such as Hadoop, a JDBC database or Kafka, that the instance
    /// reads.
    pub data_source_id: Option<String>,
    /// Display text for the external source.
    pub data_source_name: Option<String>,
}

impl ModifyRemoteADBDataSourceRequest {
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
    /// Sets `DataSourceId`, which is required.
    pub fn data_source_id(mut self, value: impl Into<String>) -> Self {
        self.data_source_id = Some(value.into());
        self
    }
    /// Sets `DataSourceName`.
    pub fn data_source_name(mut self, value: impl Into<String>) -> Self {
        self.data_source_name = Some(value.into());
        self
    }
}

request! {
    ModifyRemoteADBDataSourceRequest {
        "LocalDBInstanceId" => local_db_instance_id: query,
        "UserName" => user_name: query,
        "UserPassword" => user_password: query,
        "DataSourceId" => data_source_id: query,
        "DataSourceName" => data_source_name: query,
    }
}

impl Operation for ModifyRemoteADBDataSourceRequest {
    type Response = ModifyRemoteADBDataSourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyRemoteADBDataSource")
        .required(&["LocalDBInstanceId", "UserName", "UserPassword", "DataSourceId"]);
}

/// Response to [`ModifyRemoteADBDataSourceRequest`], which the documentation does not describe.
pub type ModifyRemoteADBDataSourceResponse = alicloud_runtime::UndocumentedResponse;
