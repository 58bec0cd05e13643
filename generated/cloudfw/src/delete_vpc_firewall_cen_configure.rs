// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVpcFirewallCenConfigure`, from `cloudfw/DeleteVpcFirewallCenConfigure.md`.

use alicloud_runtime::codegen::*;

/// Deletes VPC firewalls that protect network instances in CEN, several in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DeleteVpcFirewallCenConfigureRequest::new()
///     .vpc_firewall_id_list(["..."]);
/// let reply = client.delete_vpc_firewall_cen_configure(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVpcFirewallCenConfigureRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** IDs of the VPC firewalls to work on or to narrow the list down to.
    /// Items: at most 200.
    pub vpc_firewall_id_list: Vec<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
}

impl DeleteVpcFirewallCenConfigureRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `VpcFirewallIdList`, which is required.
    pub fn vpc_firewall_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vpc_firewall_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
}

request! {
    DeleteVpcFirewallCenConfigureRequest {
        "Lang" => lang: query,
        "VpcFirewallIdList" => vpc_firewall_id_list: query,
        "MemberUid" => member_uid: query,
    }
}

impl Operation for DeleteVpcFirewallCenConfigureRequest {
    type Response = DeleteVpcFirewallCenConfigureResponse;
    type Error = DeleteVpcFirewallCenConfigureError;
    const INFO: OperationInfo = super::operation("DeleteVpcFirewallCenConfigure")
        .required(&["VpcFirewallIdList"]);
    const ERRORS: &'static [DeleteVpcFirewallCenConfigureError] = &[
        DeleteVpcFirewallCenConfigureError::ErrorAliUid,
        DeleteVpcFirewallCenConfigureError::ErrorVpcFirewallId,
        DeleteVpcFirewallCenConfigureError::ErrorDBTxError,
        DeleteVpcFirewallCenConfigureError::ErrorDBUpdateError,
        DeleteVpcFirewallCenConfigureError::ErrorRecordLog,
    ];
}

/// Response to [`DeleteVpcFirewallCenConfigureRequest`].
pub type DeleteVpcFirewallCenConfigureResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVpcFirewallCenConfigureRequest`] names.
///
/// - [`ErrorAliUid`](super::DocumentedError::ErrorAliUid)
/// - [`ErrorVpcFirewallId`](super::DocumentedError::ErrorVpcFirewallId)
/// - [`ErrorDBTxError`](super::DocumentedError::ErrorDBTxError)
/// - [`ErrorDBUpdateError`](super::DocumentedError::ErrorDBUpdateError)
/// - [`ErrorRecordLog`](super::DocumentedError::ErrorRecordLog)
pub type DeleteVpcFirewallCenConfigureError = super::DocumentedError;
