// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSasContainerWebDefenseRuleApplication`, from `sas/GetSasContainerWebDefenseRuleApplication.md`.

use alicloud_runtime::codegen::*;

/// Lists the applications that a container tamper-proofing rule covers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetSasContainerWebDefenseRuleApplicationRequest::new();
/// let reply = client.get_sas_container_web_defense_rule_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSasContainerWebDefenseRuleApplicationRequest {
    /// ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
}

impl GetSasContainerWebDefenseRuleApplicationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleId`.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
}

request! {
    GetSasContainerWebDefenseRuleApplicationRequest {
        "RuleId" => rule_id: query,
    }
}

impl Operation for GetSasContainerWebDefenseRuleApplicationRequest {
    type Response = GetSasContainerWebDefenseRuleApplicationResponse;
    type Error = GetSasContainerWebDefenseRuleApplicationError;
    const INFO: OperationInfo = super::operation(
            "GetSasContainerWebDefenseRuleApplication",
        )
        .read_only();
    const ERRORS: &'static [GetSasContainerWebDefenseRuleApplicationError] = &[
        GetSasContainerWebDefenseRuleApplicationError::NoPermission,
        GetSasContainerWebDefenseRuleApplicationError::ServerError,
    ];
}

/// Response to [`GetSasContainerWebDefenseRuleApplicationRequest`].
#[non_exhaustive]
pub struct GetSasContainerWebDefenseRuleApplicationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `09969D2C-4FAD-429E-BFBF-9A60DEF8****`.
    pub request_id: Option<String>,
    /// Items of the kind container web defense application that were found or are concerned.
    pub container_web_defense_app_list: Vec<ContainerWebDefenseAppList>,
}

response! {
    GetSasContainerWebDefenseRuleApplicationResponse {
        "RequestId" => request_id: value,
        "ContainerWebDefenseAppList" => container_web_defense_app_list: list(""),
    }
}

/// Items of the kind container web defense application that were found or are concerned.
#[non_exhaustive]
pub struct ContainerWebDefenseAppList {
    /// When the item was created. Example: `1677839038000`.
    pub gmt_create: Option<i64>,
    /// Number of the Alibaba Cloud account concerned. Example: `5944922169365****`.
    pub ali_uid: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `app:test`.
    pub tag: Option<String>,
    /// When the item was last changed. Example: `1667891185000`.
    pub gmt_modified: Option<i64>,
    /// Identifier of the item within its collection. Example: `143761`.
    pub id: Option<i64>,
    /// ID of the rule that the call or the item is about. Example: `403327`.
    pub rule_id: Option<i64>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `cfb41a869c71e4678a97021582dd8****`.
    pub cluster_id: Option<String>,
}

response! {
    ContainerWebDefenseAppList {
        "GmtCreate" => gmt_create: value,
        "AliUid" => ali_uid: value,
        "Tag" => tag: value,
        "GmtModified" => gmt_modified: value,
        "Id" => id: value,
        "RuleId" => rule_id: value,
        "ClusterId" => cluster_id: value,
    }
}

/// Errors that the documentation of [`GetSasContainerWebDefenseRuleApplicationRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetSasContainerWebDefenseRuleApplicationError = super::DocumentedError;
