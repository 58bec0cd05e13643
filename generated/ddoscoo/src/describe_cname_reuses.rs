// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCnameReuses`, from `ddoscoo/DescribeCnameReuses.md`.

use alicloud_runtime::codegen::*;

/// Returns for websites whether CNAME reuse is on and which CNAME is reused.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeCnameReusesRequest::new()
///     .domains(["www.aliyun.com"]);
/// let reply = client.describe_cname_reuses(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCnameReusesRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain names, one entry each. Items: at most 20. Example: `www.aliyun.com`.
    pub domains: Vec<String>,
}

impl DescribeCnameReusesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Domains`, which is required.
    pub fn domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domains = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeCnameReusesRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domains" => domains: query,
    }
}

impl Operation for DescribeCnameReusesRequest {
    type Response = DescribeCnameReusesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCnameReuses")
        .required(&["Domains"])
        .read_only();
}

/// Response to [`DescribeCnameReusesRequest`].
#[non_exhaustive]
pub struct DescribeCnameReusesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0bcf28g5-d57c-11e7-9bs0-d89d6717dxbc`.
    pub request_id: Option<String>,
    /// The CNAME reuses that were found or are concerned, one entry each.
    pub cname_reuses: Vec<CnameReuse>,
}

response! {
    DescribeCnameReusesResponse {
        "RequestId" => request_id: value,
        "CnameReuses" => cname_reuses: list(""),
    }
}

/// The CNAME reuses that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CnameReuse {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `4o6ep6q217k9****.aliyunddos0004.com`.
    pub cname: Option<String>,
    /// Whether the feature or the item is switched on. Example: `1`.
    pub enable: Option<i32>,
}

response! {
    CnameReuse {
        "Domain" => domain: value,
        "Cname" => cname: value,
        "Enable" => enable: value,
    }
}
