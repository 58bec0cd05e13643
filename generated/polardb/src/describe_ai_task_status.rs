// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAITaskStatus`, from `polardb/DescribeAITaskStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows whether the PolarDB for AI feature of a cluster is on and in which state it is.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeAITaskStatusRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_ai_task_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAITaskStatusRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeAITaskStatusRequest {
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
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribeAITaskStatusRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeAITaskStatusRequest {
    type Response = DescribeAITaskStatusResponse;
    type Error = DescribeAITaskStatusError;
    const INFO: OperationInfo = super::operation("DescribeAITaskStatus")
        .method("GET")
        .required(&["DBClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAITaskStatusError] = &[
        DescribeAITaskStatusError::CallDB4AIError,
        DescribeAITaskStatusError::InvalidDBInstanceNotFound,
        DescribeAITaskStatusError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`DescribeAITaskStatusRequest`].
#[non_exhaustive]
pub struct DescribeAITaskStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B7BFB11-C077-4FE3-B051-F69CEB******`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for. Example: `pc-xxxxxxxxxx`.
    pub db_cluster_id: Option<String>,
    /// Name that the status goes by. Example: `text`.
    pub status_name: Option<String>,
}

response! {
    DescribeAITaskStatusResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
        "DBClusterId" => db_cluster_id: value,
        "StatusName" => status_name: value,
    }
}

/// Errors that the documentation of [`DescribeAITaskStatusRequest`] names.
///
/// - [`CallDB4AIError`](super::DocumentedError::CallDB4AIError)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type DescribeAITaskStatusError = super::DocumentedError;
