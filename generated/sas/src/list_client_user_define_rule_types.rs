// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListClientUserDefineRuleTypes`, from `sas/ListClientUserDefineRuleTypes.md`.

use alicloud_runtime::codegen::*;

/// Lists the types that custom defense rules can have.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListClientUserDefineRuleTypesRequest::new();
/// let reply = client.list_client_user_define_rule_types(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListClientUserDefineRuleTypesRequest {}

impl ListClientUserDefineRuleTypesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListClientUserDefineRuleTypesRequest {}
}

impl Operation for ListClientUserDefineRuleTypesRequest {
    type Response = ListClientUserDefineRuleTypesResponse;
    type Error = ListClientUserDefineRuleTypesError;
    const INFO: OperationInfo = super::operation("ListClientUserDefineRuleTypes")
        .read_only();
    const ERRORS: &'static [ListClientUserDefineRuleTypesError] = &[
        ListClientUserDefineRuleTypesError::NoPermission,
        ListClientUserDefineRuleTypesError::ServerError,
    ];
}

/// Response to [`ListClientUserDefineRuleTypesRequest`].
#[non_exhaustive]
pub struct ListClientUserDefineRuleTypesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `340D7FC4-D575-1661-8ACD-CFA7BE57****`.
    pub request_id: Option<String>,
    /// Kinds of user define rule that were found or are concerned. Example: `1`.
    pub user_define_rule_types: Vec<String>,
}

response! {
    ListClientUserDefineRuleTypesResponse {
        "RequestId" => request_id: value,
        "UserDefineRuleTypes" => user_define_rule_types: list(""),
    }
}

/// Errors that the documentation of [`ListClientUserDefineRuleTypesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListClientUserDefineRuleTypesError = super::DocumentedError;
