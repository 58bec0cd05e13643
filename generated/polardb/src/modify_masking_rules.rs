// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyMaskingRules`, from `polardb/ModifyMaskingRules.md`.

use alicloud_runtime::codegen::*;

/// Adds a data masking rule, changes it, or switches rules on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyMaskingRulesRequest::new()
///     .db_cluster_id("...");
/// let reply = client.modify_masking_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyMaskingRulesRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Which rule is meant; unique in the cluster. Length: 0 to 8192.
    pub rule_name: Option<String>,
    /// Settings of the rule, and what it works with. Length: 0 to 8192.
    pub rule_config: Option<String>,
    /// Which rules are meant, separated by commas.
    pub rule_name_list: Option<String>,
    /// Whether the feature or the item is switched on.
    pub enable: Option<String>,
    /// Which version of the rule is meant.
    pub rule_version: Option<String>,
    /// Which generation of the interface for masking rules the call speaks.
    pub interface_version: Option<String>,
    /// How the rule masks values.
    pub masking_algo: Option<String>,
    /// How values are masked unless a rule says otherwise.
    pub default_algo: Option<String>,
}

impl ModifyMaskingRulesRequest {
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
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `RuleConfig`.
    pub fn rule_config(mut self, value: impl Into<String>) -> Self {
        self.rule_config = Some(value.into());
        self
    }
    /// Sets `RuleNameList`.
    pub fn rule_name_list(mut self, value: impl Into<String>) -> Self {
        self.rule_name_list = Some(value.into());
        self
    }
    /// Sets `Enable`.
    pub fn enable(mut self, value: impl Into<String>) -> Self {
        self.enable = Some(value.into());
        self
    }
    /// Sets `RuleVersion`.
    pub fn rule_version(mut self, value: impl Into<String>) -> Self {
        self.rule_version = Some(value.into());
        self
    }
    /// Sets `InterfaceVersion`.
    pub fn interface_version(mut self, value: impl Into<String>) -> Self {
        self.interface_version = Some(value.into());
        self
    }
    /// Sets `MaskingAlgo`.
    pub fn masking_algo(mut self, value: impl Into<String>) -> Self {
        self.masking_algo = Some(value.into());
        self
    }
    /// Sets `DefaultAlgo`.
    pub fn default_algo(mut self, value: impl Into<String>) -> Self {
        self.default_algo = Some(value.into());
        self
    }
}

request! {
    ModifyMaskingRulesRequest {
        "DBClusterId" => db_cluster_id: query,
        "RuleName" => rule_name: query,
        "RuleConfig" => rule_config: query,
        "RuleNameList" => rule_name_list: query,
        "Enable" => enable: query,
        "RuleVersion" => rule_version: query,
        "InterfaceVersion" => interface_version: query,
        "MaskingAlgo" => masking_algo: query,
        "DefaultAlgo" => default_algo: query,
    }
}

impl Operation for ModifyMaskingRulesRequest {
    type Response = ModifyMaskingRulesResponse;
    type Error = ModifyMaskingRulesError;
    const INFO: OperationInfo = super::operation("ModifyMaskingRules")
        .required(&["DBClusterId"])
        .success_flag("Success")
        .error_messages(&["Message"]);
    const ERRORS: &'static [ModifyMaskingRulesError] = &[
        ModifyMaskingRulesError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`ModifyMaskingRulesRequest`].
#[non_exhaustive]
pub struct ModifyMaskingRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `99B355CE-526C-478B-B730-AD9D7C******`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Message`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ModifyMaskingRulesResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ModifyMaskingRulesRequest`] names.
///
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type ModifyMaskingRulesError = super::DocumentedError;
