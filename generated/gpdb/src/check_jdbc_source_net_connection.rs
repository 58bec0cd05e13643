// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckJDBCSourceNetConnection`, from `gpdb/CheckJDBCSourceNetConnection.md`.

use alicloud_runtime::codegen::*;

/// Tests whether an instance can reach the database behind a JDBC connection string.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CheckJDBCSourceNetConnectionRequest::new()
///     .db_instance_id("...");
/// let reply = client.check_jdbc_source_net_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckJDBCSourceNetConnectionRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// JDBC address of the database.
    pub jdbc_connection_string: Option<String>,
    /// External source, such as Hadoop, a JDBC database or Kafka, that the instance reads.
    pub data_source_id: Option<String>,
}

impl CheckJDBCSourceNetConnectionRequest {
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `JdbcConnectionString`.
    pub fn jdbc_connection_string(mut self, value: impl Into<String>) -> Self {
        self.jdbc_connection_string = Some(value.into());
        self
    }
    /// Sets `DataSourceId`.
    pub fn data_source_id(mut self, value: impl Into<String>) -> Self {
        self.data_source_id = Some(value.into());
        self
    }
}

request! {
    CheckJDBCSourceNetConnectionRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "JdbcConnectionString" => jdbc_connection_string: query,
        "DataSourceId" => data_source_id: query,
    }
}

impl Operation for CheckJDBCSourceNetConnectionRequest {
    type Response = CheckJDBCSourceNetConnectionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckJDBCSourceNetConnection")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`CheckJDBCSourceNetConnectionRequest`].
#[non_exhaustive]
pub struct CheckJDBCSourceNetConnectionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
    /// State that the connection is in. Example: `Success`.
    pub connection_status: Option<String>,
    /// Text for people about the connection. Example: `connection timeout`.
    pub connection_message: Option<String>,
}

response! {
    CheckJDBCSourceNetConnectionResponse {
        "RequestId" => request_id: value,
        "ConnectionStatus" => connection_status: value,
        "ConnectionMessage" => connection_message: value,
    }
}
