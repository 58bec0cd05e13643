// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCerts`, from `ddoscoo/DescribeCerts.md`.

use alicloud_runtime::codegen::*;

/// Lists the certificates that fit a domain, not the one it uses now.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeCertsRequest::new();
/// let reply = client.describe_certs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCertsRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
}

impl DescribeCertsRequest {
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
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
}

request! {
    DescribeCertsRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
    }
}

impl Operation for DescribeCertsRequest {
    type Response = DescribeCertsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCerts").read_only();
}

/// Response to [`DescribeCertsRequest`].
#[non_exhaustive]
pub struct DescribeCertsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0bcf28g5-d57c-11e7-9bs0-d89d6717dxbc`.
    pub request_id: Option<String>,
    /// The certificates that were found or are concerned, one entry each.
    pub certs: Vec<Cert>,
}

response! {
    DescribeCertsResponse {
        "RequestId" => request_id: value,
        "Certs" => certs: list(""),
    }
}

/// The certificates that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Cert {
    /// Last day of the period concerned. Example: `2021-09-12`.
    pub end_date: Option<String>,
    /// Whether the certificate is bound to the name now. Example: `true`.
    pub domain_related: Option<bool>,
    /// First day of the period concerned. Example: `2019-09-12`.
    pub start_date: Option<String>,
    /// Party that issued the certificate or token. Example: `Symantec`.
    pub issuer: Option<String>,
    /// Name that people know the item by. Example: `testcert`.
    pub name: Option<String>,
    /// Name that the certificate is issued for. Example: `www.aliyun.com`.
    pub common: Option<String>,
    /// Identifier of the item within its collection. Example: `81`.
    pub id: Option<i32>,
    /// Identifier under which the certificate is known across regions.
    /// Example: `126345-ap-southeast-1`.
    pub cert_identifier: Option<String>,
}

response! {
    Cert {
        "EndDate" => end_date: value,
        "DomainRelated" => domain_related: value,
        "StartDate" => start_date: value,
        "Issuer" => issuer: value,
        "Name" => name: value,
        "Common" => common: value,
        "Id" => id: value,
        "CertIdentifier" => cert_identifier: value,
    }
}
