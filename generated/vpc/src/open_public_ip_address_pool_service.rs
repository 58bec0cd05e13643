// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenPublicIpAddressPoolService`, from `vpc/OpenPublicIpAddressPoolService.md`.

use alicloud_runtime::codegen::*;

/// Activates the IP address pool feature for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::OpenPublicIpAddressPoolServiceRequest::new();
/// let reply = client.open_public_ip_address_pool_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenPublicIpAddressPoolServiceRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl OpenPublicIpAddressPoolServiceRequest {
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
    OpenPublicIpAddressPoolServiceRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for OpenPublicIpAddressPoolServiceRequest {
    type Response = OpenPublicIpAddressPoolServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("OpenPublicIpAddressPoolService")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`OpenPublicIpAddressPoolServiceRequest`], which the documentation does not describe.
pub type OpenPublicIpAddressPoolServiceResponse = alicloud_runtime::UndocumentedResponse;
