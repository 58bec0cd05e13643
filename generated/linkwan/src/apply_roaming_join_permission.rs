// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ApplyRoamingJoinPermission`, from `linkwan/ApplyRoamingJoinPermission.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ClassMode};

/// Applies for a roaming join permission with class mode and frequency plan.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::ApplyRoamingJoinPermissionRequest::new()
///     .class_mode("A")
///     .freq_band_plan_group_id(102)
///     .join_permission_name("text");
/// let reply = client.apply_roaming_join_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ApplyRoamingJoinPermissionRequest {
    /// **Required.** Way in which the class works. Example: `A`.
    pub class_mode: Option<Open<ClassMode>>,
    /// **Required.** ID of the freq band plan group that the call is about. Example: `102`.
    pub freq_band_plan_group_id: Option<i64>,
    /// **Required.** Name that the join permission goes by. Length: 4 to 30. Example: `text`.
    pub join_permission_name: Option<String>,
    /// Seconds between a node's sending and its first listening for a downlink.
    /// Range: 1 to 15. Example: `1`.
    pub rx_delay: Option<i64>,
    /// Rate or share that applies to the data. Example: `4`.
    pub data_rate: Option<i64>,
}

impl ApplyRoamingJoinPermissionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClassMode`, which is required.
    pub fn class_mode(mut self, value: impl Into<Open<ClassMode>>) -> Self {
        self.class_mode = Some(value.into());
        self
    }
    /// Sets `FreqBandPlanGroupId`, which is required.
    #[inline]
    pub fn freq_band_plan_group_id(mut self, value: i64) -> Self {
        self.freq_band_plan_group_id = Some(value);
        self
    }
    /// Sets `JoinPermissionName`, which is required.
    pub fn join_permission_name(mut self, value: impl Into<String>) -> Self {
        self.join_permission_name = Some(value.into());
        self
    }
    /// Sets `RxDelay`.
    #[inline]
    pub fn rx_delay(mut self, value: i64) -> Self {
        self.rx_delay = Some(value);
        self
    }
    /// Sets `DataRate`.
    #[inline]
    pub fn data_rate(mut self, value: i64) -> Self {
        self.data_rate = Some(value);
        self
    }
}

request! {
    ApplyRoamingJoinPermissionRequest {
        "ClassMode" => class_mode: query,
        "FreqBandPlanGroupId" => freq_band_plan_group_id: query,
        "JoinPermissionName" => join_permission_name: query,
        "RxDelay" => rx_delay: query,
        "DataRate" => data_rate: query,
    }
}

impl Operation for ApplyRoamingJoinPermissionRequest {
    type Response = ApplyRoamingJoinPermissionResponse;
    type Error = ApplyRoamingJoinPermissionError;
    const INFO: OperationInfo = super::operation("ApplyRoamingJoinPermission")
        .required(&["ClassMode", "FreqBandPlanGroupId", "JoinPermissionName"])
        .success_flag("Success");
    const ERRORS: &'static [ApplyRoamingJoinPermissionError] = &[
        ApplyRoamingJoinPermissionError::ForbiddenByRam,
        ApplyRoamingJoinPermissionError::ForbiddenByRiskControl,
        ApplyRoamingJoinPermissionError::NonExistent,
        ApplyRoamingJoinPermissionError::ExceedRoamingJoinPermissionLimit,
        ApplyRoamingJoinPermissionError::JoinPermissionNameDuplicated,
        ApplyRoamingJoinPermissionError::InvalidName,
        ApplyRoamingJoinPermissionError::InvalidFreqBandPlan,
    ];
}

/// Response to [`ApplyRoamingJoinPermissionRequest`].
#[non_exhaustive]
pub struct ApplyRoamingJoinPermissionResponse {
    /// What the call returns besides its status. Example: `1234`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ApplyRoamingJoinPermissionResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ApplyRoamingJoinPermissionRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`ExceedRoamingJoinPermissionLimit`](super::DocumentedError::ExceedRoamingJoinPermissionLimit)
/// - [`JoinPermissionNameDuplicated`](super::DocumentedError::JoinPermissionNameDuplicated)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`InvalidFreqBandPlan`](super::DocumentedError::InvalidFreqBandPlan)
pub type ApplyRoamingJoinPermissionError = super::DocumentedError;
