// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupPolicy`, from `sas/DescribeBackupPolicy.md`.

use alicloud_runtime::codegen::*;

/// Shows a single anti-ransomware policy for servers in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeBackupPolicyRequest::new()
///     .id(1);
/// let reply = client.describe_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupPolicyRequest {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
}

impl DescribeBackupPolicyRequest {
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
}

request! {
    DescribeBackupPolicyRequest {
        "Id" => id: query,
    }
}

impl Operation for DescribeBackupPolicyRequest {
    type Response = DescribeBackupPolicyResponse;
    type Error = DescribeBackupPolicyError;
    const INFO: OperationInfo = super::operation("DescribeBackupPolicy")
        .required(&["Id"])
        .read_only();
    const ERRORS: &'static [DescribeBackupPolicyError] = &[
        DescribeBackupPolicyError::NoPermission,
        DescribeBackupPolicyError::ServerError,
    ];
}

/// Response to [`DescribeBackupPolicyRequest`].
#[non_exhaustive]
pub struct DescribeBackupPolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A4EB8B1C-1DEC-5E18-BCD0-D1BBB3936FA7`.
    pub request_id: Option<String>,
    /// Details about the backup policy.
    pub backup_policy_detail: Option<BackupPolicyDetail>,
}

response! {
    DescribeBackupPolicyResponse {
        "RequestId" => request_id: value,
        "BackupPolicyDetail" => backup_policy_detail: value,
    }
}

/// Details about the backup policy.
#[non_exhaustive]
pub struct BackupPolicyDetail {
    /// State of what the entry describes, which decides what can be done with it. Example: `closed`.
    pub status: Option<String>,
    /// Which version of the policy is meant. Example: `2.0.0`.
    pub policy_version: Option<String>,
    /// Rule or set of rules that applies. Example: `text`.
    pub policy: Option<String>,
    /// State that the client is in. Example: `running`.
    pub client_status: Option<String>,
    /// Name that people know the item by. Example: `testBuckUp`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `51880`.
    pub id: Option<i64>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Items of the kind uuid that were found or are concerned.
    /// Example: `inet-49611a6b-a98a-455d-a18a-92af9265****`.
    pub uuid_list: Vec<String>,
}

response! {
    BackupPolicyDetail {
        "Status" => status: value,
        "PolicyVersion" => policy_version: value,
        "Policy" => policy: value,
        "ClientStatus" => client_status: value,
        "Name" => name: value,
        "Id" => id: value,
        "RegionId" => region_id: value,
        "UuidList" => uuid_list: list(""),
    }
}

/// Errors that the documentation of [`DescribeBackupPolicyRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeBackupPolicyError = super::DocumentedError;
