// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcFirewallDefaultIPSConfig`, from `cloudfw/DescribeVpcFirewallDefaultIPSConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows the intrusion prevention settings of a VPC firewall: run mode, basic rules and virtual
/// patches.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeVpcFirewallDefaultIPSConfigRequest::new()
///     .vpc_firewall_id("...");
/// let reply = client.describe_vpc_firewall_default_ips_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcFirewallDefaultIPSConfigRequest {
    /// **Required.** ID of the VPC firewall that the call is about.
    pub vpc_firewall_id: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
}

impl DescribeVpcFirewallDefaultIPSConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VpcFirewallId`, which is required.
    pub fn vpc_firewall_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_firewall_id = Some(value.into());
        self
    }
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
}

request! {
    DescribeVpcFirewallDefaultIPSConfigRequest {
        "VpcFirewallId" => vpc_firewall_id: query,
        "MemberUid" => member_uid: query,
    }
}

impl Operation for DescribeVpcFirewallDefaultIPSConfigRequest {
    type Response = DescribeVpcFirewallDefaultIPSConfigResponse;
    type Error = DescribeVpcFirewallDefaultIPSConfigError;
    const INFO: OperationInfo = super::operation("DescribeVpcFirewallDefaultIPSConfig")
        .required(&["VpcFirewallId"])
        .read_only();
    const ERRORS: &'static [DescribeVpcFirewallDefaultIPSConfigError] = &[
        DescribeVpcFirewallDefaultIPSConfigError::ErrorParametersUid,
        DescribeVpcFirewallDefaultIPSConfigError::ErrorVpcFirewallId,
        DescribeVpcFirewallDefaultIPSConfigError::ErrorDBSelect,
        DescribeVpcFirewallDefaultIPSConfigError::ErrorInvalidMemberUid,
    ];
}

/// Response to [`DescribeVpcFirewallDefaultIPSConfigRequest`].
#[non_exhaustive]
pub struct DescribeVpcFirewallDefaultIPSConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `850A84D6-0DE4-4797-A1E8-00090125adf1`.
    pub request_id: Option<String>,
    /// Way in which the run works. Example: `0`.
    pub run_mode: Option<i32>,
    /// Whether this is switched on: all patch. Example: `1`.
    pub enable_all_patch: Option<i32>,
    /// Rules that apply to the basic, one entry each. Example: `1`.
    pub basic_rules: Option<i32>,
}

response! {
    DescribeVpcFirewallDefaultIPSConfigResponse {
        "RequestId" => request_id: value,
        "RunMode" => run_mode: value,
        "EnableAllPatch" => enable_all_patch: value,
        "BasicRules" => basic_rules: value,
    }
}

/// Errors that the documentation of [`DescribeVpcFirewallDefaultIPSConfigRequest`] names.
///
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorVpcFirewallId`](super::DocumentedError::ErrorVpcFirewallId)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
/// - [`ErrorInvalidMemberUid`](super::DocumentedError::ErrorInvalidMemberUid)
pub type DescribeVpcFirewallDefaultIPSConfigError = super::DocumentedError;
