// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateJDBCDataSource`, from `gpdb/CreateJDBCDataSource.md`.

use alicloud_runtime::codegen::*;

/// Configures a database reachable by JDBC as an external data source of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CreateJDBCDataSourceRequest::new()
///     .db_instance_id("...");
/// let reply = client.create_jdbc_data_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateJDBCDataSourceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Display text for the external source.
    pub data_source_name: Option<String>,
    /// Free text that tells people about the data source.
    pub data_source_description: Option<String>,
    /// What the external source is, such as `hdfs`, `hive`, `mysql` or `kafka`.
    pub data_source_type: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// JDBC address of the database.
    pub jdbc_connection_string: Option<String>,
    /// Name that the user of the JDBC is known by.
    pub jdbc_user_name: Option<String>,
    /// Password that belongs to the JDBC; keep it secret.
    pub jdbc_password: Option<String>,
}

impl CreateJDBCDataSourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DataSourceName`.
    pub fn data_source_name(mut self, value: impl Into<String>) -> Self {
        self.data_source_name = Some(value.into());
        self
    }
    /// Sets `DataSourceDescription`.
    pub fn data_source_description(mut self, value: impl Into<String>) -> Self {
        self.data_source_description = Some(value.into());
        self
    }
    /// Sets `DataSourceType`.
    pub fn data_source_type(mut self, value: impl Into<String>) -> Self {
        self.data_source_type = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `JDBCConnectionString`.
    pub fn jdbc_connection_string(mut self, value: impl Into<String>) -> Self {
        self.jdbc_connection_string = Some(value.into());
        self
    }
    /// Sets `JDBCUserName`.
    pub fn jdbc_user_name(mut self, value: impl Into<String>) -> Self {
        self.jdbc_user_name = Some(value.into());
        self
    }
    /// Sets `JDBCPassword`.
    pub fn jdbc_password(mut self, value: impl Into<String>) -> Self {
        self.jdbc_password = Some(value.into());
        self
    }
}

request! {
    CreateJDBCDataSourceRequest {
        "RegionId" => region_id: query,
        "DataSourceName" => data_source_name: query,
        "DataSourceDescription" => data_source_description: query,
        "DataSourceType" => data_source_type: query,
        "DBInstanceId" => db_instance_id: query,
        "JDBCConnectionString" => jdbc_connection_string: query,
        "JDBCUserName" => jdbc_user_name: query,
        "JDBCPassword" => jdbc_password: query,
    }
}

impl Operation for CreateJDBCDataSourceRequest {
    type Response = CreateJDBCDataSourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateJDBCDataSource")
        .required(&["DBInstanceId"])
        .region("RegionId");
}

/// Response to [`CreateJDBCDataSourceRequest`].
#[non_exhaustive]
pub struct CreateJDBCDataSourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2C125605-266F-41CA-8AC5-3A643D4F42C5`.
    pub request_id: Option<String>,
    /// External source, such as Hadoop, a JDBC database or Kafka, that the instance reads.
    /// Example: `123`.
    pub data_source_id: Option<String>,
}

response! {
    CreateJDBCDataSourceResponse {
        "RequestId" => request_id: value,
        "DataSourceId" => data_source_id: value,
    }
}
