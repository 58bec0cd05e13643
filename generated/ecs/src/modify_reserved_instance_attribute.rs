// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyReservedInstanceAttribute`, from `ecs/ModifyReservedInstanceAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the name and description of a reserved instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyReservedInstanceAttributeRequest::new()
///     .reserved_instance_id("...");
/// let reply = client.modify_reserved_instance_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyReservedInstanceAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the reserved instance, a discount contract that covers pay-as-you-go
    /// instances.
    pub reserved_instance_id: Option<String>,
    /// Display name of the reserved instance.
    pub reserved_instance_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
}

impl ModifyReservedInstanceAttributeRequest {
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
    /// Sets `ReservedInstanceId`, which is required.
    pub fn reserved_instance_id(mut self, value: impl Into<String>) -> Self {
        self.reserved_instance_id = Some(value.into());
        self
    }
    /// Sets `ReservedInstanceName`.
    pub fn reserved_instance_name(mut self, value: impl Into<String>) -> Self {
        self.reserved_instance_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyReservedInstanceAttributeRequest {
        "RegionId" => region_id: query,
        "ReservedInstanceId" => reserved_instance_id: query,
        "ReservedInstanceName" => reserved_instance_name: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyReservedInstanceAttributeRequest {
    type Response = ModifyReservedInstanceAttributeResponse;
    type Error = ModifyReservedInstanceAttributeError;
    const INFO: OperationInfo = super::operation("ModifyReservedInstanceAttribute")
        .required(&["RegionId", "ReservedInstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [ModifyReservedInstanceAttributeError] = &[
        ModifyReservedInstanceAttributeError::InvalidParameterReservedInstanceName,
        ModifyReservedInstanceAttributeError::InvalidZoneIdNotFound,
        ModifyReservedInstanceAttributeError::InternalError,
    ];
}

/// Response to [`ModifyReservedInstanceAttributeRequest`].
#[non_exhaustive]
pub struct ModifyReservedInstanceAttributeResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Outcome for this instance in words. Example: `Success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
}

response! {
    ModifyReservedInstanceAttributeResponse {
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyReservedInstanceAttributeRequest`] names.
///
/// - [`InvalidParameterReservedInstanceName`](super::DocumentedError::InvalidParameterReservedInstanceName)
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyReservedInstanceAttributeError = super::DocumentedError;
