// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateVirtualBorderBandwidth`, from `vpc/UpdateVirtualBorderBandwidth.md`.

use alicloud_runtime::codegen::*;

/// Changes the bandwidth limit of a virtual border router in both directions.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UpdateVirtualBorderBandwidthRequest::new()
///     .virtual_border_router_id("...")
///     .bandwidth(1);
/// let reply = client.update_virtual_border_bandwidth(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateVirtualBorderBandwidthRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the virtual border router that the call is about.
    pub virtual_border_router_id: Option<String>,
    /// **Required.** Upper limit of the data rate.
    pub bandwidth: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl UpdateVirtualBorderBandwidthRequest {
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
    /// Sets `VirtualBorderRouterId`, which is required.
    pub fn virtual_border_router_id(mut self, value: impl Into<String>) -> Self {
        self.virtual_border_router_id = Some(value.into());
        self
    }
    /// Sets `Bandwidth`, which is required.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    UpdateVirtualBorderBandwidthRequest {
        "RegionId" => region_id: query,
        "VirtualBorderRouterId" => virtual_border_router_id: query,
        "Bandwidth" => bandwidth: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for UpdateVirtualBorderBandwidthRequest {
    type Response = UpdateVirtualBorderBandwidthResponse;
    type Error = UpdateVirtualBorderBandwidthError;
    const INFO: OperationInfo = super::operation("UpdateVirtualBorderBandwidth")
        .required(&["RegionId", "VirtualBorderRouterId", "Bandwidth"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UpdateVirtualBorderBandwidthError] = &[
        UpdateVirtualBorderBandwidthError::OperationFailedVpconn,
        UpdateVirtualBorderBandwidthError::MissingParamInstanceId,
        UpdateVirtualBorderBandwidthError::InvalidInstanceIdNotFound,
        UpdateVirtualBorderBandwidthError::MissingParamBandwidth,
        UpdateVirtualBorderBandwidthError::IllegalParamBandwidth,
        UpdateVirtualBorderBandwidthError::MissingParamRegionNo2,
        UpdateVirtualBorderBandwidthError::QuotaExceededVirtualBorderRouterBandwidth,
        UpdateVirtualBorderBandwidthError::OperationUnsupportedSetMultiPconnBandwidth,
        UpdateVirtualBorderBandwidthError::OperationUnsupportedModifyBandwidth,
        UpdateVirtualBorderBandwidthError::OperationFailedPconnTrafficNotEnable,
    ];
}

/// Response to [`UpdateVirtualBorderBandwidthRequest`].
#[non_exhaustive]
pub struct UpdateVirtualBorderBandwidthResponse {
    /// Code that tells how the request ended. Example: `200`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text that tells how the request ended. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AA4486A8-B6AE-469E-AB09-820EF8ECFA2B`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked to. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateVirtualBorderBandwidthResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpdateVirtualBorderBandwidthRequest`] names.
///
/// - [`OperationFailedVpconn`](super::DocumentedError::OperationFailedVpconn)
/// - [`MissingParamInstanceId`](super::DocumentedError::MissingParamInstanceId)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`MissingParamBandwidth`](super::DocumentedError::MissingParamBandwidth)
/// - [`IllegalParamBandwidth`](super::DocumentedError::IllegalParamBandwidth)
/// - [`MissingParamRegionNo2`](super::DocumentedError::MissingParamRegionNo2)
/// - [`QuotaExceededVirtualBorderRouterBandwidth`](super::DocumentedError::QuotaExceededVirtualBorderRouterBandwidth)
/// - [`OperationUnsupportedSetMultiPconnBandwidth`](super::DocumentedError::OperationUnsupportedSetMultiPconnBandwidth)
/// - [`OperationUnsupportedModifyBandwidth`](super::DocumentedError::OperationUnsupportedModifyBandwidth)
/// - [`OperationFailedPconnTrafficNotEnable`](super::DocumentedError::OperationFailedPconnTrafficNotEnable)
pub type UpdateVirtualBorderBandwidthError = super::DocumentedError;
