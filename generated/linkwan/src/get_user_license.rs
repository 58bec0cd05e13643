// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUserLicense`, from `linkwan/GetUserLicense.md`.

use alicloud_runtime::codegen::*;

/// Shows the account's contract with the platform and how far it is used.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::GetUserLicenseRequest::new();
/// let reply = client.get_user_license(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUserLicenseRequest {}

impl GetUserLicenseRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetUserLicenseRequest {}
}

impl Operation for GetUserLicenseRequest {
    type Response = GetUserLicenseResponse;
    type Error = GetUserLicenseError;
    const INFO: OperationInfo = super::operation("GetUserLicense")
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [GetUserLicenseError] = &[
        GetUserLicenseError::ForbiddenByRam,
        GetUserLicenseError::ForbiddenByRiskControl,
        GetUserLicenseError::NonExistent,
        GetUserLicenseError::InternalError,
    ];
}

/// Response to [`GetUserLicenseRequest`].
#[non_exhaustive]
pub struct GetUserLicenseResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<UserLicenseData>,
}

response! {
    GetUserLicenseResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct UserLicenseData {
    /// How many there are of this: roaming join permission. Example: `100`.
    pub roaming_join_permission_count: Option<i64>,
    /// How many there are of this: gateway tuple. Example: `100`.
    pub gateway_tuple_count: Option<i64>,
    /// How many there are of this: gateway tuple single channel. Example: `100`.
    pub gateway_tuple_single_channel_count: Option<i64>,
    /// Upper limit that applies to the gateway free. Example: `100`.
    pub gateway_free_limit: Option<i64>,
    /// Upper limit that applies to the node tuple free. Example: `100`.
    pub node_tuple_free_limit: Option<i64>,
    /// Upper limit that applies to the node free. Example: `100`.
    pub node_free_limit: Option<i64>,
    /// Upper limit that applies to the gateway tuple hybrid. Example: `100`.
    pub gateway_tuple_hybrid_limit: Option<i64>,
    /// How many there are of this: gateway tuple standard. Example: `100`.
    pub gateway_tuple_standard_count: Option<i64>,
    /// Upper limit that applies to the gateway tuple free. Example: `100`.
    pub gateway_tuple_free_limit: Option<i64>,
    /// How many there are of this: gateway. Example: `100`.
    pub gateway_count: Option<i64>,
    /// Upper limit that applies to the node tuple relay. Example: `100`.
    pub node_tuple_relay_limit: Option<i64>,
    /// Upper limit that applies to the gateway. Example: `100`.
    pub gateway_limit: Option<i64>,
    /// Upper limit that applies to the gateway tuple. Example: `100`.
    pub gateway_tuple_limit: Option<i64>,
    /// Upper limit that applies to the local join permission free. Example: `100`.
    pub local_join_permission_free_limit: Option<i64>,
    /// Upper limit that applies to the node. Example: `100`.
    pub node_limit: Option<i64>,
    /// Upper limit that applies to the roaming join permission. Example: `100`.
    pub roaming_join_permission_limit: Option<i64>,
    /// Upper limit that applies to the gateway tuple single channel. Example: `100`.
    pub gateway_tuple_single_channel_limit: Option<i64>,
    /// Upper limit that applies to the local join permission. Example: `100`.
    pub local_join_permission_limit: Option<i64>,
    /// First digits of the EUIs that the account was given. Example: `0000`.
    pub oui: Option<String>,
    /// Upper limit that applies to the relay. Example: `100`.
    pub relay_limit: Option<i64>,
    /// How many there are of this: gateway tuple hybrid. Example: `100`.
    pub gateway_tuple_hybrid_count: Option<i64>,
    /// How many there are of this: local join permission. Example: `100`.
    pub local_join_permission_count: Option<i64>,
    /// How many there are of this: node tuple standard. Example: `100`.
    pub node_tuple_standard_count: Option<i64>,
    /// How many there are of this: node tuple. Example: `100`.
    pub node_tuple_count: Option<i64>,
    /// Upper limit that applies to the gateway ding talk. Example: `100`.
    pub gateway_ding_talk_limit: Option<i64>,
    /// Upper limit that applies to the gateway professional. Example: `100`.
    pub gateway_professional_limit: Option<i64>,
    /// How many there are of this: gateway professional. Example: `100`.
    pub gateway_professional_count: Option<i64>,
    /// How many there are of this: relay. Example: `100`.
    pub relay_count: Option<i64>,
    /// Upper limit that applies to the node tuple standard. Example: `100`.
    pub node_tuple_standard_limit: Option<i64>,
    /// Upper limit that applies to the roaming join permission free. Example: `100`.
    pub roaming_join_permission_free_limit: Option<i64>,
    /// Upper limit that applies to the node tuple. Example: `100`.
    pub node_tuple_limit: Option<i64>,
    /// How many there are of this: node. Example: `100`.
    pub node_count: Option<i64>,
    /// How many there are of this: gateway ding talk. Example: `100`.
    pub gateway_ding_talk_count: Option<i64>,
    /// Upper limit that applies to the gateway tuple standard. Example: `100`.
    pub gateway_tuple_standard_limit: Option<i64>,
    /// How many there are of this: gateway pre pay. Example: `100`.
    pub gateway_pre_pay_count: Option<i64>,
    /// How many there are of this: node tuple relay. Example: `100`.
    pub node_tuple_relay_count: Option<i64>,
}

response! {
    UserLicenseData {
        "RoamingJoinPermissionCount" => roaming_join_permission_count: value,
        "GatewayTupleCount" => gateway_tuple_count: value,
        "GatewayTupleSingleChannelCount" => gateway_tuple_single_channel_count: value,
        "GatewayFreeLimit" => gateway_free_limit: value,
        "NodeTupleFreeLimit" => node_tuple_free_limit: value,
        "NodeFreeLimit" => node_free_limit: value,
        "GatewayTupleHybridLimit" => gateway_tuple_hybrid_limit: value,
        "GatewayTupleStandardCount" => gateway_tuple_standard_count: value,
        "GatewayTupleFreeLimit" => gateway_tuple_free_limit: value,
        "GatewayCount" => gateway_count: value,
        "NodeTupleRelayLimit" => node_tuple_relay_limit: value,
        "GatewayLimit" => gateway_limit: value,
        "GatewayTupleLimit" => gateway_tuple_limit: value,
        "LocalJoinPermissionFreeLimit" => local_join_permission_free_limit: value,
        "NodeLimit" => node_limit: value,
        "RoamingJoinPermissionLimit" => roaming_join_permission_limit: value,
        "GatewayTupleSingleChannelLimit" => gateway_tuple_single_channel_limit: value,
        "LocalJoinPermissionLimit" => local_join_permission_limit: value,
        "Oui" => oui: value,
        "RelayLimit" => relay_limit: value,
        "GatewayTupleHybridCount" => gateway_tuple_hybrid_count: value,
        "LocalJoinPermissionCount" => local_join_permission_count: value,
        "NodeTupleStandardCount" => node_tuple_standard_count: value,
        "NodeTupleCount" => node_tuple_count: value,
        "GatewayDingTalkLimit" => gateway_ding_talk_limit: value,
        "GatewayProfessionalLimit" => gateway_professional_limit: value,
        "GatewayProfessionalCount" => gateway_professional_count: value,
        "RelayCount" => relay_count: value,
        "NodeTupleStandardLimit" => node_tuple_standard_limit: value,
        "RoamingJoinPermissionFreeLimit" => roaming_join_permission_free_limit: value,
        "NodeTupleLimit" => node_tuple_limit: value,
        "NodeCount" => node_count: value,
        "GatewayDingTalkCount" => gateway_ding_talk_count: value,
        "GatewayTupleStandardLimit" => gateway_tuple_standard_limit: value,
        "GatewayPrePayCount" => gateway_pre_pay_count: value,
        "NodeTupleRelayCount" => node_tuple_relay_count: value,
    }
}

/// Errors that the documentation of [`GetUserLicenseRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetUserLicenseError = super::DocumentedError;
