// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddPrivateDnsDomainName`, from `cloudfw/AddPrivateDnsDomainName.md`.

use alicloud_runtime::codegen::*;

/// Adds domain names to a private DNS endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::AddPrivateDnsDomainNameRequest::new()
///     .access_instance_id("...")
///     .region_no("...")
///     .domain_name_list(["..."]);
/// let reply = client.add_private_dns_domain_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddPrivateDnsDomainNameRequest {
    /// **Required.** ID of the access instance that the call is about.
    pub access_instance_id: Option<String>,
    /// **Required.** Number that picks out the region.
    pub region_no: Option<String>,
    /// **Required.** Items of the kind domain name name to work on or to narrow the list down to.
    /// Items: at most 1000.
    pub domain_name_list: Vec<String>,
}

impl AddPrivateDnsDomainNameRequest {
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
    /// Sets `DomainNameList`, which is required.
    pub fn domain_name_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domain_name_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AddPrivateDnsDomainNameRequest {
        "AccessInstanceId" => access_instance_id: query,
        "RegionNo" => region_no: query,
        "DomainNameList" => domain_name_list: query,
    }
}

impl Operation for AddPrivateDnsDomainNameRequest {
    type Response = AddPrivateDnsDomainNameResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddPrivateDnsDomainName")
        .required(&["AccessInstanceId", "RegionNo", "DomainNameList"]);
}

/// Response to [`AddPrivateDnsDomainNameRequest`], which the documentation does not describe.
pub type AddPrivateDnsDomainNameResponse = alicloud_runtime::UndocumentedResponse;
