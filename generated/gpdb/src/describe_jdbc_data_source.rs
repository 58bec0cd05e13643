// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeJDBCDataSource`, from `gpdb/DescribeJDBCDataSource.md`.

use alicloud_runtime::codegen::*;

/// Returns the configuration of one JDBC data source of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeJDBCDataSourceRequest::new()
///     .db_instance_id("...")
///     .data_source_id("...");
/// let reply = client.describe_jdbc_data_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeJDBCDataSourceRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** External source, such as Hadoop, a JDBC database or Kafka, that the instance
    /// reads.
    pub data_source_id: Option<String>,
}

impl DescribeJDBCDataSourceRequest {
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
    /// Sets `DataSourceId`, which is required.
    pub fn data_source_id(mut self, value: impl Into<String>) -> Self {
        self.data_source_id = Some(value.into());
        self
    }
}

request! {
    DescribeJDBCDataSourceRequest {
        "DBInstanceId" => db_instance_id: query,
        "DataSourceId" => data_source_id: query,
    }
}

impl Operation for DescribeJDBCDataSourceRequest {
    type Response = DescribeJDBCDataSourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeJDBCDataSource")
        .required(&["DBInstanceId", "DataSourceId"])
        .read_only();
}

/// Response to [`DescribeJDBCDataSourceRequest`].
#[non_exhaustive]
pub struct DescribeJDBCDataSourceResponse {
    /// External source, such as Hadoop, a JDBC database or Kafka, that the instance reads.
    /// Example: `123`.
    pub data_source_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
    /// Display text for the external source. Example: `hdfs_pxf`.
    pub data_source_name: Option<String>,
    /// Free text that tells people about the data source. Example: `mysql data source config`.
    pub data_source_description: Option<String>,
    /// State that the data source is in. Example: `Running`.
    pub data_source_status: Option<String>,
    /// Text for people about the status.
    pub status_message: Option<String>,
    /// When the item was created. Example: `2019-09-08T16:00:00Z`.
    pub create_time: Option<Timestamp>,
    /// What the external source is, such as `hdfs`, `hive`, `mysql` or `kafka`.
    pub data_source_type: Option<String>,
    /// JDBC address of the database.
    /// Example: `jdbc:mysql://rm-xxx.mysql.rds.aliyuncs.com:3306/testadmin`.
    pub jdbc_connection_string: Option<String>,
    /// Name that the user of the JDBC is known by. Example: `testuser`.
    pub jdbc_user_name: Option<String>,
    /// Password that belongs to the JDBC; keep it secret. Example: `testpasswd`.
    pub jdbc_password: Option<String>,
}

response! {
    DescribeJDBCDataSourceResponse {
        "DataSourceId" => data_source_id: value,
        "RequestId" => request_id: value,
        "DataSourceName" => data_source_name: value,
        "DataSourceDescription" => data_source_description: value,
        "DataSourceStatus" => data_source_status: value,
        "StatusMessage" => status_message: value,
        "CreateTime" => create_time: value,
        "DataSourceType" => data_source_type: value,
        "JDBCConnectionString" => jdbc_connection_string: value,
        "JDBCUserName" => jdbc_user_name: value,
        "JDBCPassword" => jdbc_password: value,
    }
}
