// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHadoopConfigs`, from `gpdb/DescribeHadoopConfigs.md`.

use alicloud_runtime::codegen::*;

/// Returns one configuration file of an EMR cluster, such as `hdfs-site`.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeHadoopConfigsRequest::new()
///     .db_instance_id("...")
///     .emr_instance_id("...")
///     .config_name("...");
/// let reply = client.describe_hadoop_configs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHadoopConfigsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** E-MapReduce cluster that serves as the external source.
    pub emr_instance_id: Option<String>,
    /// **Required.** Which of the Hadoop configuration files is meant, without `.xml`, such as
    /// `hdfs-site`.
    pub config_name: Option<String>,
}

impl DescribeHadoopConfigsRequest {
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
    /// Sets `EmrInstanceId`, which is required.
    pub fn emr_instance_id(mut self, value: impl Into<String>) -> Self {
        self.emr_instance_id = Some(value.into());
        self
    }
    /// Sets `ConfigName`, which is required.
    pub fn config_name(mut self, value: impl Into<String>) -> Self {
        self.config_name = Some(value.into());
        self
    }
}

request! {
    DescribeHadoopConfigsRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "EmrInstanceId" => emr_instance_id: query,
        "ConfigName" => config_name: query,
    }
}

impl Operation for DescribeHadoopConfigsRequest {
    type Response = DescribeHadoopConfigsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHadoopConfigs")
        .required(&["DBInstanceId", "EmrInstanceId", "ConfigName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeHadoopConfigsRequest`].
#[non_exhaustive]
pub struct DescribeHadoopConfigsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
    /// Which of the Hadoop configuration files is meant, without `.xml`, such as `hdfs-site`.
    pub config_name: Option<String>,
    /// Text of the Hadoop configuration file. Example: `text`.
    pub config_value: Option<String>,
}

response! {
    DescribeHadoopConfigsResponse {
        "RequestId" => request_id: value,
        "ConfigName" => config_name: value,
        "ConfigValue" => config_value: value,
    }
}
