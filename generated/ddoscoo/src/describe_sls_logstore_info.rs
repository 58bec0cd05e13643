// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSlsLogstoreInfo`, from `ddoscoo/DescribeSlsLogstoreInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns project, capacity, used space, and retention of the log analysis Logstore.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeSlsLogstoreInfoRequest::new();
/// let reply = client.describe_sls_logstore_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSlsLogstoreInfoRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
}

impl DescribeSlsLogstoreInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeSlsLogstoreInfoRequest {
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeSlsLogstoreInfoRequest {
    type Response = DescribeSlsLogstoreInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSlsLogstoreInfo").read_only();
}

/// Response to [`DescribeSlsLogstoreInfoRequest`].
#[non_exhaustive]
pub struct DescribeSlsLogstoreInfoResponse {
    /// How long a record may be kept before it is fetched anew. Example: `180`.
    pub ttl: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CF33B4C3-196E-4015-AADD-5CAD00057B80`.
    pub request_id: Option<String>,
    /// Upper limit of the amount. Example: `3298534883328`.
    pub quota: Option<i64>,
    /// Logstore of Log Service that has the records. Example: `ddoscoo-logstore`.
    pub log_store: Option<String>,
    /// Log space taken, in bytes. Example: `0`.
    pub used: Option<i64>,
    /// Project that the item belongs to. Example: `ddoscoo-project-181071506993****-cn-hangzhou`.
    pub project: Option<String>,
}

response! {
    DescribeSlsLogstoreInfoResponse {
        "Ttl" => ttl: value,
        "RequestId" => request_id: value,
        "Quota" => quota: value,
        "LogStore" => log_store: value,
        "Used" => used: value,
        "Project" => project: value,
    }
}
