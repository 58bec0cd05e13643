// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceOpsRecords`, from `eci/DescribeInstanceOpsRecords.md`.

use alicloud_runtime::codegen::*;

/// Lists the O\&M tasks of a container group with their results.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::DescribeInstanceOpsRecordsRequest::new()
///     .region_id("cn-hangzhou")
///     .container_group_id("eci-bp1dvysdafbh00t7****")
///     .ops_type("coredump");
/// let reply = client.describe_instance_ops_records(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceOpsRecordsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Elastic container instance, which runs like a pod.
    /// Example: `eci-bp1dvysdafbh00t7****`.
    pub container_group_id: Option<String>,
    /// **Required.** Which kind of ops it is or is to be. Example: `coredump`.
    pub ops_type: Option<String>,
}

impl DescribeInstanceOpsRecordsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ContainerGroupId`, which is required.
    pub fn container_group_id(mut self, value: impl Into<String>) -> Self {
        self.container_group_id = Some(value.into());
        self
    }
    /// Sets `OpsType`, which is required.
    pub fn ops_type(mut self, value: impl Into<String>) -> Self {
        self.ops_type = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceOpsRecordsRequest {
        "RegionId" => region_id: query,
        "ContainerGroupId" => container_group_id: query,
        "OpsType" => ops_type: query,
    }
}

impl Operation for DescribeInstanceOpsRecordsRequest {
    type Response = DescribeInstanceOpsRecordsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceOpsRecords")
        .required(&["RegionId", "ContainerGroupId", "OpsType"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeInstanceOpsRecordsRequest`].
#[non_exhaustive]
pub struct DescribeInstanceOpsRecordsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `89945DD3-9072-47D0-A318-353284CFC7B3`.
    pub request_id: Option<String>,
    /// The records that were found or are concerned, one entry each.
    pub records: Vec<Record>,
}

response! {
    DescribeInstanceOpsRecordsResponse {
        "RequestId" => request_id: value,
        "Records" => records: list(""),
    }
}

/// The records that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Record {
    /// When the item was created. Example: `2024-07-22T09:27:43Z`.
    pub create_time: Option<Timestamp>,
    /// When the item runs out. Example: `2024-07-22T21:27:43Z`.
    pub expire_time: Option<Timestamp>,
    /// Which kind of ops it is or is to be. Example: `Coredump`.
    pub ops_type: Option<String>,
    /// State that the ops is in. Example: `Ready`.
    pub ops_status: Option<String>,
    /// Which kind of result it is or is to be. Example: `Oss`.
    pub result_type: Option<String>,
    /// What the result contains. Example: `http://eci-******`.
    pub result_content: Option<String>,
}

response! {
    Record {
        "CreateTime" => create_time: value,
        "ExpireTime" => expire_time: value,
        "OpsType" => ops_type: value,
        "OpsStatus" => ops_status: value,
        "ResultType" => result_type: value,
        "ResultContent" => result_content: value,
    }
}
