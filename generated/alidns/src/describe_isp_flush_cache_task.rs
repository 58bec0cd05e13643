// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIspFlushCacheTask`, from `alidns/DescribeIspFlushCacheTask.md`.

use alicloud_runtime::codegen::*;

/// Returns one task that refreshes caches at carriers, with what each DNS node answers.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeIspFlushCacheTaskRequest::new()
///     .task_id("...");
/// let reply = client.describe_isp_flush_cache_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIspFlushCacheTaskRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl DescribeIspFlushCacheTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    DescribeIspFlushCacheTaskRequest {
        "Lang" => lang: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for DescribeIspFlushCacheTaskRequest {
    type Response = DescribeIspFlushCacheTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeIspFlushCacheTask")
        .required(&["TaskId"])
        .read_only();
}

/// Response to [`DescribeIspFlushCacheTaskRequest`].
#[non_exhaustive]
pub struct DescribeIspFlushCacheTaskResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// Domain that the entry is about, without any host part.
    pub domain_name: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant.
    pub instance_id: Option<String>,
    /// Label of the instance that people recognize it by.
    pub instance_name: Option<String>,
    /// Carrier whose DNS caches are refreshed.
    pub isp: Option<String>,
    /// How far the task has come or how it ended.
    pub task_status: Option<String>,
    /// When the item was created.
    pub create_time: Option<String>,
    /// When the item was created, as a Unix timestamp.
    pub create_timestamp: Option<i64>,
    /// What the carriers' DNS nodes answer after the refresh.
    pub flush_cache_results: Vec<FlushCacheResult>,
}

response! {
    DescribeIspFlushCacheTaskResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
        "DomainName" => domain_name: value,
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "Isp" => isp: value,
        "TaskStatus" => task_status: value,
        "CreateTime" => create_time: value,
        "CreateTimestamp" => create_timestamp: value,
        "FlushCacheResults" => flush_cache_results: list(""),
    }
}

/// What the carriers' DNS nodes answer after the refresh.
#[non_exhaustive]
pub struct FlushCacheResult {
    /// Province that the address or the data belongs to.
    pub province: Option<String>,
    /// DNS nodes of the carriers, with what they answer.
    pub dns_nodes: Vec<DnsNode>,
}

response! {
    FlushCacheResult {
        "Province" => province: value,
        "DnsNodes" => dns_nodes: list(""),
    }
}

/// DNS nodes of the carriers, with what they answer.
#[non_exhaustive]
pub struct DnsNode {
    /// Address of the DNS node at the carrier.
    pub node_ip: Option<String>,
    /// Records that the node answered with.
    pub answers: Vec<Answer>,
    /// Carrier whose DNS node answered.
    pub sp_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
}

response! {
    DnsNode {
        "NodeIp" => node_ip: value,
        "Answers" => answers: list(""),
        "SpName" => sp_name: value,
        "Status" => status: value,
    }
}

/// Records that the node answered with.
#[non_exhaustive]
pub struct Answer {
    /// Name that the record in the response belongs to.
    pub name: Option<String>,
    /// Type of the DNS record, such as `A` or `CNAME`.
    pub type_: Option<String>,
    /// Text of one record in the answer.
    pub record: Option<String>,
    /// How long resolvers may keep the answer in their cache.
    pub ttl: Option<i64>,
}

response! {
    Answer {
        "Name" => name: value,
        "Type" => type_: value,
        "Record" => record: value,
        "Ttl" => ttl: value,
    }
}
