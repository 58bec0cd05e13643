// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVpcFirewallConfigure`, from `cloudfw/ModifyVpcFirewallConfigure.md`.

use alicloud_runtime::codegen::*;

/// Changes name or route tables of a VPC firewall on an Express Connect link.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyVpcFirewallConfigureRequest::new()
///     .vpc_firewall_id("...")
///     .vpc_firewall_name("...")
///     .local_vpc_cidr_table_list("...")
///     .peer_vpc_cidr_table_list("...");
/// let reply = client.modify_vpc_firewall_configure(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVpcFirewallConfigureRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the VPC firewall that the call is about.
    pub vpc_firewall_id: Option<String>,
    /// **Required.** Name that the VPC firewall goes by.
    pub vpc_firewall_name: Option<String>,
    /// **Required.** Items of the kind local VPC cidr table to work on or to narrow the list down to.
    pub local_vpc_cidr_table_list: Option<String>,
    /// **Required.** Items of the kind peer VPC cidr table to work on or to narrow the list down to.
    pub peer_vpc_cidr_table_list: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
}

impl ModifyVpcFirewallConfigureRequest {
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
    /// Sets `VpcFirewallId`, which is required.
    pub fn vpc_firewall_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_firewall_id = Some(value.into());
        self
    }
    /// Sets `VpcFirewallName`, which is required.
    pub fn vpc_firewall_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_firewall_name = Some(value.into());
        self
    }
    /// Sets `LocalVpcCidrTableList`, which is required.
    pub fn local_vpc_cidr_table_list(mut self, value: impl Into<String>) -> Self {
        self.local_vpc_cidr_table_list = Some(value.into());
        self
    }
    /// Sets `PeerVpcCidrTableList`, which is required.
    pub fn peer_vpc_cidr_table_list(mut self, value: impl Into<String>) -> Self {
        self.peer_vpc_cidr_table_list = Some(value.into());
        self
    }
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
}

request! {
    ModifyVpcFirewallConfigureRequest {
        "Lang" => lang: query,
        "VpcFirewallId" => vpc_firewall_id: query,
        "VpcFirewallName" => vpc_firewall_name: query,
        "LocalVpcCidrTableList" => local_vpc_cidr_table_list: query,
        "PeerVpcCidrTableList" => peer_vpc_cidr_table_list: query,
        "MemberUid" => member_uid: query,
    }
}

impl Operation for ModifyVpcFirewallConfigureRequest {
    type Response = ModifyVpcFirewallConfigureResponse;
    type Error = ModifyVpcFirewallConfigureError;
    const INFO: OperationInfo = super::operation("ModifyVpcFirewallConfigure")
        .required(
            &[
                "VpcFirewallId",
                "VpcFirewallName",
                "LocalVpcCidrTableList",
                "PeerVpcCidrTableList",
            ],
        );
    const ERRORS: &'static [ModifyVpcFirewallConfigureError] = &[
        ModifyVpcFirewallConfigureError::ErrorAliUid,
        ModifyVpcFirewallConfigureError::ErrorVpcFirewallNotFound,
        ModifyVpcFirewallConfigureError::ErrorDBSelectError,
        ModifyVpcFirewallConfigureError::ErrorUnmarshalJSON,
        ModifyVpcFirewallConfigureError::ErrorDBTxError,
        ModifyVpcFirewallConfigureError::ErrorDBUpdateError,
        ModifyVpcFirewallConfigureError::ErrorRecordLog,
    ];
}

/// Response to [`ModifyVpcFirewallConfigureRequest`].
pub type ModifyVpcFirewallConfigureResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyVpcFirewallConfigureRequest`] names.
///
/// - [`ErrorAliUid`](super::DocumentedError::ErrorAliUid)
/// - [`ErrorVpcFirewallNotFound`](super::DocumentedError::ErrorVpcFirewallNotFound)
/// - [`ErrorDBSelectError`](super::DocumentedError::ErrorDBSelectError)
/// - [`ErrorUnmarshalJSON`](super::DocumentedError::ErrorUnmarshalJSON)
/// - [`ErrorDBTxError`](super::DocumentedError::ErrorDBTxError)
/// - [`ErrorDBUpdateError`](super::DocumentedError::ErrorDBUpdateError)
/// - [`ErrorRecordLog`](super::DocumentedError::ErrorRecordLog)
pub type ModifyVpcFirewallConfigureError = super::DocumentedError;
