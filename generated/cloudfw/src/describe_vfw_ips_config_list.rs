// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVfwIPSConfigList`, from `cloudfw/DescribeVfwIPSConfigList.md`.

use alicloud_runtime::codegen::*;

/// Lists the intrusion prevention settings of VPC firewalls.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeVfwIPSConfigListRequest::new()
///     .page_no(1)
///     .page_size(1);
/// let reply = client.describe_vfw_ips_config_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVfwIPSConfigListRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_no: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the VPC firewall that the call is about.
    pub vpc_firewall_id: Option<String>,
}

impl DescribeVfwIPSConfigListRequest {
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
    /// Sets `PageNo`, which is required.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `VpcFirewallId`.
    pub fn vpc_firewall_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_firewall_id = Some(value.into());
        self
    }
}

request! {
    DescribeVfwIPSConfigListRequest {
        "Lang" => lang: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "VpcFirewallId" => vpc_firewall_id: query,
    }
}

impl Operation for DescribeVfwIPSConfigListRequest {
    type Response = DescribeVfwIPSConfigListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVfwIPSConfigList")
        .method("GET")
        .required(&["PageNo", "PageSize"])
        .read_only();
}

/// Response to [`DescribeVfwIPSConfigListRequest`], which the documentation does not describe.
pub type DescribeVfwIPSConfigListResponse = alicloud_runtime::UndocumentedResponse;
