// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBasicAccelerateIp`, from `ga/DeleteBasicAccelerateIp.md`.

use alicloud_runtime::codegen::*;

/// Deletes an accelerated IP address of a basic instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DeleteBasicAccelerateIpRequest::new()
///     .accelerate_ip_id("...");
/// let reply = client.delete_basic_accelerate_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBasicAccelerateIpRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the accelerate IP address that the call is about.
    pub accelerate_ip_id: Option<String>,
}

impl DeleteBasicAccelerateIpRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AccelerateIpId`, which is required.
    pub fn accelerate_ip_id(mut self, value: impl Into<String>) -> Self {
        self.accelerate_ip_id = Some(value.into());
        self
    }
}

request! {
    DeleteBasicAccelerateIpRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AccelerateIpId" => accelerate_ip_id: query,
    }
}

impl Operation for DeleteBasicAccelerateIpRequest {
    type Response = DeleteBasicAccelerateIpResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteBasicAccelerateIp")
        .required(&["RegionId", "AccelerateIpId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`DeleteBasicAccelerateIpRequest`].
#[non_exhaustive]
pub struct DeleteBasicAccelerateIpResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// ID of the accelerate IP address that the item belongs to or stands for.
    /// Example: `gaip-bp1****`.
    pub accelerate_ip_id: Option<String>,
}

response! {
    DeleteBasicAccelerateIpResponse {
        "RequestId" => request_id: value,
        "AccelerateIpId" => accelerate_ip_id: value,
    }
}
