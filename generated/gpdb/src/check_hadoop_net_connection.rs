// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckHadoopNetConnection`, from `gpdb/CheckHadoopNetConnection.md`.

use alicloud_runtime::codegen::*;

/// Tests whether an instance can reach an external Hadoop cluster over the network.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CheckHadoopNetConnectionRequest::new()
///     .db_instance_id("...");
/// let reply = client.check_hadoop_net_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckHadoopNetConnectionRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// E-MapReduce cluster that serves as the external source.
    pub emr_instance_id: Option<String>,
    /// External source, such as Hadoop, a JDBC database or Kafka, that the instance reads.
    pub data_source_id: Option<String>,
}

impl CheckHadoopNetConnectionRequest {
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
    /// Sets `EmrInstanceId`.
    pub fn emr_instance_id(mut self, value: impl Into<String>) -> Self {
        self.emr_instance_id = Some(value.into());
        self
    }
    /// Sets `DataSourceId`.
    pub fn data_source_id(mut self, value: impl Into<String>) -> Self {
        self.data_source_id = Some(value.into());
        self
    }
}

request! {
    CheckHadoopNetConnectionRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "EmrInstanceId" => emr_instance_id: query,
        "DataSourceId" => data_source_id: query,
    }
}

impl Operation for CheckHadoopNetConnectionRequest {
    type Response = CheckHadoopNetConnectionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckHadoopNetConnection")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`CheckHadoopNetConnectionRequest`].
#[non_exhaustive]
pub struct CheckHadoopNetConnectionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
    /// State that the connection is in. Example: `Success`.
    pub connection_status: Option<String>,
    /// Text for people about the connection. Example: `connection timeout`.
    pub connection_message: Option<String>,
}

response! {
    CheckHadoopNetConnectionResponse {
        "RequestId" => request_id: value,
        "ConnectionStatus" => connection_status: value,
        "ConnectionMessage" => connection_message: value,
    }
}
