// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSystemClientRuleTypes`, from `sas/ListSystemClientRuleTypes.md`.

use alicloud_runtime::codegen::*;

/// Lists the types of system defense rules.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListSystemClientRuleTypesRequest::new();
/// let reply = client.list_system_client_rule_types(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSystemClientRuleTypesRequest {}

impl ListSystemClientRuleTypesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListSystemClientRuleTypesRequest {}
}

impl Operation for ListSystemClientRuleTypesRequest {
    type Response = ListSystemClientRuleTypesResponse;
    type Error = ListSystemClientRuleTypesError;
    const INFO: OperationInfo = super::operation("ListSystemClientRuleTypes")
        .read_only();
    const ERRORS: &'static [ListSystemClientRuleTypesError] = &[
        ListSystemClientRuleTypesError::NoPermission,
        ListSystemClientRuleTypesError::ServerError,
    ];
}

/// Response to [`ListSystemClientRuleTypesRequest`].
#[non_exhaustive]
pub struct ListSystemClientRuleTypesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `79CFF74D-E967-5407-8A78-EE03B925****`.
    pub request_id: Option<String>,
    /// Kinds of rule that were found or are concerned. Example: `1`.
    pub rule_types: Vec<String>,
}

response! {
    ListSystemClientRuleTypesResponse {
        "RequestId" => request_id: value,
        "RuleTypes" => rule_types: list(""),
    }
}

/// Errors that the documentation of [`ListSystemClientRuleTypesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListSystemClientRuleTypesError = super::DocumentedError;
