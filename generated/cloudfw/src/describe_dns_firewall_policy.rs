// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDnsFirewallPolicy`, from `cloudfw/DescribeDnsFirewallPolicy.md`.

use alicloud_runtime::codegen::*;

/// Lists the access control policies of the DNS firewall, with filters.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeDnsFirewallPolicyRequest::new()
///     .current_page("...")
///     .page_size("...");
/// let reply = client.describe_dns_firewall_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDnsFirewallPolicyRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Which page of the list to return.
    pub current_page: Option<String>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Where it goes to.
    pub destination: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// What is done, or is to be done, about the ACL.
    pub acl_action: Option<String>,
    /// Whether the rule takes effect; a rule that is off stays stored.
    pub release: Option<String>,
    /// Rule to work on, by the ID that its creation returned.
    pub acl_uuid: Option<String>,
    /// Version of the Internet Protocol.
    pub ip_version: Option<String>,
}

impl DescribeDnsFirewallPolicyRequest {
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
    /// Sets `CurrentPage`, which is required.
    pub fn current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `Destination`.
    pub fn destination(mut self, value: impl Into<String>) -> Self {
        self.destination = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `AclAction`.
    pub fn acl_action(mut self, value: impl Into<String>) -> Self {
        self.acl_action = Some(value.into());
        self
    }
    /// Sets `Release`.
    pub fn release(mut self, value: impl Into<String>) -> Self {
        self.release = Some(value.into());
        self
    }
    /// Sets `AclUuid`.
    pub fn acl_uuid(mut self, value: impl Into<String>) -> Self {
        self.acl_uuid = Some(value.into());
        self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
}

request! {
    DescribeDnsFirewallPolicyRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Source" => source: query,
        "Destination" => destination: query,
        "Description" => description: query,
        "AclAction" => acl_action: query,
        "Release" => release: query,
        "AclUuid" => acl_uuid: query,
        "IpVersion" => ip_version: query,
    }
}

impl Operation for DescribeDnsFirewallPolicyRequest {
    type Response = DescribeDnsFirewallPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDnsFirewallPolicy")
        .required(&["CurrentPage", "PageSize"])
        .read_only();
}

/// Response to [`DescribeDnsFirewallPolicyRequest`], which the documentation does not describe.
pub type DescribeDnsFirewallPolicyResponse = alicloud_runtime::UndocumentedResponse;
