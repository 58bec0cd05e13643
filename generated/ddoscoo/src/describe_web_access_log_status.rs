// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebAccessLogStatus`, from `ddoscoo/DescribeWebAccessLogStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RegionId};

/// Returns whether log analysis is on for a website, and its project and Logstore.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeWebAccessLogStatusRequest::new()
///     .domain("www.aliyun.com");
/// let reply = client.describe_web_access_log_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebAccessLogStatusRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
}

impl DescribeWebAccessLogStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<Open<RegionId>>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeWebAccessLogStatusRequest {
        "Domain" => domain: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeWebAccessLogStatusRequest {
    type Response = DescribeWebAccessLogStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWebAccessLogStatus")
        .required(&["Domain"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeWebAccessLogStatusRequest`].
#[non_exhaustive]
pub struct DescribeWebAccessLogStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CF33B4C3-196E-4015-AADD-5CAD00057B80`.
    pub request_id: Option<String>,
    /// Logstore that requests are written to. Example: `ddoscoo-logstore`.
    pub sls_logstore: Option<String>,
    /// Project of Log Service that takes the records.
    /// Example: `ddoscoo-project-128965410602****-cn-hangzhou`.
    pub sls_project: Option<String>,
    /// State that the sls is in. Example: `true`.
    pub sls_status: Option<bool>,
}

response! {
    DescribeWebAccessLogStatusResponse {
        "RequestId" => request_id: value,
        "SlsLogstore" => sls_logstore: value,
        "SlsProject" => sls_project: value,
        "SlsStatus" => sls_status: value,
    }
}
