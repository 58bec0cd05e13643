// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserBackupMachines`, from `sas/DescribeUserBackupMachines.md`.

use alicloud_runtime::codegen::*;

/// Lists the servers that have an anti-ransomware backup policy enabled.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeUserBackupMachinesRequest::new();
/// let reply = client.describe_user_backup_machines(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserBackupMachinesRequest {}

impl DescribeUserBackupMachinesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeUserBackupMachinesRequest {}
}

impl Operation for DescribeUserBackupMachinesRequest {
    type Response = DescribeUserBackupMachinesResponse;
    type Error = DescribeUserBackupMachinesError;
    const INFO: OperationInfo = super::operation("DescribeUserBackupMachines")
        .read_only();
    const ERRORS: &'static [DescribeUserBackupMachinesError] = &[
        DescribeUserBackupMachinesError::NoPermission,
        DescribeUserBackupMachinesError::ServerError,
    ];
}

/// Response to [`DescribeUserBackupMachinesRequest`].
#[non_exhaustive]
pub struct DescribeUserBackupMachinesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D0D6E6E4-CB8C-4897-B852-46AEFDA04B21`.
    pub request_id: Option<String>,
    /// The machines that were found or are concerned, one entry each.
    pub machines: Vec<Machine>,
}

response! {
    DescribeUserBackupMachinesResponse {
        "RequestId" => request_id: value,
        "Machines" => machines: list(""),
    }
}

/// The machines that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Machine {
    /// Identifier that is unique for the item. Example: `D0D6E6E4-CB8C-4897-B852-46AEFDA0****`.
    pub uuid: Option<String>,
    /// Name that the policy goes by. Example: `policy_name_A`.
    pub policy_name: Option<String>,
    /// Identifier of the item within its collection. Example: `123`.
    pub id: Option<i64>,
}

response! {
    Machine {
        "Uuid" => uuid: value,
        "PolicyName" => policy_name: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`DescribeUserBackupMachinesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeUserBackupMachinesError = super::DocumentedError;
