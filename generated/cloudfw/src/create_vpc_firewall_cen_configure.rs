// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVpcFirewallCenConfigure`, from `cloudfw/CreateVpcFirewallCenConfigure.md`.

use alicloud_runtime::codegen::*;

/// Creates a VPC firewall for a network instance in a CEN instance, optionally switched on
/// immediately.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::CreateVpcFirewallCenConfigureRequest::new()
///     .vpc_firewall_name("...")
///     .network_instance_id("...")
///     .vpc_region("...")
///     .firewall_switch("...")
///     .cen_id("...");
/// let reply = client.create_vpc_firewall_cen_configure(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVpcFirewallCenConfigureRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Name that the VPC firewall goes by.
    pub vpc_firewall_name: Option<String>,
    /// **Required.** ID of the network instance that the call is about.
    pub network_instance_id: Option<String>,
    /// **Required.** Region that the VPC lies in.
    pub vpc_region: Option<String>,
    /// **Required.** Whether the firewall is switched on.
    pub firewall_switch: Option<String>,
    /// **Required.** ID of the CEN instance that the call is about.
    pub cen_id: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Address range of the firewall VPC, in CIDR notation.
    pub firewall_vpc_cidr_block: Option<String>,
    /// ID of the zone that the firewall VPC lies in.
    pub firewall_vpc_zone_id: Option<String>,
    /// Address range of the firewall vSwitch, in CIDR notation.
    pub firewall_vswitch_cidr_block: Option<String>,
    /// ID of the zone that the firewall VPC standby lies in.
    pub firewall_vpc_standby_zone_id: Option<String>,
}

impl CreateVpcFirewallCenConfigureRequest {
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
    /// Sets `VpcFirewallName`, which is required.
    pub fn vpc_firewall_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_firewall_name = Some(value.into());
        self
    }
    /// Sets `NetworkInstanceId`, which is required.
    pub fn network_instance_id(mut self, value: impl Into<String>) -> Self {
        self.network_instance_id = Some(value.into());
        self
    }
    /// Sets `VpcRegion`, which is required.
    pub fn vpc_region(mut self, value: impl Into<String>) -> Self {
        self.vpc_region = Some(value.into());
        self
    }
    /// Sets `FirewallSwitch`, which is required.
    pub fn firewall_switch(mut self, value: impl Into<String>) -> Self {
        self.firewall_switch = Some(value.into());
        self
    }
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `FirewallVpcCidrBlock`.
    pub fn firewall_vpc_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.firewall_vpc_cidr_block = Some(value.into());
        self
    }
    /// Sets `FirewallVpcZoneId`.
    pub fn firewall_vpc_zone_id(mut self, value: impl Into<String>) -> Self {
        self.firewall_vpc_zone_id = Some(value.into());
        self
    }
    /// Sets `FirewallVSwitchCidrBlock`.
    pub fn firewall_vswitch_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.firewall_vswitch_cidr_block = Some(value.into());
        self
    }
    /// Sets `FirewallVpcStandbyZoneId`.
    pub fn firewall_vpc_standby_zone_id(mut self, value: impl Into<String>) -> Self {
        self.firewall_vpc_standby_zone_id = Some(value.into());
        self
    }
}

request! {
    CreateVpcFirewallCenConfigureRequest {
        "Lang" => lang: query,
        "VpcFirewallName" => vpc_firewall_name: query,
        "NetworkInstanceId" => network_instance_id: query,
        "VpcRegion" => vpc_region: query,
        "FirewallSwitch" => firewall_switch: query,
        "CenId" => cen_id: query,
        "MemberUid" => member_uid: query,
        "VSwitchId" => vswitch_id: query,
        "FirewallVpcCidrBlock" => firewall_vpc_cidr_block: query,
        "FirewallVpcZoneId" => firewall_vpc_zone_id: query,
        "FirewallVSwitchCidrBlock" => firewall_vswitch_cidr_block: query,
        "FirewallVpcStandbyZoneId" => firewall_vpc_standby_zone_id: query,
    }
}

