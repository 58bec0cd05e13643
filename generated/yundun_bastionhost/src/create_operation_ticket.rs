// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOperationTicket`, from `yundun-bastionhost/CreateOperationTicket.md`.

use alicloud_runtime::codegen::*;

/// Applies for permission to operate an asset under an account, for a time or once.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::CreateOperationTicketRequest::new()
///     .instance_id("...")
///     .asset_id("...")
///     .protocol_name("...")
///     .asset_account_name("...")
///     .approve_comment("...");
/// let reply = client.create_operation_ticket(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOperationTicketRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the asset that the call is about.
    pub asset_id: Option<String>,
    /// **Required.** Name that the protocol goes by.
    pub protocol_name: Option<String>,
    /// **Required.** Name that the asset account goes by.
    pub asset_account_name: Option<String>,
    /// Whether the grant is good for a single logon.
    pub is_one_time_effect: Option<bool>,
    /// When the effect began or is to begin.
    pub effect_start_time: Option<i64>,
    /// When the effect ended or is to end.
    pub effect_end_time: Option<i64>,
    /// **Required.** Why the request is granted, for the record.
    pub approve_comment: Option<String>,
}

impl CreateOperationTicketRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AssetId`, which is required.
    pub fn asset_id(mut self, value: impl Into<String>) -> Self {
        self.asset_id = Some(value.into());
        self
    }
    /// Sets `ProtocolName`, which is required.
    pub fn protocol_name(mut self, value: impl Into<String>) -> Self {
        self.protocol_name = Some(value.into());
        self
    }
    /// Sets `AssetAccountName`, which is required.
    pub fn asset_account_name(mut self, value: impl Into<String>) -> Self {
        self.asset_account_name = Some(value.into());
        self
    }
    /// Sets `IsOneTimeEffect`.
    #[inline]
    pub fn is_one_time_effect(mut self, value: bool) -> Self {
        self.is_one_time_effect = Some(value);
        self
    }
    /// Sets `EffectStartTime`.
    #[inline]
    pub fn effect_start_time(mut self, value: i64) -> Self {
        self.effect_start_time = Some(value);
        self
    }
    /// Sets `EffectEndTime`.
    #[inline]
    pub fn effect_end_time(mut self, value: i64) -> Self {
        self.effect_end_time = Some(value);
        self
    }
    /// Sets `ApproveComment`, which is required.
    pub fn approve_comment(mut self, value: impl Into<String>) -> Self {
        self.approve_comment = Some(value.into());
        self
    }
}

request! {
    CreateOperationTicketRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "AssetId" => asset_id: query,
        "ProtocolName" => protocol_name: query,
        "AssetAccountName" => asset_account_name: query,
        "IsOneTimeEffect" => is_one_time_effect: query,
        "EffectStartTime" => effect_start_time: query,
        "EffectEndTime" => effect_end_time: query,
        "ApproveComment" => approve_comment: query,
    }
}

impl Operation for CreateOperationTicketRequest {
    type Response = CreateOperationTicketResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateOperationTicket")
        .required(
            &[
                "InstanceId",
                "AssetId",
                "ProtocolName",
                "AssetAccountName",
                "ApproveComment",
            ],
        )
        .region("RegionId");
}

/// Response to [`CreateOperationTicketRequest`], which the documentation does not describe.
pub type CreateOperationTicketResponse = alicloud_runtime::UndocumentedResponse;
