// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRdStatus`, from `ddosbgp/DescribeRdStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows the status of multi-account management of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::DescribeRdStatusRequest::new();
/// let reply = client.describe_rd_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRdStatusRequest {}

impl DescribeRdStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeRdStatusRequest {}
}

impl Operation for DescribeRdStatusRequest {
    type Response = DescribeRdStatusResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeRdStatus").read_only();
}

/// Response to [`DescribeRdStatusRequest`].
#[non_exhaustive]
pub struct DescribeRdStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1B0F7EC6-51D7-4D70-B0EC-CD8A9E998D86`.
    pub request_id: Option<String>,
    /// Account that manages protection for the others. Example: `125085778340****`.
    pub root_uid: Option<String>,
    /// Account that asks. Example: `125085778340****`.
    pub current_uid: Option<String>,
    /// Whether the remote is switched on. Example: `false`.
    pub remote_enable: Option<bool>,
    /// Whether the local is switched on. Example: `false`.
    pub local_enable: Option<bool>,
    /// Management account of the resource directory. Example: `125085778340****`.
    pub master_uid: Option<String>,
    /// Whether the service principal is switched on. Example: `false`.
    pub service_principal_enabled: Option<bool>,
    /// Whether the feature or the item is switched on. Example: `false`.
    pub enabled: Option<bool>,
    /// Which kind of current uid it is or is to be. Example: `MemberAccount`.
    pub current_uid_type: Option<String>,
}

response! {
    DescribeRdStatusResponse {
        "RequestId" => request_id: value,
        "RootUid" => root_uid: value,
        "CurrentUid" => current_uid: value,
        "RemoteEnable" => remote_enable: value,
        "LocalEnable" => local_enable: value,
        "MasterUid" => master_uid: value,
        "ServicePrincipalEnabled" => service_principal_enabled: value,
        "Enabled" => enabled: value,
        "CurrentUidType" => current_uid_type: value,
    }
}
