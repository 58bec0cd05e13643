// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckHadoopDataSource`, from `gpdb/CheckHadoopDataSource.md`.

use alicloud_runtime::codegen::*;

/// Checks whether the configuration of a Hadoop data source works.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CheckHadoopDataSourceRequest::new()
///     .db_instance_id("...")
///     .data_source_id("...")
///     .check_dir("...");
/// let reply = client.check_hadoop_data_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckHadoopDataSourceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** External source, such as Hadoop, a JDBC database or Kafka, that the instance
    /// reads.
    pub data_source_id: Option<String>,
    /// **Required.** Hadoop path to check.
    pub check_dir: Option<String>,
}

impl CheckHadoopDataSourceRequest {
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
    /// Sets `DataSourceId`, which is required.
    pub fn data_source_id(mut self, value: impl Into<String>) -> Self {
        self.data_source_id = Some(value.into());
        self
    }
    /// Sets `CheckDir`, which is required.
    pub fn check_dir(mut self, value: impl Into<String>) -> Self {
        self.check_dir = Some(value.into());
        self
    }
}

request! {
    CheckHadoopDataSourceRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "DataSourceId" => data_source_id: query,
        "CheckDir" => check_dir: query,
    }
}

impl Operation for CheckHadoopDataSourceRequest {
    type Response = CheckHadoopDataSourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckHadoopDataSource")
        .required(&["DBInstanceId", "DataSourceId", "CheckDir"])
        .region("RegionId")
        .read_only();
}

/// Response to [`CheckHadoopDataSourceRequest`].
#[non_exhaustive]
pub struct CheckHadoopDataSourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `serivce unavaliable`.
    pub message: Option<String>,
}

response! {
    CheckHadoopDataSourceResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
        "Message" => message: value,
    }
}
