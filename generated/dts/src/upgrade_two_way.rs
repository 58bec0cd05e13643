// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeTwoWay`, from `dts/UpgradeTwoWay.md`.

use alicloud_runtime::codegen::*;

/// Turns a one-way synchronization into a two-way one.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::UpgradeTwoWayRequest::new()
///     .instance_id("...")
///     .instance_class("...");
/// let reply = client.upgrade_two_way(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeTwoWayRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Specification of the instance, which sets how much data a second it can carry.
    pub instance_class: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl UpgradeTwoWayRequest {
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
    /// Sets `InstanceClass`, which is required.
    pub fn instance_class(mut self, value: impl Into<String>) -> Self {
        self.instance_class = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    UpgradeTwoWayRequest {
        "InstanceId" => instance_id: query,
        "InstanceClass" => instance_class: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for UpgradeTwoWayRequest {
    type Response = UpgradeTwoWayResponse;
    type Error = UpgradeTwoWayError;
    const INFO: OperationInfo = super::operation("UpgradeTwoWay")
        .required(&["InstanceId", "InstanceClass"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [UpgradeTwoWayError] = &[
        UpgradeTwoWayError::ThrottlingUser,
        UpgradeTwoWayError::InvalidSecurityTokenExpired,
        UpgradeTwoWayError::ServiceUnavailable,
    ];
}

/// Response to [`UpgradeTwoWayRequest`].
#[non_exhaustive]
pub struct UpgradeTwoWayResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2D3B4615-923F-49AA-AF21-6D8E3967****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// What stands in place of `%s` in the error message. Example: `InstanceId`.
    pub dynamic_message: Option<String>,
    /// Further code of the failure, next to the error code. Example: `403`.
    pub dynamic_code: Option<String>,
}

response! {
    UpgradeTwoWayResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "DynamicMessage" => dynamic_message: value,
        "DynamicCode" => dynamic_code: value,
    }
}

/// Errors that the documentation of [`UpgradeTwoWayRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type UpgradeTwoWayError = super::DocumentedError;
