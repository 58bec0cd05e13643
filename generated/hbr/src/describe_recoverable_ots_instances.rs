// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRecoverableOtsInstances`, from `hbr/DescribeRecoverableOtsInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OtsInstance};

/// Lists the Tablestore instances and tables that can be restored.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DescribeRecoverableOtsInstancesRequest::new();
/// let reply = client.describe_recoverable_ots_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRecoverableOtsInstancesRequest {
    /// Whether the data lies in the caller's account (`SELF_ACCOUNT`) or in another one that is managed
    /// from here (`CROSS_ACCOUNT`).
    pub cross_account_type: Option<String>,
    /// Alibaba Cloud account that owns the data, when it is backed up from another account.
    pub cross_account_user_id: Option<i64>,
    /// RAM role in the other account that Cloud Backup assumes there; only for backups across accounts.
    pub cross_account_role_name: Option<String>,
}

impl DescribeRecoverableOtsInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CrossAccountType`.
    pub fn cross_account_type(mut self, value: impl Into<String>) -> Self {
        self.cross_account_type = Some(value.into());
        self
    }
    /// Sets `CrossAccountUserId`.
    #[inline]
    pub fn cross_account_user_id(mut self, value: i64) -> Self {
        self.cross_account_user_id = Some(value);
        self
    }
    /// Sets `CrossAccountRoleName`.
    pub fn cross_account_role_name(mut self, value: impl Into<String>) -> Self {
        self.cross_account_role_name = Some(value.into());
        self
    }
}

request! {
    DescribeRecoverableOtsInstancesRequest {
        "CrossAccountType" => cross_account_type: query,
        "CrossAccountUserId" => cross_account_user_id: query,
        "CrossAccountRoleName" => cross_account_role_name: query,
    }
}

impl Operation for DescribeRecoverableOtsInstancesRequest {
    type Response = DescribeRecoverableOtsInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRecoverableOtsInstances")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

/// Response to [`DescribeRecoverableOtsInstancesRequest`].
#[non_exhaustive]
pub struct DescribeRecoverableOtsInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `14DC089E-5DD3-5028-AEDB-93D78E11DB2A`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// The ots instances that were found or are concerned, one entry each.
    pub ots_instances: Vec<OtsInstance>,
}

response! {
    DescribeRecoverableOtsInstancesResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "OtsInstances" => ots_instances: list(""),
    }
}
