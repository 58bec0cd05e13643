// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVpcFirewallDefaultIPSConfig`, from `cloudfw/ModifyVpcFirewallDefaultIPSConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the intrusion prevention settings of a VPC firewall: run mode, rule class, basic rules
/// and patches.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyVpcFirewallDefaultIPSConfigRequest::new()
///     .vpc_firewall_id("...")
///     .basic_rules("...")
///     .enable_all_patch("...")
///     .run_mode("...");
/// let reply = client.modify_vpc_firewall_default_ips_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVpcFirewallDefaultIPSConfigRequest {
    /// IP address that belongs to the source.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the VPC firewall that the call is about.
    pub vpc_firewall_id: Option<String>,
    /// **Required.** Rules that apply to the basic, one entry each.
    pub basic_rules: Option<String>,
    /// **Required.** Whether this is switched on: all patch.
    pub enable_all_patch: Option<String>,
    /// **Required.** Way in which the run works.
    pub run_mode: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
    /// Size, model or class of the rule.
    pub rule_class: Option<String>,
}

impl ModifyVpcFirewallDefaultIPSConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `VpcFirewallId`, which is required.
    pub fn vpc_firewall_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_firewall_id = Some(value.into());
        self
    }
    /// Sets `BasicRules`, which is required.
    pub fn basic_rules(mut self, value: impl Into<String>) -> Self {
        self.basic_rules = Some(value.into());
        self
    }
    /// Sets `EnableAllPatch`, which is required.
    pub fn enable_all_patch(mut self, value: impl Into<String>) -> Self {
        self.enable_all_patch = Some(value.into());
        self
    }
    /// Sets `RunMode`, which is required.
    pub fn run_mode(mut self, value: impl Into<String>) -> Self {
        self.run_mode = Some(value.into());
        self
    }
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
    /// Sets `RuleClass`.
    pub fn rule_class(mut self, value: impl Into<String>) -> Self {
        self.rule_class = Some(value.into());
        self
    }
}

request! {
    ModifyVpcFirewallDefaultIPSConfigRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "VpcFirewallId" => vpc_firewall_id: query,
        "BasicRules" => basic_rules: query,
        "EnableAllPatch" => enable_all_patch: query,
        "RunMode" => run_mode: query,
        "MemberUid" => member_uid: query,
        "RuleClass" => rule_class: query,
    }
}

impl Operation for ModifyVpcFirewallDefaultIPSConfigRequest {
    type Response = ModifyVpcFirewallDefaultIPSConfigResponse;
    type Error = ModifyVpcFirewallDefaultIPSConfigError;
    const INFO: OperationInfo = super::operation("ModifyVpcFirewallDefaultIPSConfig")
        .required(&["VpcFirewallId", "BasicRules", "EnableAllPatch", "RunMode"]);
    const ERRORS: &'static [ModifyVpcFirewallDefaultIPSConfigError] = &[
        ModifyVpcFirewallDefaultIPSConfigError::ErrorParametersUid,
        ModifyVpcFirewallDefaultIPSConfigError::ErrorParameters,
        ModifyVpcFirewallDefaultIPSConfigError::ErrorDBSelect,
        ModifyVpcFirewallDefaultIPSConfigError::ErrorDBInsert,
        ModifyVpcFirewallDefaultIPSConfigError::ErrorRecordLog,
        ModifyVpcFirewallDefaultIPSConfigError::ErrorInvalidMemberUid,
    ];
}

/// Response to [`ModifyVpcFirewallDefaultIPSConfigRequest`].
pub type ModifyVpcFirewallDefaultIPSConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyVpcFirewallDefaultIPSConfigRequest`] names.
///
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorParameters`](super::DocumentedError::ErrorParameters)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
/// - [`ErrorDBInsert`](super::DocumentedError::ErrorDBInsert)
/// - [`ErrorRecordLog`](super::DocumentedError::ErrorRecordLog)
/// - [`ErrorInvalidMemberUid`](super::DocumentedError::ErrorInvalidMemberUid)
pub type ModifyVpcFirewallDefaultIPSConfigError = super::DocumentedError;
