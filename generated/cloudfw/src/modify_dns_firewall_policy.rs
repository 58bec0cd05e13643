// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDnsFirewallPolicy`, from `cloudfw/ModifyDnsFirewallPolicy.md`.

use alicloud_runtime::codegen::*;

/// Changes a policy of the DNS firewall, including its action and priority.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyDnsFirewallPolicyRequest::new()
///     .acl_uuid("...");
/// let reply = client.modify_dns_firewall_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDnsFirewallPolicyRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// What is done, or is to be done, about the ACL.
    pub acl_action: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Where it goes to.
    pub destination: Option<String>,
    /// Which kind of destination it is or is to be.
    pub destination_type: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// **Required.** Rule to work on, by the ID that its creation returned.
    pub acl_uuid: Option<String>,
    /// Which kind of source it is or is to be.
    pub source_type: Option<String>,
    /// Whether the rule takes effect; a rule that is off stays stored.
    pub release: Option<String>,
    /// Rank that decides which item goes first when several fit.
    pub priority: Option<String>,
}

impl ModifyDnsFirewallPolicyRequest {
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
    /// Sets `AclAction`.
    pub fn acl_action(mut self, value: impl Into<String>) -> Self {
        self.acl_action = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Destination`.
    pub fn destination(mut self, value: impl Into<String>) -> Self {
        self.destination = Some(value.into());
        self
    }
    /// Sets `DestinationType`.
    pub fn destination_type(mut self, value: impl Into<String>) -> Self {
        self.destination_type = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `AclUuid`, which is required.
    pub fn acl_uuid(mut self, value: impl Into<String>) -> Self {
        self.acl_uuid = Some(value.into());
        self
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `Release`.
    pub fn release(mut self, value: impl Into<String>) -> Self {
        self.release = Some(value.into());
        self
    }
    /// Sets `Priority`.
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }
}

request! {
    ModifyDnsFirewallPolicyRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "AclAction" => acl_action: query,
        "Description" => description: query,
        "Destination" => destination: query,
        "DestinationType" => destination_type: query,
        "Source" => source: query,
        "AclUuid" => acl_uuid: query,
        "SourceType" => source_type: query,
        "Release" => release: query,
        "Priority" => priority: query,
    }
}

impl Operation for ModifyDnsFirewallPolicyRequest {
    type Response = ModifyDnsFirewallPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDnsFirewallPolicy")
        .required(&["AclUuid"]);
}

/// Response to [`ModifyDnsFirewallPolicyRequest`], which the documentation does not describe.
pub type ModifyDnsFirewallPolicyResponse = alicloud_runtime::UndocumentedResponse;
