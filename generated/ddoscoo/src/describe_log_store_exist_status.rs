// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLogStoreExistStatus`, from `ddoscoo/DescribeLogStoreExistStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the Logstore for Anti-DDoS Proxy has been created.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeLogStoreExistStatusRequest::new();
/// let reply = client.describe_log_store_exist_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLogStoreExistStatusRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
}

impl DescribeLogStoreExistStatusRequest {
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
    DescribeLogStoreExistStatusRequest {
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeLogStoreExistStatusRequest {
    type Response = DescribeLogStoreExistStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLogStoreExistStatus")
        .read_only();
}

/// Response to [`DescribeLogStoreExistStatusRequest`].
#[non_exhaustive]
pub struct DescribeLogStoreExistStatusResponse {
    /// State that the exist is in. Example: `true`.
    pub exist_status: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CF33B4C3-196E-4015-AADD-5CAD00057B80`.
    pub request_id: Option<String>,
}

response! {
    DescribeLogStoreExistStatusResponse {
        "ExistStatus" => exist_status: value,
        "RequestId" => request_id: value,
    }
}
