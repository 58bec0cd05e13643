// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableFirewallRules`, from `polardb/EnableFirewallRules.md`.

use alicloud_runtime::codegen::*;

/// Switches the named SQL firewall rules of a cluster on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::EnableFirewallRulesRequest::new()
///     .db_cluster_id("...")
///     .rule_name_list("...");
/// let reply = client.enable_firewall_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableFirewallRulesRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Which rules are meant, separated by commas.
    pub rule_name_list: Option<String>,
    /// Whether the feature or the item is switched on.
    pub enable: Option<bool>,
}

impl EnableFirewallRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RuleNameList`, which is required.
    pub fn rule_name_list(mut self, value: impl Into<String>) -> Self {
        self.rule_name_list = Some(value.into());
        self
    }
    /// Sets `Enable`.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
}

request! {
    EnableFirewallRulesRequest {
        "DBClusterId" => db_cluster_id: query,
        "RuleNameList" => rule_name_list: query,
        "Enable" => enable: query,
    }
}

impl Operation for EnableFirewallRulesRequest {
    type Response = EnableFirewallRulesResponse;
    type Error = EnableFirewallRulesError;
    const INFO: OperationInfo = super::operation("EnableFirewallRules")
        .required(&["DBClusterId", "RuleNameList"])
        .success_flag("Success")
        .error_messages(&["Message"]);
    const ERRORS: &'static [EnableFirewallRulesError] = &[
        EnableFirewallRulesError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`EnableFirewallRulesRequest`].
#[non_exhaustive]
pub struct EnableFirewallRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `99B355CE-526C-478B-B730-AD9D7C******`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Message`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    EnableFirewallRulesResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`EnableFirewallRulesRequest`] names.
///
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type EnableFirewallRulesError = super::DocumentedError;
