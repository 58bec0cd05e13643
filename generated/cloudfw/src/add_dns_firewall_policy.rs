// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddDnsFirewallPolicy`, from `cloudfw/AddDnsFirewallPolicy.md`.

use alicloud_runtime::codegen::*;

/// Adds an access control policy to the DNS firewall, with its action and priority.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::AddDnsFirewallPolicyRequest::new()
///     .acl_action("...")
///     .description("...")
///     .destination("...")
///     .destination_type("...")
///     .source("...")
///     .source_type("...")
///     .priority("...")
///     .release("...")
///     .ip_version("...");
/// let reply = client.add_dns_firewall_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddDnsFirewallPolicyRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** What is done, or is to be done, about the ACL.
    pub acl_action: Option<String>,
    /// **Required.** Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Where it goes to.
    pub destination: Option<String>,
    /// **Required.** Which kind of destination it is or is to be.
    pub destination_type: Option<String>,
    /// Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<String>,
    /// **Required.** Where it comes from.
    pub source: Option<String>,
    /// **Required.** Which kind of source it is or is to be.
    pub source_type: Option<String>,
    /// **Required.** Rank that decides which item goes first when several fit.
    pub priority: Option<String>,
    /// **Required.** Whether the rule takes effect; a rule that is off stays stored.
    pub release: Option<String>,
    /// **Required.** Version of the Internet Protocol.
    pub ip_version: Option<String>,
}

impl AddDnsFirewallPolicyRequest {
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
    /// Sets `AclAction`, which is required.
    pub fn acl_action(mut self, value: impl Into<String>) -> Self {
        self.acl_action = Some(value.into());
        self
    }
    /// Sets `Description`, which is required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Destination`, which is required.
    pub fn destination(mut self, value: impl Into<String>) -> Self {
        self.destination = Some(value.into());
        self
    }
    /// Sets `DestinationType`, which is required.
    pub fn destination_type(mut self, value: impl Into<String>) -> Self {
        self.destination_type = Some(value.into());
        self
    }
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `Source`, which is required.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `SourceType`, which is required.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `Priority`, which is required.
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }
    /// Sets `Release`, which is required.
    pub fn release(mut self, value: impl Into<String>) -> Self {
        self.release = Some(value.into());
        self
    }
    /// Sets `IpVersion`, which is required.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
}

request! {
    AddDnsFirewallPolicyRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "AclAction" => acl_action: query,
        "Description" => description: query,
        "Destination" => destination: query,
        "DestinationType" => destination_type: query,
        "Direction" => direction: query,
        "Source" => source: query,
        "SourceType" => source_type: query,
        "Priority" => priority: query,
        "Release" => release: query,
        "IpVersion" => ip_version: query,
    }
}

impl Operation for AddDnsFirewallPolicyRequest {
    type Response = AddDnsFirewallPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddDnsFirewallPolicy")
        .required(
            &[
                "AclAction",
                "Description",
                "Destination",
                "DestinationType",
                "Source",
                "SourceType",
                "Priority",
                "Release",
                "IpVersion",
            ],
        );
}

/// Response to [`AddDnsFirewallPolicyRequest`], which the documentation does not describe.
pub type AddDnsFirewallPolicyResponse = alicloud_runtime::UndocumentedResponse;
