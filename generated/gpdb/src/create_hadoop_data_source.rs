// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHadoopDataSource`, from `gpdb/CreateHadoopDataSource.md`.

use alicloud_runtime::codegen::*;

/// Configures a Hadoop cluster as an external data source of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CreateHadoopDataSourceRequest::new()
///     .db_instance_id("...");
/// let reply = client.create_hadoop_data_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHadoopDataSourceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Display text for the external source.
    pub data_source_name: Option<String>,
    /// Free text that tells people about the data source.
    pub data_source_description: Option<String>,
    /// What the external source is, such as `hdfs`, `hive`, `mysql` or `kafka`.
    pub data_source_type: Option<String>,
    /// Whether the Hadoop cluster comes from E-MapReduce (`emr`) or is one you run yourself.
    pub hadoop_create_type: Option<String>,
    /// Lines for `/etc/hosts` with IP and name of each Hadoop node.
    pub hadoop_hosts_address: Option<String>,
    /// Text of core-site.xml.
    pub hadoop_core_conf: Option<String>,
    /// Text of hdfs-site.xml; needed for tables on HDFS.
    pub hdfs_conf: Option<String>,
    /// Text of hive-site.xml.
    pub hive_conf: Option<String>,
    /// Text of yarn-site.xml.
    pub yarn_conf: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Text of mapred-site.xml.
    pub map_reduce_conf: Option<String>,
    /// E-MapReduce cluster that serves as the external source.
    pub emr_instance_id: Option<String>,
}

impl CreateHadoopDataSourceRequest {
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
    /// Sets `HadoopCreateType`.
    pub fn hadoop_create_type(mut self, value: impl Into<String>) -> Self {
        self.hadoop_create_type = Some(value.into());
        self
    }
    /// Sets `HadoopHostsAddress`.
    pub fn hadoop_hosts_address(mut self, value: impl Into<String>) -> Self {
        self.hadoop_hosts_address = Some(value.into());
        self
    }
    /// Sets `HadoopCoreConf`.
    pub fn hadoop_core_conf(mut self, value: impl Into<String>) -> Self {
        self.hadoop_core_conf = Some(value.into());
        self
    }
    /// Sets `HDFSConf`.
    pub fn hdfs_conf(mut self, value: impl Into<String>) -> Self {
        self.hdfs_conf = Some(value.into());
        self
    }
    /// Sets `HiveConf`.
    pub fn hive_conf(mut self, value: impl Into<String>) -> Self {
        self.hive_conf = Some(value.into());
        self
    }
    /// Sets `YarnConf`.
    pub fn yarn_conf(mut self, value: impl Into<String>) -> Self {
        self.yarn_conf = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `MapReduceConf`.
    pub fn map_reduce_conf(mut self, value: impl Into<String>) -> Self {
        self.map_reduce_conf = Some(value.into());
        self
    }
    /// Sets `EmrInstanceId`.
    pub fn emr_instance_id(mut self, value: impl Into<String>) -> Self {
        self.emr_instance_id = Some(value.into());
        self
    }
}

request! {
    CreateHadoopDataSourceRequest {
        "RegionId" => region_id: query,
        "DataSourceName" => data_source_name: query,
        "DataSourceDescription" => data_source_description: query,
        "DataSourceType" => data_source_type: query,
        "HadoopCreateType" => hadoop_create_type: query,
        "HadoopHostsAddress" => hadoop_hosts_address: query,
        "HadoopCoreConf" => hadoop_core_conf: query,
        "HDFSConf" => hdfs_conf: query,
        "HiveConf" => hive_conf: query,
        "YarnConf" => yarn_conf: query,
        "DBInstanceId" => db_instance_id: query,
        "MapReduceConf" => map_reduce_conf: query,
        "EmrInstanceId" => emr_instance_id: query,
    }
}

impl Operation for CreateHadoopDataSourceRequest {
    type Response = CreateHadoopDataSourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateHadoopDataSource")
        .required(&["DBInstanceId"])
        .region("RegionId");
}

/// Response to [`CreateHadoopDataSourceRequest`].
#[non_exhaustive]
pub struct CreateHadoopDataSourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2C125605-266F-41CA-8AC5-3A643D4F42C5`.
    pub request_id: Option<String>,
    /// External source, such as Hadoop, a JDBC database or Kafka, that the instance reads.
    /// Example: `123`.
    pub data_source_id: Option<i32>,
}

response! {
    CreateHadoopDataSourceResponse {
        "RequestId" => request_id: value,
        "DataSourceId" => data_source_id: value,
    }
}
