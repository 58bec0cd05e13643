// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableActivation`, from `ecs/DisableActivation.md`.

use alicloud_runtime::codegen::*;

/// Makes an activation code useless for further registrations. Servers already registered are not
/// affected.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DisableActivationRequest::new()
///     .activation_id("4ECEEE12-56F1-4FBC-9AB1-890F1234****")
///     .region_id("cn-hangzhou");
/// let reply = client.disable_activation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableActivationRequest {
    /// **Required.** ID of an activation code, the code that servers outside Alibaba Cloud register
    /// with as managed instances. Example: `4ECEEE12-56F1-4FBC-9AB1-890F1234****`.
    pub activation_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DisableActivationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ActivationId`, which is required.
    pub fn activation_id(mut self, value: impl Into<String>) -> Self {
        self.activation_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DisableActivationRequest {
        "ActivationId" => activation_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DisableActivationRequest {
    type Response = DisableActivationResponse;
    type Error = DisableActivationError;
    const INFO: OperationInfo = super::operation("DisableActivation")
        .required(&["ActivationId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [DisableActivationError] = &[
        DisableActivationError::InternalErrorDispatch,
        DisableActivationError::RegionIdApiNotSupported,
        DisableActivationError::OperationForbidden,
        DisableActivationError::InvalidRegionIdNotFound,
        DisableActivationError::ActivationIdNotFound,
    ];
}

/// Response to [`DisableActivationRequest`].
#[non_exhaustive]
pub struct DisableActivationResponse {
    /// The activation code as it stood when the call was carried out, with figures on its use.
    pub activation: Option<Activation>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4ECEEE12-56F1-4FBC-9AB1-890F74942176`.
    pub request_id: Option<String>,
}

response! {
    DisableActivationResponse {
        "Activation" => activation: value,
        "RequestId" => request_id: value,
    }
}

/// The activation code as it stood when the call was carried out, with figures on its use.
#[non_exhaustive]
pub struct Activation {
    /// ID of an activation code, the code that servers outside Alibaba Cloud register with as managed
    /// instances. Example: `4ECEEE12-56F1-4FBC-9AB1-890F1234****`.
    pub activation_id: Option<String>,
    /// When the resource was created. Example: `2021-01-20T06:00:00Z`.
    pub creation_time: Option<Timestamp>,
    /// How many instances registered with the code have been deregistered since. Example: `1`.
    pub deregistered_count: Option<i32>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `This is description.`.
    pub description: Option<String>,
    /// Whether the code has been disabled, so that no more servers can register with it.
    /// Example: `false`.
    pub disabled: Option<bool>,
    /// How many servers may register with the code at most. Example: `1`.
    pub instance_count: Option<i32>,
    /// First part of the names that registered instances receive. Example: `test-InstanceName`.
    pub instance_name: Option<String>,
    /// Addresses of the hosts that may register with the code. Example: `0.0.0.0/0`.
    pub ip_address_range: Option<String>,
    /// How many instances have registered with the code so far. Example: `1`.
    pub registered_count: Option<i32>,
    /// How long servers can register with the code; afterwards it is void.
    /// Unit: `hours`. Example: `4`.
    pub time_to_live_in_hours: Option<i64>,
}

response! {
    Activation {
        "ActivationId" => activation_id: value,
        "CreationTime" => creation_time: value,
        "DeregisteredCount" => deregistered_count: value,
        "Description" => description: value,
        "Disabled" => disabled: value,
        "InstanceCount" => instance_count: value,
        "InstanceName" => instance_name: value,
        "IpAddressRange" => ip_address_range: value,
        "RegisteredCount" => registered_count: value,
        "TimeToLiveInHours" => time_to_live_in_hours: value,
    }
}

/// Errors that the documentation of [`DisableActivationRequest`] names.
///
/// - [`InternalErrorDispatch`](super::DocumentedError::InternalErrorDispatch)
/// - [`RegionIdApiNotSupported`](super::DocumentedError::RegionIdApiNotSupported)
/// - [`OperationForbidden`](super::DocumentedError::OperationForbidden)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`ActivationIdNotFound`](super::DocumentedError::ActivationIdNotFound)
pub type DisableActivationError = super::DocumentedError;