impl Operation for CreateVpcFirewallCenConfigureRequest {
    type Response = CreateVpcFirewallCenConfigureResponse;
    type Error = CreateVpcFirewallCenConfigureError;
    const INFO: OperationInfo = super::operation("CreateVpcFirewallCenConfigure")
        .required(
            &[
                "VpcFirewallName",
                "NetworkInstanceId",
                "VpcRegion",
                "FirewallSwitch",
                "CenId",
            ],
        );
    const ERRORS: &'static [CreateVpcFirewallCenConfigureError] = &[
        CreateVpcFirewallCenConfigureError::ErrorAliUid,
        CreateVpcFirewallCenConfigureError::ErrorVpcFirewallExist,
        CreateVpcFirewallCenConfigureError::ErrorVpcId,
        CreateVpcFirewallCenConfigureError::ErrorRegionNoError,
        CreateVpcFirewallCenConfigureError::ErrorVpcFirewallNotFound,
        CreateVpcFirewallCenConfigureError::ErrorDBSelectError,
        CreateVpcFirewallCenConfigureError::ErrorDBTxError,
        CreateVpcFirewallCenConfigureError::ErrorDBUpdateError,
        CreateVpcFirewallCenConfigureError::ErrorRecordLog,
        CreateVpcFirewallCenConfigureError::ErrorCenVbrNotSupport,
        CreateVpcFirewallCenConfigureError::ErrorCenNotSupportCCN,
        CreateVpcFirewallCenConfigureError::ErrorCenNotSupportMultipleAccounts,
        CreateVpcFirewallCenConfigureError::ErrorFirewallStatus,
        CreateVpcFirewallCenConfigureError::ErrorFirewallQuotaNotEmpty,
        CreateVpcFirewallCenConfigureError::ErrorHubvpcCannotCreate,
        CreateVpcFirewallCenConfigureError::ErrorCenVpcEcConflict,
        CreateVpcFirewallCenConfigureError::ErrorRegionNoDisable,
        CreateVpcFirewallCenConfigureError::ErrorCenFirewallVpcNumInvalid,
        CreateVpcFirewallCenConfigureError::ErrorDestCidrError,
        CreateVpcFirewallCenConfigureError::ErrorVpcCustomRouteTableWithVswitch,
        CreateVpcFirewallCenConfigureError::ErrorCenNotSupportTREnterpriseAutoMode,
    ];
}

/// Response to [`CreateVpcFirewallCenConfigureRequest`].
#[non_exhaustive]
pub struct CreateVpcFirewallCenConfigureResponse {
    /// ID of the VPC firewall that the item belongs to or stands for. Example: `vfw-m5e7dbc4y****`.
    pub vpc_firewall_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `850A84D6-0DE4-4797-A1E8-00090125h4j6`.
    pub request_id: Option<String>,
}

response! {
    CreateVpcFirewallCenConfigureResponse {
        "VpcFirewallId" => vpc_firewall_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateVpcFirewallCenConfigureRequest`] names.
///
/// - [`ErrorAliUid`](super::DocumentedError::ErrorAliUid)
/// - [`ErrorVpcFirewallExist`](super::DocumentedError::ErrorVpcFirewallExist)
/// - [`ErrorVpcId`](super::DocumentedError::ErrorVpcId)
/// - [`ErrorRegionNoError`](super::DocumentedError::ErrorRegionNoError)
/// - [`ErrorVpcFirewallNotFound`](super::DocumentedError::ErrorVpcFirewallNotFound)
/// - [`ErrorDBSelectError`](super::DocumentedError::ErrorDBSelectError)
/// - [`ErrorDBTxError`](super::DocumentedError::ErrorDBTxError)
/// - [`ErrorDBUpdateError`](super::DocumentedError::ErrorDBUpdateError)
/// - [`ErrorRecordLog`](super::DocumentedError::ErrorRecordLog)
/// - [`ErrorCenVbrNotSupport`](super::DocumentedError::ErrorCenVbrNotSupport)
/// - [`ErrorCenNotSupportCCN`](super::DocumentedError::ErrorCenNotSupportCCN)
/// - [`ErrorCenNotSupportMultipleAccounts`](super::DocumentedError::ErrorCenNotSupportMultipleAccounts)
/// - [`ErrorFirewallStatus`](super::DocumentedError::ErrorFirewallStatus)
/// - [`ErrorFirewallQuotaNotEmpty`](super::DocumentedError::ErrorFirewallQuotaNotEmpty)
/// - [`ErrorHubvpcCannotCreate`](super::DocumentedError::ErrorHubvpcCannotCreate)
/// - [`ErrorCenVpcEcConflict`](super::DocumentedError::ErrorCenVpcEcConflict)
/// - [`ErrorRegionNoDisable`](super::DocumentedError::ErrorRegionNoDisable)
/// - [`ErrorCenFirewallVpcNumInvalid`](super::DocumentedError::ErrorCenFirewallVpcNumInvalid)
/// - [`ErrorDestCidrError`](super::DocumentedError::ErrorDestCidrError)
/// - [`ErrorVpcCustomRouteTableWithVswitch`](super::DocumentedError::ErrorVpcCustomRouteTableWithVswitch)
/// - [`ErrorCenNotSupportTREnterpriseAutoMode`](super::DocumentedError::ErrorCenNotSupportTREnterpriseAutoMode)
pub type CreateVpcFirewallCenConfigureError = super::DocumentedError;
