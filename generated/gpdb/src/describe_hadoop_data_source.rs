// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHadoopDataSource`, from `gpdb/DescribeHadoopDataSource.md`.

use alicloud_runtime::codegen::*;

/// Returns the configuration of one Hadoop data source of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeHadoopDataSourceRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_hadoop_data_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHadoopDataSourceRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// External source, such as Hadoop, a JDBC database or Kafka, that the instance reads.
    pub data_source_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeHadoopDataSourceRequest {
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
    /// Sets `DataSourceId`.
    pub fn data_source_id(mut self, value: impl Into<String>) -> Self {
        self.data_source_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeHadoopDataSourceRequest {
        "DBInstanceId" => db_instance_id: query,
        "DataSourceId" => data_source_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeHadoopDataSourceRequest {
    type Response = DescribeHadoopDataSourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHadoopDataSource")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeHadoopDataSourceRequest`].
#[non_exhaustive]
pub struct DescribeHadoopDataSourceResponse {
    /// External source, such as Hadoop, a JDBC database or Kafka, that the instance reads.
    /// Example: `123`.
    pub data_source_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
    /// Display text for the external source. Example: `hdfs_pxf`.
    pub data_source_name: Option<String>,
    /// Free text that tells people about the data source. Example: `text`.
    pub data_source_description: Option<String>,
    /// State that the data source is in. Example: `Running`.
    pub data_source_status: Option<String>,
    /// Directory that holds the Hadoop settings. Example: `HadoopDir`.
    pub data_source_dir: Option<String>,
    /// Text for people about the status.
    pub status_message: Option<String>,
    /// When the item was created. Example: `2019-09-08T16:00:00Z`.
    pub create_time: Option<Timestamp>,
    /// What the external source is, such as `hdfs`, `hive`, `mysql` or `kafka`.
    pub data_source_type: Option<String>,
    /// Whether the Hadoop cluster comes from E-MapReduce (`emr`) or is one you run yourself.
    /// Example: `emr`.
    pub hadoop_create_type: Option<String>,
    /// Lines for `/etc/hosts` with IP and name of each Hadoop node. Example: `127.0.0.1 localhost`.
    pub hadoop_hosts_address: Option<String>,
    /// Text of core-site.xml. Example: `text`.
    pub hadoop_core_conf: Option<String>,
    /// Text of hdfs-site.xml. Example: `text`.
    pub hdfs_conf: Option<String>,
    /// Text of hive-site.xml. Example: `text`.
    pub hive_conf: Option<String>,
    /// Text of yarn-site.xml. Example: `text`.
    pub yarn_conf: Option<String>,
    /// Text of mapred-site.xml. Example: `text`.
    pub map_reduce_conf: Option<String>,
    /// E-MapReduce cluster that serves as the external source. Example: `c-1234567`.
    pub emr_instance_id: Option<String>,
}

response! {
    DescribeHadoopDataSourceResponse {
        "DataSourceId" => data_source_id: value,
        "RequestId" => request_id: value,
        "DataSourceName" => data_source_name: value,
        "DataSourceDescription" => data_source_description: value,
        "DataSourceStatus" => data_source_status: value,
        "DataSourceDir" => data_source_dir: value,
        "StatusMessage" => status_message: value,
        "CreateTime" => create_time: value,
        "DataSourceType" => data_source_type: value,
        "HadoopCreateType" => hadoop_create_type: value,
        "HadoopHostsAddress" => hadoop_hosts_address: value,
        "HadoopCoreConf" => hadoop_core_conf: value,
        "HDFSConf" => hdfs_conf: value,
        "HiveConf" => hive_conf: value,
        "YarnConf" => yarn_conf: value,
        "MapReduceConf" => map_reduce_conf: value,
        "EmrInstanceId" => emr_instance_id: value,
    }
}
