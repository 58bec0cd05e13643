// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCapacityReservation`, from `ecs/ModifyCapacityReservation.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EndTimeType, Platform, RequestPrivatePoolOptions};

/// Changes name, description, end or size of a capacity reservation.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyCapacityReservationRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.modify_capacity_reservation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCapacityReservationRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Private pool, the reserved capacity that stands behind an elasticity assurance or capacity
    /// reservation.
    pub private_pool_options: Option<RequestPrivatePoolOptions>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `This is description.`.
    pub description: Option<String>,
    /// When the reservation begins. Leave it empty; only an immediate start is possible.
    /// Example: `Now`.
    pub start_time: Option<String>,
    /// Whether the capacity reservation ends at a set time or stays until it is released by hand.
    /// Example: `Unlimited`.
    pub end_time_type: Option<Open<EndTimeType>>,
    /// When the reservation is released on its own. Counts only with `EndTimeType` set to `Limited`.
    /// Example: `2021-10-30T06:32:00Z`.
    pub end_time: Option<Timestamp>,
    /// Operating system family that the item is for. Example: `Linux`.
    pub platform: Option<Open<Platform>>,
    /// How many instances capacity is held for afterwards, not fewer than exist. An increase can fail
    /// for lack of stock. Example: `100`.
    pub instance_amount: Option<i32>,
}

impl ModifyCapacityReservationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PrivatePoolOptions`.
    pub fn private_pool_options(
        mut self,
        value: impl Into<RequestPrivatePoolOptions>,
    ) -> Self {
        self.private_pool_options = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTimeType`.
    pub fn end_time_type(mut self, value: impl Into<Open<EndTimeType>>) -> Self {
        self.end_time_type = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<Open<Platform>>) -> Self {
        self.platform = Some(value.into());
        self
    }
    /// Sets `InstanceAmount`.
    #[inline]
    pub fn instance_amount(mut self, value: i32) -> Self {
        self.instance_amount = Some(value);
        self
    }
}

request! {
    ModifyCapacityReservationRequest {
        "RegionId" => region_id: query,
        "PrivatePoolOptions" => private_pool_options: query,
        "Description" => description: query,
        "StartTime" => start_time: query,
        "EndTimeType" => end_time_type: query,
        "EndTime" => end_time: query,
        "Platform" => platform: query,
        "InstanceAmount" => instance_amount: query,
    }
}

impl Operation for ModifyCapacityReservationRequest {
    type Response = ModifyCapacityReservationResponse;
    type Error = ModifyCapacityReservationError;
    const INFO: OperationInfo = super::operation("ModifyCapacityReservation")
        .required(&["RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyCapacityReservationError] = &[
        ModifyCapacityReservationError::InvalidUserUnauthorized,
        ModifyCapacityReservationError::OperationDeniedNoStock,
        ModifyCapacityReservationError::InvalidInstanceAmountValueNotSupported,
        ModifyCapacityReservationError::InvalidDescriptionValueNotSupported,
        ModifyCapacityReservationError::InvalidEndTimeValueNotSupported,
        ModifyCapacityReservationError::InvalidStartTimeValueNotSupported,
        ModifyCapacityReservationError::IncorrectPrivatePoolStatus,
        ModifyCapacityReservationError::InvalidPrivatePoolOptionsNameValueNotSupported,
        ModifyCapacityReservationError::InvalidPlatformValueNotSupported,
        ModifyCapacityReservationError::OperationDeniedPlatformNotSupported,
        ModifyCapacityReservationError::OperationDeniedEndTimeTypeNotSupported,
        ModifyCapacityReservationError::OperationDeniedStartTimeNotSupported,
        ModifyCapacityReservationError::OperationDeniedInstanceAmountNotSupported,
        ModifyCapacityReservationError::InvalidPrivatePoolOptionsId2,
        ModifyCapacityReservationError::InvalidPrivatePoolIdNotFound,
    ];
}

/// Response to [`ModifyCapacityReservationRequest`].
pub type ModifyCapacityReservationResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyCapacityReservationRequest`] names.
///
/// - [`InvalidUserUnauthorized`](super::DocumentedError::InvalidUserUnauthorized), here with HTTP status 401
/// - [`OperationDeniedNoStock`](super::DocumentedError::OperationDeniedNoStock)
/// - [`InvalidInstanceAmountValueNotSupported`](super::DocumentedError::InvalidInstanceAmountValueNotSupported)
/// - [`InvalidDescriptionValueNotSupported`](super::DocumentedError::InvalidDescriptionValueNotSupported)
/// - [`InvalidEndTimeValueNotSupported`](super::DocumentedError::InvalidEndTimeValueNotSupported)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`IncorrectPrivatePoolStatus`](super::DocumentedError::IncorrectPrivatePoolStatus)
/// - [`InvalidPrivatePoolOptionsNameValueNotSupported`](super::DocumentedError::InvalidPrivatePoolOptionsNameValueNotSupported)
/// - [`InvalidPlatformValueNotSupported`](super::DocumentedError::InvalidPlatformValueNotSupported), here with HTTP status 403
/// - [`OperationDeniedPlatformNotSupported`](super::DocumentedError::OperationDeniedPlatformNotSupported)
/// - [`OperationDeniedEndTimeTypeNotSupported`](super::DocumentedError::OperationDeniedEndTimeTypeNotSupported)
/// - [`OperationDeniedStartTimeNotSupported`](super::DocumentedError::OperationDeniedStartTimeNotSupported)
/// - [`OperationDeniedInstanceAmountNotSupported`](super::DocumentedError::OperationDeniedInstanceAmountNotSupported)
/// - [`InvalidPrivatePoolOptionsId2`](super::DocumentedError::InvalidPrivatePoolOptionsId2)
/// - [`InvalidPrivatePoolIdNotFound`](super::DocumentedError::InvalidPrivatePoolIdNotFound)
pub type ModifyCapacityReservationError = super::DocumentedError;
