// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddSasContainerWebDefenseRule`, from `sas/AddSasContainerWebDefenseRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PathConfDTOList};

/// Creates a tamper-proofing rule that guards files inside containers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::AddSasContainerWebDefenseRuleRequest::new();
/// let reply = client.add_sas_container_web_defense_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddSasContainerWebDefenseRuleRequest {
    /// Name that the rule was given. Length: 3 to 50.
    pub rule_name: Option<String>,
    /// Items of the kind path conf DTO to work on or to narrow the list down to. Items: at most 10.
    pub path_conf_dto_list: Vec<PathConfDTOList>,
}

impl AddSasContainerWebDefenseRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `PathConfDTOList`.
    pub fn path_conf_dto_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<PathConfDTOList>>,
    ) -> Self {
        self.path_conf_dto_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AddSasContainerWebDefenseRuleRequest {
        "RuleName" => rule_name: query,
        "PathConfDTOList" => path_conf_dto_list: query,
    }
}

impl Operation for AddSasContainerWebDefenseRuleRequest {
    type Response = AddSasContainerWebDefenseRuleResponse;
    type Error = AddSasContainerWebDefenseRuleError;
    const INFO: OperationInfo = super::operation("AddSasContainerWebDefenseRule");
    const ERRORS: &'static [AddSasContainerWebDefenseRuleError] = &[
        AddSasContainerWebDefenseRuleError::NoPermission,
        AddSasContainerWebDefenseRuleError::ServerError,
    ];
}

/// Response to [`AddSasContainerWebDefenseRuleRequest`].
#[non_exhaustive]
pub struct AddSasContainerWebDefenseRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8B4B6E6D-B0B0-5F05-A14E-82917D9648EE`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `200634`.
    pub data: Option<i64>,
}

response! {
    AddSasContainerWebDefenseRuleResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`AddSasContainerWebDefenseRuleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type AddSasContainerWebDefenseRuleError = super::DocumentedError;
