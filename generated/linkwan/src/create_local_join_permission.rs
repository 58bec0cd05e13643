// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLocalJoinPermission`, from `linkwan/CreateLocalJoinPermission.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ClassMode};

/// Creates a dedicated join permission, which the calling account then owns.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::CreateLocalJoinPermissionRequest::new()
///     .class_mode("A")
///     .freq_band_plan_group_id(101)
///     .join_permission_name("test")
///     .use_default_join_eui(true);
/// let reply = client.create_local_join_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLocalJoinPermissionRequest {
    /// **Required.** Way in which the class works. Here: `A`, `B`, `C`. Example: `A`.
    pub class_mode: Option<Open<ClassMode>>,
    /// **Required.** ID of the freq band plan group that the call is about. Example: `101`.
    pub freq_band_plan_group_id: Option<i64>,
    /// **Required.** Name that the join permission goes by. Length: 4 to 30. Example: `test`.
    pub join_permission_name: Option<String>,
    /// **Required.** Whether the JoinEUI of the service is taken, so that none has to be given.
    /// Example: `true`.
    pub use_default_join_eui: Option<bool>,
    /// ID of the iot instance that the call is about. Example: `iot_instc_pu****_c*-v64********`.
    pub iot_instance_id: Option<String>,
    /// Seconds between a node's sending and its first listening for a downlink.
    /// Range: 1 to 15. Example: `1`.
    pub rx_delay: Option<i64>,
    /// Rate or share that applies to the data. Range: 0 to 5. Example: `4`.
    pub data_rate: Option<i64>,
    /// Server that the nodes ask to join, by 16 hexadecimal digits. Example: `Ede4tde8erth****`.
    pub join_eui: Option<String>,
}

impl CreateLocalJoinPermissionRequest {
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
    /// Sets `UseDefaultJoinEui`, which is required.
    #[inline]
    pub fn use_default_join_eui(mut self, value: bool) -> Self {
        self.use_default_join_eui = Some(value);
        self
    }
    /// Sets `IotInstanceId`.
    pub fn iot_instance_id(mut self, value: impl Into<String>) -> Self {
        self.iot_instance_id = Some(value.into());
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
    /// Sets `JoinEui`.
    pub fn join_eui(mut self, value: impl Into<String>) -> Self {
        self.join_eui = Some(value.into());
        self
    }
}

request! {
    CreateLocalJoinPermissionRequest {
        "ClassMode" => class_mode: query,
        "FreqBandPlanGroupId" => freq_band_plan_group_id: query,
        "JoinPermissionName" => join_permission_name: query,
        "UseDefaultJoinEui" => use_default_join_eui: query,
        "IotInstanceId" => iot_instance_id: query,
        "RxDelay" => rx_delay: query,
        "DataRate" => data_rate: query,
        "JoinEui" => join_eui: query,
    }
}

impl Operation for CreateLocalJoinPermissionRequest {
    type Response = CreateLocalJoinPermissionResponse;
    type Error = CreateLocalJoinPermissionError;
    const INFO: OperationInfo = super::operation("CreateLocalJoinPermission")
        .required(
            &[
                "ClassMode",
                "FreqBandPlanGroupId",
                "JoinPermissionName",
                "UseDefaultJoinEui",
            ],
        )
        .success_flag("Success");
    const ERRORS: &'static [CreateLocalJoinPermissionError] = &[
        CreateLocalJoinPermissionError::ForbiddenByRam,
        CreateLocalJoinPermissionError::ForbiddenByRiskControl,
        CreateLocalJoinPermissionError::ExceedLocalJoinPermissionLimit,
        CreateLocalJoinPermissionError::InternalError,
        CreateLocalJoinPermissionError::JoinPermissionNameDuplicated,
        CreateLocalJoinPermissionError::InvalidName,
        CreateLocalJoinPermissionError::InvalidFreqBandPlan,
    ];
}

/// Response to [`CreateLocalJoinPermissionRequest`].
#[non_exhaustive]
pub struct CreateLocalJoinPermissionResponse {
    /// What the call returns besides its status. Example: `123`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateLocalJoinPermissionResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateLocalJoinPermissionRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`ExceedLocalJoinPermissionLimit`](super::DocumentedError::ExceedLocalJoinPermissionLimit)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`JoinPermissionNameDuplicated`](super::DocumentedError::JoinPermissionNameDuplicated)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`InvalidFreqBandPlan`](super::DocumentedError::InvalidFreqBandPlan)
pub type CreateLocalJoinPermissionError = super::DocumentedError;
