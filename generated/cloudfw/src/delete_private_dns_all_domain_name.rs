// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePrivateDnsAllDomainName`, from `cloudfw/DeletePrivateDnsAllDomainName.md`.

use alicloud_runtime::codegen::*;

/// Removes all domain names from a private DNS endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DeletePrivateDnsAllDomainNameRequest::new()
///     .access_instance_id("...")
///     .region_no("...");
/// let reply = client.delete_private_dns_all_domain_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePrivateDnsAllDomainNameRequest {
    /// **Required.** ID of the access instance that the call is about.
    pub access_instance_id: Option<String>,
    /// **Required.** Number that picks out the region.
    pub region_no: Option<String>,
}

impl DeletePrivateDnsAllDomainNameRequest {
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
    DeletePrivateDnsAllDomainNameRequest {
        "AccessInstanceId" => access_instance_id: query,
        "RegionNo" => region_no: query,
    }
}

impl Operation for DeletePrivateDnsAllDomainNameRequest {
    type Response = DeletePrivateDnsAllDomainNameResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeletePrivateDnsAllDomainName")
        .required(&["AccessInstanceId", "RegionNo"]);
}

/// Response to [`DeletePrivateDnsAllDomainNameRequest`], which the documentation does not describe.
pub type DeletePrivateDnsAllDomainNameResponse = alicloud_runtime::UndocumentedResponse;
