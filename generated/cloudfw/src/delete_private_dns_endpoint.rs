// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePrivateDnsEndpoint`, from `cloudfw/DeletePrivateDnsEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Deletes a private DNS endpoint of the firewall.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DeletePrivateDnsEndpointRequest::new()
///     .access_instance_id("...")
///     .region_no("...");
/// let reply = client.delete_private_dns_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePrivateDnsEndpointRequest {
    /// **Required.** ID of the access instance that the call is about.
    pub access_instance_id: Option<String>,
    /// **Required.** Number that picks out the region.
    pub region_no: Option<String>,
}

impl DeletePrivateDnsEndpointRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessInstanceId`, which is required.
    pub fn access_instance_id(mut self, value: impl Into<String>) -> Self {
        self.access_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionNo`, which is required.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
}

request! {
    DeletePrivateDnsEndpointRequest {
        "AccessInstanceId" => access_instance_id: query,
        "RegionNo" => region_no: query,
    }
}

impl Operation for DeletePrivateDnsEndpointRequest {
    type Response = DeletePrivateDnsEndpointResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeletePrivateDnsEndpoint")
        .required(&["AccessInstanceId", "RegionNo"]);
}

/// Response to [`DeletePrivateDnsEndpointRequest`], which the documentation does not describe.
pub type DeletePrivateDnsEndpointResponse = alicloud_runtime::UndocumentedResponse;
