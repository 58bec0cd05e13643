// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPublicIpAddressPoolServiceStatus`, from `vpc/GetPublicIpAddressPoolServiceStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows whether the account has activated the IP address pool feature.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::GetPublicIpAddressPoolServiceStatusRequest::new();
/// let reply = client.get_public_ip_address_pool_service_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPublicIpAddressPoolServiceStatusRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetPublicIpAddressPoolServiceStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetPublicIpAddressPoolServiceStatusRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetPublicIpAddressPoolServiceStatusRequest {
    type Response = GetPublicIpAddressPoolServiceStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetPublicIpAddressPoolServiceStatus")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetPublicIpAddressPoolServiceStatusRequest`], which the documentation does not describe.
pub type GetPublicIpAddressPoolServiceStatusResponse = alicloud_runtime::UndocumentedResponse;
