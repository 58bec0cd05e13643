// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRiskSecurityGroupDetail`, from `cloudfw/DescribeRiskSecurityGroupDetail.md`.

use alicloud_runtime::codegen::*;

/// Lists the instances affected by one risky security group rule.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeRiskSecurityGroupDetailRequest::new()
///     .page_no("...")
///     .page_size("...");
/// let reply = client.describe_risk_security_group_detail(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeRiskSecurityGroupDetailRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Risk of which security groups are asked for, by its ID.
    pub rule_uuid: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_no: Option<String>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeRiskSecurityGroupDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `RuleUuid`.
    pub fn rule_uuid(mut self, value: impl Into<String>) -> Self {
        self.rule_uuid = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `PageNo`, which is required.
    pub fn page_no(mut self, value: impl Into<String>) -> Self {
        self.page_no = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeRiskSecurityGroupDetailRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "RuleUuid" => rule_uuid: query,
        "InstanceId" => instance_id: query,
        "InstanceName" => instance_name: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeRiskSecurityGroupDetailRequest {
    type Response = DescribeRiskSecurityGroupDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRiskSecurityGroupDetail")
        .required(&["PageNo", "PageSize"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRiskSecurityGroupDetailRequest`], which the documentation does not describe.
pub type DescribeRiskSecurityGroupDetailResponse = alicloud_runtime::UndocumentedResponse;
