// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPrivateDNS`, from `cloudapi/ListPrivateDNS.md`.

use alicloud_runtime::codegen::*;

/// Lists internal domain name resolutions, filtered by domain and type.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ListPrivateDNSRequest::new();
/// let reply = client.list_private_dns(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPrivateDNSRequest {
    /// Domain name that belongs to the intranet.
    pub intranet_domain: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
}

impl ListPrivateDNSRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IntranetDomain`.
    pub fn intranet_domain(mut self, value: impl Into<String>) -> Self {
        self.intranet_domain = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    ListPrivateDNSRequest {
        "IntranetDomain" => intranet_domain: query,
        "Type" => type_: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for ListPrivateDNSRequest {
    type Response = ListPrivateDNSResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPrivateDNS").read_only();
}

/// Response to [`ListPrivateDNSRequest`], which the documentation does not describe.
pub type ListPrivateDNSResponse = alicloud_runtime::UndocumentedResponse;
