// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMaskingRules`, from `polardb/DeleteMaskingRules.md`.

use alicloud_runtime::codegen::*;

/// Deletes data masking rules; queries show the columns unmasked again.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DeleteMaskingRulesRequest::new()
///     .rule_name_list("...")
///     .db_cluster_id("...");
/// let reply = client.delete_masking_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMaskingRulesRequest {
    /// **Required.** Which rules are meant, separated by commas.
    pub rule_name_list: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Which generation of the interface for masking rules the call speaks.
    pub interface_version: Option<String>,
}

impl DeleteMaskingRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleNameList`, which is required.
    pub fn rule_name_list(mut self, value: impl Into<String>) -> Self {
        self.rule_name_list = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `InterfaceVersion`.
    pub fn interface_version(mut self, value: impl Into<String>) -> Self {
        self.interface_version = Some(value.into());
        self
    }
}

request! {
    DeleteMaskingRulesRequest {
        "RuleNameList" => rule_name_list: query,
        "DBClusterId" => db_cluster_id: query,
        "InterfaceVersion" => interface_version: query,
    }
}

impl Operation for DeleteMaskingRulesRequest {
    type Response = DeleteMaskingRulesResponse;
    type Error = DeleteMaskingRulesError;
    const INFO: OperationInfo = super::operation("DeleteMaskingRules")
        .required(&["RuleNameList", "DBClusterId"])
        .success_flag("Success")
        .error_messages(&["Message"]);
    const ERRORS: &'static [DeleteMaskingRulesError] = &[
        DeleteMaskingRulesError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`DeleteMaskingRulesRequest`].
#[non_exhaustive]
pub struct DeleteMaskingRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2BCEE25B-797C-426B-BA7B-D28CCF******`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteMaskingRulesResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteMaskingRulesRequest`] names.
///
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type DeleteMaskingRulesError = super::DocumentedError;
