// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateVirtualBorderBandwidth`, from `vpc/UpdateVirtualBorderBandwidth.md`.

use alicloud_runtime::codegen::*;

/// Changes the virtual border bandwidth to what the call gives.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UpdateVirtualBorderBandwidthRequest::new();
/// let reply = client.update_virtual_border_bandwidth(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateVirtualBorderBandwidthRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the virtual border router that the call or the item is about.
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
}

/// What [`UpdateVirtualBorderBandwidthRequest`] is answered with.
#[non_exhaustive]
pub struct UpdateVirtualBorderBandwidthResponse {
    /// Code that tells how the request ended. Example: `200`.
    pub code: Option<String>,
    /// HTTP status of the answer, repeated in its body. Example: `200`.
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

errors! {
    /// Errors that the documentation of [`UpdateVirtualBorderBandwidthRequest`] names.
    pub enum UpdateVirtualBorderBandwidthError {
        OperationFailedVpconn = "OperationFailed.Vpconn" ("400"), "", "The virtual border router runs on a hosted connection, so its bandwidth cannot be changed here.";
        MissingParamInstanceId = "MissingParam.InstanceId" ("400"), "Missing param of InstanceId.", "The call lacks `InstanceId`, so it does not say which resource it is for.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("400"), "InstanceId not found.", "No instance has this ID here. Check ID, region and VPC.";
        MissingParamBandwidth = "MissingParam.Bandwidth" ("400"), "Missing param of Bandwidth.", "The call needs `Bandwidth` but does not give it.";
        IllegalParamBandwidth = "IllegalParam.Bandwidth" ("400"), "Illegal Param of Bandwidth.", "The resource cannot have the bandwidth that `Bandwidth` asks for.";
        MissingParamRegionNo = "MissingParam.regionNo" ("400"), "Missing param of regionNo.", "The call does not say which region it is for.";
        QuotaExceededVirtualBorderRouterBandwidth = "QuotaExceeded.VirtualBorderRouterBandwidth" ("400"), "Quota Exceeded of VirtualBorderRouterBandwidth", "The virtual border router cannot have so much bandwidth.";
        OperationUnsupportedSetMultiPconnBandwidth = "OperationUnsupported.SetMultiPconnBandwidth" ("400"), "", "The virtual border router has several leased lines, so its bandwidth cannot be set by this call.";
        OperationUnsupportedModifyBandwidth = "OperationUnsupported.ModifyBandwidth" ("400"), "", "The bandwidth of a virtual border router that was ordered with it cannot be changed here.";
        OperationFailedPconnTrafficNotEnable = "OperationFailed.PconnTrafficNotEnable" ("400"), "", "Billing of traffic over leased lines is not turned on for the account. Turn it on first.";
    }
}
