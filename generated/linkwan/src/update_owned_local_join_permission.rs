// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateOwnedLocalJoinPermission`, from `linkwan/UpdateOwnedLocalJoinPermission.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ClassMode};

/// Changes a dedicated join permission that the account owns.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::UpdateOwnedLocalJoinPermissionRequest::new()
///     .join_permission_id("123");
/// let reply = client.update_owned_local_join_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateOwnedLocalJoinPermissionRequest {
    /// **Required.** ID of the join permission that the call is about. Example: `123`.
    pub join_permission_id: Option<String>,
    /// ID of the iot instance that the call is about. Example: `iot-cn-0pp1n8t****`.
    pub iot_instance_id: Option<String>,
    /// ID of the freq band plan group that the call is about. Example: `201`.
    pub freq_band_plan_group_id: Option<i64>,
    /// Way in which the class works. Here: `A`, `B`, `C`. Example: `A`.
    pub class_mode: Option<Open<ClassMode>>,
    /// Name that the join permission goes by. Length: 4 to 30. Example: `text`.
    pub join_permission_name: Option<String>,
    /// Seconds between a node's sending and its first listening for a downlink.
    /// Range: 1 to 15. Example: `1`.
    pub rx_delay: Option<String>,
    /// Rate or share that applies to the data. Range: 0 to 5. Example: `4`.
    pub data_rate: Option<String>,
    /// Server that the nodes ask to join, by 16 hexadecimal digits. Example: `0000000000000001`.
    pub join_eui: Option<String>,
}

impl UpdateOwnedLocalJoinPermissionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JoinPermissionId`, which is required.
    pub fn join_permission_id(mut self, value: impl Into<String>) -> Self {
        self.join_permission_id = Some(value.into());
        self
    }
    /// Sets `IotInstanceId`.
    pub fn iot_instance_id(mut self, value: impl Into<String>) -> Self {
        self.iot_instance_id = Some(value.into());
        self
    }
    /// Sets `FreqBandPlanGroupId`.
    #[inline]
    pub fn freq_band_plan_group_id(mut self, value: i64) -> Self {
        self.freq_band_plan_group_id = Some(value);
        self
    }
    /// Sets `ClassMode`.
    pub fn class_mode(mut self, value: impl Into<Open<ClassMode>>) -> Self {
        self.class_mode = Some(value.into());
        self
    }
    /// Sets `JoinPermissionName`.
    pub fn join_permission_name(mut self, value: impl Into<String>) -> Self {
        self.join_permission_name = Some(value.into());
        self
    }
    /// Sets `RxDelay`.
    pub fn rx_delay(mut self, value: impl Into<String>) -> Self {
        self.rx_delay = Some(value.into());
        self
    }
    /// Sets `DataRate`.
    pub fn data_rate(mut self, value: impl Into<String>) -> Self {
        self.data_rate = Some(value.into());
        self
    }
    /// Sets `JoinEui`.
    pub fn join_eui(mut self, value: impl Into<String>) -> Self {
        self.join_eui = Some(value.into());
        self
    }
}

request! {
    UpdateOwnedLocalJoinPermissionRequest {
        "JoinPermissionId" => join_permission_id: query,
        "IotInstanceId" => iot_instance_id: query,
        "FreqBandPlanGroupId" => freq_band_plan_group_id: query,
        "ClassMode" => class_mode: query,
        "JoinPermissionName" => join_permission_name: query,
        "RxDelay" => rx_delay: query,
        "DataRate" => data_rate: query,
        "JoinEui" => join_eui: query,
    }
}

impl Operation for UpdateOwnedLocalJoinPermissionRequest {
    type Response = UpdateOwnedLocalJoinPermissionResponse;
    type Error = UpdateOwnedLocalJoinPermissionError;
    const INFO: OperationInfo = super::operation("UpdateOwnedLocalJoinPermission")
        .required(&["JoinPermissionId"])
        .success_flag("Success");
    const ERRORS: &'static [UpdateOwnedLocalJoinPermissionError] = &[
        UpdateOwnedLocalJoinPermissionError::ForbiddenByRam,
        UpdateOwnedLocalJoinPermissionError::ForbiddenByRiskControl,
        UpdateOwnedLocalJoinPermissionError::NonExistent,
        UpdateOwnedLocalJoinPermissionError::CloudProductNotActivated,
        UpdateOwnedLocalJoinPermissionError::FeatureNotActivated,
        UpdateOwnedLocalJoinPermissionError::InternalError,
        UpdateOwnedLocalJoinPermissionError::JoinPermissionAlreadyAuthorized,
        UpdateOwnedLocalJoinPermissionError::NotResourceOwner,
        UpdateOwnedLocalJoinPermissionError::JoinPermissionNameDuplicated,
        UpdateOwnedLocalJoinPermissionError::InvalidName,
        UpdateOwnedLocalJoinPermissionError::InvalidFreqBandPlan,
    ];
}

/// Response to [`UpdateOwnedLocalJoinPermissionRequest`].
#[non_exhaustive]
pub struct UpdateOwnedLocalJoinPermissionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateOwnedLocalJoinPermissionResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpdateOwnedLocalJoinPermissionRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`JoinPermissionAlreadyAuthorized`](super::DocumentedError::JoinPermissionAlreadyAuthorized)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
/// - [`JoinPermissionNameDuplicated`](super::DocumentedError::JoinPermissionNameDuplicated)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`InvalidFreqBandPlan`](super::DocumentedError::InvalidFreqBandPlan)
pub type UpdateOwnedLocalJoinPermissionError = super::DocumentedError;
