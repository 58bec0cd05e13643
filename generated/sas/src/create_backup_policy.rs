// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBackupPolicy`, from `sas/CreateBackupPolicy.md`.

use alicloud_runtime::codegen::*;

/// Creates an anti-ransomware policy that backs up directories on servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateBackupPolicyRequest::new()
///     .name("...")
///     .policy("...")
///     .policy_version("...")
///     .uuid_list(["..."]);
/// let reply = client.create_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBackupPolicyRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Backup settings as JSON: folders, file types, times, how long copies stay and so
    /// on.
    pub policy: Option<Value>,
    /// **Required.** Which version of the policy is meant.
    pub policy_version: Option<String>,
    /// Region that the policy lies in.
    pub policy_region_id: Option<String>,
    /// **Required.** Items of the kind uuid to work on or to narrow the list down to.
    /// Items: at most 1000.
    pub uuid_list: Vec<String>,
}

impl CreateBackupPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `PolicyVersion`, which is required.
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
    CreateBackupPolicyRequest {
        "Name" => name: query,
        "Policy" => policy: query_json,
        "PolicyVersion" => policy_version: query,
        "PolicyRegionId" => policy_region_id: query,
        "UuidList" => uuid_list: query,
    }
}

impl Operation for CreateBackupPolicyRequest {
    type Response = CreateBackupPolicyResponse;
    type Error = CreateBackupPolicyError;
    const INFO: OperationInfo = super::operation("CreateBackupPolicy")
        .required(&["Name", "Policy", "PolicyVersion", "UuidList"]);
    const ERRORS: &'static [CreateBackupPolicyError] = &[
        CreateBackupPolicyError::AgentNotOnline,
        CreateBackupPolicyError::AntiRansomwareCapacityUseUp,
        CreateBackupPolicyError::NoPermission,
        CreateBackupPolicyError::ServerError,
    ];
}

/// Response to [`CreateBackupPolicyRequest`].
#[non_exhaustive]
pub struct CreateBackupPolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `24A20733-10A0-4AF6-BE6B-E3322413BB68`.
    pub request_id: Option<String>,
    /// What is done about the backup, as rules.
    pub backup_policy: Option<BackupPolicy>,
}

response! {
    CreateBackupPolicyResponse {
        "RequestId" => request_id: value,
        "BackupPolicy" => backup_policy: value,
    }
}

/// What is done about the backup, as rules.
#[non_exhaustive]
pub struct BackupPolicy {
    /// Identifier of the item within its collection. Example: `1301575`.
    pub id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `enabled`.
    pub status: Option<String>,
}

response! {
    BackupPolicy {
        "Id" => id: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`CreateBackupPolicyRequest`] names.
///
/// - [`AgentNotOnline`](super::DocumentedError::AgentNotOnline)
/// - [`AntiRansomwareCapacityUseUp`](super::DocumentedError::AntiRansomwareCapacityUseUp)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateBackupPolicyError = super::DocumentedError;
