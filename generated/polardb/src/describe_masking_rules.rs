// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMaskingRules`, from `polardb/DescribeMaskingRules.md`.

use alicloud_runtime::codegen::*;

/// Lists the data masking rules of a PolarDB cluster, or only the named ones.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeMaskingRulesRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_masking_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMaskingRulesRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Which rules are meant, separated by commas.
    pub rule_name_list: Option<String>,
    /// Which generation of the interface for masking rules the call speaks.
    pub interface_version: Option<String>,
}

impl DescribeMaskingRulesRequest {
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
    /// Sets `RuleNameList`.
    pub fn rule_name_list(mut self, value: impl Into<String>) -> Self {
        self.rule_name_list = Some(value.into());
        self
    }
    /// Sets `InterfaceVersion`.
    pub fn interface_version(mut self, value: impl Into<String>) -> Self {
        self.interface_version = Some(value.into());
        self
    }
}

request! {
    DescribeMaskingRulesRequest {
        "DBClusterId" => db_cluster_id: query,
        "RuleNameList" => rule_name_list: query,
        "InterfaceVersion" => interface_version: query,
    }
}

impl Operation for DescribeMaskingRulesRequest {
    type Response = DescribeMaskingRulesResponse;
    type Error = DescribeMaskingRulesError;
    const INFO: OperationInfo = super::operation("DescribeMaskingRules")
        .required(&["DBClusterId"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [DescribeMaskingRulesError] = &[
        DescribeMaskingRulesError::AbsInvalidAccountNotFound,
        DescribeMaskingRulesError::InvalidDBClusterIdNotFound,
        DescribeMaskingRulesError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`DescribeMaskingRulesRequest`].
#[non_exhaustive]
pub struct DescribeMaskingRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2F83D131-1C18-4599-889D-729A9D******`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<MaskingRuleData>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-bp1s826a1up******`.
    pub db_cluster_id: Option<String>,
}

response! {
    DescribeMaskingRulesResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Success" => success: value,
        "Data" => data: value,
        "DBClusterId" => db_cluster_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MaskingRuleData {
    /// Items of the kind rule that were found or are concerned. Example: `text`.
    pub rule_list: Vec<String>,
    /// Which version of the rule is meant. Example: `v1`.
    pub rule_version: Option<String>,
}

response! {
    MaskingRuleData {
        "RuleList" => rule_list: list(""),
        "RuleVersion" => rule_version: value,
    }
}

/// Errors that the documentation of [`DescribeMaskingRulesRequest`] names.
///
/// - [`AbsInvalidAccountNotFound`](super::DocumentedError::AbsInvalidAccountNotFound)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type DescribeMaskingRulesError = super::DocumentedError;
