// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcFirewallIPSWhitelist`, from `cloudfw/DescribeVpcFirewallIPSWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Lists the intrusion prevention whitelist entries of VPC firewalls.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeVpcFirewallIPSWhitelistRequest::new()
///     .vpc_firewall_id("...");
/// let reply = client.describe_vpc_firewall_ips_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcFirewallIPSWhitelistRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<i64>,
    /// **Required.** ID of the VPC firewall that the call is about.
    pub vpc_firewall_id: Option<String>,
}

impl DescribeVpcFirewallIPSWhitelistRequest {
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
    /// Sets `MemberUid`.
    #[inline]
    pub fn member_uid(mut self, value: i64) -> Self {
        self.member_uid = Some(value);
        self
    }
    /// Sets `VpcFirewallId`, which is required.
    pub fn vpc_firewall_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_firewall_id = Some(value.into());
        self
    }
}

request! {
    DescribeVpcFirewallIPSWhitelistRequest {
        "Lang" => lang: query,
        "MemberUid" => member_uid: query,
        "VpcFirewallId" => vpc_firewall_id: query,
    }
}

impl Operation for DescribeVpcFirewallIPSWhitelistRequest {
    type Response = DescribeVpcFirewallIPSWhitelistResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVpcFirewallIPSWhitelist")
        .required(&["VpcFirewallId"])
        .read_only();
}

/// Response to [`DescribeVpcFirewallIPSWhitelistRequest`].
#[non_exhaustive]
pub struct DescribeVpcFirewallIPSWhitelistResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B5EE02F9-4F21-56CA-AA49-F9F8D69483C1`.
    pub request_id: Option<String>,
    /// The whitelists that were found or are concerned, one entry each.
    pub whitelists: Vec<Whitelist>,
}

response! {
    DescribeVpcFirewallIPSWhitelistResponse {
        "RequestId" => request_id: value,
        "Whitelists" => whitelists: list(""),
    }
}

/// The whitelists that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Whitelist {
    /// ID of the VPC firewall that the item belongs to or stands for.
    /// Example: `vfw-57431e9abe424852a578`.
    pub vpc_firewall_id: Option<String>,
    /// Which kind of white it is or is to be. Example: `1`.
    pub white_type: Option<i64>,
    /// Value that the list has or is given. Example: `10.10.200.4/32,10.10.200.25/32`.
    pub list_value: Option<String>,
    /// Which kind of list it is or is to be. Example: `1`.
    pub list_type: Option<i64>,
    /// Value that the white list has or is given. Example: `10.10.200.4/32`.
    pub white_list_value: Vec<String>,
}

response! {
    Whitelist {
        "VpcFirewallId" => vpc_firewall_id: value,
        "WhiteType" => white_type: value,
        "ListValue" => list_value: value,
        "ListType" => list_type: value,
        "WhiteListValue" => white_list_value: list(""),
    }
}
