// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainNames`, from `waf-openapi/DescribeDomainNames.md`.

use alicloud_runtime::codegen::*;

/// Lists all domain names that were added to a WAF instance, names only.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::DescribeDomainNamesRequest::new()
///     .instance_id("...");
/// let reply = client.describe_domain_names(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainNamesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDomainNamesRequest {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeDomainNamesRequest {
        "InstanceId" => instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDomainNamesRequest {
    type Response = DescribeDomainNamesResponse;
    type Error = DescribeDomainNamesError;
    const INFO: OperationInfo = super::operation("DescribeDomainNames")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDomainNamesError] = &[
        DescribeDomainNamesError::Forbbiden,
        DescribeDomainNamesError::InternalError,
    ];
}

/// Response to [`DescribeDomainNamesRequest`].
#[non_exhaustive]
pub struct DescribeDomainNamesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D7861F61-5B61-46CE-A47C-6B19160D5EB0`.
    pub request_id: Option<String>,
    /// Domain names that the call or the item is about. Example: `1.example.com`.
    pub domain_names: Vec<String>,
}

response! {
    DescribeDomainNamesResponse {
        "RequestId" => request_id: value,
        "DomainNames" => domain_names: list(""),
    }
}

/// Errors that the documentation of [`DescribeDomainNamesRequest`] names.
///
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeDomainNamesError = super::DocumentedError;
