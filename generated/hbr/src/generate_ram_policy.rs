// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateRamPolicy`, from `hbr/GenerateRamPolicy.md`.

use alicloud_runtime::codegen::*;

/// Returns a RAM policy document for one type of action on a vault.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::GenerateRamPolicyRequest::new()
///     .action_type("...")
///     .vault_id("...");
/// let reply = client.generate_ram_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateRamPolicyRequest {
    /// What is done about the require base, as rules.
    pub require_base_policy: Option<bool>,
    /// **Required.** What the policy is to permit: writing backups to the vault (`BACKUP`) or reading
    /// them back (`RESTORE`).
    pub action_type: Option<String>,
    /// **Required.** Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl GenerateRamPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RequireBasePolicy`.
    #[inline]
    pub fn require_base_policy(mut self, value: bool) -> Self {
        self.require_base_policy = Some(value);
        self
    }
    /// Sets `ActionType`, which is required.
    pub fn action_type(mut self, value: impl Into<String>) -> Self {
        self.action_type = Some(value.into());
        self
    }
    /// Sets `VaultId`, which is required.
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    GenerateRamPolicyRequest {
        "RequireBasePolicy" => require_base_policy: query,
        "ActionType" => action_type: query,
        "VaultId" => vault_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for GenerateRamPolicyRequest {
    type Response = GenerateRamPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GenerateRamPolicy")
        .required(&["ActionType", "VaultId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`GenerateRamPolicyRequest`].
#[non_exhaustive]
pub struct GenerateRamPolicyResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Text of the access policy. Example: `text`.
    pub policy_document: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GenerateRamPolicyResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "PolicyDocument" => policy_document: value,
        "Success" => success: value,
    }
}
