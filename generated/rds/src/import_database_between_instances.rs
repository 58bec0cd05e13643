// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImportDatabaseBetweenInstances`, from `rds/ImportDatabaseBetweenInstances.md`.

use alicloud_runtime::codegen::*;

/// Migrates databases from one instance to another.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ImportDatabaseBetweenInstancesRequest::new()
///     .db_info("{“DBNames”:[“mydb”,”mydb2”]}")
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .source_db_instance_id("rm-g4a1jk8xxxxxxx");
/// let reply = client.import_database_between_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ImportDatabaseBetweenInstancesRequest {
    /// **Required.** Databases to migrate, with their names on the other instance.
    /// Example: `{“DBNames”:[“mydb”,”mydb2”]}`.
    pub db_info: Option<String>,
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Instance that the databases come from, by its ID. Example: `rm-g4a1jk8xxxxxxx`.
    pub source_db_instance_id: Option<String>,
}

impl ImportDatabaseBetweenInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInfo`, which is required.
    pub fn db_info(mut self, value: impl Into<String>) -> Self {
        self.db_info = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `SourceDBInstanceId`, which is required.
    pub fn source_db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.source_db_instance_id = Some(value.into());
        self
    }
}

request! {
    ImportDatabaseBetweenInstancesRequest {
        "DBInfo" => db_info: query,
        "DBInstanceId" => db_instance_id: query,
        "SourceDBInstanceId" => source_db_instance_id: query,
    }
}

impl Operation for ImportDatabaseBetweenInstancesRequest {
    type Response = ImportDatabaseBetweenInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ImportDatabaseBetweenInstances")
        .required(&["DBInfo", "DBInstanceId", "SourceDBInstanceId"]);
}

/// Response to [`ImportDatabaseBetweenInstancesRequest`].
#[non_exhaustive]
pub struct ImportDatabaseBetweenInstancesResponse {
    /// Migration task, by its ID. Example: `85265475235`.
    pub import_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5A77D650-27A1-4E08-AD9E-59008EDB6927`.
    pub request_id: Option<String>,
}

response! {
    ImportDatabaseBetweenInstancesResponse {
        "ImportId" => import_id: value,
        "RequestId" => request_id: value,
    }
}
