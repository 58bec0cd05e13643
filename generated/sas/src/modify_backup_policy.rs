// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyBackupPolicy`, from `sas/ModifyBackupPolicy.md`.

use alicloud_runtime::codegen::*;

/// Changes an anti-ransomware policy for servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyBackupPolicyRequest::new()
///     .id(1)
///     .name("...")
///     .policy("...")
///     .uuid_list(["..."]);
/// let reply = client.modify_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyBackupPolicyRequest {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Backup settings as JSON: folders, file types, times, how long copies stay and so
    /// on.
    pub policy: Option<Value>,
    /// Which version of the policy is meant.
    pub policy_version: Option<String>,
    /// Region that the policy lies in.
    pub policy_region_id: Option<String>,
    /// **Required.** Items of the kind uuid to work on or to narrow the list down to.
    /// Items: at most 1000.
    pub uuid_list: Vec<String>,
}

impl ModifyBackupPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Policy`, which is required.
    pub fn policy(mut self, value: impl Into<Value>) -> Self {
        self.policy = Some(value.into());
        self
    }
    /// Sets `PolicyVersion`.
    pub fn policy_version(mut self, value: impl Into<String>) -> Self {
        self.policy_version = Some(value.into());
        self
    }
    /// Sets `PolicyRegionId`.
    pub fn policy_region_id(mut self, value: impl Into<String>) -> Self {
        self.policy_region_id = Some(value.into());
        self
    }
    /// Sets `UuidList`, which is required.
    pub fn uuid_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.uuid_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyBackupPolicyRequest {
        "Id" => id: query,
        "Name" => name: query,
        "Policy" => policy: query_json,
        "PolicyVersion" => policy_version: query,
        "PolicyRegionId" => policy_region_id: query,
        "UuidList" => uuid_list: query,
    }
}

impl Operation for ModifyBackupPolicyRequest {
    type Response = ModifyBackupPolicyResponse;
    type Error = ModifyBackupPolicyError;
    const INFO: OperationInfo = super::operation("ModifyBackupPolicy")
        .required(&["Id", "Name", "Policy", "UuidList"]);
    const ERRORS: &'static [ModifyBackupPolicyError] = &[
        ModifyBackupPolicyError::AgentNotOnline,
        ModifyBackupPolicyError::NoPermission,
        ModifyBackupPolicyError::ServerError,
    ];
}

/// Response to [`ModifyBackupPolicyRequest`].
pub type ModifyBackupPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyBackupPolicyRequest`] names.
///
/// - [`AgentNotOnline`](super::DocumentedError::AgentNotOnline)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyBackupPolicyError = super::DocumentedError;
