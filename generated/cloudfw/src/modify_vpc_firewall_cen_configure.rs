// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVpcFirewallCenConfigure`, from `cloudfw/ModifyVpcFirewallCenConfigure.md`.

use alicloud_runtime::codegen::*;

/// Renames a VPC firewall that protects a network instance in CEN.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyVpcFirewallCenConfigureRequest::new()
///     .vpc_firewall_id("...")
///     .vpc_firewall_name("...");
/// let reply = client.modify_vpc_firewall_cen_configure(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVpcFirewallCenConfigureRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the VPC firewall that the call is about.
    pub vpc_firewall_id: Option<String>,
    /// **Required.** Name that the VPC firewall goes by.
    pub vpc_firewall_name: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
}

impl ModifyVpcFirewallCenConfigureRequest {
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
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
}

request! {
    ModifyVpcFirewallCenConfigureRequest {
        "Lang" => lang: query,
        "VpcFirewallId" => vpc_firewall_id: query,
        "VpcFirewallName" => vpc_firewall_name: query,
        "MemberUid" => member_uid: query,
    }
}

impl Operation for ModifyVpcFirewallCenConfigureRequest {
    type Response = ModifyVpcFirewallCenConfigureResponse;
    type Error = ModifyVpcFirewallCenConfigureError;
    const INFO: OperationInfo = super::operation("ModifyVpcFirewallCenConfigure")
        .required(&["VpcFirewallId", "VpcFirewallName"]);
    const ERRORS: &'static [ModifyVpcFirewallCenConfigureError] = &[
        ModifyVpcFirewallCenConfigureError::ErrorDBUpdateError,
        ModifyVpcFirewallCenConfigureError::ErrorAliUid,
        ModifyVpcFirewallCenConfigureError::ErrorVpcFirewallIdNotFound,
        ModifyVpcFirewallCenConfigureError::ErrorDBSelectError,
        ModifyVpcFirewallCenConfigureError::ErrorRegionNoError,
        ModifyVpcFirewallCenConfigureError::ErrorUnmarshalJSON,
    ];
}

/// Response to [`ModifyVpcFirewallCenConfigureRequest`].
pub type ModifyVpcFirewallCenConfigureResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyVpcFirewallCenConfigureRequest`] names.
///
/// - [`ErrorDBUpdateError`](super::DocumentedError::ErrorDBUpdateError), here with HTTP status 200
/// - [`ErrorAliUid`](super::DocumentedError::ErrorAliUid)
/// - [`ErrorVpcFirewallIdNotFound`](super::DocumentedError::ErrorVpcFirewallIdNotFound)
/// - [`ErrorDBSelectError`](super::DocumentedError::ErrorDBSelectError)
/// - [`ErrorRegionNoError`](super::DocumentedError::ErrorRegionNoError)
/// - [`ErrorUnmarshalJSON`](super::DocumentedError::ErrorUnmarshalJSON)
pub type ModifyVpcFirewallCenConfigureError = super::DocumentedError;
